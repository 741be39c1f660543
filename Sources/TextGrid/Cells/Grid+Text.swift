extension Grid {
  /// Writes text from a place to the right, and says where it ended.
  ///
  /// Control characters become a replacement character, tab and line ends a space; what has no
  /// shape (zero-width spaces, bidirectional controls) is left out. See `CellText`.
  ///
  /// - Parameters:
  ///   - text: What to write.
  ///   - row: The row.
  ///   - column: Where the first cluster goes.
  ///   - end: The column at which writing stops, or `nil` for the grid's edge.
  ///   - roles: What the text is.
  ///   - runs: Roles laid over runs of the text, in order; later ones lie on top.
  /// - Returns: The column after the last cell written.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol,
    row: Row,
    column: Column,
    end: Column? = nil,
    roles: RoleStack,
    runs: [StyledRun] = []
  ) -> Column {
    var copy = Substring(text)
    return copy.withUTF8 { bytes in
      let layers = RoleLayers(base: roles, runs: runs, within: 0..<bytes.count)
      return write(bytes, row: row, column: column, end: end, layers: layers)
    }
  }

  private mutating func write(
    _ bytes: UnsafeBufferPointer<UInt8>,
    row: Row,
    column: Column,
    end: Column?,
    layers: RoleLayers
  ) -> Column {
    let stop = min(end?.index ?? size.columns, size.columns)
    guard 0..<size.rows ~= row.index else {
      return Column(endColumn(of: bytes, from: column.index, to: stop))
    }
    return withRow(row.index) { cells in
      var at = column.index
      var layers = layers
      var scanner = ClusterScanner(bytes)
      while at < stop {
        let start = scanner.offset
        guard let cluster = scanner.next(), at + cluster.width <= stop else { break }
        if cluster.width > 0, at >= 0 {
          let part = UnsafeBufferPointer(rebasing: bytes[start..<start + cluster.length])
          cells.put(CellText.of(part), width: cluster.width, at: at, roles: layers.stack(at: start))
        }
        at += cluster.width
      }
      return Column(at)
    }
  }

  /// Where text would end that is written above or below the grid.
  private func endColumn(of bytes: UnsafeBufferPointer<UInt8>, from column: Int, to stop: Int)
    -> Int
  {
    var at = column
    var scanner = ClusterScanner(bytes)
    while at < stop, let cluster = scanner.next(), at + cluster.width <= stop {
      at += cluster.width
    }
    return at
  }
}
