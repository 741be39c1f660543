/// A short line in the form in which patterns are looked up.
///
/// Lower case (ASCII), curly quotes straight, runs of digits (with their commas, points and a `k` or
/// `m` after them) as `#`, single spaces, and no bullets, arrows, brackets or stops at its ends.
struct FoldedLine: Hashable, Sendable {
  /// The folded bytes.
  let bytes: [UInt8]

  /// Lines longer than this many bytes are never folded whole.
  static let limit = 400

  /// Folds the first bytes of a line.
  init(_ line: String) {
    var folded: [UInt8] = []
    folded.reserveCapacity(min(line.utf8.count, FoldedLine.limit))
    var tail: [UInt8] = []
    for byte in line.utf8.prefix(FoldedLine.limit) {
      if byte >= 0x80 {
        tail.append(byte)
        if byte >= 0xC0 { tail = [byte] }
        if tail.count == 3, tail[0] == 0xE2, tail[1] == 0x80 {
          folded.removeLast(2)
          folded.append(FoldedLine.punctuation(tail[2]))
        } else {
          folded.append(byte)
        }
        continue
      }
      FoldedLine.append(byte, to: &folded)
    }
    bytes = FoldedLine.trimmed(folded)
  }

  private static func append(_ byte: UInt8, to folded: inout [UInt8]) {
    let last = folded.last ?? 0
    switch byte {
    case 65...90: folded.append(byte + 32)
    case 48...57:
      if last == hash { return }
      // `1,204` and `1.2` are one number.
      if folded.count > 1, last == UInt8(ascii: ",") || last == UInt8(ascii: "."),
        folded[folded.count - 2] == hash
      {
        folded.removeLast()
        return
      }
      folded.append(hash)
    default: folded.append(byte)
    }
  }

  /// What stands for a character of U+2000 to U+203F.
  private static func punctuation(_ last: UInt8) -> UInt8 {
    switch last {
    case 0x98, 0x99: UInt8(ascii: "'")
    case 0x9C, 0x9D: UInt8(ascii: "\"")
    case 0x90...0x95: UInt8(ascii: "-")
    case 0xA6: UInt8(ascii: ".")
    default: UInt8(ascii: "*")
    }
  }

  private static func trimmed(_ folded: [UInt8]) -> [UInt8] {
    let isInside: (UInt8) -> Bool = { byte in
      (97...122).contains(byte) || byte == hash || byte >= 0xC3 && byte != 0xE2 && byte != 0xF0
    }
    guard let first = folded.firstIndex(where: isInside),
      let last = folded.lastIndex(where: { isInside($0) || (0x80...0xBF).contains($0) })
    else { return [] }
    return first > last ? [] : Array(folded[first...last])
  }

  private static let hash = UInt8(ascii: "#")

  /// The folded line as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
