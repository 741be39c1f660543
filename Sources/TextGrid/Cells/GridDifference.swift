/// The cells in which a grid differs from an older one: what a terminal has to be sent.
package struct GridDifference: Hashable, Sendable {
  /// A run of changed cells in one row.
  package struct Run: Hashable, Sendable {
    /// The row.
    package var row: Row
    /// The first changed cell; never the covered half of a wide cluster.
    package var start: Column
    /// The cell after the last changed one; never the covered half of a wide cluster.
    package var end: Column

    /// Makes a run.
    package init(row: Row, start: Column, end: Column) {
      self.row = row
      self.start = start
      self.end = end
    }
  }

  /// The runs, from top to bottom and left to right, none of them empty.
  package private(set) var runs: [Run]

  /// Equal cells between two changed ones that are sent along: moving the cursor costs more.
  package static let joinedGap = 4

  /// Compares two grids.
  ///
  /// - Parameters:
  ///   - old: What is shown; `nil`, or a grid of another size, makes every row one run.
  ///   - new: What is to be shown.
  package init(from old: Grid?, to new: Grid) {
    runs = []
    guard let old, old.size == new.size else {
      guard new.size.columns > 0 else { return }
      runs = (0..<new.size.rows).map {
        Run(row: Row($0), start: 0, end: Column(new.size.columns))
      }
      return
    }
    old.cells.withUnsafeBufferPointer { before in
      new.cells.withUnsafeBufferPointer { after in
        for row in 0..<new.size.rows {
          let cells = row * new.size.columns..<(row + 1) * new.size.columns
          addRuns(
            of: row,
            before: UnsafeBufferPointer(rebasing: before[cells]),
            after: UnsafeBufferPointer(rebasing: after[cells])
          )
        }
      }
    }
  }

  private mutating func addRuns(
    of row: Int,
    before: UnsafeBufferPointer<Cell>,
    after: UnsafeBufferPointer<Cell>
  ) {
    var open: Range<Int>?
    var column = 0
    while column < after.count {
      guard before[column] != after[column] else {
        column += 1
        continue
      }
      // The whole cluster is sent, whichever half of it changed.
      let start = after[column].width == 0 ? column - 1 : column
      let end = start + max(1, Int(after[start].width))
      if let last = open, start - last.upperBound <= GridDifference.joinedGap {
        open = last.lowerBound..<end
      } else {
        close(open, row: row)
        open = start..<end
      }
      column = end
    }
    close(open, row: row)
  }

  private mutating func close(_ columns: Range<Int>?, row: Int) {
    guard let columns else { return }
    runs.append(
      Run(
        row: Row(row),
        start: Column(columns.lowerBound),
        end: Column(columns.upperBound)
      )
    )
  }
}
