/// Finds words in text as readers mean them: accents and kinds of quotes do not matter, any run of
/// white space is a space, and capitals matter only where the words have some.
struct TextFinder {
  /// The folded words.
  private let needle: [UInt32]
  private let isCaseSensitive: Bool

  /// The longest words looked for, in scalars.
  private static let longest = 200

  /// Makes a finder, or `nil` where the words hold nothing to look for.
  init?(_ words: String) {
    let sensitive = words.unicodeScalars.contains { $0.properties.isUppercase }
    isCaseSensitive = sensitive
    var needle: [UInt32] = []
    for scalar in words.unicodeScalars.prefix(TextFinder.longest) {
      let folded = TextFinder.fold(scalar.value, isCaseSensitive: sensitive)
      if folded == 0 || folded == 0x20 && (needle.last ?? 0x20) == 0x20 { continue }
      needle.append(folded)
    }
    guard !needle.isEmpty else { return nil }
    self.needle = needle
  }

  /// The UTF-8 bytes of each match, in order, none overlapping another.
  ///
  /// O(n) on ordinary text, O(n m) at worst for words of m scalars.
  ///
  /// - Parameters:
  ///   - text: Where to look.
  ///   - limit: How many matches are wanted at most.
  /// - Returns: The matches.
  func matches(in text: String, limit: Int) -> [Range<Int>] {
    var copy = text
    return copy.withUTF8 { bytes in
      var matches: [Range<Int>] = []
      var at = 0
      while at < bytes.count, matches.count < limit {
        if let end = matchEnd(in: bytes, from: at) {
          matches.append(at..<end)
          at = end
        } else {
          at += TextFinder.length(bytes[at])
        }
      }
      return matches
    }
  }

  /// Where a match that starts here ends, marks that modify its last letter included.
  private func matchEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var at = start
    var index = 0
    while index < needle.count {
      guard at < bytes.count else { return nil }
      let folded = fold(bytes, at)
      if folded == 0 {
        if index == 0 { return nil }
      } else if folded == needle[index] {
        index += 1
      } else if folded != 0x20 || index == 0 || needle[index - 1] != 0x20 {
        return nil
      }
      at += TextFinder.length(bytes[at])
    }
    while at < bytes.count, fold(bytes, at) == 0 { at += TextFinder.length(bytes[at]) }
    return min(at, bytes.count)
  }

  private func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
    TextFinder.fold(TextFinder.scalar(bytes, at), isCaseSensitive: isCaseSensitive)
  }

  private static func fold(_ scalar: UInt32, isCaseSensitive: Bool) -> UInt32 {
    if scalar < 0x80 {
      if scalar <= 0x20 || scalar == 0x7F { return 0x20 }
      return !isCaseSensitive && scalar >= 0x41 && scalar <= 0x5A ? scalar | 0x20 : scalar
    }
    return isCaseSensitive
      ? LetterFolding.base(of: scalar) : LetterFolding.lowercaseBase(of: scalar)
  }

  /// Bytes of the scalar that starts with this byte.
  private static func length(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The scalar that starts at that byte.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
    let lead = bytes[at]
    let count = length(lead)
    guard count > 1, at + count <= bytes.count else { return UInt32(lead) }
    var value = UInt32(lead) & (0x7F >> UInt32(count))
    for offset in 1..<count { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
    return value
  }
}
