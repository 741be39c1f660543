/// A place in a configuration file.
package struct ConfigurationPlace: Hashable, Comparable, Sendable {
  /// The line, from 1.
  package var line: Int
  /// The column, from 1, in Unicode scalars.
  package var column: Int

  /// Makes a place.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: ConfigurationPlace, right: ConfigurationPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A value in a configuration file.
package struct ConfigurationValue: Hashable, Sendable {
  /// What it is.
  package var content: Content
  /// Where it starts.
  package var place: ConfigurationPlace

  /// The kinds of values that TOML has.
  package indirect enum Content: Hashable, Sendable {
    case string(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    case array([ConfigurationValue])
    case table(ConfigurationTable)
    /// A date or a time: nothing in Gazette is set with one.
    case moment
  }

  /// What kind of value it is, for messages: "a string".
  package var kind: String {
    switch content {
    case .string: "a string"
    case .integer: "an integer"
    case .number: "a number"
    case .boolean: "a boolean"
    case .array: "an array"
    case .table: "a table"
    case .moment: "a date or time"
    }
  }

  /// The string, if it is one.
  package var string: String? {
    guard case .string(let string) = content else { return nil }
    return string
  }

  /// The integer, if it is one.
  package var integer: Int? {
    guard case .integer(let integer) = content else { return nil }
    return integer
  }

  /// The number, if it is one or an integer.
  package var number: Double? {
    switch content {
    case .number(let number): number
    case .integer(let integer): Double(integer)
    default: nil
    }
  }

  /// The boolean, if it is one.
  package var boolean: Bool? {
    guard case .boolean(let boolean) = content else { return nil }
    return boolean
  }

  /// The elements, if it is an array.
  package var array: [ConfigurationValue]? {
    guard case .array(let array) = content else { return nil }
    return array
  }

  /// The table, if it is one.
  package var table: ConfigurationTable? {
    guard case .table(let table) = content else { return nil }
    return table
  }
}

/// A table of a configuration file: its keys in the order of the file.
package struct ConfigurationTable: Hashable, Sendable {
  /// One key and its value.
  package struct Entry: Hashable, Sendable {
    /// The key, unquoted.
    package var key: String
    /// Where the key stands.
    package var place: ConfigurationPlace
    /// What it is set to.
    package var value: ConfigurationValue

    /// Makes an entry.
    package init(key: String, place: ConfigurationPlace, value: ConfigurationValue) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  /// The entries, in the order of the file.
  package var entries: [Entry]

  /// Makes a table.
  package init(entries: [Entry]) {
    self.entries = entries
  }

  /// The value of a key.
  package subscript(key: String) -> ConfigurationValue? { entry(key)?.value }

  /// The entry of a key.
  package func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }
}
