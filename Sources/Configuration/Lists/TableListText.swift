/// The text of a TOML file that holds a list of tables of one name, changed by whole lines.
///
/// The user's comments, order and spacing stay; an edit that cannot be made by lines (the list is
/// written inline) is refused.
struct TableListText: Hashable, Sendable {
  /// The file's text.
  let text: String
  /// The name of the tables.
  let name: String
  /// The tables with the places of their keys, in the order of the file.
  let tables: [ConfigurationTable]
  /// The line of each table's header, from 1.
  let headers: [Int]
  /// The keys at the top that are not the list.
  let others: [ConfigurationTable.Entry]

  private let starts: [Int]

  /// Reads a file's text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - name: The name of the tables.
  /// - Throws: What is wrong with the syntax, and where.
  init(_ text: String, name: String) throws(ConfigurationSyntaxError) {
    let root = try ConfigurationDocument(text).root
    self.text = text
    self.name = name
    let elements = root[name]?.array ?? []
    tables = elements.map { $0.table ?? ConfigurationTable(entries: []) }
    headers = elements.map(\.place.line)
    others = root.entries.filter { $0.key != name || $0.value.array == nil }
    // Where each table of the file starts, to know where the one before it ends.
    starts = (headers + root.entries.filter { $0.value.table != nil }.map(\.value.place.line))
      .sorted()
  }

  /// The tables of a text whose syntax is wrong somewhere, each read for itself: those that can be.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - name: The name of the tables.
  /// - Returns: The tables, each with the line of its header, from 1.
  static func readableTables(
    of text: String,
    name: String
  ) -> [(table: ConfigurationTable, line: Int)] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let headers = lines.indices.filter { index in
      lines[index].drop { $0 == " " || $0 == "\t" }.hasPrefix("[")
    }
    var tables: [(table: ConfigurationTable, line: Int)] = []
    for (at, header) in headers.enumerated() {
      let end = at + 1 < headers.count ? headers[at + 1] : lines.count
      let part = lines[header..<end].joined(separator: "\n")
      guard let list = try? TableListText(part, name: name), let table = list.tables.first else {
        continue
      }
      tables.append((table, header + 1))
    }
    return tables
  }

  /// The text with one more table at its end.
  ///
  /// - Parameter lines: The lines after the header.
  /// - Returns: The new text.
  func appending(_ lines: [String]) -> String {
    var result = text
    if !result.isEmpty, result.utf8.last != UInt8(ascii: "\n") { result += "\n" }
    if !result.isEmpty { result += "\n" }
    return result + "[[\(name)]]\n" + lines.map { $0 + "\n" }.joined()
  }

  /// The text with one more table before another, right after the one before that, so that the
  /// comments above both stay where they are.
  ///
  /// - Parameters:
  ///   - lines: The lines after the header.
  ///   - index: Index in `tables` that the new table will have; at most their count.
  /// - Returns: `nil` where the list is written inline.
  func inserting(_ lines: [String], at index: Int) -> String? {
    guard index < headers.count else { return appending(lines) }
    var all = self.lines
    let next = headers[index] - 1
    guard isHeader(next, all) else { return nil }
    let table = ["[[\(name)]]"] + lines
    guard index > 0 else {
      // What is written right above the first table is about that one, unless the file begins so.
      var start = next
      while start > 0, !isBlank(all[start - 1]), isBlankOrComment(all[start - 1]) { start -= 1 }
      all.insert(contentsOf: table + [""], at: start > 0 ? start : next)
      return all.joined(separator: "\n")
    }
    var end = (starts.first { $0 > headers[index - 1] } ?? next + 1) - 1
    while end > headers[index - 1], isBlankOrComment(all[end - 1]) { end -= 1 }
    all.insert(contentsOf: [""] + table, at: end)
    return all.joined(separator: "\n")
  }

  /// The text without a table; comments above it stay, as do those above the next one.
  ///
  /// - Parameter index: Index in `tables`.
  /// - Returns: `nil` where the list is written inline.
  func removing(_ index: Int) -> String? {
    var lines = self.lines
    let header = headers[index] - 1
    guard isHeader(header, lines) else { return nil }
    var end = (starts.first { $0 - 1 > header }.map { $0 - 1 }) ?? lines.count
    while end > header + 1, isBlankOrComment(lines[end - 1]) { end -= 1 }
    lines.removeSubrange(header..<end)
    let isBlankBefore = header > 0 && isBlank(lines[header - 1])
    let isBlankAfter = header >= lines.count || isBlank(lines[header])
    if isBlankBefore, isBlankAfter, header < lines.count || lines.count > 1 {
      lines.remove(at: header - 1)
    }
    return lines.joined(separator: "\n")
  }

  /// The text with a key of a table set to a word such as `true`.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - value: The word.
  ///   - index: Index in `tables`.
  /// - Returns: `nil` where the list is written inline.
  func setting(_ key: String, to value: String, in index: Int) -> String? {
    var lines = self.lines
    let header = headers[index] - 1
    guard isHeader(header, lines) else { return nil }
    guard let entry = tables[index].entry(key) else {
      lines.insert("\(key) = \(value)", at: header + 1)
      return lines.joined(separator: "\n")
    }
    let place = entry.value.place
    guard lines.indices.contains(place.line - 1) else { return nil }
    let scalars = Array(lines[place.line - 1].unicodeScalars)
    let start = min(place.column - 1, scalars.count)
    let rest = scalars[start...].drop { $0.properties.isAlphabetic }
    var line = String.UnicodeScalarView(scalars[..<start])
    line.append(contentsOf: value.unicodeScalars)
    line.append(contentsOf: rest)
    lines[place.line - 1] = String(line)
    return lines.joined(separator: "\n")
  }

  /// The lines; the last is empty where the text ends in a newline.
  private var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func isHeader(_ line: Int, _ lines: [String]) -> Bool {
    lines.indices.contains(line) && lines[line].drop { $0 == " " || $0 == "\t" }.hasPrefix("[[")
  }

  private func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }

  private func isBlankOrComment(_ line: String) -> Bool {
    let rest = line.drop(while: \.isWhitespace)
    return rest.isEmpty || rest.hasPrefix("#")
  }

  /// A text as a TOML string: literal where it holds a backslash and can be, otherwise basic.
  static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    if isPlain, text.contains("\\"), !text.contains("'") { return "'\(text)'" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
