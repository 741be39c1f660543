import ArticleModel

/// What one source held, ready to be stored.
struct PreparedDocument: Sendable {
  let location: String
  let kind: Source.Kind
  let format: Source.Format
  let title: String?
  let link: String?
  /// Its bytes, where they are kept.
  let original: PreparedOriginal?
  let articles: [PreparedArticle]
  /// How many articles the source has, stored with these or apart; `nil` where these are all.
  var articleCount: Int?
  /// Whether with these all of the source is stored: only then does the library know its bytes, so
  /// that what was broken off is read again.
  var isComplete = true
}

/// A source's bytes, compressed.
struct PreparedOriginal: Sendable {
  let hash: ContentHash
  /// How many bytes they are when not compressed.
  let size: Int
  let bytes: [UInt8]
}

/// What became of an article that was to be stored.
package enum StoreOutcome: Hashable, Sendable {
  case added, updated, unchanged
}
