/// The passes that set the bounds of names and their kinds by the words right beside them.
extension ArticleRules {
  /// Cuts off what is no part of a name: titles before people, `southern` and `province` in lower
  /// case about places; takes in the `Jr.` or `III` after people.
  mutating func trimBounds() {
    let tokens = document.tokens
    for index in spans.indices {
      var range = spans[index].tokens
      switch spans[index].kind {
      case .person:
        while range.count > 1, words.cutTitles.contains(tokens[range.lowerBound].lower) {
          range = range.dropFirst()
        }
        if range.count > 1, range.upperBound < tokens.count,
          words.nameEnds.contains(tokens[range.upperBound].lower),
          tokens[range.upperBound].look.contains(.capitalised),
          !tokens[range.upperBound].look.contains(.opensSentence),
          index + 1 == spans.count || spans[index + 1].tokens.lowerBound > range.upperBound
        {
          range = range.lowerBound..<range.upperBound + 1
        }
      case .place:
        while range.count > 1, tokens[range.lowerBound].look.contains(.allLower),
          words.directions.contains(tokens[range.lowerBound].lower)
        {
          range = range.dropFirst()
        }
        while range.count > 1, tokens[range.upperBound - 1].look.contains(.allLower),
          words.placeWords.contains(tokens[range.upperBound - 1].lower)
        {
          range = range.dropLast()
        }
      case .organisation, .other: continue
      }
      spans[index].tokens = range
    }
  }

  /// The first word of a company's name alone is the company: `Kessler` of `Kessler Group`.
  mutating func correctShortNames() {
    var firsts: Set<UInt32> = []
    var surnames: Set<UInt32> = []
    for span in spans where span.tokens.count > 1 {
      let last = document.tokens[span.tokens.upperBound - 1]
      if span.kind == .organisation, words.companyHeads.contains(last.lower) {
        firsts.insert(document.tokens[span.tokens.lowerBound].exact)
      }
      if span.kind == .person { surnames.insert(last.exact) }
    }
    guard !firsts.isEmpty else { return }
    for index in spans.indices where spans[index].tokens.count == 1 {
      let span = spans[index]
      let word = document.tokens[span.tokens.lowerBound].exact
      guard span.kind == .person || span.kind == .place, margin(of: span) < 85,
        firsts.contains(word), !surnames.contains(word),
        listed(span.tokens).isDisjoint(with: [.country, .largeCity, .region, .place])
      else { continue }
      set(index, .organisation, .rule(.sameName))
    }
  }

  /// A place's name that is also a club's is the place where no sport is spoken of, and what ends
  /// with `Street` or `Airport` is a place.
  mutating func correctPlaces() {
    let isSport = LineReader.speaksOfSport(document.tokens)
    for index in spans.indices {
      let span = spans[index]
      guard span.kind == .organisation || span.kind == .person, margin(of: span) < 80 else {
        continue
      }
      let last = document.tokens[span.tokens.upperBound - 1]
      if span.tokens.count > 1, words.sitePlaces.contains(last.lower),
        last.look.contains(.capitalised)
      {
        set(index, .place, .rule(.placeWord))
        continue
      }
      let classes = listed(span.tokens)
      if !isSport, span.kind == .organisation, classes.contains(.team),
        !classes.isDisjoint(with: .anyPlace), !classes.contains(.organisation)
      {
        set(index, .place, .list(classes))
      }
    }
  }

  /// Kinds that the word right before or after leaves little doubt of: `shares of X`, `X province`.
  mutating func correctByNeighbours() {
    for index in spans.indices {
      let span = spans[index]
      guard margin(of: span) < 60, span.kind != .other || margin(of: span) < 40 else { continue }
      let classes = listed(span.tokens)
      let before = span.tokens.lowerBound - 1
      let after = span.tokens.upperBound
      if span.kind != .place, span.tokens.count < 4, isFollowed(span, by: words.placeWords),
        classes.isDisjoint(with: [.group, .organisation])
      {
        set(index, .place, .rule(.placeWord))
      } else if span.kind == .person || span.kind == .place, classes.isDisjoint(with: .anyPlace),
        classes.isDisjoint(with: .group)
      {
        let isOfShares =
          before > 0 && words.sharePrepositions.contains(document.tokens[before].lower)
          && words.shares.contains(document.tokens[before - 1].lower)
        let hasShares =
          isFollowed(span, by: words.shares)
          || isFollowed(span, by: words.companyOffices) && after + 1 < document.tokens.count
        if isOfShares || hasShares { set(index, .organisation, .rule(.companyWord)) }
      }
    }
  }

  private func isFollowed(_ span: NameSpan, by set: SmallSet) -> Bool {
    let after = span.tokens.upperBound
    return after < document.tokens.count && document.tokens[after].look.contains(.allLower)
      && !document.tokens[after].look.contains(.opensSentence)
      && set.contains(document.tokens[after].lower)
  }
}
