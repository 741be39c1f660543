import ArticleModel

/// The block of `key: value` lines that some Markdown files begin with.
///
/// Read simply: YAML between `---` and TOML between `+++`, one level, strings with or without quotes,
/// lists in brackets or as `- item` lines. What is nested deeper is passed over.
struct FrontMatter: Hashable, Sendable {
  /// The values by lower-case key, in order.
  private(set) var values: [String: [String]] = [:]
  /// How many bytes it takes, its fences included; 0 where there is none.
  private(set) var length = 0
  /// How many lines it takes.
  private(set) var lineCount = 0

  /// Reads the front matter of a text.
  init(_ text: String) {
    let bytes = Array(text.utf8.prefix(65_536))
    var lines: [(text: String, end: Int)] = []
    var start = 0
    while start < bytes.count, lines.count < 300 {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      lines.append((String(decoding: bytes[start..<end], as: UTF8.self), min(end + 1, bytes.count)))
      start = end + 1
    }
    guard let fence = lines.first?.text, fence == "---" || fence == "+++" else { return }
    guard let close = lines.dropFirst().firstIndex(where: { $0.text == fence || $0.text == "..." })
    else { return }
    let separator: Character = fence == "---" ? ":" : "="
    guard close == 1 || lines[1..<close].contains(where: { $0.text.contains(separator) }) else {
      return
    }
    length = lines[close].end
    lineCount = close + 1
    read(lines[1..<close].map(\.text), separator: separator)
  }

  /// The first value of the first of some keys that has one.
  func first(_ keys: String...) -> String? {
    keys.lazy.compactMap { values[$0]?.first }.first
  }

  /// All values of the first of some keys that has one.
  func all(_ keys: String...) -> [String] {
    keys.lazy.compactMap { values[$0] }.first ?? []
  }

  private mutating func read(_ lines: [String], separator: Character) {
    var key = ""
    for line in lines {
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      if trimmed.hasPrefix("- "), !key.isEmpty {
        let item = trimmed.dropFirst(2).drop { $0 == " " }
        // `- name: Ann Example` names an author too.
        let named = item.hasPrefix("name: ") ? item.dropFirst(6) : item
        values[key, default: []].append(FrontMatter.unquoted(named))
        continue
      }
      guard trimmed.startIndex == line.startIndex || key.isEmpty,
        let mark = line.firstIndex(of: separator)
      else { continue }
      key = line[..<mark].filter { !$0.isWhitespace && $0 != "\"" }.lowercased()
      let value = line[line.index(after: mark)...].drop { $0 == " " || $0 == "\t" }
      guard !value.isEmpty, value != ">", value != "|" else { continue }
      values[key] = FrontMatter.items(of: value)
    }
  }

  private static func items(of value: Substring) -> [String] {
    guard value.hasPrefix("["), let end = value.lastIndex(of: "]") else { return [unquoted(value)] }
    return value[..<end].dropFirst().split(separator: ",").map(unquoted).filter { !$0.isEmpty }
  }

  private static func unquoted(_ value: Substring) -> String {
    var value = value.drop { $0 == " " || $0 == "\t" }
    while let last = value.last, last == " " || last == "\t" { value.removeLast() }
    if let first = value.first, first == "\"" || first == "'", value.count > 1,
      value.last == first
    {
      value = value.dropFirst().dropLast()
    }
    return String(value)
  }
}
