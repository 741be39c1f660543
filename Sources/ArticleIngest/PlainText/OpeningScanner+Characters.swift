/// What the bytes of an opening are.
extension OpeningScanner {
  mutating func skipSpace() {
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
  }

  func starts(with text: [UInt8]) -> Bool {
    bytes[min(at, bytes.count)...].starts(with: text)
  }

  func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }

  func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  func isLetter(_ index: Int) -> Bool {
    bytes[index] >= 0xC3 && bytes[index] != 0xE2
      || (0x80...0xBF).contains(bytes[index])
        && bytes[index - 1] != 0xE2
        && !(bytes[index - 1] == 0x80 && bytes[max(0, index - 2)] == 0xE2)
      || bytes[index] < 0x80 && (65...90).contains(bytes[index] & 0xDF)
  }

  /// Full stops, apostrophes, hyphens and slashes between letters of a place.
  func isInner(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte == UInt8(ascii: ".") {
      // `ST. LOUIS`, `N.Y.`, `Calif.` but not the end of a sentence.
      return index >= 1 && isLetter(index - 1)
    }
    guard byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") else {
      return false
    }
    return index + 1 < bytes.count && isLetter(index + 1)
  }

  func isCapitals(_ text: String) -> Bool {
    !text.utf8.contains { (97...122).contains($0) } && text.utf8.contains { (65...90).contains($0) }
  }
}
