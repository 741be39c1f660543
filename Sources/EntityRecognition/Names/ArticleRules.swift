/// Corrects the tagger's names by what the whole article and the lists say.
///
/// The tagger decides sentence by sentence; these passes see all its names at once. Each pass is
/// linear in tokens and names. Runs on a document's names in order without overlap, and leaves them
/// so.
struct ArticleRules {
  let document: NameDocument
  let lists: NameLists
  let words = TaggerWords.shared
  /// The names so far, in order, without overlap.
  var spans: [NameSpan]

  /// Passes over these names of a document.
  init(_ document: NameDocument, lists: NameLists, spans: [NameSpan]) {
    self.document = document
    self.lists = lists
    self.spans = spans
  }

  /// The names after all passes, in order, without overlap.
  mutating func corrected() -> [NameSpan] {
    spans = spans.filter { !isDark($0) && !isOfficeOfState($0) }
    trimBounds()
    joinPairs()
    joinOrganisations()
    joinLegalForms()
    addOrganisations()
    joinCountries()
    joinTopics()
    for index in spans.indices { correctByContext(index) }
    correctByNeighbours()
    correctPlaces()
    correctSurnames()
    correctShortNames()
    correctByMajority()
    correctShouted()
    correctDatelines()
    levelRows()
    addAcronyms()
    addListed()
    addMissed()
    return spans
  }

  /// The tagger's margin in hundredths; 100 for a name that a rule found.
  func margin(of span: NameSpan) -> Int {
    if case .tagger(let margin) = span.reason { return margin }
    return 100
  }

  /// The exact words of a run, as one hash.
  func key(of range: Range<Int>) -> UInt64 {
    range.reduce(UInt64(range.count)) {
      ($0 &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(document.tokens[$1].exact)
    }
  }

  /// For each token of the document whether it is in one of some names.
  func tokensTaken(by spans: [NameSpan]) -> [Bool] {
    var taken = [Bool](repeating: false, count: document.tokens.count)
    for span in spans { for index in span.tokens { taken[index] = true } }
    return taken
  }

  /// The lists that hold a run of words.
  func listed(_ range: Range<Int>) -> NameLists.Class {
    guard range.count <= NameLists.longestPhrase else { return [] }
    var hash = NameLists.start(document.tokens[range.lowerBound].lower)
    for index in range.dropFirst() {
      hash = NameLists.extended(hash, by: document.tokens[index].lower)
    }
    return lists.classes(of: hash).subtracting(.goesOn)
  }

  /// Whether no word of a name is written as names are; only lists can say that it is one, and
  /// not of several words: `foreign ministry` is none.
  private func isDark(_ span: NameSpan) -> Bool {
    let looks: Token.Look = [.capitalised, .innerCapital, .digit, .caseless]
    guard span.tokens.allSatisfy({ document.tokens[$0].look.isDisjoint(with: looks) }) else {
      return false
    }
    let found = listed(span.tokens)
    return found.isEmpty || found.contains(.organisation) && span.tokens.count > 1
  }

  /// Whether it is the `State` of `Secretary of State`.
  private func isOfficeOfState(_ span: NameSpan) -> Bool {
    let start = span.tokens.lowerBound
    return span.tokens.count == 1 && start >= 2 && document.tokens[start].lower == words.state
      && document.tokens[start - 1].lower == words.of
      && document.tokens[start - 2].lower == words.secretary
  }

  /// Whether it is `NK` or `D.R.C.`: a place's short form in capitals, and no known organisation's.
  private func isPlaceAcronym(_ span: NameSpan, _ listed: NameLists.Class) -> Bool {
    let look = document.tokens[span.tokens.lowerBound].look
    return span.tokens.count == 1 && look.contains(.allCapitals) && !look.contains(.shouted)
      && listed.isDisjoint(with: [.organisation, .team, .company, .press])
  }

  /// Kinds that the words of the name, its list or the title before it leave no doubt of.
  private mutating func correctByContext(_ index: Int) {
    let span = spans[index]
    let tokens = document.tokens
    let last = tokens[span.tokens.upperBound - 1]
    let listed = listed(span.tokens)
    if listed.contains(.group), listed.isDisjoint(with: .anyPlace) {
      guard span.kind != .other || margin(of: span) < 100 else { return }
      set(index, span.kind == .other || margin(of: span) < 60 ? .other : span.kind, .list(listed))
      return
    }
    if span.tokens.count > 1, words.strongHeads.contains(last.lower), span.kind != .organisation,
      span.kind != .other, margin(of: span) < 70
    {
      set(index, .organisation, .rule(.organisationWord))
      return
    }
    if isTrade(span) && margin(of: span) < 85 || isSchool(span) {
      set(index, .organisation, .rule(.organisationWord))
      return
    }
    if !listed.isDisjoint(with: [.country, .place]), span.kind != .place,
      margin(of: span) < 50 || isPlaceAcronym(span, listed)
    {
      set(index, .place, .list(listed))
      return
    }
    if span.tokens.count > 1, words.eventHeads.contains(last.lower), span.kind != .other,
      span.kind != .person, margin(of: span) < 70
    {
      set(index, .other, .rule(.eventWord))
      return
    }
    if listed.contains(.organisation), span.kind != .organisation, margin(of: span) < 70,
      listed.isDisjoint(with: [.group, .forename, .commonSurname, .surname]),
      listed.isDisjoint(with: .anyPlace)
    {
      set(index, .organisation, .list(listed))
      return
    }
    let before = span.tokens.lowerBound - 1
    if before >= 0, !last.look.contains(.opensSentence), span.kind != .person,
      margin(of: span) < 40, listed.isDisjoint(with: [.country, .group, .organisation]),
      !tokens[span.tokens.lowerBound].look.contains(.opensSentence),
      words.personTitles.contains(tokens[before].lower)
    {
      set(index, .person, .rule(.title))
    }
  }

  /// Whether it is a company called by its trade, `Daehan Marine`, and nobody's forename and surname.
  private func isTrade(_ span: NameSpan) -> Bool {
    guard span.kind == .person || span.kind == .place, span.tokens.count > 1 else { return false }
    let (first, last) = (span.tokens.lowerBound, span.tokens.upperBound - 1)
    return words.tradeHeads.contains(document.tokens[last].lower)
      && listed(first..<first + 1).isDisjoint(with: .forename)
      && !words.personTitles.contains(first > 0 ? document.tokens[first - 1].lower : 0)
  }

  /// Whether it is the `Zorblax School of Art`, taken for a place or a person.
  private func isSchool(_ span: NameSpan) -> Bool {
    guard span.kind == .person || span.kind == .place, span.tokens.count > 2 else { return false }
    return span.tokens.dropLast(2).contains { index in
      words.schools.contains(document.tokens[index].lower)
        && document.tokens[index].look.contains(.capitalised)
        && document.tokens[index + 1].lower == words.of
    }
  }

  /// Changes what a name is, and why.
  mutating func set(
    _ index: Int,
    _ kind: NameSpan.Kind,
    _ reason: NameSpan.Reason
  ) {
    spans[index].kind = kind
    spans[index].reason = reason
  }

  /// A surname alone that a full name of the article ends or, as in East Asia, begins with.
  private mutating func correctSurnames() {
    var surnames: [UInt32: Int] = [:]
    for span in spans where span.kind == .person && span.tokens.count > 1 {
      surnames[document.tokens[span.tokens.upperBound - 1].exact, default: 0] += 1
    }
    guard !surnames.isEmpty else { return }
    for index in spans.indices where spans[index].tokens.count == 1 {
      let span = spans[index]
      guard span.kind == .organisation || span.kind == .place, margin(of: span) < 75,
        surnames[document.tokens[span.tokens.lowerBound].exact] != nil,
        listed(span.tokens).isDisjoint(with: [.country, .largeCity, .organisation, .place])
      else { continue }
      set(index, .person, .rule(.sameName))
    }
  }

  /// The same words are of the kind that the article most clearly gives them.
  private mutating func correctByMajority() {
    var votes: [UInt64: SIMD4<Int>] = [:]
    for span in spans {
      votes[key(of: span.tokens), default: SIMD4(repeating: 0)][Int(span.kind.rawValue)] +=
        20 + margin(of: span)
    }
    for index in spans.indices {
      guard let vote = votes[key(of: spans[index].tokens)] else { continue }
      let own = vote[Int(spans[index].kind.rawValue)]
      guard
        let best = NameSpan.Kind.allCases.max(by: {
          vote[Int($0.rawValue)] < vote[Int($1.rawValue)]
        }),
        best != spans[index].kind, vote[Int(best.rawValue)] > own * 2,
        margin(of: spans[index]) < 75
      else { continue }
      set(index, best, .rule(.wholeArticle))
    }
  }
}
