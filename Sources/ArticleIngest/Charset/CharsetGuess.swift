private import CICU

/// Guesses the charset of bytes that declare none.
///
/// First what the structure of the bytes shows (UTF-16 without a mark, ISO-2022-JP, UTF-8, the East
/// Asian double-byte charsets, told apart by where their lead bytes fall), which holds from a
/// sentence on; then ICU's detector for the single-byte charsets, with windows-1252 for text that
/// is mostly ASCII letters unless another is clearly more likely.
struct CharsetGuess {
  /// How many bytes are looked at.
  static let reach = 65_536

  /// The likeliest charset.
  static func charset(of bytes: ArraySlice<UInt8>, survey: UTF8Survey) -> Charset {
    let sample = Array(bytes.prefix(reach))
    if survey.nuls > 0, let wide = UTF16Guess.charset(of: sample) { return wide }
    if survey.isValid, hasISO2022JPEscape(sample) { return .iso2022JP }
    if survey.fitsUTF8 { return .utf8 }
    if let eastAsian = DoubleByteGuess(sample).charset { return eastAsian }
    return singleByte(sample)
  }

  /// Source: RFC 1468: text turns to JIS X 0208 by `ESC $ B` or `ESC $ @`.
  private static func hasISO2022JPEscape(_ sample: [UInt8]) -> Bool {
    sample.position(of: "\u{1B}$B", from: 0) != nil
      || sample.position(of: "\u{1B}$@", from: 0) != nil
  }

  private static func singleByte(_ sample: [UInt8]) -> Charset {
    let high = sample.count { $0 >= 0xC0 }
    let asciiLetters = sample.count { (65...90).contains($0 & 0xDF) && $0 < 0x80 }
    let isLatin = high < asciiLetters
    var likeliest: (charset: Charset, confidence: Int)?
    var western = 0
    for (name, confidence) in detected(sample) {
      guard let charset = Charset(label: name), charset.isSingleByte else { continue }
      if charset == .windows1252 {
        western = max(western, confidence)
      } else if isLatin == latinNames.contains(charset.name),
        confidence > likeliest?.confidence ?? 0
      {
        likeliest = (charset, confidence)
      }
    }
    if !isLatin { return cyrillicChecked(likeliest?.charset, sample) }
    // The detector knows its Latin charsets by language; short text misleads it, so another one
    // than windows-1252 must win clearly.
    guard let likeliest, likeliest.confidence >= 40, likeliest.confidence >= western + 15
    else { return .windows1252 }
    return likeliest.charset
  }

  private static let latinNames: Set = [
    "windows-1250", "windows-1254", "windows-1257", "ISO-8859-2", "ISO-8859-3", "ISO-8859-4",
    "ISO-8859-10", "ISO-8859-13", "ISO-8859-14", "ISO-8859-15", "ISO-8859-16",
  ]

  /// Cyrillic charsets put small and capital letters in opposite halves of 0xC0 to 0xFF; running
  /// text is mostly small letters, so the fuller half tells them apart where the text is short.
  private static func cyrillicChecked(_ charset: Charset?, _ sample: [UInt8]) -> Charset {
    let windows1251 = Charset(label: "windows-1251") ?? .windows1252
    guard let charset else { return windows1251 }
    guard charset == windows1251 || charset.name == "KOI8-R" else { return charset }
    let upperHalf = sample.count { $0 >= 0xE0 }
    let lowerHalf = sample.count { (0xC0...0xDF).contains($0) }
    return upperHalf >= lowerHalf ? windows1251 : Charset(label: "koi8-r") ?? charset
  }

  private static func detected(_ sample: [UInt8]) -> [(String, Int)] {
    var guesses = [gz_guess](repeating: gz_guess(), count: 32)
    let markup: Int32 = sample.position(of: "<", from: 0) == nil ? 0 : 1
    let found = gz_charset_detect(sample, Int32(sample.count), markup, &guesses, 32)
    return guesses.prefix(Int(found)).map { guess in
      let name = withUnsafeBytes(of: guess.name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      return (name, Int(guess.confidence))
    }
  }
}
