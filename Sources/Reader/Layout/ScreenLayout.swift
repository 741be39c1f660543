import TextGrid

/// Which of the panes.
package enum PaneName: String, CaseIterable, Hashable, Sendable {
  case headlines, article, entities
}

/// Where everything stands on the screen.
///
/// Wide: headlines, article and entities side by side. Medium: headlines and article, the entities
/// over the headlines while they have the focus. Narrow, and zen: the focused pane alone. Where only
/// one article is read, the headlines are shown only while they have the focus; until an article is
/// opened, they have the screen to themselves.
struct ScreenLayout: Hashable, Sendable {
  /// From so many columns on, the layout is wide.
  static let wideColumns = 150
  /// From so many columns on, the layout is at least medium.
  static let mediumColumns = 80
  /// A smaller screen only says that it is too small.
  static let leastSize = GridSize(columns: 20, rows: 5)
  /// From so many rows on, there is a rule above the hint bar.
  static let leastRowsForRule = 10

  /// The panes that are shown, with their places.
  private(set) var panes: [PaneName: GridRect] = [:]
  /// Columns of the lines between panes.
  private(set) var rules: [Column] = []
  /// The row of the bar at the top.
  private(set) var bar: Row?
  /// The row of the rule above the hint bar.
  private(set) var rule: Row?
  /// The row of the hint bar, messages and prompt.
  let hint: Row
  /// All rows between the bars.
  private(set) var body: GridRect

  /// Lays out a screen that is not too small.
  ///
  /// - Parameters:
  ///   - size: The screen.
  ///   - focus: The pane that keys go to.
  ///   - isZen: Whether that pane stands alone.
  ///   - isPanelHidden: Whether the wide layout leaves out the entities.
  ///   - isSingle: Whether only one article is read, which headlines beside it say nothing of.
  ///   - hasArticle: Whether an article is open, or soon will be.
  init(
    size: GridSize,
    focus: PaneName,
    isZen: Bool,
    isPanelHidden: Bool,
    isSingle: Bool = false,
    hasArticle: Bool = true
  ) {
    hint = Row(size.rows - 1)
    let top = isZen ? 0 : 1
    let hasRule = !isZen && size.rows >= ScreenLayout.leastRowsForRule
    bar = isZen ? nil : Row(0)
    rule = hasRule ? Row(size.rows - 2) : nil
    let rows = size.rows - top - 1 - (hasRule ? 1 : 0)
    body = GridRect(
      row: Row(top),
      column: 0,
      size: GridSize(columns: size.columns, rows: rows)
    )
    let isAlone = focus == .headlines && !hasArticle
    if isZen || isAlone || size.columns < ScreenLayout.mediumColumns {
      panes[focus] = body
      return
    }
    let isWide = size.columns >= ScreenLayout.wideColumns
    if focus == .entities, !isWide {
      divide(left: .entities, width: min(56, size.columns * 2 / 5))
    } else if isSingle, focus != .headlines {
      panes[.article] = body
    } else {
      let width = isWide ? min(60, size.columns * 3 / 10) : min(56, size.columns * 2 / 5)
      divide(left: .headlines, width: width)
    }
    if isWide, !isPanelHidden { splitOff(.entities, width: min(44, size.columns / 5)) }
  }

  /// Whether a screen is too small for anything but saying so.
  static func isTooSmall(_ size: GridSize) -> Bool {
    size.columns < leastSize.columns || size.rows < leastSize.rows
  }

  /// The pane drawn at a place.
  func pane(at point: GridPoint) -> PaneName? {
    panes.first { $0.value.contains(row: point.row, column: point.column) }?.key
  }

  private mutating func divide(left: PaneName, width: Int) {
    panes[left] = part(from: 0, width: width)
    rules.append(Column(width))
    panes[.article] = part(from: width + 1, width: body.size.columns - width - 1)
  }

  private mutating func splitOff(_ pane: PaneName, width: Int) {
    guard let article = panes[.article] else { return }
    let start = body.size.columns - width
    panes[pane] = part(from: start, width: width)
    rules.append(Column(start - 1))
    panes[.article] = part(
      from: article.column.index,
      width: start - 1 - article.column.index
    )
  }

  private func part(from column: Int, width: Int) -> GridRect {
    GridRect(
      row: body.row,
      column: Column(column),
      size: GridSize(columns: width, rows: body.size.rows)
    )
  }
}
