/// A row of the terminal, from 0 at the top.
package struct Row: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  package var index: Int

  /// Makes the row at that index.
  package init(_ index: Int) { self.index = index }
  package init(integerLiteral value: Int) { index = value }

  package static func < (left: Row, right: Row) -> Bool { left.index < right.index }
  package static func + (row: Row, count: Int) -> Row { Row(row.index + count) }
  package static func - (row: Row, count: Int) -> Row { Row(row.index - count) }
  package static func - (left: Row, right: Row) -> Int { left.index - right.index }
}

/// A column of the terminal in cells, from 0 at the left.
package struct Column: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  package var index: Int

  /// Makes the column at that index.
  package init(_ index: Int) { self.index = index }
  package init(integerLiteral value: Int) { index = value }

  package static func < (left: Column, right: Column) -> Bool { left.index < right.index }
  package static func + (column: Column, count: Int) -> Column { Column(column.index + count) }
  package static func - (column: Column, count: Int) -> Column { Column(column.index - count) }
  package static func - (left: Column, right: Column) -> Int { left.index - right.index }
}

/// How many rows and columns something has.
package struct GridSize: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  /// Makes a size; negative counts become 0.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A rectangle of cells.
package struct GridRect: Hashable, Sendable {
  package var row: Row
  package var column: Column
  package var size: GridSize

  /// Makes the rectangle with that top left corner.
  package init(row: Row, column: Column, size: GridSize) {
    self.row = row
    self.column = column
    self.size = size
  }

  /// The row below the last.
  package var endRow: Row { row + size.rows }
  /// The column right of the last.
  package var endColumn: Column { column + size.columns }

  /// Whether a cell lies inside.
  package func contains(row: Row, column: Column) -> Bool {
    self.row <= row && row < endRow && self.column <= column && column < endColumn
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
