import ArticleModel

/// A few names with their kinds as one text: a line each, its first character the kind's number.
enum StoredNames {
  /// The text of the names.
  static func text(of names: [EntityName]) -> String {
    names.map { "\($0.kind.code)\($0.name)" }.joined(separator: "\n")
  }

  /// The names in a text; lines that are none are passed over.
  static func names(in text: String) -> [EntityName] {
    guard !text.isEmpty else { return [] }
    return text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let first = line.first, first >= UInt8(ascii: "0"),
        let kind = try? EntityKind(code: first - UInt8(ascii: "0"))
      else { return nil }
      return EntityName(kind: kind, name: String(decoding: line.dropFirst(), as: UTF8.self))
    }
  }
}
