package import ArticleModel

/// The user's `entities.toml`: what was set right about names, for every article.
///
/// Each correction is a table with the name that it is about and one thing that it says:
/// ```toml
/// [[correction]]
/// name = "Jordan"
/// kind = "person"
/// ```
/// A merge can also say of what kind the name is that it leads to, for articles that do not hold it.
/// Changes touch the lines of one correction and leave the rest as the user wrote it.
package struct CorrectionFile: Hashable, Sendable {
  /// The file's text.
  package let text: String
  /// The corrections that can be used, in the order of the file.
  package let corrections: [Correction]
  /// What is wrong, with lines and columns.
  package let diagnostics: [Diagnostic]

  private let list: TableListText?
  /// For each correction, its table's index in `list`.
  private let tables: [Int]

  private static let actions = ["kind", "ignore", "merge", "split", "rename"]
  private static let kinds: [EntityKind] = [.person, .place, .organisation, .group, .event]

  /// The text of a new file: how to write it, and nothing else.
  package static let newText = """
    # What you set right about names; Gazette applies it to every article.
    # Edit this file as you like: Gazette reads it again when it changes, and changes only the
    # lines of the correction that you make or take back. A later correction wins over an earlier
    # one. Names are compared without regard to case, accents, full stops and hyphens.
    #
    # What is written "Jordan" is a person (person, place, organisation, group or event):
    #
    #   [[correction]]
    #   name = "Jordan"
    #   kind = "person"
    #
    # It is no name:                    ignore = true
    # It names the same as another:     merge = "Michael Jordan"
    # It never stands for another:      split = "Michael Jordan"
    # It is to be called otherwise:     rename = "M. Jordan"
    # Below merge, kind = "person" says what the other is, which not every article can tell.

    """

  /// Reads a file's text; what cannot be used is left out and said in `diagnostics`.
  ///
  /// Where the syntax is wrong, the corrections that can be read for themselves are used.
  package init(_ text: String) {
    self.text = text
    var corrections: [Correction] = []
    var tables: [Int] = []
    var diagnostics: [Diagnostic] = []
    do {
      let list = try TableListText(text, name: "correction")
      self.list = list
      for entry in list.others {
        diagnostics.append(
          Diagnostic(
            .warning,
            "unknown key \"\(entry.key)\"; corrections stand under [[correction]]",
            at: entry.place
          )
        )
      }
      for (index, table) in list.tables.enumerated() {
        let line = list.headers[index]
        guard let correction = CorrectionFile.correction(table, line, &diagnostics) else {
          continue
        }
        corrections.append(correction)
        tables.append(index)
      }
    } catch {
      list = nil
      var ignored: [Diagnostic] = []
      corrections = TableListText.readableTables(of: text, name: "correction").compactMap {
        CorrectionFile.correction($0.table, $0.line, &ignored)
      }
      diagnostics = [error.diagnostic]
    }
    self.corrections = corrections
    self.tables = tables
    self.diagnostics = diagnostics
  }

  private static func correction(
    _ table: ConfigurationTable,
    _ line: Int,
    _ diagnostics: inout [Diagnostic]
  ) -> Correction? {
    let known = ["name"] + actions
    for entry in table.entries where !known.contains(entry.key) {
      let hint = NearestName.suggestion(for: entry.key, in: known)
      diagnostics.append(
        Diagnostic(.warning, "unknown key \"\(entry.key)\"\(hint)", at: entry.place)
      )
    }
    guard let name = table["name"]?.string, !name.allSatisfy(\.isWhitespace) else {
      diagnostics.append(Diagnostic(.error, "a correction needs a name", line: line, column: 1))
      return nil
    }
    var said = table.entries.filter { actions.contains($0.key) }
    let kind = said.count == 2 && table["merge"] != nil ? said.first { $0.key == "kind" } : nil
    if kind != nil { said.removeAll { $0.key == "kind" } }
    guard said.count == 1, let entry = said.first else {
      let message = "a correction says one thing: \(actions.joined(separator: ", "))"
      diagnostics.append(Diagnostic(.error, message, line: line, column: 1))
      return nil
    }
    guard let kind else { return action(entry, name, &diagnostics) }
    guard case .kind(_, let target)? = action(kind, name, &diagnostics),
      case .merge(_, let other, _)? = action(entry, name, &diagnostics)
    else { return nil }
    return .merge(name: name, into: other, kind: target)
  }

  private static func action(
    _ entry: ConfigurationTable.Entry,
    _ name: String,
    _ diagnostics: inout [Diagnostic]
  ) -> Correction? {
    let value = entry.value
    if entry.key == "ignore" {
      if value.boolean == true { return .ignore(name: name) }
      diagnostics.append(Diagnostic(.error, "ignore can only be true", at: value.place))
      return nil
    }
    guard let text = value.string, !text.allSatisfy(\.isWhitespace) else {
      let message = "\(entry.key) must be a name in quotes, not \(value.kind)"
      diagnostics.append(Diagnostic(.error, message, at: value.place))
      return nil
    }
    switch entry.key {
    case "kind":
      if let kind = kinds.first(where: { $0.rawValue == text }) {
        return .kind(name: name, kind)
      }
      let names = kinds.map(\.rawValue)
      let hint = NearestName.suggestion(for: text, in: names)
      let message =
        "unknown kind \"\(text)\"\(hint.isEmpty ? "; kinds: \(names.joined(separator: ", "))" : hint)"
      diagnostics.append(Diagnostic(.error, message, at: value.place))
      return nil
    case "merge": return .merge(name: name, into: text)
    case "split": return .split(name: name, from: text)
    default: return .rename(name: name, to: text)
    }
  }

  /// Whether the file can be changed: its syntax is right.
  package var isReadable: Bool { list != nil }

  /// The file with one more correction: at its end, where it wins over those before it, or where
  /// it stood before it was taken back.
  ///
  /// - Parameters:
  ///   - correction: The correction.
  ///   - index: Its index among `corrections`; `nil` for the end.
  /// - Returns: `nil` where the syntax of the file is wrong, or where it cannot be changed by lines.
  package func adding(_ correction: Correction, at index: Int? = nil) -> CorrectionFile? {
    guard let list else { return nil }
    let lines = CorrectionFile.lines(of: correction)
    guard let index, tables.indices.contains(index) else {
      return CorrectionFile(list.appending(lines))
    }
    return list.inserting(lines, at: tables[index]).map { CorrectionFile($0) }
  }

  /// The lines of a correction's table, without its header.
  private static func lines(of correction: Correction) -> [String] {
    var lines = ["name = \(TableListText.quoted(correction.name))"]
    switch correction {
    case .kind: break
    case .ignore: lines.append("ignore = true")
    case .merge(_, let name, _): lines.append("merge = \(TableListText.quoted(name))")
    case .split(_, let name): lines.append("split = \(TableListText.quoted(name))")
    case .rename(_, let name): lines.append("rename = \(TableListText.quoted(name))")
    }
    switch correction {
    case .kind(_, let kind), .merge(_, _, let kind?):
      lines.append("kind = \(TableListText.quoted(kind.rawValue))")
    case .ignore, .merge, .split, .rename: break
    }
    return lines
  }

  /// The file without the last correction that is this one: how it is taken back.
  ///
  /// - Parameter correction: The correction.
  /// - Returns: `nil` where it does not stand there or the file cannot be changed by lines.
  package func removing(_ correction: Correction) -> CorrectionFile? {
    guard let list, let index = corrections.lastIndex(of: correction) else { return nil }
    return list.removing(tables[index]).map { CorrectionFile($0) }
  }
}
