/// Where the keys and values of a TOML file stand.
///
/// The parser that reads values tells places for syntax errors only; this one reads places only,
/// of a file known to be well-formed. Linear in the file.
struct ConfigurationPlaces {
  private var keys: [[String]: ConfigurationPlace] = [:]
  private var values: [[String]: ConfigurationPlace] = [:]
  private var ends: [String: ConfigurationPlace] = [:]
  private var counts: [[String]: Int] = [:]

  private let bytes: [UInt8]
  private var at = 0
  private var place = ConfigurationPlace(line: 1, column: 1)

  /// Arrays and tables nested deeper are not entered; the parser refuses them anyway.
  private static let maximumDepth = 64

  /// Reads the places of a file.
  init(_ text: String) {
    bytes = Array(text.utf8)
    var table: [String] = []
    while at < bytes.count {
      skipSpace(acrossLines: true)
      guard let byte = current else { break }
      if byte == UInt8(ascii: "[") {
        table = header()
        skipLine()
      } else {
        entry(in: table, depth: 0)
        skipLine()
      }
    }
  }

  /// The last part of the path of an array's element.
  static func element(_ index: Int) -> String { "[\(index)]" }

  /// Where a key stands.
  func key(_ path: [String]) -> ConfigurationPlace {
    keys[path] ?? ConfigurationPlace(line: 1, column: 1)
  }

  /// Where a value starts; for a table of its own, its header.
  func value(_ path: [String]) -> ConfigurationPlace {
    values[path] ?? keys[path] ?? ConfigurationPlace(line: 1, column: 1)
  }

  /// Where the value of a key at the top ends, after its last character; `nil` for a table that has
  /// a header.
  func end(_ key: String) -> ConfigurationPlace? { ends[key] }

  private var current: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func advance() {
    if bytes[at] == 0x0A {
      place = ConfigurationPlace(line: place.line + 1, column: 1)
    } else if bytes[at] & 0xC0 != 0x80 {
      place.column += 1
    }
    at += 1
  }

  private mutating func skip(_ byte: Character) -> Bool {
    guard let ascii = byte.asciiValue, current == ascii else { return false }
    advance()
    return true
  }

  private mutating func skipSpace(acrossLines: Bool) {
    while let byte = current {
      if byte == UInt8(ascii: "#"), acrossLines {
        skipLine()
      } else if byte == 0x20 || byte == 0x09 || (acrossLines && (byte == 0x0A || byte == 0x0D)) {
        advance()
      } else {
        return
      }
    }
  }

  private mutating func skipLine() {
    while let byte = current, byte != 0x0A { advance() }
    if current != nil { advance() }
  }

  /// Reads `[a.b]` or `[[a.b]]` and returns the path of the table that follows.
  private mutating func header() -> [String] {
    _ = skip("[")
    let isElement = skip("[")
    skipSpace(acrossLines: false)
    let start = place
    var path = resolved(key())
    note(path, at: start)
    guard isElement else { return path }
    let index = counts[path, default: 0]
    counts[path] = index + 1
    path.append(ConfigurationPlaces.element(index))
    keys[path] = start
    return path
  }

  /// The path with the last element chosen of every array of tables that it leads through.
  private func resolved(_ key: [String]) -> [String] {
    var path: [String] = []
    for (index, part) in key.enumerated() {
      path.append(part)
      if index < key.count - 1, let count = counts[path] {
        path.append(ConfigurationPlaces.element(count - 1))
      }
    }
    return path
  }

  private mutating func note(_ path: [String], at place: ConfigurationPlace) {
    var path = path
    while !path.isEmpty, keys[path] == nil {
      keys[path] = place
      path.removeLast()
    }
  }

  /// Reads `key = value`.
  private mutating func entry(in table: [String], depth: Int) {
    let start = place
    let path = table + key()
    note(path, at: start)
    keys[path] = start
    skipSpace(acrossLines: false)
    guard skip("=") else { return }
    skipSpace(acrossLines: false)
    value(at: path, depth: depth)
  }

  private mutating func value(at path: [String], depth: Int) {
    values[path] = place
    let end = contents(at: path, depth: depth)
    if path.count == 1 { ends[path[0]] = end }
  }

  /// Reads a value and gives where it ends.
  private mutating func contents(at path: [String], depth: Int) -> ConfigurationPlace {
    guard depth < ConfigurationPlaces.maximumDepth, let byte = current else { return place }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = string()
    case UInt8(ascii: "["): array(at: path, depth: depth)
    case UInt8(ascii: "{"): inlineTable(at: path, depth: depth)
    default:
      let ends = Array(",]}#\n".utf8)
      var end = place
      while let byte = current, !ends.contains(byte) {
        advance()
        if byte != 0x20, byte != 0x09, byte != 0x0D { end = place }
      }
      return end
    }
    return place
  }

  private mutating func array(at path: [String], depth: Int) {
    _ = skip("[")
    var index = 0
    while true {
      skipSpace(acrossLines: true)
      if current == nil || skip("]") { return }
      let before = at
      value(at: path + [ConfigurationPlaces.element(index)], depth: depth + 1)
      index += 1
      skipSpace(acrossLines: true)
      _ = skip(",")
      if at == before { return }
    }
  }

  private mutating func inlineTable(at path: [String], depth: Int) {
    _ = skip("{")
    while true {
      skipSpace(acrossLines: true)
      if current == nil || skip("}") { return }
      let before = at
      entry(in: path, depth: depth + 1)
      skipSpace(acrossLines: true)
      _ = skip(",")
      if at == before { return }
    }
  }

  /// Reads a dotted key.
  private mutating func key() -> [String] {
    var parts: [String] = []
    repeat {
      skipSpace(acrossLines: false)
      if current == UInt8(ascii: "\"") || current == UInt8(ascii: "'") {
        parts.append(string())
      } else {
        let start = at
        let ends = Array(" \t.=]\r\n".utf8)
        while let byte = current, !ends.contains(byte) { advance() }
        parts.append(String(decoding: bytes[start..<at], as: UTF8.self))
      }
      skipSpace(acrossLines: false)
    } while skip(".")
    return parts
  }

  /// Reads a string of any of the four kinds.
  private mutating func string() -> String {
    guard let quote = current else { return "" }
    let isBasic = quote == UInt8(ascii: "\"")
    let isLong = bytes[at...].prefix(3).allSatisfy { $0 == quote } && bytes.count - at >= 3
    for _ in 0..<(isLong ? 3 : 1) { advance() }
    let start = at
    while let byte = current {
      if isBasic, byte == UInt8(ascii: "\\"), at + 1 < bytes.count {
        advance()
      } else if byte == quote, !isLong || bytes[at...].prefix(3).allSatisfy({ $0 == quote }) {
        break
      }
      advance()
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    for _ in 0..<(isLong ? 3 : 1) where current == quote { advance() }
    // Up to two more quotes may belong to a long string.
    while isLong, current == quote { advance() }
    return isBasic ? ConfigurationPlaces.unescaped(text) : text
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var result = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "\\", let escape = rest.popFirst() else {
        result.append(character)
        continue
      }
      switch escape {
      case "n": result.append("\n")
      case "t": result.append("\t")
      case "u", "U":
        let digits = rest.prefix(escape == "u" ? 4 : 8)
        rest = rest.dropFirst(digits.count)
        if let scalar = UInt32(digits, radix: 16).flatMap(UnicodeScalar.init) {
          result.unicodeScalars.append(scalar)
        }
      default: result.append(escape)
      }
    }
    return result
  }
}
