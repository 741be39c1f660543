/// A JSON value (RFC 8259), as read from pages and feeds.
indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// The members in the order in which they stand; of two with one name the first counts.
  case object([Member])

  /// A member of an object.
  struct Member: Hashable, Sendable {
    /// Its name.
    var name: String
    /// Its value.
    var value: JSONValue
  }

  /// The member of that name of an object; `nil` for all else.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The string, or a number as it is written; `nil` for all else and for an empty string.
  var text: String? {
    switch self {
    case .string(let text): text.foldingSpace.nonEmpty
    case .number(let text): text
    default: nil
    }
  }

  /// The string as it stands; `nil` for all else.
  var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The items of an array; a value by itself counts as an array of one, null as none.
  var items: [JSONValue] {
    switch self {
    case .null: []
    case .array(let items): items
    default: [self]
    }
  }
}
