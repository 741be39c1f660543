import ArticleModel

/// An article with everything worked out that the library keeps of it, so that storing it is no more
/// than writing rows.
struct PreparedArticle: Sendable {
  let identity: ArticleIdentity
  /// The hash of what it says.
  let hash: ContentHash
  /// Whether it has any text beside its headline.
  let hasText: Bool
  /// When it was published, or else last changed, where that is known.
  let published: StoredDate?
  let headline: String
  let voice: String
  let wordCount: Int
  /// The text in which the words of a query are looked for.
  let words: FoldedWords
  /// The article itself, compressed.
  let body: [UInt8]
  let names: PreparedNames
  /// The version of what recognised it; `nil` where nothing did.
  let tagger: String?

  /// Works everything out.
  ///
  /// - Parameters:
  ///   - article: The article, recognised or not.
  ///   - tagger: The version of what recognised it; `nil` where nothing did.
  ///   - compressor: What compresses its body.
  /// - Throws: `CodingFailure` when memory runs out.
  init(
    _ article: Article,
    tagger: String?,
    compressor: borrowing Compressor
  ) throws(CodingFailure) {
    hash = ContentHash(of: ArticleCodec.encodedContent(of: article))
    identity = ArticleIdentity(of: article, hash: hash)
    hasText = article.blocks.contains { !$0.text.isEmpty }
    published = (article.published ?? article.updated).map(StoredDate.init)
    headline = article.headline
    voice = PreparedArticle.voice(of: article)
    wordCount = article.wordCount
    words = FoldedWords(
      ([article.headline, voice, article.source.title ?? ""] + article.byline.authors.dropFirst())
        .joined(separator: "\n")
    )
    body = try compressor.compressed(ArticleCodec.encoded(article))
    names = PreparedNames(of: article)
    self.tagger = tagger
  }

  /// Whoever is shown as speaking: the first author, else the agency, else the source.
  private static func voice(of article: Article) -> String {
    article.byline.authors.first { !$0.isEmpty } ?? article.agency ?? article.source.title
      ?? article.dateline?.agency ?? ""
  }
}

/// What an article names, as the library's index keeps it.
struct PreparedNames: Sendable {
  /// The entities that are indexed, in order of their first mention.
  let entities: [PreparedEntity]
  /// The names most mentioned, at most four, in the notation of `StoredNames`.
  let summary: String
  /// How often keywords stand in it.
  let keywordCount: Int

  /// Counts the mentions of each entity.
  init(of article: Article) {
    var found: [EntityKey: PreparedEntity] = [:]
    var keys = [EntityKey?](repeating: nil, count: article.entities.count)
    for mention in article.mentions
    where mention.kind.isIndexed && article.entities.indices.contains(mention.entity) {
      let entity = article.entities[mention.entity]
      // Where kinds disagree the entity's counts: it is what the panel shows.
      guard entity.kind.isIndexed else { continue }
      let key = keys[mention.entity] ?? entity.key
      keys[mention.entity] = key
      found[key, default: PreparedEntity(entity, key: key, first: mention)].add(mention)
    }
    let ordered = found.values.sorted { ($0.place, $0.start) < ($1.place, $1.start) }
    entities = ordered
    // Sorting is stable, so the first mention decides between equal counts.
    let names = ordered.filter { $0.key.kind != .keyword }.sorted { $0.count > $1.count }
    summary = StoredNames.text(
      of: names.prefix(4).map { EntityName(kind: $0.key.kind, name: $0.name) }
    )
    keywordCount = article.mentions.count { $0.kind == .keyword }
  }
}

/// An entity of one article.
struct PreparedEntity: Sendable {
  let key: EntityKey
  let name: String
  /// The other forms of the name.
  let aliases: [String]
  /// How often it is mentioned.
  private(set) var count = 0
  /// Where it is first mentioned: 0 in the headline, from 1 in that block.
  private(set) var place: Int
  private(set) var start: Int
  private(set) var length: Int

  /// Begins with an entity and a mention of it, which is not counted yet.
  init(_ entity: Entity, key: EntityKey, first mention: Mention) {
    self.key = key
    name = entity.name.split(whereSeparator: \.isNewline).joined(separator: " ")
    aliases = entity.aliases
    place = PreparedEntity.place(of: mention)
    start = mention.span.start.bytes
    length = mention.span.end.bytes - mention.span.start.bytes
  }

  /// Counts one more mention.
  mutating func add(_ mention: Mention) {
    count += 1
    let place = PreparedEntity.place(of: mention)
    guard (place, mention.span.start.bytes) < (self.place, start) else { return }
    self.place = place
    start = mention.span.start.bytes
    length = mention.span.end.bytes - mention.span.start.bytes
  }

  private static func place(of mention: Mention) -> Int {
    if case .block(let index) = mention.place { index + 1 } else { 0 }
  }
}
