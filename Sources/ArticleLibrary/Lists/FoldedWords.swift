import Foundation

/// A text as words to be found by: small letters without accents, one space before each word.
///
/// Letters and digits make words; everything else parts them. Where a script writes no spaces
/// (Chinese, Japanese, Thai, …) or hangs its particles on the word (Korean), each character counts
/// as a word, so that any part can be found.
struct FoldedWords: Hashable, Sendable {
  /// The words, each with a space before it: ` kim jong un`.
  let text: String

  /// Folds a text; O(n).
  init(_ source: String) {
    var source = source
    let plain: [UInt8]? = source.withUTF8 { utf8 in
      utf8.allSatisfy { $0 < 0x80 } ? FoldedWords.foldedASCII(utf8) : nil
    }
    text = plain.map { String(decoding: $0, as: UTF8.self) } ?? FoldedWords.folded(source)
  }

  /// The words without the spaces.
  var words: [Substring] { text.split(separator: " ") }

  private static func foldedASCII(_ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + 1)
    var isInWord = false
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if !isInWord { result.append(UInt8(ascii: " ")) }
        result.append(byte)
        isInWord = true
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if !isInWord { result.append(UInt8(ascii: " ")) }
        result.append(byte | 0x20)
        isInWord = true
      default: isInWord = false
      }
    }
    return result
  }

  private static func folded(_ source: String) -> String {
    var result = String.UnicodeScalarView()
    var isInWord = false
    for scalar in unaccented(source).lowercased().unicodeScalars {
      if isMark(scalar) { continue }
      guard isWordPart(scalar) else {
        isInWord = false
        continue
      }
      let standsAlone = isUnspaced(scalar.value)
      if !isInWord || standsAlone { result.append(" ") }
      if let plain = strokeLetters[scalar] {
        result.append(contentsOf: plain.unicodeScalars)
      } else {
        result.append(scalar)
      }
      isInWord = !standsAlone
    }
    return String(result)
  }

  /// Letters of the alphabets with accents taken apart; Korean syllables stay whole.
  private static func unaccented(_ source: String) -> String {
    let isAlphabetic = source.unicodeScalars.allSatisfy { !(0xAC00...0xD7A3).contains($0.value) }
    if isAlphabetic { return source.decomposedStringWithCanonicalMapping }
    var result = ""
    var run = String.UnicodeScalarView()
    for scalar in source.unicodeScalars {
      if (0xAC00...0xD7A3).contains(scalar.value) {
        result += String(run).decomposedStringWithCanonicalMapping
        run = String.UnicodeScalarView()
        result.unicodeScalars.append(scalar)
      } else {
        run.append(scalar)
      }
    }
    return result + String(run).decomposedStringWithCanonicalMapping
  }

  /// Accents of the European alphabets; the vowel signs of others stay.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x0300...0x036F).contains(scalar.value)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      true
    default: false
    }
  }

  /// Scripts in which a character counts as a word: Thai, Lao, Myanmar, Khmer, the kana, Han,
  /// Korean syllables, and Han beyond the basic plane.
  private static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Letters that Unicode does not take apart, and what people type for them.
  private static let strokeLetters: [Unicode.Scalar: String] = [
    "\u{F8}": "o", "\u{142}": "l", "\u{111}": "d", "\u{DF}": "ss", "\u{E6}": "ae",
    "\u{153}": "oe", "\u{131}": "i", "\u{F0}": "d", "\u{FE}": "th", "\u{127}": "h",
  ]
}
