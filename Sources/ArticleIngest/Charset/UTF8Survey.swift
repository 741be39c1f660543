/// What one pass over bytes finds when they are taken for UTF-8.
///
/// Source: Unicode Standard, table 3-7 (well-formed byte sequences) and section 3.9 (maximal
/// subparts count as one ill-formed sequence each).
struct UTF8Survey: Hashable, Sendable {
  /// Bytes below 0x80.
  private(set) var ascii = 0
  /// Well-formed sequences of more than one byte.
  private(set) var sequences = 0
  /// Ill-formed sequences; one cut off by the end of the bytes is not counted.
  private(set) var invalid = 0
  /// NUL bytes.
  private(set) var nuls = 0

  /// Whether nothing is ill-formed.
  var isValid: Bool { invalid == 0 }

  /// Whether the bytes are UTF-8, though some may be damaged.
  var fitsUTF8: Bool { invalid == 0 || sequences >= invalid * 3 }

  /// Surveys bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    var at = 0
    while at < count {
      let byte = bytes[at]
      if byte < 0x80 {
        let start = at
        while at < count, bytes[at] < 0x80 {
          if bytes[at] == 0 { nuls += 1 }
          at += 1
        }
        ascii += at - start
        continue
      }
      let (length, second) = UTF8Survey.shape(of: byte)
      var taken = 1
      while taken < length, at + taken < count {
        let allowed = taken == 1 ? second : 0x80...0xBF
        guard allowed.contains(bytes[at + taken]) else { break }
        taken += 1
      }
      if length > 0, taken == length {
        sequences += 1
      } else if length == 0 || at + taken < count {
        invalid += 1
      }
      at += taken
    }
  }

  /// How long a sequence with this first byte is, 0 for no such sequence, and which second bytes it
  /// may have.
  @inline(__always)
  private static func shape(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    default: (0, 0x80...0xBF)
    }
  }
}
