import TextGrid

/// The place of a list over the panes: a title, a blank line, the list; where there is room, between
/// two blank lines more.
struct OverlayFrame {
  /// Rows that are not the list's.
  static let edges = 2

  /// The whole overlay.
  let rect: GridRect
  /// The row of the title.
  let title: Row
  /// Where the list stands.
  let content: GridRect

  /// Centres an overlay in the space between the bars.
  ///
  /// - Parameters:
  ///   - body: The space.
  ///   - columns: Columns that it would like to have.
  ///   - lines: Lines that its list has.
  init(in body: GridRect, columns: Int, lines: Int) {
    let width = min(body.size.columns, columns)
    let margin = lines + OverlayFrame.edges + 2 <= body.size.rows ? 1 : 0
    let inner = min(body.size.rows, lines + OverlayFrame.edges)
    let height = inner + 2 * margin
    rect = GridRect(
      row: body.row + (body.size.rows - height) / 2,
      column: body.column + (body.size.columns - width) / 2,
      size: GridSize(columns: width, rows: height)
    )
    title = rect.row + margin
    let indent = width >= 30 || width < body.size.columns ? 2 : 0
    content = GridRect(
      row: title + OverlayFrame.edges,
      column: rect.column + indent,
      size: GridSize(columns: width - 2 * indent, rows: max(0, inner - OverlayFrame.edges))
    )
  }

  /// The place of the help, which has all of the space; its text stands in the middle of it.
  init(helpIn body: GridRect) {
    let inner = OverlayFrame(in: body, columns: 96, lines: body.size.rows)
    rect = body
    title = inner.title
    content = inner.content
  }

  /// Columns of the help that keys have.
  var keyColumns: Int {
    content.size.columns >= 60 ? 26 : content.size.columns / 3
  }

  /// Columns of the help that are left for text.
  var textColumns: Int { max(1, content.size.columns - keyColumns) }

  /// Clears the overlay's place and writes its title.
  func draw(title text: String, into grid: inout Grid) {
    grid.fill(rect, roles: RoleStack(.overlay))
    grid.writeShortened(
      text,
      row: title,
      column: content.column,
      end: content.endColumn,
      roles: RoleStack(.overlay).with(.overlayTitle)
    )
  }
}
