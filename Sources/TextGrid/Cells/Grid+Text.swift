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
  /// - Returns: The column after the last cell written.
  @discardableResult
  package mutating func write(
    _ text: some StringProtocol,
    row: Row,
    column: Column,
    end: Column? = nil,
    roles: RoleStack
  ) -> Column {
    var copy = Substring(text)
    return copy.withUTF8 { bytes in
      write(bytes, row: row, column: column, end: end, roles: roles)
    }
  }

  private mutating func write(
    _ bytes: UnsafeBufferPointer<UInt8>,
    row: Row,
    column: Column,
    end: Column?,
    roles: RoleStack
  ) -> Column {
    let stop = min(end?.index ?? size.columns, size.columns)
    var at = column.index
    var scanner = ClusterScanner(bytes)
    while at < stop {
      let start = scanner.offset
      guard let cluster = scanner.next() else { break }
      guard at + cluster.width <= stop else { break }
      if cluster.width > 0 {
        let part = UnsafeBufferPointer(rebasing: bytes[start..<start + cluster.length])
        put(part, width: cluster.width, row: row, column: Column(at), roles: roles)
      }
      at += cluster.width
    }
    return Column(at)
  }

  /// Puts one cluster where it fits; outside the grid it is left out.
  ///
  /// - Parameters:
  ///   - cluster: Its bytes, as they come.
  ///   - width: 1 or 2.
  ///   - row: The row.
  ///   - column: Its column, or the first of its two.
  ///   - roles: What it is.
  @inline(__always)
  mutating func put(
    _ cluster: UnsafeBufferPointer<UInt8>,
    width: Int,
    row: Row,
    column: Column,
    roles: RoleStack
  ) {
    guard 0..<size.rows ~= row.index, column.index >= 0, column.index + width <= size.columns
    else { return }
    put(
      CellText.of(cluster),
      width: width,
      at: row.index * size.columns + column.index,
      roles: roles
    )
  }
}
