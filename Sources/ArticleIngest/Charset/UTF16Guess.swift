/// Tells UTF-16 without a byte order mark, and its byte order, from other bytes.
///
/// Read in the right order nearly all units fall into the blocks that texts are written in, spaces
/// or line ends among them; in the wrong order, or in binary data, they scatter over all of Unicode.
struct UTF16Guess {
  /// How many units are looked at.
  static let reach = 4096

  /// `UTF-16LE`, `UTF-16BE`, or `nil` for bytes that are neither.
  static func charset(of sample: [UInt8]) -> Charset? {
    guard sample.count >= 4 else { return nil }
    let little = plausibility(of: sample, lowFirst: true)
    let big = plausibility(of: sample, lowFirst: false)
    guard max(little, big) >= 0.97 else { return nil }
    return little >= big ? .utf16LE : .utf16BE
  }

  /// The share of units that a text would hold; 0 where none is a space or line end.
  private static func plausibility(of sample: [UInt8], lowFirst: Bool) -> Double {
    let units = min(sample.count / 2, reach)
    var plausible = 0
    var spaces = 0
    for index in 0..<units {
      let first = UInt16(sample[index * 2])
      let second = UInt16(sample[index * 2 + 1])
      let unit = lowFirst ? second << 8 | first : first << 8 | second
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x20, 0x3000:
        spaces += 1
        plausible += 1
      case 0x21...0x7E, 0xA0...0x052F, 0x0590...0x06FF, 0x0900...0x0DFF, 0x0E00...0x0EFF,
        0x10A0...0x11FF, 0x1E00...0x20BF, 0x2100...0x22FF, 0x2500...0x27BF, 0x3001...0x33FF,
        0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xD800...0xDFFF, 0xFF01...0xFFEE:
        plausible += 1
      default: break
      }
    }
    return spaces == 0 ? 0 : Double(plausible) / Double(units)
  }
}
