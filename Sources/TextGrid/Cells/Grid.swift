/// A rectangle of cells that drawing fills: every frame is drawn whole, and only what differs from
/// the last one is sent to the terminal.
///
/// Everything written outside is clipped; a wide cluster that does not fit, or that a later write
/// halves, becomes blanks. So a cell of width 2 always has its covered cell to its right, and a
/// covered cell always has a wide one to its left. No cell ever holds a control character.
package struct Grid: Hashable, Sendable {
  /// Rows and columns.
  package let size: GridSize
  /// The cells, row by row.
  package private(set) var cells: [Cell]

  /// Makes a grid of blanks.
  package init(size: GridSize, roles: RoleStack = RoleStack(.text)) {
    self.size = size
    cells = Array(repeating: .blank(roles), count: size.columns * size.rows)
  }

  /// The cell at a place, or `nil` outside.
  package subscript(row: Row, column: Column) -> Cell? {
    guard 0..<size.rows ~= row.index, 0..<size.columns ~= column.index else { return nil }
    return cells[row.index * size.columns + column.index]
  }

  /// Fills a rectangle with blanks.
  package mutating func fill(_ rect: GridRect, roles: RoleStack) {
    let columns = clippedColumns(rect)
    guard !columns.isEmpty else { return }
    let blank = Cell.blank(roles)
    for row in clippedRows(rect) {
      let start = row * size.columns
      unlink(start + columns.lowerBound)
      if columns.upperBound < size.columns { unlink(start + columns.upperBound) }
      for at in start + columns.lowerBound..<start + columns.upperBound { cells[at] = blank }
    }
  }

  /// Lays one more role over the cells of a rectangle, leaving their text.
  package mutating func overlay(_ role: StyleRole, on rect: GridRect) {
    let columns = clippedColumns(rect)
    let code = RoleStack.code(of: role)
    for row in clippedRows(rect) {
      for column in columns {
        let at = row * size.columns + column
        cells[at].roles = cells[at].roles.with(code: code)
      }
    }
  }

  /// Puts one cluster that fits into the row, and its covered cell.
  ///
  /// - Parameters:
  ///   - text: The cluster, clean.
  ///   - width: 1 or 2.
  ///   - index: The index of its cell in `cells`.
  ///   - roles: What it is.
  @inline(__always)
  mutating func put(_ text: String, width: Int, at index: Int, roles: RoleStack) {
    unlink(index)
    if index + width < cells.count { unlinkRight(index + width) }
    cells[index] = Cell(text: text, roles: roles, width: UInt8(truncatingIfNeeded: width))
    if width == 2 { cells[index + 1] = Cell(text: "", roles: roles, width: 0) }
  }

  /// Blanks the wide cell to the left when this one is covered by it: its half is overwritten.
  private mutating func unlink(_ index: Int) {
    guard cells[index].width == 0, index > 0 else { return }
    cells[index - 1].makeBlank()
    cells[index].makeBlank()
  }

  /// Blanks a covered cell right of what is overwritten.
  private mutating func unlinkRight(_ index: Int) {
    if cells[index].width == 0 { cells[index].makeBlank() }
  }

  private func clippedRows(_ rect: GridRect) -> Range<Int> {
    let start = min(max(0, rect.row.index), size.rows)
    return start..<max(start, min(size.rows, rect.endRow.index))
  }

  private func clippedColumns(_ rect: GridRect) -> Range<Int> {
    let start = min(max(0, rect.column.index), size.columns)
    return start..<max(start, min(size.columns, rect.endColumn.index))
  }
}
