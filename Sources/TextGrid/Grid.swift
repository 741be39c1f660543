/// One cell of the terminal.
package struct Cell: Hashable, Sendable {
  /// The grapheme cluster shown; empty in the cell that a wide one to its left covers.
  package var text: String
  /// What it is, for the theme.
  package var roles: RoleStack
  /// Columns that the cluster takes: 1 or 2, and 0 for a covered cell.
  package var width: UInt8

  /// Makes a cell.
  package init(text: String, roles: RoleStack, width: UInt8 = 1) {
    self.text = text
    self.roles = roles
    self.width = width
  }

  /// An empty cell.
  package static func blank(_ roles: RoleStack) -> Cell { Cell(text: " ", roles: roles) }
}

/// A rectangle of cells that drawing fills: every frame is drawn whole, and only what differs from
/// the last one is sent to the terminal.
///
/// Everything written outside is clipped; a wide cluster that does not fit, or that a later write
/// halves, becomes blanks.
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
    index(row, column).map { cells[$0] }
  }

  /// Writes text from a place to the right, and says where it ended.
  ///
  /// - Parameters:
  ///   - text: What to write; control characters become a replacement character.
  ///   - row: The row.
  ///   - column: Where the first cluster goes.
  ///   - end: The column at which writing stops, or `nil` for the grid's edge.
  ///   - roles: What the text is.
  /// - Returns: The column after the last cell written.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol,
    row: Row,
    column: Column,
    end: Column? = nil,
    roles: RoleStack
  ) -> Column {
    var at = column
    let stop = min(end ?? Column(size.columns), Column(size.columns))
    for cluster in text {
      let width = DisplayWidth.of(cluster)
      if width == 0 { continue }
      guard at + width <= stop else { break }
      put(cluster, width: width, row: row, column: at, roles: roles)
      at = at + width
    }
    return at
  }

  /// Fills a rectangle with blanks.
  package mutating func fill(_ rect: GridRect, roles: RoleStack) {
    for row in max(0, rect.row.index)..<max(0, min(size.rows, rect.endRow.index)) {
      for column in max(0, rect.column.index)..<max(0, min(size.columns, rect.endColumn.index)) {
        replace(Row(row), Column(column), with: .blank(roles))
      }
    }
  }

  /// Lays one more role over the cells of a rectangle, leaving their text.
  package mutating func overlay(_ role: StyleRole, on rect: GridRect) {
    for row in max(0, rect.row.index)..<max(0, min(size.rows, rect.endRow.index)) {
      for column in max(0, rect.column.index)..<max(0, min(size.columns, rect.endColumn.index)) {
        let at = row * size.columns + column
        cells[at].roles = cells[at].roles.with(role)
      }
    }
  }

  private func index(_ row: Row, _ column: Column) -> Int? {
    guard row.index >= 0, row.index < size.rows, column.index >= 0, column.index < size.columns
    else { return nil }
    return row.index * size.columns + column.index
  }

  private mutating func put(
    _ cluster: Character,
    width: Int,
    row: Row,
    column: Column,
    roles: RoleStack
  ) {
    guard index(row, column) != nil, index(row, column + (width - 1)) != nil else { return }
    let shown = cluster.isControl ? "\u{FFFD}" : String(cluster)
    replace(row, column, with: Cell(text: shown, roles: roles, width: UInt8(width)))
    if width == 2 {
      replace(row, column + 1, with: Cell(text: "", roles: roles, width: 0), keepingLeft: true)
    }
  }

  /// Replaces a cell and blanks the other half of a wide cluster that this breaks.
  private mutating func replace(
    _ row: Row,
    _ column: Column,
    with cell: Cell,
    keepingLeft: Bool = false
  ) {
    guard let at = index(row, column) else { return }
    let old = cells[at]
    if old.width == 0, !keepingLeft, column.index > 0 { cells[at - 1].makeBlank() }
    if old.width == 2, cell.width != 2, column.index + 1 < size.columns {
      cells[at + 1].makeBlank()
    }
    cells[at] = cell
  }
}

extension Cell {
  fileprivate mutating func makeBlank() {
    text = " "
    width = 1
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}

/// What is shown at one moment: the cells, and where the terminal's cursor stands.
package struct Frame: Hashable, Sendable {
  /// The cells.
  package var grid: Grid
  /// Where the cursor blinks; `nil` hides it.
  package var cursor: GridPoint?

  /// Makes a frame.
  package init(grid: Grid, cursor: GridPoint? = nil) {
    self.grid = grid
    self.cursor = cursor
  }
}

/// One cell's place.
package struct GridPoint: Hashable, Sendable {
  package var row: Row
  package var column: Column

  /// Makes a place.
  package init(row: Row, column: Column) {
    self.row = row
    self.column = column
  }
}
