/// Finds the charset that a document declares about itself in its first bytes.
///
/// Sources: XML 1.0, section 4.3.3; HTML Standard, section 13.2.3.2 (prescan of the first 1024
/// bytes), read here more loosely: any `charset=` within a tag that starts with `<meta`.
struct DeclaredCharset {
  /// How many bytes are looked at.
  static let reach = 1024

  /// The label found in the first bytes; `nil` where nothing is declared.
  static func label(in bytes: ArraySlice<UInt8>) -> String? {
    let head = Array(bytes.prefix(reach).map { (65...90).contains($0) ? $0 + 32 : $0 })
    if let label = labelOfXMLDeclaration(head) { return label }
    var start = 0
    while let tag = head.position(of: "<meta", from: start) {
      let end = head[tag...].firstIndex(of: 0x3E) ?? head.count
      if let name = head.position(of: "charset", from: tag), name < end {
        return value(in: head, after: name + 7, before: end)
      }
      start = tag + 5
    }
    return nil
  }

  private static func labelOfXMLDeclaration(_ head: [UInt8]) -> String? {
    let start = head.firstIndex { $0 > 0x20 } ?? 0
    guard head.starts(with: "<?xml", at: start),
      let end = head.position(of: "?>", from: start),
      let name = head.position(of: "encoding", from: start), name < end
    else { return nil }
    return value(in: head, after: name + 8, before: end)
  }

  /// What stands after `=`, within quotes or up to white space, a quote, `;`, `/` or `>`.
  private static func value(in head: [UInt8], after start: Int, before end: Int) -> String? {
    var at = start
    let isFiller: (UInt8) -> Bool = { $0 <= 0x20 || $0 == 0x3D || $0 == 0x22 || $0 == 0x27 }
    guard head[start..<end].prefix(while: isFiller).contains(0x3D) else { return nil }
    while at < end, isFiller(head[at]) { at += 1 }
    let label = head[at..<end].prefix {
      !isFiller($0) && $0 != 0x3B && $0 != 0x2F && $0 != 0x3E && $0 != 0x3F
    }
    return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Where an ASCII text first stands at or after an index.
  func position(of text: StaticString, from start: Int) -> Int? {
    let length = text.utf8CodeUnitCount
    guard length > 0, start >= 0, count - start >= length else { return nil }
    return (start...(count - length)).first { starts(with: text, at: $0) }
  }

  /// Whether an ASCII text stands at an index.
  func starts(with text: StaticString, at start: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard start >= 0, count - start >= length else { return false }
    return text.withUTF8Buffer { self[start..<(start + length)].elementsEqual($0) }
  }
}
