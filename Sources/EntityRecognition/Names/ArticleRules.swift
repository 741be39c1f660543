/// Corrects the tagger's names by what the whole article and the lists say.
///
/// The tagger decides sentence by sentence; these passes see all its names at once. Each pass is
/// linear in tokens and names. Runs on a document's names in order without overlap, and leaves them
/// so.
struct ArticleRules {
  private let document: NameDocument
  private let lists: NameLists
  private let words = TaggerWords.shared
  private var spans: [NameSpan]

  /// Passes over these names of a document.
  init(_ document: NameDocument, lists: NameLists, spans: [NameSpan]) {
    self.document = document
    self.lists = lists
    self.spans = spans
  }

  /// The names after all passes, in order, without overlap.
  mutating func corrected() -> [NameSpan] {
    spans = spans.filter { !isDark($0) }
    for index in spans.indices { correctByContext(index) }
    correctSurnames()
    correctByMajority()
    addAcronyms()
    addListed()
    addMissed()
    return spans
  }

  private func margin(of span: NameSpan) -> Int {
    if case .tagger(let margin) = span.reason { return margin }
    return 100
  }

  /// The exact words of a run, as one hash.
  private func key(of range: Range<Int>) -> UInt64 {
    range.reduce(UInt64(range.count)) {
      ($0 &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(document.tokens[$1].exact)
    }
  }

  private func classes(of range: Range<Int>) -> NameLists.Class {
    guard range.count <= NameLists.longestPhrase else { return [] }
    var hash = NameLists.start(document.tokens[range.lowerBound].lower)
    for index in range.dropFirst() {
      hash = NameLists.extended(hash, by: document.tokens[index].lower)
    }
    return lists.classes(of: hash).subtracting(.goesOn)
  }

  /// Whether no word of a name is written as names are; only lists can say that it is one.
  private func isDark(_ span: NameSpan) -> Bool {
    let looks: Token.Look = [.capitalised, .innerCapital, .digit, .caseless]
    return span.tokens.allSatisfy { document.tokens[$0].look.isDisjoint(with: looks) }
      && classes(of: span.tokens).isEmpty
  }

  /// Kinds that the words of the name, its list or the title before it leave no doubt of.
  private mutating func correctByContext(_ index: Int) {
    let span = spans[index]
    let tokens = document.tokens
    let last = tokens[span.tokens.upperBound - 1]
    let listed = classes(of: span.tokens)
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
    if !listed.isDisjoint(with: [.country, .place]), span.kind != .place, margin(of: span) < 50 {
      set(index, .place, .list(listed))
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

  private mutating func set(
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
        classes(of: span.tokens).isDisjoint(with: [.country, .largeCity, .organisation, .place])
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

  /// `Long Name (LN)`: the acronym is of the kind of the name before it.
  private mutating func addAcronyms() {
    let ends = Dictionary(
      spans.enumerated().map { ($0.element.tokens.upperBound, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    let starts = Dictionary(
      spans.enumerated().map { ($0.element.tokens.lowerBound, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    var added: [NameSpan] = []
    for sentence in document.sentences where sentence.count > 3 {
      for index in sentence.lowerBound + 1..<sentence.upperBound - 1
      where document.tokens[index - 1].lower == words.bracket
        && document.tokens[index].look.contains(.allCapitals)
        && document.tokens[index + 1].lower == words.closingBracket
      {
        guard let before = ends[index - 1], spans[before].tokens.count > 1,
          spans[before].kind == .organisation, isAcronym(index, of: spans[before].tokens)
        else { continue }
        if let known = starts[index], spans[known].tokens.count == 1 {
          set(known, .organisation, .rule(.acronym))
        } else if starts[index] == nil {
          added.append(
            NameSpan(tokens: index..<index + 1, kind: .organisation, reason: .rule(.acronym))
          )
        }
      }
    }
    merge(added)
  }

  /// Whether the token's letters are, in order, first letters of most of the name's words.
  private func isAcronym(_ index: Int, of range: Range<Int>) -> Bool {
    var letters = document.bytes[document.tokens[index].bytes].filter { $0 >= 0x41 && $0 <= 0x5A }[
      ...
    ]
    let count = letters.count
    for token in range {
      let first = document.bytes[Int(document.tokens[token].start)]
      if let next = letters.first, first & 0xDF == next { letters = letters.dropFirst() }
    }
    return count >= 2 && letters.count * 3 <= count
  }

  /// Countries and organisations of the lists that the tagger left dark, where they stand alone in
  /// running text and are no common word of this article.
  private mutating func addListed() {
    var taken = [Bool](repeating: false, count: document.tokens.count)
    for span in spans { for index in span.tokens { taken[index] = true } }
    var lower: Set<UInt32> = []
    for token in document.tokens where token.look.contains(.allLower) { lower.insert(token.lower) }
    var added: [NameSpan] = []
    for match in ListMatcher(lists).matches(in: document) {
      let first = document.tokens[match.tokens.lowerBound]
      guard !match.tokens.contains(where: { taken[$0] }),
        !match.classes.isDisjoint(with: [.country, .organisation]),
        match.classes.isDisjoint(with: [.forename, .commonSurname, .surname, .group]),
        first.look.isDisjoint(with: [.headlineCase, .shouted]),
        match.tokens.count > 1 || isInside(first) && !lower.contains(first.lower),
        isAlone(match.tokens)
      else { continue }
      let kind: NameSpan.Kind = match.classes.contains(.country) ? .place : .organisation
      added.append(NameSpan(tokens: match.tokens, kind: kind, reason: .list(match.classes)))
    }
    merge(added)
  }

  /// Whether a token's capital says something: it does not lead its sentence, but for brackets.
  private func isInside(_ token: Token) -> Bool {
    !token.look.contains(.leadsSentence)
      || !token.look.contains(.opensSentence) && !token.look.contains(.spaced)
  }

  /// Whether no capitalised word stands beside a run.
  private func isAlone(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    let after = range.upperBound
    let isJoinedBefore =
      before >= 0 && !document.tokens[range.lowerBound].look.contains(.opensSentence)
      && document.tokens[before].look.contains(.capitalised)
    let isJoinedAfter =
      after < document.tokens.count && !document.tokens[after].look.contains(.opensSentence)
      && document.tokens[after].look.contains(.capitalised)
    return !isJoinedBefore && !isJoinedAfter
  }

  /// The same words elsewhere in the article that the tagger left dark.
  private mutating func addMissed() {
    var known: [UInt32: [(key: UInt64, count: Int, kind: NameSpan.Kind, weight: Int)]] = [:]
    for span in spans where span.kind != .other || span.tokens.count > 1 {
      let first = document.tokens[span.tokens.lowerBound].exact
      let key = key(of: span.tokens)
      let weight = margin(of: span)
      if let at = known[first]?.firstIndex(where: { $0.key == key }) {
        known[first]?[at].weight += weight
      } else if (known[first]?.count ?? 0) < 8 {
        known[first, default: []].append((key, span.tokens.count, span.kind, weight))
      }
    }
    guard !known.isEmpty else { return }
    var taken = [Bool](repeating: false, count: document.tokens.count)
    for span in spans { for index in span.tokens { taken[index] = true } }
    var added: [NameSpan] = []
    for sentence in document.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        defer { index += 1 }
        guard !taken[index], let names = known[document.tokens[index].exact] else { continue }
        let best = names.filter { name in
          index + name.count <= sentence.upperBound && name.weight >= 70
            && (name.count > 1 || isSureSingle(index, in: sentence))
            && !taken[index..<index + name.count].contains(true)
            && key(of: index..<index + name.count) == name.key
        }
        .max { $0.count < $1.count }
        guard let best else { continue }
        let range = index..<index + best.count
        added.append(NameSpan(tokens: range, kind: best.kind, reason: .rule(.sameName)))
        index += best.count - 1
      }
    }
    merge(added)
  }

  /// Whether a single capitalised word stands alone, not beside other capitalised words.
  private func isSureSingle(_ index: Int, in sentence: Range<Int>) -> Bool {
    let look = document.tokens[index].look
    guard look.contains(.capitalised), !look.contains(.initial) else { return false }
    let isJoinedBefore =
      index > sentence.lowerBound && document.tokens[index - 1].look.contains(.capitalised)
    let isJoinedAfter =
      index + 1 < sentence.upperBound && document.tokens[index + 1].look.contains(.capitalised)
    return look.contains(.headlineCase) || !isJoinedBefore && !isJoinedAfter
  }

  private mutating func merge(_ added: [NameSpan]) {
    guard !added.isEmpty else { return }
    spans += added
    spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
