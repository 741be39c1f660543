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
