/// The passes that put together organisations whose names the tagger took apart.
extension ArticleRules {
  /// `Workers' Party` and `Korea` with `of` between them are one organisation.
  mutating func joinOrganisations() {
    var joined: [NameSpan] = []
    for span in spans {
      guard let before = joined.last, before.kind == .organisation, span.kind == .place,
        before.tokens.upperBound + 1 == span.tokens.lowerBound,
        document.tokens[before.tokens.upperBound].lower == words.of,
        words.openers.contains(document.tokens[before.tokens.upperBound - 1].lower)
      else {
        joined.append(span)
        continue
      }
      joined[joined.count - 1].tokens = before.tokens.lowerBound..<span.tokens.upperBound
      joined[joined.count - 1].reason = .rule(.organisationOf)
    }
    spans = joined
  }

  /// `Zorblax, Inc.`: what makes a company of a name belongs to it, and is never a name by itself.
  mutating func joinLegalForms() {
    let tokens = document.tokens
    var joined: [NameSpan] = []
    for span in spans {
      var span = span
      if let end = joined.last?.tokens.upperBound, span.tokens.lowerBound < end {
        guard let rest = rest(of: span, from: end) else { continue }
        span = rest
      }
      let end = span.tokens.upperBound
      let form = end < tokens.count && tokens[end].lower == words.comma ? end + 1 : end
      if form < tokens.count, words.legalForms.contains(tokens[form].lower),
        tokens[form].look.contains(.capitalised), !tokens[form].look.contains(.opensSentence),
        span.kind != .other
      {
        span.tokens = span.tokens.lowerBound..<form + 1
        if span.kind != .organisation {
          span.kind = .organisation
          span.reason = .rule(.companyWord)
        }
      }
      joined.append(span)
    }
    spans = joined
  }

  /// What is left of a name from a token on: from its next capitalised word, where lists know that.
  private func rest(of span: NameSpan, from start: Int) -> NameSpan? {
    guard
      let first = (start..<max(start, span.tokens.upperBound)).first(where: {
        document.tokens[$0].look.contains(.capitalised)
      }), !listed(first..<span.tokens.upperBound).isEmpty
    else { return nil }
    var rest = span
    rest.tokens = first..<span.tokens.upperBound
    return rest
  }

  /// `Ministry of Culture, Sports and Tourism`: the topics of one ministry are one name.
  mutating func joinTopics() {
    var joined: [NameSpan] = []
    for span in spans {
      if let last = joined.last, span.tokens.lowerBound < last.tokens.upperBound { continue }
      var span = span
      if span.kind == .organisation, listsTopics(span.tokens) {
        let end = endOfTopics(from: span.tokens.upperBound)
        if end > span.tokens.upperBound {
          span.tokens = span.tokens.lowerBound..<end
          span.reason = .rule(.organisationOf)
        }
      }
      joined.append(span)
    }
    spans = joined
  }

  /// Whether a name is a ministry, or the like, of a topic: `Ministry of Culture`.
  private func listsTopics(_ range: Range<Int>) -> Bool {
    guard range.count > 2, isTopic(range.upperBound - 1) else { return false }
    return range.dropLast().contains { index in
      words.topicPrepositions.contains(document.tokens[index].lower) && index > range.lowerBound
        && words.ministries.contains(document.tokens[index - 1].lower)
    }
  }

  /// Where the topics end that go on from a token, as `, Sports and Tourism` do.
  ///
  /// An enumeration that comes to no `and` is not one of topics.
  private func endOfTopics(from start: Int) -> Int {
    var index = start
    while index + 1 < document.tokens.count {
      let isComma = document.tokens[index].lower == words.comma
      var next = isComma ? index + 1 : index
      let isLast = words.conjunctions.contains(document.tokens[next].lower)
      if isLast { next += 1 }
      guard isComma || isLast, let end = endOfTopic(from: next) else { return start }
      if isLast { return end }
      index = end
    }
    return start
  }

  /// Where the words of one topic end: after `Rural Affairs`.
  private func endOfTopic(from start: Int) -> Int? {
    var end = start
    while end < document.tokens.count, end < start + 3, isTopic(end) { end += 1 }
    return end > start ? end : nil
  }

  private func isTopic(_ index: Int) -> Bool {
    document.tokens[index].look.contains(.capitalised)
      && !document.tokens[index].look.contains(.opensSentence)
      && words.topics.contains(document.tokens[index].lower)
  }
}
