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
      withRow(row) { cells in
        cells.unlink(columns.lowerBound)
        cells.unlink(columns.upperBound)
        for column in columns { cells.cells[column] = blank }
      }
    }
  }

  /// Lays one more role over the cells of a rectangle, leaving their text.
  package mutating func overlay(_ role: StyleRole, on rect: GridRect) {
    let columns = clippedColumns(rect)
    let code = RoleStack.code(of: role)
    for row in clippedRows(rect) {
      withRow(row) { cells in
        for column in columns {
          cells.cells[column].roles = cells.cells[column].roles.with(code: code)
        }
      }
    }
  }

  /// Writes to the cells of one row that lies in the grid.
  @inline(__always)
  mutating func withRow<Result>(_ row: Int, _ body: (RowCells) -> Result) -> Result {
    let start = row * size.columns
    let end = start + size.columns
    return cells.withUnsafeMutableBufferPointer { cells in
      body(RowCells(cells: UnsafeMutableBufferPointer(rebasing: cells[start..<end])))
    }
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

/// The cells of one row while they are written to.
struct RowCells {
  let cells: UnsafeMutableBufferPointer<Cell>

  /// Puts one cluster and its covered cell.
  ///
  /// - Parameters:
  ///   - text: The cluster, clean.
  ///   - width: 1 or 2.
  ///   - column: Where it goes; it must fit into the row.
  ///   - roles: What it is.
  @inline(__always)
  func put(_ text: String, width: Int, at column: Int, roles: RoleStack) {
    unlink(column)
    let after = column + width
    if after < cells.count, cells[after].width == 0 { cells[after].makeBlank() }
    cells[column] = Cell(text: text, roles: roles, width: UInt8(truncatingIfNeeded: width))
    if width == 2 { cells[column + 1] = Cell(text: "", roles: roles, width: 0) }
  }

  /// Blanks both halves of a wide cluster that a write from this column on cuts in two.
  @inline(__always)
  func unlink(_ column: Int) {
    guard column > 0, column < cells.count, cells[column].width == 0 else { return }
    cells[column - 1].makeBlank()
    cells[column].makeBlank()
  }
}
