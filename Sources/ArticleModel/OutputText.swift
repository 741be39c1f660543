/// Text made fit for a terminal or a log, whatever is in it.
///
/// Articles are cleaned when they are read, but file names, messages that quote input, and feeds'
/// raw fields are not: all that is printed passes here. Hostile are the control characters but line
/// end and tab, the controls of writing direction and the mark of byte order, which can make a name
/// look like another.
/// Sources: ECMA-48 (C0 and C1 controls); UAX #9, section 2 (directional formatting); UTR #36.
package enum OutputText {
  /// The text with U+FFFD for each hostile character.
  package static func cleaned(_ text: String) -> String {
    rewritten(text) { _, output in output += [0xEF, 0xBF, 0xBD] }
  }

  /// The text as one line: cleaned, with line ends and tabs as spaces.
  package static func cleanedLine(_ text: String) -> String {
    let line = String(
      decoding: text.utf8.lazy.map { $0 == 0x0A || $0 == 0x09 ? 0x20 : $0 },
      as: UTF8.self
    )
    return cleaned(line)
  }

  /// JSON with each hostile character as `\uXXXX`, so that it says the same; they can only stand
  /// in its strings.
  ///
  /// Source: RFC 8259, section 7.
  package static func cleanedJSON(_ json: String) -> String {
    rewritten(json) { value, output in
      let digits = String(value, radix: 16)
      output += "\\u".utf8
      output += String(repeating: "0", count: max(0, 4 - digits.utf8.count)).utf8
      output += digits.utf8
    }
  }

  private static func rewritten(
    _ text: String,
    _ replace: (UInt32, inout [UInt8]) -> Void
  ) -> String {
    var text = text
    let output: [UInt8]? = text.withUTF8 { bytes in
      guard bytes.indices.contains(where: { hostile(bytes, at: $0) != nil }) else { return nil }
      var output: [UInt8] = []
      output.reserveCapacity(bytes.count)
      var at = 0
      while at < bytes.count {
        if let found = hostile(bytes, at: at) {
          replace(found.value, &output)
          at += found.length
        } else {
          output.append(bytes[at])
          at += 1
        }
      }
      return output
    }
    return output.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// The hostile character that begins at a byte of well-formed UTF-8, and its length in bytes.
  private static func hostile(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at: Int
  ) -> (value: UInt32, length: Int)? {
    let lead = bytes[at]
    guard lead >= 0x7F else {
      return lead < 0x20 && lead != 0x0A && lead != 0x09 ? (UInt32(lead), 1) : nil
    }
    switch lead {
    case 0x7F: return (0x7F, 1)
    case 0xC2, 0xD8:
      guard at + 1 < bytes.count else { return nil }
      let value = UInt32(lead & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F)
      return value < 0xA0 || value == 0x061C ? (value, 2) : nil
    case 0xE2:
      guard at + 2 < bytes.count else { return nil }
      let value = 0x2000 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F)
      switch value {
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (value, 3)
      default: return nil
      }
    case 0xEF:
      // The mark of byte order, which nobody sees.
      let isMark = at + 2 < bytes.count && bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF
      return isMark ? (0xFEFF, 3) : nil
    default: return nil
    }
  }
}
