/// Reads JSON (RFC 8259) as leniently as pages and feeds need it.
///
/// Taken as read: control characters in strings, comments, trailing and missing commas, unknown
/// escapes, text before the value, an end before the value is closed. Bounded: values inside each
/// other no deeper than 64, no more than 1,000,000 values; what lies beyond is left out.
struct JSONReader {
  private static let deepest = 64
  private let bytes: ArraySlice<UInt8>
  private var at: Int
  private var left = 1_000_000
  /// Whether something had to be taken as read.
  private(set) var isMended = false
  /// Whether there were too many values, so that the rest was left out.
  private(set) var isCut = false

  /// Makes a reader of some UTF-8 bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// The first object or array of the text; `nil` where there is none.
  ///
  /// Complexity: O(n).
  mutating func read() -> JSONValue? {
    let section = Array("<![CDATA[".utf8)
    while at < bytes.endIndex, bytes[at] != 0x7B, bytes[at] != 0x5B {
      if bytes[at] == 0x2F, at + 1 < bytes.endIndex, bytes[at + 1] == 0x2A || bytes[at + 1] == 0x2F
      {
        skipComment()
      } else if bytes[at] == 0x3C, bytes[at...].starts(with: section) {
        at += section.count
      } else {
        at += 1
      }
    }
    guard at < bytes.endIndex else { return nil }
    return value(depth: 0)
  }

  private mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard at < bytes.endIndex, left > 0 else { return nil }
    left -= 1
    if left == 0 { isCut = true }
    switch bytes[at] {
    case 0x7B: return object(depth: depth + 1)
    case 0x5B: return array(depth: depth + 1)
    case 0x22, 0x27: return .string(string())
    default: return literal()
    }
  }

  private mutating func object(depth: Int) -> JSONValue {
    at += 1
    var members: [JSONValue.Member] = []
    guard depth <= JSONReader.deepest else { return giveUp(.null) }
    while true {
      skipSpace(andCommas: true)
      guard at < bytes.endIndex, left > 0 else { return giveUp(.object(members)) }
      if take(0x7D) { return .object(members) }
      if bytes[at] == 0x5D { return giveUp(.object(members)) }
      let name = bytes[at] == 0x22 || bytes[at] == 0x27 ? string() : word()
      skipSpace()
      guard take(0x3A) else {
        isMended = true
        if name.isEmpty, at < bytes.endIndex { at += 1 }
        continue
      }
      guard let value = value(depth: depth) else { return .object(members) }
      members.append(.init(name: name, value: value))
    }
  }

  private mutating func array(depth: Int) -> JSONValue {
    at += 1
    var items: [JSONValue] = []
    guard depth <= JSONReader.deepest else { return giveUp(.null) }
    while true {
      skipSpace(andCommas: true)
      guard at < bytes.endIndex, left > 0 else { return giveUp(.array(items)) }
      if take(0x5D) { return .array(items) }
      if bytes[at] == 0x7D { return giveUp(.array(items)) }
      let before = at
      if let value = value(depth: depth) { items.append(value) }
      if at == before { at += 1 }
    }
  }

  /// What is too deep or has no end stops the reading.
  private mutating func giveUp(_ value: JSONValue) -> JSONValue {
    isMended = true
    if at < bytes.endIndex, bytes[at] == 0x7D || bytes[at] == 0x5D { return value }
    left = 0
    return value
  }

  private mutating func literal() -> JSONValue? {
    let text = word()
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null", "undefined", "NaN": return .null
    default:
      guard let first = text.utf8.first else {
        isMended = true
        return .null
      }
      return first == 0x2D || first.isASCIIDigit ? .number(text) : .string(text)
    }
  }

  /// A run of bytes that are not JSON's own punctuation or space.
  private mutating func word() -> String {
    let start = at
    loop: while at < bytes.endIndex {
      switch bytes[at] {
      case 0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D, 0x22, 0x09...0x0D, 0x20: break loop
      default: at += 1
      }
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func string() -> String {
    let quote = bytes[at]
    if quote != 0x22 { isMended = true }
    at += 1
    var text: [UInt8] = []
    while at < bytes.endIndex {
      let start = at
      while at < bytes.endIndex, bytes[at] != quote, bytes[at] != 0x5C { at += 1 }
      text.append(contentsOf: bytes[start..<at])
      guard at < bytes.endIndex else { break }
      if bytes[at] == quote {
        at += 1
        return String(decoding: text, as: UTF8.self)
      }
      at += 1
      escape(into: &text)
    }
    isMended = true
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8]) {
    guard at < bytes.endIndex else { return }
    let byte = bytes[at]
    at += 1
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    case UInt8(ascii: "u"): text.append(contentsOf: String(scalarEscape()).utf8)
    default: text.append(byte)
    }
  }

  /// Reads what follows `\u`, with the second half of a surrogate pair where there is one.
  private mutating func scalarEscape() -> Unicode.Scalar {
    guard let first = hexadecimal() else { return "\u{FFFD}" }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, at + 1 < bytes.endIndex, bytes[at] == 0x5C,
      bytes[at + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let before = at
    at += 2
    guard let second = hexadecimal(), (0xDC00...0xDFFF).contains(second) else {
      at = before
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() -> UInt32? {
    guard at + 4 <= bytes.endIndex,
      let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { return nil }
    at += 4
    return value
  }

  private mutating func skipSpace(andCommas: Bool = false) {
    while at < bytes.endIndex {
      if bytes[at].isASCIISpace || bytes[at] == 0 || (andCommas && bytes[at] == 0x2C) {
        at += 1
      } else if bytes[at] == 0x2F, at + 1 < bytes.endIndex {
        skipComment()
      } else {
        return
      }
    }
  }

  private mutating func skipComment() {
    isMended = true
    if bytes[at + 1] == 0x2A {
      at += 2
      while at + 1 < bytes.endIndex, bytes[at] != 0x2A || bytes[at + 1] != 0x2F { at += 1 }
      at = Swift.min(at + 2, bytes.endIndex)
    } else {
      while at < bytes.endIndex, bytes[at] != 0x0A { at += 1 }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.endIndex, bytes[at] == byte else { return false }
    at += 1
    return true
  }
}
