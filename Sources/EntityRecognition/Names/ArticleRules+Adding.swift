/// The passes that light names which the tagger left dark.
extension ArticleRules {
  /// `Long Name (LN)`: the acronym is of the kind of the name before it.
  mutating func addAcronyms() {
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
  mutating func addListed() {
    let taken = tokensTaken(by: spans)
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
        !document.tokens[match.tokens.upperBound - 1].look.contains(.allLower),
        match.classes.contains(.country) || match.classes.isDisjoint(with: .anyPlace),
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
  mutating func addMissed() {
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
    let taken = tokensTaken(by: spans)
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
      && !NameWords.shared.common.contains(document.tokens[index - 1])
    let isJoinedAfter =
      index + 1 < sentence.upperBound && document.tokens[index + 1].look.contains(.capitalised)
    return look.contains(.headlineCase) || !isJoinedBefore && !isJoinedAfter
  }

  /// Takes in names that overlap none of those there are.
  mutating func merge(_ added: [NameSpan]) {
    guard !added.isEmpty else { return }
    spans += added
    spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
