/// One line of set text.
package struct TextLine: Hashable, Sendable {
  /// The bytes of the text that belong to the line, white space at its end included.
  package var bytes: Range<Int>
  /// Where the visible text ends: `bytes` without the white space at the end.
  package var visibleEnd: Int
  /// Whether a hyphen is drawn after the last cluster.
  package var isHyphenated: Bool
  /// Cells that justification adds, spread over the line's spaces.
  package var extraSpaces: Int

  /// Makes a line.
  package init(bytes: Range<Int>, visibleEnd: Int, isHyphenated: Bool, extraSpaces: Int) {
    self.bytes = bytes
    self.visibleEnd = visibleEnd
    self.isHyphenated = isHyphenated
    self.extraSpaces = extraSpaces
  }
}

/// A run of a text with a role laid over it.
package struct StyledRun: Hashable, Sendable {
  /// The run, in UTF-8 bytes of the text.
  package var bytes: Range<Int>
  /// The role laid over.
  package var role: StyleRole

  /// Makes a run.
  package init(bytes: Range<Int>, role: StyleRole) {
    self.bytes = bytes
    self.role = role
  }
}

/// Walks over the clusters of one set line and says which cells each of them takes.
///
/// Drawing, and finding what a cell shows, both go this way, so they cannot disagree.
struct LineWalk {
  /// One cluster and its cells.
  struct Step {
    /// Its first byte in the whole text.
    var offset: Int
    /// Its bytes.
    var length: Int
    /// Its first cell, from the line's start.
    var column: Int
    /// Its cells, those that justification adds to a space included.
    var width: Int
    /// Whether it is white space, shown as that many blanks.
    var isSpace: Bool
  }

  /// Cells from one tab stop to the next, counted from the line's start.
  static let tabWidth = 4

  private let bytes: UnsafeBufferPointer<UInt8>
  private let line: TextLine
  private var scanner: ClusterScanner
  private var column = 0
  /// Spaces that justification widens, and how many of them are behind us.
  private let gaps: Int
  private var passed = 0
  private let firstGap: Int
  /// Where rounding starts: it differs from line to line, lest wide gaps stand in a column.
  private let phase: Int

  /// Makes a walk; `nil` when the line is not one of this text.
  init?(_ line: TextLine, of bytes: UnsafeBufferPointer<UInt8>) {
    guard 0 <= line.bytes.lowerBound, line.bytes.lowerBound <= line.visibleEnd,
      line.visibleEnd <= bytes.count, LineWalk.isBoundary(line.bytes.lowerBound, in: bytes),
      LineWalk.isBoundary(line.visibleEnd, in: bytes)
    else { return nil }
    self.bytes = UnsafeBufferPointer(rebasing: bytes[..<line.visibleEnd])
    self.line = line
    scanner = ClusterScanner(self.bytes, startingAt: line.bytes.lowerBound)
    let shown = line.bytes.lowerBound..<line.visibleEnd
    firstGap = shown.first { bytes[$0] != 0x20 } ?? line.visibleEnd
    gaps =
      line.extraSpaces == 0
      ? 0 : (firstGap..<line.visibleEnd).reduce(0) { $0 + (bytes[$1] == 0x20 ? 1 : 0) }
    phase = gaps == 0 ? 0 : (line.bytes.lowerBound &* 7) % gaps
  }

  private static func isBoundary(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }

  /// The next cluster that takes a cell, or `nil` at the end of what is visible.
  mutating func next() -> Step? {
    while true {
      let offset = scanner.offset
      guard let cluster = scanner.next() else { return nil }
      var step = Step(
        offset: offset,
        length: cluster.length,
        column: column,
        width: cluster.width,
        isSpace: false
      )
      switch bytes[offset] {
      case 0x20 where cluster.length == 1:
        step.isSpace = true
        if gaps > 0, offset >= firstGap { step.width += widening() }
      case 0x09:
        step.isSpace = true
        step.width = LineWalk.tabWidth - column % LineWalk.tabWidth
      default: break
      }
      guard step.width > 0 else { continue }
      column += step.width
      return step
    }
  }

  /// Cells that the next gap gets; over all gaps they add up to `extraSpaces`.
  private mutating func widening() -> Int {
    func share(_ count: Int) -> Int { (count * line.extraSpaces + phase) / gaps }
    passed += 1
    return share(passed) - share(passed - 1)
  }
}
