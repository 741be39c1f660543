/// A word or sign of a text, as keywords are matched by.
struct KeywordWord: Hashable, Sendable {
  /// Where it starts, in bytes of the text.
  var start: Int
  /// Where it ends; this byte is no longer part of it.
  var end: Int
  /// A hash of its scalars in lower case, the forms of apostrophes, hyphens and quotes unified.
  var hash: UInt64
  /// Whether white space stands before it.
  var isSpaced: Bool

  /// The words and signs of a text.
  static func words(of text: String) -> [KeywordWord] {
    var text = text
    return text.withUTF8 { bytes in
      var reader = KeywordWordReader(bytes)
      var words: [KeywordWord] = []
      while let word = reader.next() { words.append(word) }
      return words
    }
  }
}

/// Cuts a text into the words and signs that keywords are matched by.
///
/// A word is a run of letters, digits and marks; any other visible character is a sign of its
/// own, and so is each letter of the scripts that put no spaces between words, and of Hangul,
/// where particles follow a name without one.
struct KeywordWordReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let letters = LetterTable.shared
  private var at = 0

  // FNV-1a, 64 bits (Fowler, Noll and Vo), over scalars.
  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// Reads from the start of a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The next word or sign; `nil` at the end.
  mutating func next() -> KeywordWord? {
    var isSpaced = at == 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        if byte > 0x20, byte != 0x7F { return word(isSpaced) }
        isSpaced = true
        at += 1
      } else {
        let (value, length) = scalar(in: bytes, at: at)
        guard letters.classOf(value) == .space else { return word(isSpaced) }
        isSpaced = true
        at += length
      }
    }
    return nil
  }

  private mutating func word(_ isSpaced: Bool) -> KeywordWord {
    let start = at
    var hash = KeywordWordReader.basis
    while at < bytes.count {
      let byte = bytes[at]
      var value = UInt32(byte)
      var length = 1
      var isLetter: Bool
      if byte < 0x80 {
        let lower = byte | 0x20
        if lower >= 0x61, lower <= 0x7A {
          value = UInt32(lower)
          isLetter = true
        } else {
          isLetter = byte >= 0x30 && byte <= 0x39
          if byte == 0x60 { value = 0x27 }
        }
      } else {
        (value, length) = scalar(in: bytes, at: at)
        isLetter = KeywordWordReader.isWordLetter(letters.classOf(value), value)
        if isLetter { value = letters.lower(value) } else { value = unified(value) }
      }
      if !isLetter {
        guard at == start else { break }
        hash = (hash ^ UInt64(value)) &* KeywordWordReader.prime
        at += length
        break
      }
      hash = (hash ^ UInt64(value)) &* KeywordWordReader.prime
      at += length
    }
    return KeywordWord(start: start, end: at, hash: hash, isSpaced: isSpaced)
  }

  /// Whether a scalar goes on a word: a letter, digit or mark of a script with spaces.
  private static func isWordLetter(_ kind: LetterTable.Class, _ value: UInt32) -> Bool {
    switch kind {
    case .upper, .lower, .digit, .mark: true
    case .otherLetter: !isUnspaced(value)
    case .space, .apostrophe, .hyphen, .dash, .quote, .punctuation: false
    }
  }

  /// Scripts without spaces between words (Thai, Lao, Myanmar, Khmer, kana, ideographs), Hangul.
  private static func isUnspaced(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0xA4CF, 0xAC00...0xD7FF,
      0xF900...0xFAFF, 0xFF66...0xFF9F, 0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }

  private func unified(_ value: UInt32) -> UInt32 {
    switch letters.classOf(value) {
    case .apostrophe: 0x27
    case .hyphen: 0x2D
    case .quote: value == 0x2018 || value == 0x201B ? 0x27 : 0x22
    default: value
    }
  }
}
