import ArticleModel

/// Reads the head of a text: goes down its first passages until the text begins.
///
/// The order of headline, byline and times does not matter, nor what furniture lies between them.
struct HeadReader {
  private let passages: [Passage]
  private let times: TimestampReader
  private var head = ArticleHead()
  /// Passages that may be the headline, or belong to it.
  private var candidates: [Candidate] = []
  /// Index of the last passage that is surely part of the head.
  private var lastMeta: Int?

  private struct Candidate {
    let index: Int
    /// A section, a publication or a lone word like `News`, which is no headline if there is another.
    let isLabel: Bool
  }

  /// How many passages are looked at.
  private static let reach = 40

  /// Reads the head of a text's passages.
  static func read(_ passages: [Passage], times: TimestampReader) -> ArticleHead {
    var reader = HeadReader(passages: passages, times: times)
    reader.run()
    return reader.head
  }

  private init(passages: [Passage], times: TimestampReader) {
    self.passages = passages
    self.times = times
  }

  private mutating func run() {
    var index = 0
    while index < min(passages.count, HeadReader.reach) {
      let passage = passages[index]
      if case .heading = passage.kind, candidates.allSatisfy(\.isLabel) {
        candidates.append(Candidate(index: index, isLabel: false))
      } else if passage.kind == .rule, candidates.isEmpty || hasMeta(after: index) {
        lastMeta = candidates.isEmpty ? lastMeta : index
      } else if !passage.isProse || takesBody(index) {
        break
      } else if takeMeta(passage) {
        lastMeta = index
      } else {
        if candidates.count >= 6 || beginsBody(index) { break }
        candidates.append(Candidate(index: index, isLabel: isLabel(passage.text)))
      }
      index += 1
    }
    settle(end: index)
  }

  // MARK: Meta lines

  /// Takes a passage that is furniture or says who or when; `false` where it is neither.
  private mutating func takeMeta(_ passage: Passage) -> Bool {
    let text = passage.text
    guard text.utf8.count <= 600 else { return false }
    if text.hasPrefix("(ATTN"), text.hasSuffix(")") {
      head.leaveOut("a note to editors", text, line: passage.line)
      return true
    }
    if let finding = Noise.finding(in: text, folded: FoldedLine(text)), !finding.isWeak {
      head.leaveOut(finding.noise.rawValue, text, line: passage.line)
      return true
    }
    if let field = FieldLine(text), take(field, passage) { return true }
    if takeStamp(passage) || takeByline(passage) || takeNameless(passage) { return true }
    if text.hasPrefix("http://") || text.hasPrefix("https://"), !text.contains(" ") {
      head.link = head.link ?? text
      return true
    }
    if HeadLine.caption(text) != nil {
      head.figures.append(passage)
      return true
    }
    return false
  }

  private mutating func take(_ field: FieldLine, _ passage: Passage) -> Bool {
    switch field.field {
    case .headline:
      guard head.headline == nil else { return false }
      head.headline = field.value
      head.headlineLine = passage.line
    case .author:
      guard let byline = BylineLine("By " + field.value) else { return false }
      head.take(byline)
    case .time, .updated:
      guard let stamp = Stamp(passage.text, reader: times) else { return false }
      head.take(stamp, line: passage.line)
    case .link: head.link = head.link ?? field.value
    case .publication:
      head.publication = head.publication ?? field.value
      head.agency = head.agency ?? Agency.canonical(field.value)
    case .section, .other:
      head.leaveOut("a header line", passage.text, line: passage.line)
    case .summary:
      head.decks.append(Passage(kind: .prose, text: field.value, line: passage.line))
    }
    return true
  }

  private mutating func takeStamp(_ passage: Passage) -> Bool {
    let text = passage.text
    guard let stamp = Stamp(text, reader: times) else { return takeAmbiguousTime(passage) }
    if !stamp.rest.isEmpty {
      if let byline = BylineLine(stamp.rest) {
        head.take(byline)
      } else if let byline = BylineLine(bare: stamp.rest, needsEvidence: false),
        !Cities.holds(stamp.rest), !HeadLine.isSection(stamp.rest)
      {
        head.take(byline)
      } else if stamp.isFirst,
        stamp.rest.utf8.count(where: { $0 == 0x20 }) < (candidates.isEmpty ? 3 : 6)
      {
        head.leaveOut("what stands beside a time", stamp.rest, line: passage.line)
      } else if takePublication(beside: stamp) {
        head.leaveOut("what stands beside a time", stamp.rest, line: passage.line)
      } else if stamp.isLabelled || HeadLine.isSection(stamp.rest)
        || HeadLine.isPublication(stamp.rest) || Cities.holds(stamp.rest) || isNoise(stamp.rest)
      {
        guard stamp.rest.utf8.count <= 80 else { return false }
        head.leaveOut("what stands beside a time", stamp.rest, line: passage.line)
      } else {
        return false
      }
    }
    head.take(stamp, line: passage.line)
    return true
  }

  /// Takes the publication or agency that stands beside a time.
  private mutating func takePublication(beside stamp: Stamp) -> Bool {
    for part in stamp.rest.split(separator: "|") {
      let name = TextCleaner.foldingSpace(in: String(part))
      guard HeadLine.isPublication(name), !HeadLine.isSection(name) else { continue }
      head.publication = head.publication ?? name
      head.agency = head.agency ?? Agency.canonical(name)
      return true
    }
    return false
  }

  /// Takes a publication or an office that stands on a line of its own below the headline.
  private mutating func takeNameless(_ passage: Passage) -> Bool {
    guard candidates.contains(where: { !$0.isLabel }) else { return false }
    var office = passage.text
    if PersonName.stripOffice(&office), office.isEmpty {
      head.leaveOut("an office", passage.text, line: passage.line)
      return true
    }
    guard HeadLine.isPublication(passage.text) else { return false }
    head.publication = head.publication ?? passage.text
    head.agency = head.agency ?? Agency.canonical(passage.text)
    head.leaveOut("a section or site name", passage.text, line: passage.line)
    return true
  }

  /// A day that can be read in two ways is said to be unread.
  private mutating func takeAmbiguousTime(_ passage: Passage) -> Bool {
    guard times.order == nil, passage.text.utf8.count <= 120,
      let stamp = Stamp(passage.text, reader: TimestampReader(order: .dayFirst)),
      stamp.rest.isEmpty || stamp.isLabelled
    else { return false }
    let message = "“\(passage.text.opening(of: 60))” can be read as two days; not taken as a time"
    head.diagnostics.append(Diagnostic(.warning, message, line: passage.line))
    if let byline = BylineLine(stamp.rest) { head.take(byline) }
    return true
  }

  private mutating func takeByline(_ passage: Passage) -> Bool {
    let unglued = String(
      decoding: Stamp.unglued(Array(passage.text.utf8.prefix(260))),
      as: UTF8.self
    )
    guard let byline = BylineLine(unglued) else { return false }
    if byline.authors.isEmpty, byline.agency == nil {
      head.leaveOut("a byline without a name", passage.text, line: passage.line)
    }
    head.take(byline)
    return true
  }

  private func isNoise(_ text: String) -> Bool {
    text.split(separator: "|").allSatisfy { part in
      let part = String(part)
      return Noise.finding(in: part, folded: FoldedLine(part)) != nil
    }
  }

  private func isLabel(_ text: String) -> Bool {
    if HeadLine.isSection(text) || HeadLine.isPublication(text) { return true }
    return Noise.finding(in: text, folded: FoldedLine(text))?.isWeak ?? false
  }

  // MARK: Where the text begins

  /// Whether a passage is text so plainly that no headline can come after it.
  private func takesBody(_ index: Int) -> Bool {
    let text = passages[index].text
    guard text.utf8.count <= 2000 else { return true }
    if candidates.contains(where: { !$0.isLabel }) { return false }
    return text.utf8.count > 240 && Stamp(text, reader: times) == nil
      && HeadLine.caption(text) == nil
      || isSentence(text, words: 22) || DatelineOpening(text) != nil && text.utf8.count > 90
  }

  /// Whether the text begins here, a headline having been seen.
  private func beginsBody(_ index: Int) -> Bool {
    guard candidates.contains(where: { !$0.isLabel }) || head.headline != nil else { return false }
    let text = passages[index].text
    if DatelineOpening(text) != nil || text.utf8.count > 320 { return true }
    guard text.utf8.count > 160 || isSentence(text, words: 10) else { return false }
    // Below a byline or time that stands under the headline nothing but text is this long.
    let headline = candidates.first { !$0.isLabel }?.index ?? -1
    if let lastMeta, lastMeta > headline, hasWho || hasWhen { return true }
    return !hasMeta(after: index)
  }

  private var hasWho: Bool { !head.authors.isEmpty || head.agency != nil }
  private var hasWhen: Bool { head.published != nil || head.updated != nil }

  /// Whether one of the next passages is a byline or a time.
  private func hasMeta(after index: Int) -> Bool {
    for passage in passages[(index + 1)...].prefix(3) where passage.isProse {
      guard passage.text.utf8.count <= TimestampReader.reach else { return false }
      if isSentence(passage.text, words: 12) { return false }
      if BylineLine(passage.text) != nil { return true }
      if let stamp = Stamp(passage.text, reader: times) {
        return stamp.rest.isEmpty || stamp.isLabelled || BylineLine(stamp.rest) != nil
      }
    }
    return false
  }

  private func isSentence(_ text: String, words: Int) -> Bool {
    guard let last = text.last, ".!?。”\"".contains(last) else { return false }
    return text.utf8.count { $0 == 0x20 } + 1 >= words
  }

  // MARK: Choosing the headline

  private mutating func settle(end: Int) {
    let titles = candidates.filter { !$0.isLabel }
    if head.headline == nil, let chosen = chosen(from: titles.isEmpty ? candidates : titles) {
      let (text, publication) = HeadLine.withoutPublication(passages[chosen].text)
      head.headline = text
      head.headlineLine = passages[chosen].line
      head.publication = head.publication ?? publication
      head.agency = head.agency ?? publication.flatMap { Agency.canonical($0) }
      // Without a line of byline or time below, what follows the headline is text.
      if lastMeta ?? -1 < chosen { lastMeta = chosen }
      assign(chosen: chosen)
    } else {
      assign(chosen: nil)
    }
    head.bodyStart = (lastMeta ?? -1) + 1
  }

  /// The first title, unless it is so short beside a later one of the head that it is a label.
  private func chosen(from titles: [Candidate]) -> Int? {
    guard let first = titles.first else { return nil }
    let words = titles.prefix(2).map { title in
      passages[title.index].text.utf8.count { $0 == 0x20 } + 1
    }
    guard words.count == 2, words[0] <= 2, words[1] >= 4,
      passages[first.index].text.utf8.count <= 20, let meta = lastMeta, titles[1].index < meta
    else { return first.index }
    return titles[1].index
  }

  /// Says what the other candidates are.
  private mutating func assign(chosen: Int?) {
    let limit = lastMeta ?? -1
    for candidate in candidates where candidate.index != chosen && candidate.index < limit {
      let passage = passages[candidate.index]
      if candidate.isLabel || candidate.index < chosen ?? 0 {
        if HeadLine.isPublication(passage.text) {
          head.publication = head.publication ?? passage.text
          head.agency = head.agency ?? Agency.canonical(passage.text)
        }
        head.leaveOut("a section or site name", passage.text, line: passage.line)
      } else if let byline = BylineLine(
        bare: passage.text,
        needsEvidence: !isBesideMeta(candidate.index)
      ) {
        head.take(byline)
      } else if isFurniture(candidate.index) {
        head.leaveOut("a label", passage.text, line: passage.line)
      } else {
        head.decks.append(passage)
      }
    }
  }

  /// Whether a passage is a few words among bylines and times: no standfirst, which is longer and
  /// stands right below the headline.
  private func isFurniture(_ index: Int) -> Bool {
    let text = passages[index].text
    let isBelowHeadline = candidates.contains { $0.index == index - 1 && !$0.isLabel }
    return head.isNews && text.utf8.count { $0 == 0x20 } < (isBelowHeadline ? 2 : 4)
      && !isSentence(text, words: 1)
  }

  /// Whether a passage stands where a byline does: a time right before or after it, or the headline
  /// before it and nothing but furniture between it and the text.
  private func isBesideMeta(_ index: Int) -> Bool {
    let isBesideTime = [index - 1, index + 1].contains { near in
      passages.indices.contains(near)
        && Stamp(passages[near].text, reader: times).map { $0.rest.utf8.count < 30 } ?? false
    }
    if passages.indices.contains(index + 1) {
      var office = passages[index + 1].text
      if PersonName.stripOffice(&office), office.isEmpty { return true }
    }
    guard !isBesideTime else { return true }
    return hasWhen && candidates.last?.index == index
      && candidates.contains { $0.index == index - 1 && !$0.isLabel }
  }
}
