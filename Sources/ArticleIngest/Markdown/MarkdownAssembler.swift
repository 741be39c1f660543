import ArticleModel

/// Makes an article of a Markdown text's front matter and blocks.
struct MarkdownAssembler {
  /// The article so far.
  private(set) var article: Article
  /// What was not understood.
  private(set) var diagnostics: [Diagnostic] = []

  private let matter: FrontMatter
  private let times: TimestampReader

  /// Prepares an article with what the front matter says.
  init(source: Source, matter: FrontMatter) {
    self.matter = matter
    let language = matter.first("lang", "language", "locale")
    times = TimestampReader(language: language)
    article = Article(headline: "", language: language, source: source)
    article.byline.authors = MarkdownAssembler.authors(of: matter)
    article.published = time(matter.first("date", "published", "publishdate", "pubdate", "created"))
    article.updated = time(matter.first("updated", "lastmod", "last_modified_at", "modified"))
    article.source.link = matter.first("canonical", "canonical_url", "url", "link", "source_url")
      .flatMap { $0.hasPrefix("http") && InlineReader.isSafe($0) ? $0 : nil }
    article.source.title = matter.first("publication", "publisher", "site", "source")
  }

  private static func authors(of matter: FrontMatter) -> [String] {
    matter.all("author", "authors", "byline", "by").flatMap { entry -> [String] in
      BylineLine("By " + entry)?.authors ?? [entry]
    }
  }

  private mutating func time(_ text: String?) -> Timestamp? {
    guard let text else { return nil }
    let found = times.timestamp(in: text)
    if found == nil {
      diagnostics.append(Diagnostic(.warning, "“\(text.opening(of: 40))” is not read as a time"))
    }
    return found
  }

  /// Takes the headline out of the blocks and reads what stands right below it.
  mutating func assemble(_ blocks: [Block]) {
    var blocks = blocks
    let title = matter.first("title", "headline").map { TextCleaner.foldingSpace(in: $0) }
    if let title, !title.isEmpty { article.headline = title }
    if let index = headlineIndex(in: blocks) {
      let isSame = article.headline == blocks[index].text
      if article.headline.isEmpty || isSame {
        article.headline = blocks.remove(at: index).text
        takeByline(from: &blocks, at: index)
      }
    }
    if article.headline.isEmpty {
      article.headline = blocks.firstWords
    }
    if let subtitle = matter.first("subtitle", "description"), !subtitle.isEmpty,
      matter.first("subtitle") != nil
    {
      blocks.insert(Block(.heading(level: 2), TextCleaner.foldingSpace(in: subtitle)), at: 0)
    }
    article.blocks = blocks
    article.settleLanguage()
    if let note = article.zoneNote() { diagnostics.append(note) }
  }

  /// The first heading of level 1, or the first block where it is a heading.
  private func headlineIndex(in blocks: [Block]) -> Int? {
    if let index = blocks.firstIndex(where: { $0.kind == .heading(level: 1) }) { return index }
    guard case .heading? = blocks.first?.kind else { return nil }
    return 0
  }

  /// Takes a byline and a time that stand as paragraphs of their own right below the headline.
  private mutating func takeByline(from blocks: inout [Block], at index: Int) {
    for _ in 0..<2 where index < blocks.count && blocks[index].kind == .paragraph {
      let text = blocks[index].text
      if let stamp = Stamp(text, reader: times) {
        let byline = BylineLine(stamp.rest)
        guard stamp.rest.isEmpty || byline != nil else { return }
        article.published = article.published ?? stamp.published
        article.updated = article.updated ?? stamp.updated
        take(byline)
      } else if let byline = BylineLine(text) {
        take(byline)
      } else {
        return
      }
      blocks.remove(at: index)
    }
  }

  private mutating func take(_ byline: BylineLine?) {
    guard let byline else { return }
    if article.byline.authors.isEmpty { article.byline.authors = byline.authors }
    article.agency = article.agency ?? byline.agency
  }
}
