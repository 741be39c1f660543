import ArticleModel

/// Makes an article of passages.
struct PlainTextAssembler {
  /// The article so far.
  private(set) var article: Article
  /// What was left out, in order of place.
  private(set) var diagnostics: [Diagnostic] = []

  private let times: TimestampReader
  private var head = ArticleHead()
  private var collapser = RepeatCollapser()
  private var budget = PlainTextAssembler.textLimit
  private var layout = TextLayout([])
  /// The opening that a repeated first paragraph has too.
  private var opening: String?
  /// The agency that a copyright notice names.
  private var holder: String?
  private var proseCount = 0
  /// How many more paragraphs may close with credits: no article has more parts by others, and to
  /// read credits takes time.
  private var closingAttempts = 64
  private var headlineKey: [UInt8] = []
  /// The same without the agency's marks, where it had some.
  private var plainHeadlineKey: [UInt8]?

  /// How many bytes of text an article holds at most.
  static let textLimit = 8 << 20
  /// How many bytes one block holds at most; longer ones are split at a space.
  static let blockLimit = 64 << 10

  /// How many diagnostics an article has at most.
  static let diagnosticLimit = 1000

  /// Prepares an article of a source.
  init(source: Source, language: String?, times: TimestampReader) {
    article = Article(headline: "", language: language, source: source)
    self.times = times
  }

  /// Adds a diagnostic.
  mutating func report(_ severity: Diagnostic.Severity, _ message: String, _ line: Int?) {
    diagnostics.append(Diagnostic(severity, message, line: line))
  }

  /// Makes the article of a text whose lines mean what they are.
  mutating func assemblePreformatted(_ lines: [TextLine]) {
    let written = lines.drop { $0.isBlank }
    article.headline = (written.first?.text ?? "").opening(of: 100)
    let code = written.map(\.raw).joined(separator: "\n")
    add(Block(.code(language: nil), code), line: written.first?.number ?? 1)
    finish()
  }

  /// Makes the article of passages.
  mutating func assemble(_ passages: [Passage], layout: TextLayout) {
    let passages = layout.isVerse ? passages : BrokenLines.joined(passages)
    self.layout = layout
    head = HeadReader.read(passages, times: times)
    headlineKey = head.headline?.utf8.letterKey ?? []
    diagnostics = head.diagnostics
    if let wire = head.headline.flatMap({ WireMark($0) }) {
      head.headline = wire.headline
      plainHeadlineKey = wire.headline.utf8.letterKey
      let line = head.headlineLine ?? 1
      diagnostics.append(ArticleHead.omission(of: "a wire mark", wire.mark, line: line))
    }
    for deck in head.decks { addDeck(deck) }
    for figure in head.figures { addFigure(figure) }
    let body = BodyMarks(Array(passages[head.bodyStart...]), isNews: head.isNews, times: times)
    for (index, passage) in body.passages.enumerated() {
      add(
        passage,
        mark: body.marks[index],
        next: index + 1 < body.passages.count ? body.passages[index + 1] : nil
      )
      guard budget > 0 else { break }
    }
    article.headline = head.headline ?? collapser.blocks.firstWords
    article.byline.authors = head.authors
    article.agency = article.agency ?? article.dateline?.agency ?? head.agency ?? holder
    article.published = head.published
    article.updated = head.updated
    if article.dateline == nil { article.dateline = head.place.map { Dateline(place: $0) } }
    article.source.link = head.link
    article.source.title = head.publication
    finish()
  }

  private mutating func finish() {
    article.blocks = collapser.blocks
    article.repeats = collapser.repeats
    while article.blocks.last?.kind == .rule { article.blocks.removeLast() }
    article.settleLanguage()
    diagnostics += [article.repeatsNote, article.zoneNote(line: head.timeLine)].compactMap(\.self)
    // A stable order: by line, then as they came.
    diagnostics = diagnostics.enumerated()
      .sorted { ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset) }
      .map(\.element)
    if diagnostics.count > PlainTextAssembler.diagnosticLimit {
      let more = diagnostics.count - PlainTextAssembler.diagnosticLimit
      diagnostics.removeLast(more)
      report(.note, "and \(more) further notes", nil)
    }
  }

  // MARK: Blocks

  private mutating func add(_ passage: Passage, mark: BodyMarks.Mark?, next: Passage?) {
    let line = passage.line
    if case .noise(let noise) = mark {
      if noise == .copyright { holder = holder ?? Agency.holder(of: passage.text) }
      diagnostics.append(ArticleHead.omission(of: noise.rawValue, passage.text, line: line))
      return
    }
    switch passage.kind {
    case .rule: addRule()
    case .code: add(Block(.code(language: nil), passage.text), line: line)
    case .heading(let level):
      add(Block(.heading(level: min(6, level + 1)), passage.text), line: line)
    case .item(let depth, let ordinal):
      add(Block(.listItem(depth: depth, ordinal: ordinal), passage.text), line: line)
    case .quote(let depth): add(Block(.quote(depth: depth), passage.text), line: line)
    case .prose:
      switch mark {
      case .noise: break
      case .credit(let credit):
        article.byline.credits += credit.credits
        article.agency = article.agency ?? credit.agency
      case .stamp(let stamp): take(stamp, passage)
      case .byline(let byline): take(byline, passage)
      case .caption: addFigure(passage)
      case nil: addProse(passage, next: next)
      }
    }
  }

  private mutating func take(_ stamp: Stamp, _ passage: Passage) {
    let before = (head.published, head.updated)
    head.take(stamp, line: passage.line)
    if before == (head.published, head.updated) {
      diagnostics.append(
        ArticleHead.omission(of: "a further time", passage.text, line: passage.line)
      )
    }
  }

  private mutating func take(_ byline: BylineLine, _ passage: Passage) {
    if head.authors.isEmpty || Set(byline.authors).isSubset(of: head.authors) {
      head.take(byline)
    } else {
      let text = passage.text
      diagnostics.append(ArticleHead.omission(of: "a further byline", text, line: passage.line))
    }
  }

  private mutating func addProse(_ passage: Passage, next: Passage?) {
    var text = passage.text
    if headlineKey.count >= 12, text.utf8.count < 400,
      [headlineKey, plainHeadlineKey].contains(text.utf8.letterKey)
    {
      diagnostics.append(ArticleHead.omission(of: "the headline again", text, line: passage.line))
      return
    }
    if !layout.isVerse {
      takeOpening(of: &text, next: next)
      takeClosing(of: &text)
      proseCount += 1
      if isSubhead(text, next: next) {
        add(Block(.heading(level: 2), text), line: passage.line)
        return
      }
    }
    if !text.isEmpty { add(Block(.paragraph, text), line: passage.line) }
  }

  private mutating func takeOpening(of text: inout String, next: Passage?) {
    if let opening {
      if text.hasPrefix(opening) { text = String(text.utf8.dropFirst(opening.utf8.count)) ?? text }
      return
    }
    if proseCount == 0, article.dateline == nil, isPlace(text, next: next) {
      article.dateline = Dateline(place: text)
      text = ""
      return
    }
    let isFirst = proseCount == 0 && head.headline != nil
    guard proseCount < 8, let found = DatelineOpening(text, isFirst: isFirst),
      proseCount < 3 || found.dateline.agency != nil
    else { return }
    opening = String(text.utf8.prefix(found.length))
    article.dateline = found.dateline
    head.published = head.published ?? found.timestamp
    if head.authors.isEmpty { head.authors = found.authors }
    text = String(text.utf8.dropFirst(found.length)) ?? text
  }

  /// Whether a line is a city in capitals, as Turkish copy has it over its text; one that is not
  /// known only in news and over a long paragraph.
  private func isPlace(_ text: String, next: Passage?) -> Bool {
    guard text.utf8.count <= 30, text.uppercased() == text else { return false }
    if Cities.holds(text) { return true }
    return head.isNews && head.headline != nil && !HeadLine.isSection(text)
      && OpeningScanner.isWholePlace(text, words: 3) && (next?.text.utf8.count ?? 0) >= 100
  }

  private mutating func takeClosing(of text: inout String) {
    if let closing = ClosingCredit(text, attempts: &closingAttempts) {
      article.byline.credits += closing.credit.credits
      article.agency = article.agency ?? closing.credit.agency
      text = closing.text
    }
    guard let closing = ClosingAgency(text) else { return }
    article.agency = article.agency ?? closing.name
    text = closing.text
  }

  /// A short line between paragraphs without an end of sentence, or a question.
  private func isSubhead(_ text: String, next: Passage?) -> Bool {
    guard let next, next.isProse || isList(next), text.utf8.count <= 90, !collapser.blocks.isEmpty,
      next.text.utf8.count > text.utf8.count * 3 / 2,
      next.text.utf8.count >= (text.hasSuffix("?") ? 30 : 60) || isList(next),
      let last = text.last, !".!:,;\"”’')]…。」".contains(last),
      last != "?" || HeadLine.isQuestion(text),
      let first = text.unicodeScalars.first, !first.properties.isLowercase
    else { return false }
    return first.properties.isAlphabetic || first.properties.numericType != nil
  }

  private func isList(_ passage: Passage) -> Bool {
    if case .item = passage.kind { return true }
    return false
  }

  private mutating func addDeck(_ deck: Passage) {
    if case .item(let depth, let ordinal) = deck.kind {
      add(Block(.listItem(depth: depth, ordinal: ordinal), deck.text), line: deck.line)
      return
    }
    let isSentence = deck.text.last.map { ".!?。”\"".contains($0) } ?? false
    add(Block(isSentence ? .paragraph : .heading(level: 2), deck.text), line: deck.line)
  }

  private mutating func addFigure(_ passage: Passage) {
    guard let caption = HeadLine.caption(passage.text) else { return }
    add(Block(.figure(Figure(credit: caption.credit)), caption.text), line: passage.line)
  }

  private mutating func addRule() {
    guard let last = collapser.blocks.last, last.kind != .rule else { return }
    collapser.add(Block(.rule, ""))
  }

  /// Adds a block within the article's bounds.
  private mutating func add(_ block: Block, line: Int) {
    guard budget > 0 else { return }
    for part in block.text.parts(of: PlainTextAssembler.blockLimit) {
      budget -= part.utf8.count + 16
      guard budget > 0 else {
        report(.warning, "the text is longer than 8 MB; the rest was left out", line)
        return
      }
      if layout.isVerse {
        collapser.append(Block(block.kind, part))
      } else {
        collapser.add(Block(block.kind, part))
      }
    }
  }
}

extension String {
  /// The text in parts of at most so many bytes, cut after a space where there is one.
  fileprivate func parts(of limit: Int) -> [String] {
    guard utf8.count > limit else { return [self] }
    var parts: [String] = []
    let bytes = Array(utf8)
    var start = 0
    while start < bytes.count {
      var end = Swift.min(start + limit, bytes.count)
      if end < bytes.count {
        if let space = bytes[start..<end].lastIndex(where: { $0 == 0x20 || $0 == 0x0A }),
          space > start + limit / 2
        {
          end = space + 1
        }
        while end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      }
      var part = bytes[start..<end]
      while part.last == 0x20 { part.removeLast() }
      parts.append(String(decoding: part, as: UTF8.self))
      start = end
    }
    return parts
  }
}
