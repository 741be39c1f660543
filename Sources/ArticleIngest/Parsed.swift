package import ArticleModel

/// What a reader made of some bytes: a value, and what it had to say while reading.
package struct Parsed<Value: Sendable>: Sendable {
  /// What was read.
  package var value: Value
  /// What was left out, taken as read or could not be used, in order of place.
  package var diagnostics: [Diagnostic]

  /// Pairs a value with its diagnostics.
  package init(_ value: Value, diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Parsed: Equatable where Value: Equatable {}

/// What a source's bytes hold.
package enum Document: Hashable, Sendable {
  /// One article: a page, a text, a Markdown file.
  case article(Article)
  /// A feed with its entries.
  case feed(Feed)
}

/// What a source's bytes hold, the entries of a feed still to be read.
package enum OpenedDocument: Sendable {
  /// One article.
  case article(Article)
  /// A feed.
  case feed(OpenedFeed)

  /// A document that is read already.
  package init(_ document: Document) {
    switch document {
    case .article(let article): self = .article(article)
    case .feed(let feed): self = .feed(OpenedFeed(feed))
    }
  }
}

/// A feed as its file gives it.
package struct Feed: Hashable, Sendable {
  /// The feed's name.
  package var title: String?
  /// The site that it belongs to.
  package var link: String?
  /// Its language as a BCP 47 tag.
  package var language: String?
  /// Its entries, in the file's order.
  package var entries: [FeedEntry]

  /// Makes a feed.
  package init(
    title: String? = nil,
    link: String? = nil,
    language: String? = nil,
    entries: [FeedEntry] = []
  ) {
    self.title = title
    self.link = link
    self.language = language
    self.entries = entries
  }
}

/// One entry of a feed.
package struct FeedEntry: Hashable, Sendable {
  /// The entry as an article, its content read as blocks.
  package var article: Article
  /// The title as the feed gives it, markup taken out; the article's headline is made up where the
  /// feed gives none.
  package var title: String?
  /// Who wrote it as the feed says: names, or addresses where no name is given.
  package var author: String?
  /// The content as the feed gives it, markup and all, for `gazette inspect`.
  package var content: String?

  /// Where the entry leads to.
  package var link: String? { article.source.link }
  /// What the feed calls the entry.
  package var id: String? { article.source.identifier }

  /// Makes an entry.
  package init(
    article: Article,
    title: String? = nil,
    author: String? = nil,
    content: String? = nil
  ) {
    self.article = article
    self.title = title
    self.author = author
    self.content = content
  }
}

/// Why nothing could be read from some bytes.
package enum IngestError: Error, Hashable, Sendable {
  case empty
  /// The bytes are of a kind that holds no text; `kind` names it where known (`a PNG picture`).
  case binary(kind: String?)
  case tooLarge(bytes: Int, limit: Int)
  /// The format was recognised, but what the bytes hold cannot be used.
  case malformed(Source.Format, reason: String, line: Int?)
  /// The text holds no article.
  case noText
}
