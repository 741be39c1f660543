import TextGrid

/// The place of a list over the panes: a title, a blank line, the list, a blank line.
struct OverlayFrame {
  /// Rows that are not the list's.
  static let edges = 2

  /// The whole overlay.
  let rect: GridRect
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
    let height = min(body.size.rows, lines + OverlayFrame.edges)
    rect = GridRect(
      row: body.row + (body.size.rows - height) / 2,
      column: body.column + (body.size.columns - width) / 2,
      size: GridSize(columns: width, rows: height)
    )
    let indent = width >= 30 ? 2 : 0
    content = GridRect(
      row: rect.row + 1,
      column: rect.column + indent,
      size: GridSize(columns: width - 2 * indent, rows: max(0, height - OverlayFrame.edges))
    )
  }

  /// Clears the overlay's place and writes its title.
  func draw(title: String, into grid: inout Grid) {
    grid.fill(rect, roles: RoleStack(.overlay))
    grid.writeShortened(
      title,
      row: rect.row,
      column: content.column,
      end: content.endColumn,
      roles: RoleStack(.overlay).with(.overlayTitle)
    )
  }
}
