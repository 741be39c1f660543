import TextGrid

/// Where the parts of a dossier stand.
///
/// Wide and medium: the articles, and beside them the names. Narrow, or low: one of the two at a
/// time. Above them the facts, as much as the height allows.
struct DossierShape {
  /// From so many columns on, articles and names stand side by side.
  static let sideBySideColumns = 80
  /// From so many columns on, the months stand beside the facts.
  static let wideHeaderColumns = 100

  /// The facts.
  let header: GridRect
  /// What of them there is room for.
  let headerKind: HeaderKind
  /// The rule below the facts, with the titles of the parts on it.
  let rule: Row?
  /// The line between the two parts.
  let divide: Column?
  /// The articles; `nil` where the names stand in their place.
  let list: GridRect?
  /// The names beside it.
  let beside: GridRect?

  /// How much the header says.
  enum HeaderKind: Hashable {
    /// Facts with the months beside them, four lines.
    case wide
    /// Facts with the months below them, five lines.
    case stacked
    /// Two lines.
    case slim
    /// The name and how many articles.
    case line

    /// Lines that it takes.
    var lines: Int {
      switch self {
      case .wide: 4
      case .stacked: 5
      case .slim: 2
      case .line: 1
      }
    }
  }

  /// Divides a rectangle.
  init(_ rect: GridRect, part: DossierPane.Part) {
    let (columns, rows) = (rect.size.columns, rect.size.rows)
    headerKind =
      if rows < 9 { .line } else if rows < 18 {
        .slim
      } else if columns
        < DossierShape.wideHeaderColumns
      { .stacked } else { .wide }
    let hasRule = rows >= 9
    header = GridRect(
      row: rect.row,
      column: rect.column,
      size: GridSize(columns: columns, rows: min(rows, headerKind.lines))
    )
    rule = hasRule ? header.endRow : nil
    let top = header.endRow + (hasRule ? 1 : 0)
    let height = rect.endRow - top
    if columns >= DossierShape.sideBySideColumns, hasRule {
      let width = min(46, columns * 3 / 10)
      let start = rect.endColumn - width
      divide = start - 1
      list = GridRect(
        row: top,
        column: rect.column,
        size: GridSize(columns: columns - width - 1, rows: height)
      )
      beside = GridRect(row: top, column: start, size: GridSize(columns: width, rows: height))
    } else {
      divide = nil
      let whole = GridRect(
        row: top,
        column: rect.column,
        size: GridSize(columns: columns, rows: height)
      )
      list = part == .articles ? whole : nil
      beside = part == .beside ? whole : nil
    }
  }
}
