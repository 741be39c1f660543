package import ArticleModel

/// Reads a saved page into an article.
package enum HTMLArticleReader {
  /// Reads a page.
  ///
  /// - Parameters:
  ///   - text: The page.
  ///   - location: Its path or address as given.
  /// - Returns: The article, and what was left out.
  /// - Throws: `IngestError.malformed` as long as pages are not read.
  package static func read(_ text: String, location: String) throws(IngestError) -> Parsed<Article>
  {
    throw .malformed(.html, reason: "pages are not yet read", line: nil)
  }
}
