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

  /// Shows nothing any more, as the other half of a wide cluster that was overwritten.
  mutating func makeBlank() {
    text = " "
    width = 1
  }
}

/// The texts that cells may hold: nothing that a terminal could take for a command.
enum CellText {
  /// Scalars of one cluster that are shown; marks beyond are left out.
  ///
  /// The longest emoji sequences of Unicode 15 have as many.
  static let maximumScalars = 10

  /// The text of each ASCII byte: controls are replaced, tab and line ends become a space.
  static let ascii: [String] = (0..<128).map { code in
    switch code {
    case 0x09...0x0D: " "
    case 0x00..<0x20, 0x7F: "\u{FFFD}"
    default: String(UnicodeScalar(UInt8(code)))
    }
  }

  /// What a cell shows for a cluster that takes at least one cell.
  static func of(_ cluster: UnsafeBufferPointer<UInt8>) -> String {
    if let first = cluster.first, first < 0x80, cluster.count == 1 { return ascii[Int(first)] }
    return isClean(cluster)
      ? String(decoding: cluster, as: UTF8.self)
      : cleaned(cluster)
  }

  private static func isClean(_ cluster: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    var count = 0
    while at < cluster.count {
      let scalar = ScannedScalar(at: at, in: cluster)
      if scalar.isControl || scalar.isDropped || isTag(scalar) { return false }
      at += scalar.length
      count += 1
    }
    return count <= maximumScalars
  }

  private static func cleaned(_ cluster: UnsafeBufferPointer<UInt8>) -> String {
    let first = ScannedScalar(at: 0, in: cluster)
    if first.isControl {
      // Next line (U+0085) ends a line as the ASCII line ends do.
      return first.value == 0x85 || first.value == 0x0D ? " " : "\u{FFFD}"
    }
    var text = ""
    var at = 0
    var count = 0
    while at < cluster.count, count < maximumScalars {
      let scalar = ScannedScalar(at: at, in: cluster)
      at += scalar.length
      // Tag characters spell a region's flag after a black flag, and hide text anywhere else.
      if scalar.isControl || scalar.isDropped { continue }
      if isTag(scalar), first.value != 0x1F3F4 { continue }
      if let shown = UnicodeScalar(scalar.value) { text.unicodeScalars.append(shown) }
      count += 1
    }
    return text
  }

  private static func isTag(_ scalar: ScannedScalar) -> Bool {
    0xE0000...0xE007F ~= scalar.value
  }
}
