import CICU

/// One grapheme cluster as it lies in a text, with the cells that it takes.
struct ScannedCluster {
  /// UTF-8 bytes of the cluster.
  var length: Int
  /// Cells that it takes on a grid: 0, 1 or 2.
  var width: Int
}

/// Walks over UTF-8 text by grapheme clusters.
///
/// ASCII and other scalars that never join their neighbours are cut by table; only the runs
/// around joining ones (marks, jamo, emoji sequences) go through Swift's own segmentation, which
/// is exact and slower. Linear in the bytes walked over.
struct ClusterScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next cluster starts.
  private(set) var offset: Int
  /// The run being cut by Swift, empty outside one, and the place in it.
  private var run = Substring()

  /// Makes a scanner over bytes that are well-formed UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>, startingAt offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next cluster, or `nil` at the end.
  @inline(__always)
  mutating func next() -> ScannedCluster? {
    guard offset < bytes.count else { return nil }
    let first = bytes[offset]
    if run.isEmpty, first < 0x80, first != 0x0D,
      offset + 1 == bytes.count || bytes[offset + 1] < 0x80
    {
      offset += 1
      return ScannedCluster(length: 1, width: 1)
    }
    return nextOfAnyKind()
  }

  private mutating func nextOfAnyKind() -> ScannedCluster? {
    if run.isEmpty {
      let scalar = ScannedScalar(at: offset, in: bytes)
      let after = offset + scalar.length
      if scalar.isPlain, after == bytes.count || ScannedScalar(at: after, in: bytes).isPlain {
        offset = after
        return ScannedCluster(length: scalar.length, width: scalar.width)
      }
      run = Substring(decoding: joiningRun(), as: UTF8.self)
    }
    guard let cluster = run.popFirst() else { return nil }
    let length = cluster.utf8.count
    let part = UnsafeBufferPointer(rebasing: bytes[offset..<offset + length])
    offset += length
    return ScannedCluster(length: length, width: ClusterScanner.width(of: part))
  }

  /// The bytes from here to the next boundary between two plain scalars.
  private func joiningRun() -> UnsafeBufferPointer<UInt8> {
    var end = offset
    var wasPlain = false
    while end < bytes.count {
      let scalar = ScannedScalar(at: end, in: bytes)
      if wasPlain && scalar.isPlain { break }
      wasPlain = scalar.isPlain
      end += scalar.length
    }
    return UnsafeBufferPointer(rebasing: bytes[offset..<end])
  }

  /// Cells of one cluster.
  ///
  /// The sum of what its scalars take, at most 2, but for emoji: U+FE0F, a skin tone and another
  /// emoji joined by U+200D make a cluster wide, U+FE0E makes it narrow (UTS #51, UAX #11).
  static func width(of cluster: UnsafeBufferPointer<UInt8>) -> Int {
    var sum = 0
    var at = 0
    var before = ScannedScalar.none
    var first = ScannedScalar.none
    var joined = false
    while at < cluster.count {
      let scalar = ScannedScalar(at: at, in: cluster)
      if at == 0 { first = scalar }
      switch scalar.value {
      case 0x0A where before.value == 0x0D: return 1
      case 0xFE0F where before.isEmoji: return 2
      case 0xFE0E where before.isEmoji && at == first.length: return 1
      default: break
      }
      if scalar.isPictographic && joined { return 2 }
      if isSkinTone(scalar.value) && before.isEmoji { return 2 }
      joined = scalar.value == 0x200D && first.isPictographic
      sum += scalar.width
      before = scalar
      at += scalar.length
    }
    return min(2, sum)
  }

  private static func isSkinTone(_ scalar: UInt32) -> Bool {
    0x1F3FB...0x1F3FF ~= scalar
  }
}

/// A scalar decoded from well-formed UTF-8, with its class.
struct ScannedScalar {
  /// The code point.
  var value: UInt32
  /// UTF-8 bytes that it takes.
  var length: Int
  private var bits: Int32

  /// Stands for the scalar before the first.
  static let none = ScannedScalar(value: 0, length: 0, bits: 0)

  private init(value: UInt32, length: Int, bits: Int32) {
    self.value = value
    self.length = length
    self.bits = bits
  }

  /// Decodes the scalar that starts at a byte.
  @inline(__always)
  init(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let lead = UInt32(bytes[offset])
    func tail(_ index: Int) -> UInt32 { UInt32(bytes[offset + index]) & 0x3F }
    switch lead {
    case 0..<0x80: (value, length) = (lead, 1)
    case 0x80..<0xE0: (value, length) = ((lead & 0x1F) << 6 | tail(1), 2)
    case 0xE0..<0xF0: (value, length) = ((lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3)
    default:
      value = (lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
      length = 4
    }
    bits = Int32(gz_scalar_class(value))
  }

  var width: Int { Int(bits & Int32(GZ_WIDTH_MASK)) }
  var isPlain: Bool { bits & Int32(GZ_PLAIN) != 0 }
  var isControl: Bool { bits & Int32(GZ_CONTROL) != 0 }
  var isDropped: Bool { bits & Int32(GZ_DROPPED) != 0 }
  var isEmoji: Bool { bits & Int32(GZ_EMOJI) != 0 }
  var isPictographic: Bool { bits & Int32(GZ_PICTOGRAPHIC) != 0 }
}
