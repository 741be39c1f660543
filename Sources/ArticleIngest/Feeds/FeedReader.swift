package import ArticleModel

/// Reads a feed's file into its entries.
package enum FeedReader {
  /// Reads a feed.
  ///
  /// - Parameters:
  ///   - text: The feed.
  ///   - format: The format that it was sniffed as.
  ///   - location: Its path or address as given.
  /// - Returns: The feed, and what was left out.
  /// - Throws: `IngestError.malformed` as long as feeds are not read.
  package static func read(
    _ text: String,
    format: Source.Format,
    location: String
  ) throws(IngestError) -> Parsed<Feed> {
    throw .malformed(format, reason: "feeds are not yet read", line: nil)
  }
}
