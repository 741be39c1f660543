/// The passes that put together organisations whose names the tagger took apart.
extension ArticleRules {
  /// `Workers' Party` and `Korea` with `of` between them are one organisation.
  mutating func joinOrganisations() {
    spans = neighboursJoined(.organisationOf) { before, span in
      before.kind == .organisation && span.kind == .place
        && before.tokens.upperBound + 1 == span.tokens.lowerBound
        && document.tokens[before.tokens.upperBound].lower == words.of
        && words.openers.contains(document.tokens[before.tokens.upperBound - 1].lower)
    }
  }

  /// `Zorblax & Qwertz`: two names that `&` joins are a company, save two places or two forenames.
  mutating func joinPairs() {
    spans = neighboursJoined(.companyWord) { before, span in
      before.tokens.upperBound + 1 == span.tokens.lowerBound
        && document.tokens[before.tokens.upperBound].lower == words.ampersand
        && before.tokens.count == 1 && span.tokens.count == 1
        && before.kind != .other && span.kind != .other
        && (before.kind, span.kind) != (.place, .place)
        && !(listed(before.tokens).contains(.forename) && listed(span.tokens).contains(.forename))
    }
  }

  /// `U.S.` and a `Department of Justice` right after it are one name.
  mutating func joinCountries() {
    spans = neighboursJoined(nil) { before, span in
      before.kind == .place && span.kind == .organisation
        && before.tokens.upperBound == span.tokens.lowerBound
        && !document.tokens[span.tokens.lowerBound].look.contains(.opensSentence)
        && listed(before.tokens).contains(.country) && span.tokens.count > 2
        && words.ministries.contains(document.tokens[span.tokens.lowerBound].lower)
        && words.topicPrepositions.contains(document.tokens[span.tokens.lowerBound + 1].lower)
    }
  }

  /// The names with one organisation in place of a name and the one before it wherever they are parts
  /// of one, for a rule, or otherwise for the reason of the latter.
  private func neighboursJoined(
    _ rule: NameSpan.Rule?,
    where isOne: (_ before: NameSpan, _ span: NameSpan) -> Bool
  ) -> [NameSpan] {
    var joined: [NameSpan] = []
    for span in spans {
      guard let before = joined.last, isOne(before, span) else {
        joined.append(span)
        continue
      }
      joined[joined.count - 1] = NameSpan(
        tokens: before.tokens.lowerBound..<span.tokens.upperBound,
        kind: .organisation,
        reason: rule.map { .rule($0) } ?? span.reason
      )
    }
    return joined
  }

  /// `Zorblax, Inc.`: what makes a company of a name belongs to it, and is never a name by itself.
  mutating func joinLegalForms() {
    var joined: [NameSpan] = []
    for span in spans {
      var span = span
      if let end = joined.last?.tokens.upperBound, span.tokens.lowerBound < end {
        guard let rest = rest(of: span, from: end) else { continue }
        span = rest
      }
      if span.tokens.allSatisfy({ words.legalForms.contains(document.tokens[$0].lower) }) {
        continue
      }
      if span.kind != .other, let end = endOfLegalForm(after: span.tokens.upperBound) {
        span.tokens = span.tokens.lowerBound..<end
        if span.kind != .organisation {
          span.kind = .organisation
          span.reason = .rule(.companyWord)
        }
      }
      joined.append(span)
    }
    spans = joined
  }

  /// Where the legal form ends that follows a name up to there, after a comma or without; `nil`
  /// where none follows.
  private func endOfLegalForm(after end: Int) -> Int? {
    let tokens = document.tokens
    guard end < tokens.count else { return nil }
    let form = tokens[end].lower == words.comma ? end + 1 : end
    guard form < tokens.count, words.legalForms.contains(tokens[form].lower),
      tokens[form].look.contains(.capitalised), !tokens[form].look.contains(.opensSentence)
    else { return nil }
    return form + 1
  }

  /// Names that the tagger left dark and that leave no doubt: what a legal form follows, and the
  /// ministries and the like of a topic, with the country that is said before them.
  mutating func addOrganisations() {
    let taken = tokensTaken(by: spans)
    var added: [NameSpan] = []
    for sentence in document.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        let token = document.tokens[index]
        guard !taken[index], token.look.contains(.capitalised),
          !NameWords.shared.common.contains(token)
        else {
          index += 1
          continue
        }
        let end = endOfCapitals(from: index, in: sentence, taken)
        if let range = ministry(in: index..<end, of: sentence, taken) {
          added.append(
            NameSpan(tokens: range, kind: .organisation, reason: .rule(.organisationOf))
          )
        } else if let formed = endOfLegalForm(after: end), formed <= sentence.upperBound,
          !taken[end..<formed].contains(true)
        {
          let range = index..<formed
          added.append(NameSpan(tokens: range, kind: .organisation, reason: .rule(.companyWord)))
        }
        index = max(end, added.last?.tokens.upperBound ?? end)
      }
    }
    merge(added)
  }

  /// Where the capitalised words end that go on from one, without its legal form.
  private func endOfCapitals(from start: Int, in sentence: Range<Int>, _ taken: [Bool]) -> Int {
    var end = start + 1
    while end < sentence.upperBound, end < start + 6, !taken[end],
      document.tokens[end].look.contains(.capitalised)
        || document.tokens[end].lower == words.ampersand,
      !words.legalForms.contains(document.tokens[end].lower)
    {
      end += 1
    }
    return end
  }

  /// The `Ministry of Culture` whose first words these are, and no more of it is lit yet.
  private func ministry(
    in capitals: Range<Int>,
    of sentence: Range<Int>,
    _ taken: [Bool]
  ) -> Range<Int>? {
    let topic = capitals.upperBound + 1
    guard topic < sentence.upperBound,
      words.ministries.contains(document.tokens[capitals.upperBound - 1].lower),
      words.topicPrepositions.contains(document.tokens[capitals.upperBound].lower),
      let end = endOfTopic(from: topic), end <= sentence.upperBound,
      !taken[topic..<end].contains(true)
    else { return nil }
    return capitals.lowerBound..<end
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
