/// The mark that makes a line an item of a list, and the text after it.
struct ListMarker {
  /// The number, where the list is numbered.
  let ordinal: Int?
  /// The text after the mark.
  let text: String

  /// Reads `- text`, `* text`, `• text`, `1. text`, `1) text`, `(1) text`; `nil` for other lines.
  init?(_ line: String) {
    let bytes = Array(line.utf8.prefix(8))
    guard let first = bytes.first else { return nil }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      guard bytes.count > 2, bytes[1] == 0x20, bytes[2] != first else { return nil }
      self.init(nil, line, dropping: 2)
    case 0xE2:
      // Bullets: U+2022, U+2023, U+25AA, U+25CF, U+25E6, U+2043.
      let marks: [[UInt8]] = [
        [0xE2, 0x80, 0xA2], [0xE2, 0x80, 0xA3], [0xE2, 0x96, 0xAA], [0xE2, 0x97, 0x8F],
        [0xE2, 0x97, 0xA6], [0xE2, 0x81, 0x83],
      ]
      guard bytes.count > 3, marks.contains(Array(bytes.prefix(3))) else { return nil }
      self.init(nil, line, dropping: 3)
    case 48...57, UInt8(ascii: "("):
      let isBracketed = first == UInt8(ascii: "(")
      let digits = bytes.dropFirst(isBracketed ? 1 : 0).prefix { (48...57).contains($0) }
      let end = digits.endIndex
      // `(555) 010-0199` is no item.
      guard (1...(isBracketed ? 2 : 3)).contains(digits.count), end + 1 < bytes.count,
        bytes[end + 1] == 0x20,
        bytes[end] == UInt8(ascii: ")") || !isBracketed && bytes[end] == UInt8(ascii: ".")
      else { return nil }
      self.init(digits.reduce(0) { $0 * 10 + Int($1 - 48) }, line, dropping: end + 2)
    default: return nil
    }
  }

  private init?(_ ordinal: Int?, _ line: String, dropping count: Int) {
    guard let text = String(line.utf8.dropFirst(count).drop { $0 == 0x20 }), !text.isEmpty else {
      return nil
    }
    self.ordinal = ordinal
    self.text = text
  }
}
