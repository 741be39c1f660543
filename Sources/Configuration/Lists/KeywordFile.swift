package import ArticleModel
package import EntityRecognition

/// The user's `keywords.toml`: what it holds, what is wrong with it, and how it is changed.
///
/// Each keyword is a table:
/// ```toml
/// [[keyword]]
/// text = "climate"        # a word or phrase
///
/// [[keyword]]
/// expression = 'F-?\d+'   # or a regular expression
/// on = false              # switched off
/// ```
/// Changes touch the lines of one keyword and leave the rest as the user wrote it.
package struct KeywordFile: Hashable, Sendable {
  /// A keyword of the file.
  package struct Entry: Hashable, Sendable {
    /// The keyword.
    package var pattern: KeywordPattern
    /// Whether it is lit.
    package var isOn: Bool
    /// The line of its table, from 1.
    package var line: Int
  }

  /// The file's text.
  package let text: String
  /// The keywords that can be used, in the order of the file.
  package let entries: [Entry]
  /// What is wrong, with lines and columns.
  package let diagnostics: [Diagnostic]

  private let list: TableListText?
  /// For each entry, its table's index in `list`.
  private let tables: [Int]

  private static let keys = ["text", "expression", "on"]

  /// The text of a new file: how to write it, and nothing else.
  package static let newText = #"""
    # The keywords that Gazette lights wherever they stand, in headlines and text.
    # Edit this file as you like: Gazette reads it again when it changes, and changes only the
    # lines of the keyword that you add, remove or switch.
    #
    # A word or phrase is found as whole words; its spaces stand for any white space. Case counts
    # only where you write a capital letter: "rice" also finds "Rice", "Rice" does not find "rice".
    #
    #   [[keyword]]
    #   text = "climate change"
    #
    # A regular expression (the kind of ICU); put it in single quotes, so that \ stays as it is:
    #
    #   [[keyword]]
    #   expression = '\bF-?\d+\b'
    #
    # A keyword that is switched off:
    #
    #   [[keyword]]
    #   text = "football"
    #   on = false

    """#

  /// Reads a file's text; what cannot be used is left out and said in `diagnostics`.
  ///
  /// Where the syntax is wrong, the keywords that can be read for themselves are used.
  package init(_ text: String) {
    self.text = text
    var entries: [Entry] = []
    var tables: [Int] = []
    var diagnostics: [Diagnostic] = []
    do {
      let list = try TableListText(text, name: "keyword")
      self.list = list
      var lineOfPattern: [KeywordPattern: Int] = [:]
      for entry in list.others {
        diagnostics.append(
          Diagnostic(
            .warning,
            "unknown key \"\(entry.key)\"; keywords stand under [[keyword]]",
            at: entry.place
          )
        )
      }
      for (index, table) in list.tables.enumerated() {
        let line = list.headers[index]
        guard let entry = KeywordFile.entry(table, line, &diagnostics) else { continue }
        if let first = lineOfPattern[entry.pattern] {
          diagnostics.append(
            Diagnostic(.warning, "the same keyword as in line \(first)", line: line, column: 1)
          )
          continue
        }
        lineOfPattern[entry.pattern] = line
        entries.append(entry)
        tables.append(index)
      }
    } catch {
      list = nil
      var ignored: [Diagnostic] = []
      for (table, line) in TableListText.readableTables(of: text, name: "keyword") {
        guard let entry = KeywordFile.entry(table, line, &ignored),
          !entries.contains(where: { $0.pattern == entry.pattern })
        else { continue }
        entries.append(entry)
      }
      diagnostics = [error.diagnostic]
    }
    self.entries = entries
    self.tables = tables
    self.diagnostics = diagnostics
  }

  private static func entry(
    _ table: ConfigurationTable,
    _ line: Int,
    _ diagnostics: inout [Diagnostic]
  ) -> Entry? {
    for entry in table.entries where !keys.contains(entry.key) {
      let hint = NearestName.suggestion(for: entry.key, in: keys)
      diagnostics.append(
        Diagnostic(.warning, "unknown key \"\(entry.key)\"\(hint)", at: entry.place)
      )
    }
    let written = [("text", false), ("expression", true)].filter { table.entry($0.0) != nil }
    guard written.count == 1, let (key, isExpression) = written.first, let value = table[key] else {
      let message =
        written.isEmpty
        ? "a keyword needs a text or an expression"
        : "a keyword has a text or an expression, not both"
      diagnostics.append(Diagnostic(.error, message, line: line, column: 1))
      return nil
    }
    guard let text = value.string else {
      diagnostics.append(
        Diagnostic(.error, "\(key) must be a string, not \(value.kind)", at: value.place)
      )
      return nil
    }
    let pattern = KeywordPattern(text, isExpression: isExpression)
    if let problem = pattern.problem {
      diagnostics.append(Diagnostic(.error, "this keyword is \(problem)", at: value.place))
      return nil
    }
    let on = table["on"]
    if let on, on.boolean == nil {
      diagnostics.append(
        Diagnostic(.error, "on must be true or false, not \(on.kind)", at: on.place)
      )
    }
    return Entry(pattern: pattern, isOn: on?.boolean ?? true, line: line)
  }

  /// The keywords that are lit.
  package var active: [KeywordPattern] { entries.filter(\.isOn).map(\.pattern) }

  /// Whether the file can be changed: its syntax is right.
  package var isReadable: Bool { list != nil }

  /// The file with one more keyword; one that stands there already is switched on.
  ///
  /// - Parameter pattern: The keyword.
  /// - Returns: `nil` where the file cannot be changed (its syntax is wrong) or the keyword has a
  ///   `problem`.
  package func adding(_ pattern: KeywordPattern) -> KeywordFile? {
    guard let list, pattern.problem == nil else { return nil }
    if let entry = entries.first(where: { $0.pattern == pattern }) {
      return entry.isOn ? self : switching(pattern, on: true)
    }
    let key = pattern.isExpression ? "expression" : "text"
    return KeywordFile(list.appending(["\(key) = \(TableListText.quoted(pattern.text))"]))
  }

  /// The file without a keyword.
  ///
  /// - Parameter pattern: The keyword.
  /// - Returns: `nil` where it does not stand there or the file cannot be changed by lines.
  package func removing(_ pattern: KeywordPattern) -> KeywordFile? {
    guard let list, let index = entries.firstIndex(where: { $0.pattern == pattern }) else {
      return nil
    }
    return list.removing(tables[index]).map { KeywordFile($0) }
  }

  /// The file with a keyword switched on or off.
  ///
  /// - Parameters:
  ///   - pattern: The keyword.
  ///   - isOn: Whether it is to be lit.
  /// - Returns: `nil` where it does not stand there or the file cannot be changed by lines.
  package func switching(_ pattern: KeywordPattern, on isOn: Bool) -> KeywordFile? {
    guard let list, let index = entries.firstIndex(where: { $0.pattern == pattern }) else {
      return nil
    }
    if entries[index].isOn == isOn { return self }
    return list.setting("on", to: isOn ? "true" : "false", in: tables[index])
      .map { KeywordFile($0) }
  }
}

extension Diagnostic {
  /// Makes a diagnostic about a place in a configuration file.
  init(_ severity: Severity, _ message: String, at place: ConfigurationPlace) {
    self.init(severity, message, line: place.line, column: place.column)
  }
}
