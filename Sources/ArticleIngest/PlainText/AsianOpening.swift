/// The openings of Korean, Japanese and Chinese wire copy.
///
/// `(서울=연합뉴스) 김철수 기자 = …`, `【ソウル共同】…`, `新华社北京4月20日电（记者张三）…`.
struct AsianOpening: Hashable, Sendable {
  /// The place.
  private(set) var place: String?
  /// The agency.
  private(set) var agency: String?
  /// The reporters that Korean copy names.
  private(set) var authors: [String] = []
  /// Bytes that it takes, white space after it included.
  private(set) var length = 0

  /// Reads the opening of a paragraph; `nil` for any other text.
  init?(_ paragraph: String) {
    guard let first = paragraph.unicodeScalars.first else { return nil }
    let head = String(String.UnicodeScalarView(paragraph.unicodeScalars.prefix(80)))
    switch first {
    case "(", "[", "【", "［", "（": guard readBracketed(head) else { return nil }
    case "新", "中": guard readChinese(head) else { return nil }
    default: return nil
    }
    guard length < paragraph.utf8.count else { return nil }
  }

  private mutating func readBracketed(_ head: String) -> Bool {
    guard let close = head.firstIndex(where: { ")]】］）".contains($0) }) else { return false }
    let inside = head[head.index(after: head.startIndex)..<close]
    if let equals = inside.firstIndex(where: { $0 == "=" || $0 == "＝" }) {
      let name = String(inside[inside.index(after: equals)...])
      agency = Agency.canonical(name) ?? name
      place = String(inside[..<equals])
    } else if let (start, name) = AsianOpening.agencyAtEnd(of: inside) {
      agency = name
      let before = inside[..<start].filter { !$0.isWhitespace }
      place = before.isEmpty ? nil : String(before)
    } else {
      return false
    }
    var rest = head[head.index(after: close)...]
    // Reporters stand before another `=`.
    if let equals = rest.firstIndex(where: { $0 == "=" || $0 == "＝" }),
      rest[..<equals].unicodeScalars.count <= 40
    {
      for name in rest[..<equals].split(separator: " ") where name != "기자" && name != "특파원" {
        let trimmed = name.hasSuffix("기자") ? name.dropLast(2) : name
        if !trimmed.isEmpty { authors.append(String(trimmed)) }
      }
      rest = rest[rest.index(after: equals)...]
    }
    rest = rest.drop { $0 == " " }
    length = head.utf8.count - rest.utf8.count
    return true
  }

  /// A known agency at the end of bracketed text: `ソウル共同`, `서울 연합뉴스`.
  private static func agencyAtEnd(of text: Substring) -> (Substring.Index, String)? {
    for name in ["共同", "時事", "연합뉴스", "뉴시스", "뉴스1", "聯合ニュース", "ロイター"]
    where text.hasSuffix(name) {
      guard let canonical = Agency.canonical(name) else { continue }
      return (text.index(text.endIndex, offsetBy: -name.count), canonical)
    }
    return nil
  }

  /// The names in `记者王芳、李明`.
  private static func reporters(_ text: Substring) -> [String] {
    guard text.hasPrefix("记者") || text.hasPrefix("記者") else { return [] }
    return text.dropFirst(2).split { "、 ，,".contains($0) }.filter { $0.count <= 12 }.map(
      String.init
    )
  }

  private mutating func readChinese(_ head: String) -> Bool {
    for (name, canonical) in [("新华社", "Xinhua"), ("中新社", "CNS"), ("中央社", "CNA")]
    where head.hasPrefix(name) {
      guard let end = head.firstIndex(where: { $0 == "电" || $0 == "電" }) else { return false }
      let middle = head[head.index(head.startIndex, offsetBy: name.count)..<end]
      guard middle.count <= 20 else { return false }
      agency = canonical
      let place = middle.prefix { !$0.isNumber }
      self.place = place.isEmpty ? nil : String(place)
      var rest = head[head.index(after: end)...]
      if rest.hasPrefix("（"), let close = rest.firstIndex(of: "）") {
        authors = AsianOpening.reporters(rest[..<close].dropFirst())
        rest = rest[rest.index(after: close)...]
      }
      rest = rest.drop { $0 == " " }
      length = head.utf8.count - rest.utf8.count
      return true
    }
    return false
  }
}
