/// The text of a TOML file whose keys at the top are set one by one.
///
/// The user's comments, order, spacing and all other keys stay as they are.
struct TopKeysText: Hashable, Sendable {
  /// The file's text.
  let text: String

  private let root: ConfigurationTable

  /// Reads a file's text.
  ///
  /// - Parameter text: The text.
  /// - Throws: What is wrong with the syntax, and where.
  init(_ text: String) throws(ConfigurationSyntaxError) {
    self.text = text
    root = try ConfigurationDocument(text).root
  }

  /// The text with a key set to a value.
  ///
  /// - Parameters:
  ///   - key: The key, which needs no quotes.
  ///   - value: The value as TOML, on one line.
  /// - Returns: The new text; it need not be TOML where the key is a table.
  func setting(_ key: String, to value: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let entry = root.entry(key), entry.value.table == nil,
      let end = ConfigurationPlaces(text).end(key), entry.value.place <= end,
      lines.indices.contains(end.line - 1)
    else {
      lines.insert("\(key) = \(value)", at: lineAfterKeys(lines))
      return lines.joined(separator: "\n")
    }
    let start = entry.value.place
    var line = String.UnicodeScalarView(
      lines[start.line - 1].unicodeScalars.prefix(start.column - 1)
    )
    line.append(contentsOf: value.unicodeScalars)
    line.append(contentsOf: lines[end.line - 1].unicodeScalars.dropFirst(end.column - 1))
    lines.replaceSubrange(start.line - 1..<end.line, with: [String(line)])
    return lines.joined(separator: "\n")
  }

  /// Where a new key goes: after the last one at the top, before the first table, or at the end.
  private func lineAfterKeys(_ lines: [String]) -> Int {
    let places = ConfigurationPlaces(text)
    // A key without an end of its value is the head of a table, or of a list of them.
    let ends = root.entries.compactMap { places.end($0.key)?.line }
    let tables = root.entries.filter { places.end($0.key) == nil }.map { $0.place.line - 1 }
    if let last = ends.max() { return last }
    if let first = tables.min() { return first }
    return lines.last?.isEmpty == true ? lines.count - 1 : lines.count
  }
}
