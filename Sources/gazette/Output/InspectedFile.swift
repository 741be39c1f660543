import ArticleIngest
import ArticleModel
import Foundation

/// What `gazette inspect` prints of one file: the seam through which reading is measured, so its
/// names stay as they are.
struct InspectedFile: Encodable {
  let file: String
  let content: Content
  let diagnostics: [Diagnostic]

  /// What a file can hold.
  enum Content {
    case article(Article)
    case feed(Feed)
    /// Nothing that can be read; a diagnostic says why.
    case nothing
  }

  /// It as JSON.
  ///
  /// - Parameter isPretty: Whether it is spread over lines.
  /// - Returns: One line, or several.
  /// - Throws: `EncodingError`, which no value of ours causes.
  func json(isPretty: Bool) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  private enum Key: String, CodingKey {
    case file, article, feed, entries, diagnostics
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(file, forKey: .file)
    switch content {
    case .article(let article):
      try container.encode(InspectedArticle(article: article), forKey: .article)
    case .feed(let feed):
      try container.encode(InspectedFeed(feed: feed), forKey: .feed)
      try container.encode(feed.entries.map { InspectedEntry(entry: $0) }, forKey: .entries)
    case .nothing:
      try container.encodeNil(forKey: .article)
    }
    try container.encode(diagnostics.map(InspectedDiagnostic.init), forKey: .diagnostics)
  }
}

/// A diagnostic as printed: what happened, and on which line where that is known.
private struct InspectedDiagnostic: Encodable {
  let diagnostic: Diagnostic

  private enum Key: String, CodingKey {
    case severity, message, line
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(diagnostic.severity.rawValue, forKey: .severity)
    try container.encode(diagnostic.message, forKey: .message)
    try container.encode(diagnostic.line, forKey: .line)
  }
}

/// An article as printed, with `null` for what is not known.
private struct InspectedArticle: Encodable {
  let article: Article

  private enum Key: String, CodingKey {
    case headline, authors, agency, place, published, updated, url, language
    case blocks, repeats, mentions, headlineMentions, entities
  }

  private enum EntityKey: String, CodingKey {
    case id, kind, name, aliases, value, related
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(article.headline, forKey: .headline)
    try container.encode(article.byline.authors, forKey: .authors)
    try container.encode(article.agency, forKey: .agency)
    try container.encode(article.dateline?.place, forKey: .place)
    try container.encode(article.published?.iso8601, forKey: .published)
    try container.encode(article.updated?.iso8601, forKey: .updated)
    try container.encode(article.source.link, forKey: .url)
    try container.encode(article.language, forKey: .language)
    try container.encode(article.blocks.map(InspectedBlock.init), forKey: .blocks)
    try container.encode(article.repeats.count, forKey: .repeats)
    let mentions = article.mentions.map { InspectedMention(mention: $0, article: article) }
    try container.encode(mentions.filter { $0.block != nil }, forKey: .mentions)
    try container.encode(mentions.filter { $0.block == nil }, forKey: .headlineMentions)
    var entities = container.nestedUnkeyedContainer(forKey: .entities)
    for entity in article.entities {
      var fields = entities.nestedContainer(keyedBy: EntityKey.self)
      try fields.encode(entity.id, forKey: .id)
      try fields.encode(entity.kind.rawValue, forKey: .kind)
      try fields.encode(entity.name, forKey: .name)
      try fields.encode(entity.aliases, forKey: .aliases)
      try fields.encode(entity.value, forKey: .value)
      try fields.encode(entity.related, forKey: .related)
    }
  }
}

/// A block as printed.
private struct InspectedBlock: Encodable {
  let block: Block

  private enum Key: String, CodingKey {
    case kind, text
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(block.kind.name, forKey: .kind)
    try container.encode(block.text, forKey: .text)
  }
}

/// A mention as printed: `start` and `end` are UTF-8 bytes in the block's text, or in the headline
/// where there is no block.
private struct InspectedMention: Encodable {
  let mention: Mention
  let article: Article

  var block: Int? {
    if case .block(let index) = mention.place { index } else { nil }
  }

  private enum Key: String, CodingKey {
    case kind, text, block, start, end, entity, value
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    let text = article.text(at: mention.place) ?? ""
    try container.encode(mention.kind.rawValue, forKey: .kind)
    try container.encode(String(text[mention.span]), forKey: .text)
    try container.encode(block, forKey: .block)
    try container.encode(mention.span.start.bytes, forKey: .start)
    try container.encode(mention.span.end.bytes, forKey: .end)
    try container.encode(mention.entity, forKey: .entity)
    try container.encode(mention.value, forKey: .value)
  }
}

/// A feed as printed.
private struct InspectedFeed: Encodable {
  let feed: Feed

  private enum Key: String, CodingKey {
    case title, link, language
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(feed.title, forKey: .title)
    try container.encode(feed.link, forKey: .link)
    try container.encode(feed.language, forKey: .language)
  }
}

/// A feed's entry as printed: what the feed itself says, not what reading makes of it.
private struct InspectedEntry: Encodable {
  let entry: FeedEntry

  private enum Key: String, CodingKey {
    case title, link, id, author, published, updated, content
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    let article = entry.article
    try container.encode(entry.title, forKey: .title)
    try container.encode(article.source.link, forKey: .link)
    try container.encode(article.source.identifier, forKey: .id)
    try container.encode(entry.author, forKey: .author)
    try container.encode(article.published?.iso8601, forKey: .published)
    try container.encode(article.updated?.iso8601, forKey: .updated)
    try container.encode(entry.content, forKey: .content)
  }
}
