package import ArticleModel

/// Reads a saved page into an article.
///
/// The text must already be decoded; what the page says of its own encoding is ignored.
package enum HTMLArticleReader {
  /// Reads a page.
  ///
  /// - Parameters:
  ///   - text: The page.
  ///   - location: Its path or address as given.
  /// - Returns: The article, and what was left out.
  /// - Throws: `IngestError.noText` where no text to read is found.
  package static func read(_ text: String, location: String) throws(IngestError) -> Parsed<Article>
  {
    let (tree, isCut) = HTMLTreeBuilder.parse(HTMLArticleReader.withoutEscapes(text))
    let allHints = NodeHints.all(of: tree)
    let mass = TextMass(of: tree, hints: allHints)
    let hints = NodeHints.plausible(allHints, mass: mass)
    let facts = PageFacts(tree, hints: hints)
    let address = PageAddress(facts, location: location)
    let statement = PageStatement(facts, tree: tree, address: address)
    let clues = clues(facts, statement: statement)
    let found = find(in: tree, hints: hints, mass: mass, base: address.base, clues: clues)
    var assembler = ArticleAssembler(headline: statement.headline)
    var blocks = assembler.blocks(of: found.finding.pieces, in: found.pieces)
    var remains = found.remains
    if let body = facts.linked?.body, let evidence = clues.body,
      evidence.length > 2 * found.finding.length
        || evidence.length > 3 * found.finding.confirmedLength
    {
      blocks = assembler.blocks(ofPlainText: body)
    }
    remains.add(.stamps, dropStatedTimes(from: &blocks, language: statement.language))
    guard blocks.contains(where: { !$0.text.isEmpty }) else { throw withoutText(isCut: isCut) }
    var article = article(statement, location: location, cleaner: assembler.cleaner)
    if article.headline.isEmpty { article.headline = blocks.firstWords }
    article.source.link = address.link
    var diagnostics = assembler.cleaner.diagnostics
    if let wire = WireMark(article.headline) {
      article.headline = wire.headline
      diagnostics.append(Diagnostic(.note, "left out a wire mark: “\(wire.mark)”"))
    }
    if let left = remains.diagnostic { diagnostics.append(left) }
    fill(&article, with: PageWire(blocks), &diagnostics)
    if isCut {
      let message = "the page is too large or too broken; the rest was left out"
      diagnostics.insert(Diagnostic(.warning, message), at: 0)
    }
    return Parsed(article, diagnostics: diagnostics)
  }

  /// What is wrong with a page that holds no text as far as it was read.
  private static func withoutText(isCut: Bool) -> IngestError {
    guard isCut else { return .noText }
    let reason = "it is too large or nested too deeply, and what could be read holds no article"
    return .malformed(.html, reason: reason, line: nil)
  }

  /// An article's pieces in a page, and what was left out to find them.
  private struct Found {
    var pieces: TextPieces
    var finding: ContentFinder.Finding
    var remains: PageRemains
  }

  /// Finds the article, believing class names first, and only the markup where that leaves next to
  /// nothing.
  private static func find(
    in tree: HTMLTree,
    hints: [NodeHints],
    mass: TextMass,
    base: WebAddress?,
    clues: ContentFinder.Clues
  ) -> Found {
    func found(_ strictness: Furniture.Strictness) -> Found {
      let leftOut = Furniture.leftOut(of: tree, hints: hints, mass: mass, strictness: strictness)
      let pieces = PieceReader.read(tree, hints: hints, leavingOut: leftOut, base: base)
      let finder = ContentFinder(tree: tree, hints: hints, mass: mass, pieces: pieces, clues: clues)
      let finding = finder.find()
      var remains = Furniture.remains(leftOut, of: tree, mass: mass)
      remains.add(finding.remains)
      return Found(pieces: pieces, finding: finding, remains: remains)
    }
    let enough = 250
    let full = found(.full)
    guard full.finding.length <= enough else { return full }
    let plain = found(.markupOnly)
    return plain.finding.length > full.finding.length ? plain : full
  }

  /// The page's bytes without terminal escape sequences, of which the parser would drop the first
  /// character alone.
  static func withoutEscapes(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.contains(0x1B) else { return bytes }
    var cleaner = TextCleaner()
    return Array(cleaner.clean(text).utf8)
  }

  /// Leaves out the lines before the text that say nothing but when the article is from: its times
  /// stand in the header already.
  ///
  /// - Parameters:
  ///   - blocks: The article's blocks.
  ///   - language: The language that the page states, for the order of day and month.
  /// - Returns: How many were left out.
  private static func dropStatedTimes(from blocks: inout [Block], language: String?) -> Int {
    let reader = TimestampReader(language: language)
    let head = blocks.prefix(3).prefix { $0.text.utf8.count <= 60 }
    let kept = head.filter { $0.kind != .paragraph || reader.timestamp(in: $0.text) == nil }
    // A page that holds nothing else keeps what it has.
    guard kept.count < head.count, blocks.count > head.count else { return 0 }
    blocks.replaceSubrange(0..<head.count, with: kept)
    return head.count - kept.count
  }

  private static func fill(
    _ article: inout Article,
    with wire: PageWire,
    _ diagnostics: inout [Diagnostic]
  ) {
    article.blocks = wire.blocks
    article.repeats = wire.repeats
    article.byline.credits = wire.credits
    article.dateline = wire.dateline
    if article.published == nil { article.published = wire.published }
    if article.byline.authors.allSatisfy({ Agency.canonical($0) != nil }), !wire.authors.isEmpty {
      article.byline.authors = wire.authors
    }
    article.agency =
      wire.agency ?? article.byline.authors.lazy.compactMap { Agency.canonical($0) }.first
    article.settleLanguage()
    diagnostics += [article.repeatsNote, article.zoneNote()].compactMap(\.self)
  }

  /// An article without its text, from what the page states.
  private static func article(
    _ statement: PageStatement,
    location: String,
    cleaner: TextCleaner
  ) -> Article {
    var cleaner = cleaner
    var article = Article(
      headline: cleaner.cleanLine(statement.headline ?? ""),
      source: Source(kind: .page, format: .html, location: location)
    )
    article.byline = Byline(authors: statement.authors.map { cleaner.cleanLine($0) })
    article.published = statement.published
    article.updated = statement.updated
    article.language = statement.language.flatMap { LanguageTag.tag($0) }
    article.source.title = statement.siteName.map { cleaner.cleanLine($0) }
    return article
  }

  private static func clues(_ facts: PageFacts, statement: PageStatement) -> ContentFinder.Clues {
    var clues = ContentFinder.Clues()
    clues.body = facts.linked?.body.flatMap { BodyEvidence($0) }
    if let headline = statement.headline {
      clues.headline = headline.letterKey
    }
    clues.headlineNode = statement.headlineNode
    clues.summaries = [
      facts.linked?.description, facts.meta("og:description", "description"),
    ].compactMap { $0?.letterKey.nonEmpty }
    return clues
  }
}
