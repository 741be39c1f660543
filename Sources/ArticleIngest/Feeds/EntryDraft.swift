import ArticleModel

/// What a feed says of one entry, before it becomes an article.
struct EntryDraft {
  /// The title.
  var title: FeedText?
  /// The content in full.
  var content: FeedText?
  /// A summary or description.
  var summary: FeedText?
  /// The address that the entry leads to.
  var link: String?
  /// What the feed calls the entry.
  var id: String?
  /// Who wrote it.
  var people: [Person] = []
  /// When it was published, as written.
  var published: String?
  /// When it was changed, as written.
  var updated: String?
  /// Its language as written.
  var language: String?
  /// What relative links in its content start from.
  var base: WebAddress?

  /// An author as a feed gives one.
  struct Person {
    /// The name.
    var name: String?
    /// The address of mail.
    var address: String?

    /// What to call the author.
    var label: String? { name ?? address }
  }

  /// The text to read: the content, or the summary where there is no content.
  private var body: FeedText? {
    if let content, !content.isEmpty { return content }
    return summary ?? content
  }

  /// The entry as an article of its feed.
  ///
  /// - Parameters:
  ///   - feed: The feed.
  ///   - source: The source that all its entries share.
  ///   - times: What reads times.
  ///   - cleaner: What cleans, and counts what it drops.
  /// - Returns: The entry.
  func entry(
    of feed: Feed,
    source: Source,
    times: TimestampReader,
    cleaner: inout TextCleaner
  ) -> FeedEntry {
    let title = title.flatMap { cleaner.cleanLine($0.line).nonEmpty }
    let blocks = blocks(headline: title, cleaner: &cleaner)
    var source = source
    source.link = link
    source.identifier = id.map { cleaner.cleanLine($0) }
    var article = Article(
      headline: title ?? blocks.firstWords.nonEmpty ?? link ?? "Untitled",
      source: source,
      blocks: blocks
    )
    article.byline.authors = people.compactMap { $0.name.map { cleaner.cleanLine($0) } }
    article.published = published.flatMap { times.timestamp(in: $0) }
    article.updated = updated.flatMap { times.timestamp(in: $0) }
    article.language = language.flatMap { LanguageTag.tag($0) } ?? feed.language
    article.settleLanguage()
    let author = people.compactMap(\.label).map { cleaner.cleanLine($0) }.joined(separator: ", ")
    return FeedEntry(article: article, title: title, author: author.nonEmpty, content: body?.text)
  }

  private func blocks(headline: String?, cleaner: inout TextCleaner) -> [Block] {
    guard let body else { return [] }
    if body.isPlain {
      var assembler = ArticleAssembler(headline: headline)
      return assembler.blocks(ofPlainText: body.text)
    }
    return HTMLFragmentReader.read(body.text, headline: headline, base: base).value
  }
}
