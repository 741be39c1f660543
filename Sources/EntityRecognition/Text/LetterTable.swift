/// What a scalar is to the tokeniser, and its lower case, by table for the scripts of European
/// names and by rule for the rest.
struct LetterTable: Sendable {
  /// What a scalar is to the tokeniser.
  enum Class: UInt8, Sendable {
    case space, upper, lower, otherLetter, digit, mark, apostrophe, hyphen, dash, quote, punctuation
  }

  /// Scalars below this are looked up: Latin, Greek, Cyrillic, Armenian.
  private static let limit = 0x590

  /// The one table, made at first use.
  static let shared = LetterTable()

  private let classes: [Class]
  private let lowered: [UInt16]

  private init() {
    classes = (0..<LetterTable.limit).map { value in
      Unicode.Scalar(UInt32(value)).map(LetterTable.slowClass) ?? .punctuation
    }
    lowered = (0..<LetterTable.limit).map { value in
      let folded = Unicode.Scalar(UInt32(value))?.properties.lowercaseMapping.unicodeScalars
      guard let folded, folded.count == 1, let first = folded.first, first.value < 0x1_0000 else {
        return UInt16(value)
      }
      return UInt16(first.value)
    }
  }

  /// What a scalar is.
  @inline(__always)
  func classOf(_ value: UInt32) -> Class {
    if value < LetterTable.limit { return classes[Int(value)] }
    return LetterTable.farClass(value)
  }

  /// The lower case of a scalar; itself where it has none, or one of several scalars.
  @inline(__always)
  func lower(_ value: UInt32) -> UInt32 {
    if value < LetterTable.limit { return UInt32(lowered[Int(value)]) }
    if value == 0x2019 || value == 0x2BC { return 0x27 }
    if value == 0x2010 || value == 0x2011 { return 0x2D }
    if value >= 0x1E00, value < 0x1F00, value & 1 == 0 { return value + 1 }
    return value
  }

  private static func farClass(_ value: UInt32) -> Class {
    switch value {
    case 0x2019, 0x2BC: .apostrophe
    case 0x2018, 0x201A, 0x201B...0x201F, 0x2039, 0x203A: .quote
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015: .dash
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0x2000...0x206F, 0x3001...0x303F: .punctuation
    case 0x3040...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF: .otherLetter
    default: Unicode.Scalar(value).map(slowClass) ?? .punctuation
    }
  }

  private static func slowClass(_ scalar: Unicode.Scalar) -> Class {
    switch scalar {
    case "'", "\u{60}": return .apostrophe
    case "-": return .hyphen
    case "\"", "\u{AB}", "\u{BB}": return .quote
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .otherLetter, .modifierLetter: return .otherLetter
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
    case .dashPunctuation: return .dash
    case .initialPunctuation, .finalPunctuation: return .quote
    default: return .punctuation
    }
  }
}

/// The next scalar of UTF-8 bytes: its value and how many bytes it takes.
///
/// A broken sequence reads as U+FFFD of one byte, so reading always moves on and never leaves the
/// buffer.
@inline(__always)
func scalar(
  in bytes: UnsafeBufferPointer<UInt8>,
  at index: Int
) -> (value: UInt32, length: Int) {
  let first = bytes[index]
  if first < 0x80 { return (UInt32(first), 1) }
  return longScalar(in: bytes, at: index)
}

/// The scalar at `index` where its first byte is not ASCII; see `scalar(in:at:)`.
private func longScalar(
  in bytes: UnsafeBufferPointer<UInt8>,
  at index: Int
) -> (value: UInt32, length: Int) {
  let first = UInt32(bytes[index])
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 0
  guard length > 0, index + length <= bytes.count else { return (0xFFFD, 1) }
  var value = first & (0x7F >> UInt32(length))
  for offset in 1..<length {
    let next = UInt32(bytes[index + offset])
    guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
    value = value << 6 | (next & 0x3F)
  }
  return (value, length)
}
