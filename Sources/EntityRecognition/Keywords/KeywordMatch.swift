package import ArticleModel

/// A place where one of the user's keywords stands.
package struct KeywordMatch: Hashable, Sendable {
  /// The run, in UTF-8 bytes of the text that was searched.
  package var span: TextSpan
  /// Index of the keyword in the list that the matcher was made from.
  package var keyword: Int

  /// Records a match.
  package init(span: TextSpan, keyword: Int) {
    self.span = span
    self.keyword = keyword
  }
}
