import ArticleModel

/// Lines that say who, when and where from.
extension HeadReader {
  /// Takes a passage that is furniture or says who or when; `false` where it is neither.
  mutating func takeMeta(_ passage: Passage) -> Bool {
    let text = passage.text
    guard text.utf8.count <= 600 else { return false }
    if text.hasPrefix("(ATTN"), text.hasSuffix(")") {
      head.leaveOut("a note to editors", text, line: passage.line)
      return true
    }
    if head.published == nil, Stamp.lacksYear(text) {
      head.leaveOut("a time without its year", text, line: passage.line)
      return true
    }
    if let finding = Noise.finding(in: text, folded: FoldedLine(text)), !finding.isWeak {
      let provided = "news provided by "
      if finding.noise == .desk, text.lowercased().hasPrefix(provided) {
        head.publication = head.publication ?? String(text.dropFirst(provided.count))
      }
      head.leaveOut(finding.noise.rawValue, text, line: passage.line)
      return true
    }
    if isAboutAuthor(text) {
      head.leaveOut("a note on the author", text, line: passage.line)
      return true
    }
    if let field = FieldLine(text), take(field, passage) { return true }
    if FieldLine.isNameOfText(text) || isSlug(text) {
      head.leaveOut("a label", text, line: passage.line)
      return true
    }
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
      let (text, publication) = HeadLine.withoutPublication(field.value)
      head.headline = text
      head.publication = head.publication ?? publication
      head.headlineLine = passage.line
    case .author:
      guard let byline = BylineLine("By " + field.value) else { return false }
      head.take(byline)
    case .time, .updated:
      guard let stamp = Stamp(passage.text, reader: times) else { return false }
      head.take(stamp, line: passage.line)
    case .link: head.link = head.link ?? field.value
    case .publication:
      // `Source: Xinhua| 2023-08-09 20:15:37|Editor: huaxia`
      if let stamp = Stamp(passage.text, reader: times) { head.take(stamp, line: passage.line) }
      let name = TextCleaner.foldingSpace(in: String(field.value.prefix { $0 != "|" }))
      head.publication = head.publication ?? name
      head.agency = head.agency ?? Agency.canonical(name)
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
      } else if OpeningScanner.isWholePlace(stamp.rest, words: 1),
        !HeadLine.isSection(stamp.rest), !HeadLine.isPublication(stamp.rest)
      {
        // `KOCHI, JUNE 05, 2023 19:42 IST`
        head.place = head.place ?? stamp.rest
      } else if let byline = BylineLine(bare: stamp.rest, needsEvidence: false),
        !Cities.holds(stamp.rest), !HeadLine.isSection(stamp.rest), !precedesByline(passage)
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
        || stamp.rest.utf8.count <= 40 && PersonName.isOrganisation(stamp.rest)
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

  /// Whether one of the next two passages is a byline, so that a name beside a time is a place's.
  private func precedesByline(_ passage: Passage) -> Bool {
    guard let index = passages.prefix(HeadReader.reach).firstIndex(of: passage) else {
      return false
    }
    return passages[(index + 1)...].prefix(2).contains { BylineLine($0.text) != nil }
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
    // `The Ellery Bureau`
    let isBureau = ["bureau", "desk", "agencies", "newsroom", "service"]
      .contains(office.split(separator: " ").last?.lowercased() ?? "")
    if isBureau, hasWhen, passage.text.utf8.count <= 40, PersonName.isName(office) {
      head.leaveOut("an office", passage.text, line: passage.line)
      return true
    }
    // `BBC News, Port Wye`
    let name = String(passage.text.prefix { $0 != "," })
    guard HeadLine.isPublication(name), passage.text.utf8.count <= 60 else { return false }
    head.publication = head.publication ?? name
    head.agency = head.agency ?? Agency.canonical(name)
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

  /// Whether a line below a byline says what its author does, as in `Ann Example reported from Wye`.
  private func isAboutAuthor(_ text: String) -> Bool {
    head.authors.contains { author in
      guard author.contains(" "), text.hasPrefix(author + " ") else { return false }
      let verb = text.dropFirst(author.count + 1).prefix { $0 != " " }
      return ["is", "reported", "reports", "covers", "writes", "has"].contains(verb)
    }
  }

  /// Whether a line is the name under which an agency's computers know a story: `BC-NORVANIA-DAM`.
  private func isSlug(_ text: String) -> Bool {
    guard candidates.isEmpty, (6...60).contains(text.utf8.count), passages.count > 2 else {
      return false
    }
    let words = text.utf8.split(separator: 0x20)[0].split(separator: UInt8(ascii: "-"))
    let isOne = text.utf8.allSatisfy {
      (65...90).contains($0) || $0.isASCIIDigit || "-/&_".utf8.contains($0)
    }
    return words.count >= 2 && isOne
      && (words.count >= 3
        || ["BC", "AM", "PM", "AP", "WX"].contains { words[0].elementsEqual($0.utf8) })
  }

  private func isNoise(_ text: String) -> Bool {
    text.split(separator: "|").allSatisfy { part in
      let part = String(part)
      return Noise.finding(in: part, folded: FoldedLine(part)) != nil
    }
  }

  func isLabel(_ text: String) -> Bool {
    if HeadLine.isSection(text) || HeadLine.isPublication(text) || HeadLine.isProduct(text)
      || Cities.holds(text)
    {
      return true
    }
    return Noise.finding(in: text, folded: FoldedLine(text))?.isWeak ?? false
  }
}
