/// One of the user's keywords: a word or phrase, or a regular expression.
package struct KeywordPattern: Hashable, Sendable {
  /// The word, phrase or expression as the user wrote it.
  package var text: String
  /// Whether `text` is a regular expression.
  package var isExpression: Bool

  /// Makes a keyword.
  ///
  /// - Parameters:
  ///   - text: The word, phrase or expression; case counts only where it holds a capital letter.
  ///   - isExpression: Whether it is a regular expression.
  package init(_ text: String, isExpression: Bool = false) {
    self.text = text
    self.isExpression = isExpression
  }
}
