/// What the words of a query ask for: each must be found, its last part as the beginning of a word.
struct WordsFilter: Hashable, Sendable {
  /// For each word typed, its folded form with a space before each part: ` jong un`.
  let needles: [String]

  /// Reads what was typed; `nil` where it holds no letter and no digit, so that it asks for nothing.
  ///
  /// At most 16 words count; nobody types more, and each costs time.
  init?(_ typed: String) {
    needles = typed.split(whereSeparator: \.isWhitespace).prefix(16)
      .map { FoldedWords(String($0.prefix(100))).text }
      .filter { !$0.isEmpty }
    if needles.isEmpty { return nil }
  }

  /// The condition in the word index's notation.
  ///
  /// The parts are letters and digits only, so quoting them is safe.
  ///
  /// Source: SQLite documentation, "FTS5 Extension", section 3.
  var expression: String {
    needles.map { "\"\($0.dropFirst())\"*" }.joined(separator: " ")
  }
}
