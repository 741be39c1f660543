import CHyphen

/// Finds where words of one language may be divided, by the TeX patterns that the system has.
///
/// The value is a handle into a table of pattern files; a file is read when the first word asks
/// for it (some milliseconds) and kept. Source of the method: F. M. Liang, "Word Hy-phen-a-tion by
/// Com-put-er", 1983.
package struct Hyphenator: Hashable, Sendable {
  /// Where systems keep pattern files.
  package static let systemFolders = ["/usr/share/hyphen", "/usr/local/share/hyphen"]

  /// The shortest word that is divided, in UTF-8 bytes.
  private static let shortestWord = 5

  /// The language whose patterns these are.
  package let language: String
  private let handle: Int32
  /// German writes all nouns with a capital, so a capital does not make a name.
  private let dividesCapitalized: Bool

  /// Finds the patterns of a language; `nil` where there are none.
  ///
  /// - Parameters:
  ///   - language: A BCP 47 tag; a region without patterns of its own takes those of the language.
  ///   - folders: Where to look for pattern files (`hyph_en_US.dic`), the first find wins.
  package init?(language: String, folders: [String] = systemFolders) {
    for folder in folders {
      let handle = gz_hyphen_find(folder, language)
      guard handle >= 0 else { continue }
      self.handle = handle
      self.language = language
      dividesCapitalized = language.lowercased().hasPrefix("de")
      return
    }
    return nil
  }

  /// Calls back with every place in a run of text at which a hyphen may be put.
  ///
  /// The run is what stands between two places where a line may end: a word with its punctuation.
  /// Names (words with capitals), and everything that has digits or signs in it, are left whole.
  /// Patterns say how many letters must stay at both ends.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: The run, in bytes of the text.
  ///   - found: Called with the byte that would start the next line, in rising order.
  func forEachPoint(
    in bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    found: (Int) -> Void
  ) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, let width = punctuation(at: start, in: bytes) { start += width }
    while start < end, let width = punctuation(before: end, in: bytes) { end -= width }
    // "government's" is divided as "government" is.
    if let mark = (start..<end).first(where: { isApostrophe(at: $0, in: bytes) }) { end = mark }
    guard end - start >= Hyphenator.shortestWord else { return }
    let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
    guard isDivisible(word) else { return }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { points in
      for index in 0..<points.count { points[index] = 0 }
      let count = mark(points, in: word)
      guard count > 0 else { return }
      for index in 0..<word.count where points[index] != 0 { found(start + index + 1) }
    }
  }

  private func mark(
    _ points: UnsafeMutableBufferPointer<UInt8>,
    in word: UnsafeBufferPointer<UInt8>
  ) -> Int32 {
    let first = word[0]
    let isCapitalized = 0x41...0x5A ~= first
    guard isCapitalized else {
      return word.withMemoryRebound(to: CChar.self) {
        gz_hyphen_points(handle, $0.baseAddress, Int32(clamping: $0.count), points.baseAddress)
      }
    }
    // Patterns are in lower case.
    var lowered = [CChar](unsafeUninitializedCapacity: word.count) { buffer, count in
      for index in 0..<word.count { buffer[index] = CChar(bitPattern: word[index]) }
      count = word.count
    }
    lowered[0] = CChar(bitPattern: first | 0x20)
    return gz_hyphen_points(handle, lowered, Int32(clamping: word.count), points.baseAddress)
  }

  /// Whether a word is made of small letters only, a capital at its start apart where the language
  /// wants that.
  private func isDivisible(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while at < word.count {
      let scalar = ScannedScalar(at: at, in: word)
      switch scalar.value {
      case 0x61...0x7A: break
      case 0x41...0x5A:
        guard at == 0, dividesCapitalized else { return false }
      case ..<0x80: return false
      default:
        let properties = UnicodeScalar(scalar.value)?.properties
        guard let properties, properties.isLowercase || !properties.isCased,
          properties.isAlphabetic
        else { return false }
      }
      at += scalar.length
    }
    return true
  }

  private func isApostrophe(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes[offset] == 0x27 { return true }
    return bytes[offset] == 0xE2 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0x99
  }

  private func punctuation(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let scalar = ScannedScalar(at: offset, in: bytes)
    return Hyphenator.isPunctuation(scalar.value) ? scalar.length : nil
  }

  private func punctuation(before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var offset = end - 1
    while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return punctuation(at: offset, in: bytes)
  }

  /// Marks that stand beside words and are no part of them.
  private static func isPunctuation(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0xA0...0xBF, 0x2010...0x2027,
      0x2030...0x205E, 0x3001...0x3011:
      true
    default: false
    }
  }
}
