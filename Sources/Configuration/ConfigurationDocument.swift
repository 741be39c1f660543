package import ArticleModel
import TOMLKit

/// A TOML file, read with the place of every key, so that messages can name it.
package struct ConfigurationDocument: Hashable, Sendable {
  /// The keys and tables at the top.
  package let root: ConfigurationTable

  /// Files longer than this, in UTF-8 bytes, are refused.
  package static let maximumLength = 4 << 20

  /// Reads a file's text.
  ///
  /// - Parameter text: The text, TOML 1.0.
  /// - Throws: What is wrong with the syntax, and where.
  package init(_ text: String) throws(ConfigurationSyntaxError) {
    guard text.utf8.count <= ConfigurationDocument.maximumLength else {
      throw ConfigurationSyntaxError(Diagnostic(.error, "the file is longer than 4 MB"))
    }
    if let place = ConfigurationDocument.placeOfZero(in: text) {
      throw ConfigurationSyntaxError(
        Diagnostic(
          .error,
          "the file holds a zero byte",
          line: place.line,
          column: place.column
        )
      )
    }
    let parsed: TOMLTable
    do {
      parsed = try TOMLTable(string: text)
    } catch {
      throw ConfigurationSyntaxError(describing: error)
    }
    let places = ConfigurationPlaces(text)
    root = ConfigurationDocument.table(parsed, at: [], places: places)
  }

  private static func placeOfZero(in text: String) -> ConfigurationPlace? {
    var place = ConfigurationPlace(line: 1, column: 1)
    for byte in text.utf8 {
      if byte == 0 { return place }
      if byte == 0x0A {
        place = ConfigurationPlace(line: place.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return nil
  }

  private static func table(
    _ table: TOMLTable,
    at path: [String],
    places: ConfigurationPlaces
  ) -> ConfigurationTable {
    var entries: [ConfigurationTable.Entry] = []
    for key in table.keys {
      guard let node = table[key] else { continue }
      let path = path + [key]
      entries.append(
        ConfigurationTable.Entry(
          key: key,
          place: places.key(path),
          value: value(node, at: path, places: places)
        )
      )
    }
    entries.sort { $0.place < $1.place }
    return ConfigurationTable(entries: entries)
  }

  private static func value(
    _ node: any TOMLValueConvertible,
    at path: [String],
    places: ConfigurationPlaces
  ) -> ConfigurationValue {
    let place = places.value(path)
    let content: ConfigurationValue.Content =
      switch node.type {
      case .string: .string(node.string ?? "")
      case .int: .integer(node.int ?? 0)
      case .double: .number(node.double ?? 0)
      case .bool: .boolean(node.bool ?? false)
      case .array:
        .array(
          (node.array.map(Array.init) ?? []).enumerated().map { index, element in
            value(element, at: path + [ConfigurationPlaces.element(index)], places: places)
          }
        )
      case .table:
        .table(
          node.table.map { table($0, at: path, places: places) } ?? ConfigurationTable(entries: [])
        )
      case .date, .time, .dateTime: .moment
      }
    return ConfigurationValue(content: content, place: place)
  }
}

/// What is wrong with the syntax of a configuration file.
package struct ConfigurationSyntaxError: Error, Hashable {
  /// The message and the place.
  package let diagnostic: Diagnostic

  fileprivate init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  fileprivate init(describing error: any Error) {
    guard let error = error as? TOMLParseError else {
      diagnostic = Diagnostic(.error, "this is not TOML: \(error)")
      return
    }
    diagnostic = Diagnostic(
      .error,
      error.description,
      line: error.source.begin.line,
      column: error.source.begin.column
    )
  }
}
