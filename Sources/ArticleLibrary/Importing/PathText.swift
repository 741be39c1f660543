/// Paths as text, also those that are not UTF-8.
///
/// A file's name is bytes. Where they are not UTF-8, each byte that belongs to no character is
/// written as `\xE9`, so that the path can be shown, kept and turned back into the same bytes.
package enum PathText {
  /// The text of a path's bytes.
  package static func text(of bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var rest = bytes[...]
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        text.unicodeScalars.append(Unicode.UTF8.decode(scalar))
        rest = rest.dropFirst(scalar.count)
      case .error(let length):
        for byte in rest.prefix(length) { text += mark + String(byte, radix: 16, uppercase: true) }
        rest = rest.dropFirst(length)
      case .emptyInput: return text
      }
    }
  }

  /// The bytes that a text stands for; those of the text itself where it holds no `\xE9`.
  package static func bytes(of text: String) -> [UInt8] {
    guard isEscaped(text) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let first = rest.first {
      if let byte = escapedByte(rest) {
        bytes.append(byte)
        rest = rest.dropFirst(length)
      } else {
        bytes.append(first)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }

  /// Whether a text holds a byte that is written as `\xE9`.
  package static func isEscaped(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return false }
    var rest = text.utf8[...]
    while !rest.isEmpty {
      if escapedByte(rest) != nil { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  private static let mark = "\\x"
  /// How long a byte is when it is written out.
  private static let length = 4

  /// The byte that stands written out at the start; never an ASCII one, which is a character.
  private static func escapedByte(_ text: Substring.UTF8View) -> UInt8? {
    guard text.starts(with: mark.utf8) else { return nil }
    let digits = text.dropFirst(2).prefix(2)
    guard digits.count == 2, let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    return byte >= 0x80 ? byte : nil
  }
}
