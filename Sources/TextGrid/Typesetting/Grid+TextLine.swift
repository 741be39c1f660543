extension Grid {
  /// Draws one line of set text.
  ///
  /// - Parameters:
  ///   - line: The line, as `Typesetter.lines` made it from `text`.
  ///   - text: The whole text that the line is part of.
  ///   - row: The row.
  ///   - column: Where the line starts.
  ///   - end: The column at which drawing stops, or `nil` for the grid's edge.
  ///   - roles: What the text is.
  ///   - runs: Roles laid over runs of the text, in order; later ones lie on top.
  package mutating func draw(
    _ line: TextLine,
    of text: String,
    row: Row,
    column: Column,
    end: Column? = nil,
    roles: RoleStack,
    runs: [StyledRun] = []
  ) {
    guard 0..<size.rows ~= row.index else { return }
    let stop = min(end?.index ?? size.columns, size.columns)
    var copy = text
    copy.withUTF8 { bytes in
      guard let walk = LineWalk(line, of: bytes) else { return }
      let layers = RoleLayers(base: roles, runs: runs, within: line.bytes)
      withRow(row.index) { cells in
        let last = cells.draw(walk, of: bytes, from: column.index, to: stop, layers: layers)
        guard line.isHyphenated, let last, 0..<stop ~= last.column else { return }
        cells.put("-", width: 1, at: last.column, roles: last.roles)
      }
    }
  }

  /// The byte of the text that a cell of a drawn line shows, or `nil` where it shows none.
  ///
  /// - Parameters:
  ///   - column: The cell.
  ///   - line: The line, as `Typesetter.lines` made it from `text`.
  ///   - text: The whole text that the line is part of.
  ///   - start: Where the line was drawn.
  /// - Returns: The first byte of the cluster shown there.
  package static func byte(
    at column: Column,
    of line: TextLine,
    in text: String,
    startingAt start: Column
  ) -> Int? {
    let wanted = column - start
    guard wanted >= 0 else { return nil }
    var copy = text
    return copy.withUTF8 { bytes in
      guard var walk = LineWalk(line, of: bytes) else { return nil }
      while let step = walk.next(), step.column <= wanted {
        if wanted < step.column + step.width { return step.offset }
      }
      return nil
    }
  }

  /// The columns at which a drawn line shows a run of its text; `nil` where it shows none of it.
  ///
  /// - Parameters:
  ///   - run: The run, in UTF-8 bytes of the text.
  ///   - line: The line, as `Typesetter.lines` made it from `text`.
  ///   - text: The whole text that the line is part of.
  ///   - start: Where the line was drawn.
  /// - Returns: From the first cell that shows some of the run to after the last.
  package static func columns(
    of run: Range<Int>,
    in line: TextLine,
    of text: String,
    startingAt start: Column
  ) -> Range<Column>? {
    guard run.overlaps(line.bytes) else { return nil }
    var copy = text
    return copy.withUTF8 { bytes in
      guard var walk = LineWalk(line, of: bytes) else { return nil }
      var found: Range<Column>?
      while let step = walk.next(), step.offset < run.upperBound {
        guard step.offset + step.length > run.lowerBound else { continue }
        let first = found?.lowerBound ?? start + step.column
        found = first..<start + (step.column + step.width)
      }
      return found
    }
  }
}

extension RowCells {
  /// Draws the clusters of a line.
  ///
  /// - Parameters:
  ///   - walk: The walk over the line, at its start.
  ///   - bytes: The text.
  ///   - start: The column at which the line starts.
  ///   - stop: The column at which drawing stops.
  ///   - layers: The roles over the line.
  /// - Returns: The column after the last cluster and its roles; `nil` where not all were drawn.
  fileprivate func draw(
    _ walk: LineWalk,
    of bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    to stop: Int,
    layers: RoleLayers
  ) -> (column: Int, roles: RoleStack)? {
    var walk = walk
    var layers = layers
    var last = (column: start, roles: layers.base)
    while let step = walk.next() {
      let at = start + step.column
      let roles = layers.stack(at: step.offset)
      guard at + step.width <= stop else { return nil }
      if step.isSpace {
        for cell in max(0, at)..<max(0, at + step.width) {
          put(" ", width: 1, at: cell, roles: roles)
        }
      } else if at >= 0 {
        let part = UnsafeBufferPointer(
          rebasing: bytes[step.offset..<step.offset + step.length]
        )
        put(CellText.of(part), width: step.width, at: at, roles: roles)
      }
      last = (at + step.width, roles)
    }
    return last
  }
}
