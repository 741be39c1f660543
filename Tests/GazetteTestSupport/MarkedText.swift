package import ArticleModel

/// Text with its mentions marked: `⟦person:Ada⟧ met ⟦person:her|Ada Lovelace⟧`.
///
/// A mark is `⟦kind:text⟧`, with `|name` where the entity's canonical name is stated and `|=value`
/// where its value is: `⟦date:Tuesday|=2021-04-20⟧`; `|=` alone says that there is no value.
package struct MarkedText: Hashable, Sendable, CustomStringConvertible {
  /// One marked run.
  package struct Mark: Hashable, Sendable {
    /// The run, in bytes of the plain text.
    package var span: TextSpan
    /// What it names.
    package var kind: EntityKind
    /// The canonical name of its entity, where stated.
    package var name: String?
    /// Its value, where stated; empty for none.
    package var value: String?

    /// Makes a mark.
    package init(span: TextSpan, kind: EntityKind, name: String? = nil, value: String? = nil) {
      self.span = span
      self.kind = kind
      self.name = name
      self.value = value
    }
  }

  /// The text without the marks.
  package let text: String
  /// The marks, ordered by start; they do not overlap.
  package let marks: [Mark]

  /// Marks a plain text.
  package init(_ text: String, marks: [Mark]) {
    self.text = text
    self.marks = marks.sorted { $0.span.start < $1.span.start }
  }

  /// Reads the notation; a mark that it cannot read stays text, so that the comparison fails.
  package init(_ notation: String) {
    var text = ""
    var marks: [Mark] = []
    var rest = Substring(notation)
    while let open = rest.firstIndex(of: "⟦") {
      text += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "⟧"),
        let colon = rest[..<close].firstIndex(of: ":"),
        let kind = EntityKind(rawValue: String(rest[..<colon]))
      else {
        text += "⟦"
        continue
      }
      let parts = rest[rest.index(after: colon)..<close]
        .split(separator: "|", omittingEmptySubsequences: false)
      let start = text.utf8.count
      text += parts[0]
      var mark = Mark(span: TextSpan(start..<text.utf8.count), kind: kind)
      for part in parts.dropFirst() {
        if part.hasPrefix("=") {
          mark.value = String(part.dropFirst())
        } else {
          mark.name = String(part)
        }
      }
      marks.append(mark)
      rest = rest[rest.index(after: close)...]
    }
    self.init(text + rest, marks: marks)
  }

  /// The same text with what was found, saying no more of a mark than the expectation does.
  ///
  /// - Parameter found: The marks found, with names and values as far as known.
  /// - Returns: A text that equals this one exactly when everything stated here was found and
  ///   nothing else; a mark that is not expected says all that is known of it.
  package func found(_ found: [Mark]) -> MarkedText {
    let expected = Dictionary(marks.map { ($0.span, $0) }) { first, _ in first }
    return MarkedText(
      text,
      marks: found.map { mark in
        guard let stated = expected[mark.span] else { return mark }
        var mark = mark
        if stated.name == nil { mark.name = nil }
        mark.value = stated.value == nil ? nil : mark.value ?? ""
        return mark
      }
    )
  }

  /// The notation.
  package var description: String {
    var result = ""
    var end = 0
    for mark in marks where mark.span.start.bytes >= end {
      result += text[TextSpan(end..<mark.span.start.bytes)]
      result += "⟦\(mark.kind.rawValue):\(text[mark.span])"
      if let name = mark.name { result += "|\(name)" }
      if let value = mark.value { result += "|=\(value)" }
      result += "⟧"
      end = mark.span.end.bytes
    }
    return result + text[TextSpan(min(end, text.utf8.count)..<text.utf8.count)]
  }
}
