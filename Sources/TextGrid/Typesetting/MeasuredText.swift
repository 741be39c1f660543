import CICU

/// A place where a line may end, with the measures of the text up to it.
struct BreakPoint {
  /// Why a line may end here.
  enum Kind: UInt8 {
    /// The rules of UAX #14 allow it.
    case allowed
    /// The text demands it.
    case mandatory
    /// Inside a word, with a hyphen: a soft hyphen, or the patterns of the language.
    case hyphen
    /// Between two clusters of a word that is longer than a line.
    case emergency
  }

  /// The byte at which the next line starts.
  var end: Int32
  /// The byte after the last one that is not white space.
  var visibleEnd: Int32
  /// Cells of the text up to `visibleEnd`.
  var visibleWidth: Int32
  /// Cells of the text up to `end`.
  var width: Int32
  /// Spaces that can be widened in the text up to `visibleEnd`.
  var visibleSpaces: Int32
  /// Spaces that can be widened in the text up to `end`.
  var spaces: Int32
  var kind: Kind

  var isHyphen: Bool { kind == .hyphen }

  /// The start of the text.
  static let start = BreakPoint(
    end: 0,
    visibleEnd: 0,
    visibleWidth: 0,
    width: 0,
    visibleSpaces: 0,
    spaces: 0,
    kind: .mandatory
  )
}

/// A text's break points in order, the text's end among them.
struct MeasuredText {
  /// The points, in rising order of `end`; none when the text is empty.
  private(set) var points: ContiguousArray<BreakPoint> = []
  /// Runs of `points`, each ending with a break that must be taken or with the text.
  private(set) var paragraphs: [Range<Int>] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private let width: Int
  private let firstWidth: Int

  /// Measures a text.
  ///
  /// - Parameters:
  ///   - bytes: The text, well-formed UTF-8.
  ///   - width: Cells that a line may take; words wider than that get emergency breaks.
  ///   - firstWidth: Cells that the first line may take.
  init(_ bytes: UnsafeBufferPointer<UInt8>, width: Int, firstWidth: Int) {
    self.bytes = bytes
    self.width = width
    self.firstWidth = firstWidth
    guard !bytes.isEmpty else { return }
    let (offsets, mandatory) = MeasuredText.lineBreaks(of: bytes)
    points.reserveCapacity(offsets.count)
    var meter = Meter(bytes)
    var paragraphStart = 0
    for (index, offset) in offsets.enumerated() {
      let before = points.last ?? .start
      // A break inside a cluster cannot be taken.
      guard meter.advance(to: Int(offset)) else { continue }
      meter.point.kind =
        mandatory[index] != 0 ? .mandatory : meter.endsWithSoftHyphen ? .hyphen : .allowed
      addEmergencyBreaks(from: before, to: &meter.point)
      points.append(meter.point)
      guard meter.point.kind == .mandatory || Int(offset) == bytes.count else { continue }
      paragraphs.append(paragraphStart..<points.count)
      paragraphStart = points.count
    }
  }

  private mutating func addEmergencyBreaks(
    from before: BreakPoint,
    to point: inout BreakPoint
  ) {
    let limit = before.end == 0 ? firstWidth : width
    // Beside a wide cluster there would be no room for the hyphen.
    if point.isHyphen, limit < 3 { point.kind = .emergency }
    let cells = Int(point.visibleWidth - before.width) + (point.isHyphen ? 1 : 0)
    guard cells > limit else { return }
    var meter = Meter(bytes, from: before)
    while meter.advance(), meter.point.end < point.visibleEnd {
      meter.point.kind = .emergency
      points.append(meter.point)
    }
  }

  /// The points of one paragraph with those added at which a language divides its words.
  ///
  /// - Parameters:
  ///   - paragraph: One of `paragraphs`.
  ///   - hyphenator: The patterns of the text's language.
  /// - Returns: The paragraph's points, in rising order of `end`.
  func points(
    of paragraph: Range<Int>,
    hyphenatedBy hyphenator: Hyphenator
  ) -> ContiguousArray<BreakPoint> {
    var merged: ContiguousArray<BreakPoint> = []
    merged.reserveCapacity(paragraph.count * 2)
    var before = paragraph.lowerBound == 0 ? .start : points[paragraph.lowerBound - 1]
    for index in paragraph {
      let point = points[index]
      if point.kind == .emergency { continue }
      addHyphens(of: hyphenator, from: before, to: point, into: &merged)
      before = point
      merged.append(point)
    }
    return merge(merged, with: points[paragraph].filter { $0.kind == .emergency })
  }

  private func addHyphens(
    of hyphenator: Hyphenator,
    from before: BreakPoint,
    to point: BreakPoint,
    into points: inout ContiguousArray<BreakPoint>
  ) {
    guard width >= 3, before.end < point.visibleEnd else { return }
    var meter = Meter(bytes, from: before)
    hyphenator.forEachPoint(in: bytes, Int(before.end)..<Int(point.visibleEnd)) { offset in
      guard meter.advance(to: offset) else { return }
      var hyphen = meter.point
      hyphen.kind = .hyphen
      points.append(hyphen)
    }
  }

  /// Both lists in one; where both have a point, that of the first.
  private func merge(
    _ points: ContiguousArray<BreakPoint>,
    with others: [BreakPoint]
  ) -> ContiguousArray<BreakPoint> {
    if others.isEmpty { return points }
    var merged: ContiguousArray<BreakPoint> = []
    merged.reserveCapacity(points.count + others.count)
    var next = 0
    for point in points {
      while next < others.count, others[next].end <= point.end {
        if others[next].end < point.end { merged.append(others[next]) }
        next += 1
      }
      merged.append(point)
    }
    return merged
  }

  /// Where lines may end by UAX #14, and where they must.
  static func lineBreaks(
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> (offsets: [Int32], mandatory: [UInt8]) {
    let capacity = bytes.count + 1
    var mandatory: [UInt8] = []
    let offsets = [Int32](unsafeUninitializedCapacity: capacity) { offsets, offsetCount in
      mandatory = [UInt8](unsafeUninitializedCapacity: capacity) { flags, flagCount in
        let count = bytes.withMemoryRebound(to: CChar.self) { text in
          gz_line_breaks(
            text.baseAddress,
            Int32(clamping: bytes.count),
            offsets.baseAddress,
            flags.baseAddress,
            Int32(clamping: capacity)
          )
        }
        offsetCount = Int(max(0, count))
        flagCount = offsetCount
      }
    }
    if offsets.last == Int32(clamping: bytes.count) { return (offsets, mandatory) }
    return (offsets + [Int32(clamping: bytes.count)], mandatory + [0])
  }
}

/// Adds up cells and spaces while walking over a text.
private struct Meter {
  /// The measures up to where the walk has come.
  var point: BreakPoint
  /// Whether the last cluster is a soft hyphen.
  private(set) var endsWithSoftHyphen = false
  private var scanner: ClusterScanner
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Whether the walk is still in the white space that a line starts with, which is never widened.
  private var isLeading: Bool

  /// Starts at the start of the text.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(bytes, from: .start)
  }

  /// Starts at a point.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from point: BreakPoint) {
    self.bytes = bytes
    self.point = point
    scanner = ClusterScanner(bytes, startingAt: Int(point.end))
    isLeading = point.kind == .mandatory
  }

  /// Walks to a byte; says whether a cluster ends there.
  mutating func advance(to offset: Int) -> Bool {
    if point.kind == .mandatory { isLeading = true }
    while Int(point.end) < offset, advance() {}
    return Int(point.end) == offset
  }

  /// Walks over one cluster; false at the end of the text.
  mutating func advance() -> Bool {
    let start = scanner.offset
    guard let cluster = scanner.next() else { return false }
    let scalar = ScannedScalar(at: start, in: bytes)
    let isSpace =
      WhiteSpace.contains(scalar.value)
      && (scalar.length == cluster.length || scalar.value == 0x0D)
    endsWithSoftHyphen = scalar.value == 0xAD
    point.end += Int32(cluster.length)
    point.width += Int32(scalar.value == 0x09 ? LineWalk.tabWidth : cluster.width)
    if scalar.value == 0x20, isSpace, !isLeading { point.spaces += 1 }
    guard !isSpace else { return true }
    isLeading = false
    point.visibleEnd = point.end
    point.visibleWidth = point.width
    point.visibleSpaces = point.spaces
    return true
  }
}

/// White space that is not shown at the end of a line: `White_Space` without the no-break spaces.
private enum WhiteSpace {
  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029,
      0x205F, 0x3000:
      true
    default: false
    }
  }
}
