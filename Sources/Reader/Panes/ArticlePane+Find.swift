import ArticleModel

extension ArticlePane {
  /// Lights what is found and goes to the first match from the top of the pane on.
  ///
  /// While words are still being typed, every call starts from where the pane stood before the
  /// first; empty words put everything out and go back there.
  package mutating func find(_ words: String, in context: PaneContext) -> PaneOutcome {
    layOut(in: context)
    if search.origin == nil || search.reached != anchor { search.origin = anchor }
    let kept = search.keptWords
    let origin = search.origin ?? anchor
    anchor = origin
    top = address(of: origin)
    settle()
    guard !words.isEmpty else {
      search = ArticleSearch(words: kept, keptWords: kept)
      return .done()
    }
    search.words = words
    search.findMatches(in: article)
    goToMatch(steps: 1, from: topCursor)
    search.reached = anchor
    return .done(message: search.countText)
  }

  /// Keeps what was found: looking for other words starts from here, and giving that up comes back
  /// here and to these words.
  package mutating func keepFind() {
    search.keptWords = search.words
    search.origin = nil
  }

  /// Goes to the match that lies so many further, backwards where negative; round the ends.
  mutating func findNext(steps: Int) -> PaneOutcome {
    guard !search.words.isEmpty else { return .done(message: "Nothing was looked for yet") }
    if search.matches.isEmpty { search.findMatches(in: article) }
    guard !search.matches.isEmpty else { return .done(message: search.countText) }
    var from = topCursor
    if let match = search.currentMatch, isInView(match.place, byte: match.bytes.lowerBound) {
      from = match.start
    }
    let isWrapped = goToMatch(steps: steps, from: from)
    keepFind()
    let edge = steps > 0 ? " · back at the first" : " · back at the last"
    return .done(message: search.countText + (isWrapped ? edge : ""))
  }

  /// Makes a match the current one and brings it into view.
  ///
  /// - Parameters:
  ///   - steps: How many further than the cursor, backwards where negative; not 0.
  ///   - cursor: Where counting starts.
  /// - Returns: Whether an end of the article was passed.
  @discardableResult
  private mutating func goToMatch(steps: Int, from cursor: TextCursor) -> Bool {
    guard !search.matches.isEmpty else { return false }
    let position =
      steps > 0
      ? search.matches.partitionIndex { $0.start > cursor } + steps - 1
      : search.matches.partitionIndex { $0.start >= cursor } + steps
    let index = position.wrapped(into: search.matches.count)
    search.current = index
    reveal(search.matches[index].place, byte: search.matches[index].bytes.lowerBound)
    return index != position
  }
}

extension Int {
  /// The number brought into `0..<count` by going round; `count` is positive.
  func wrapped(into count: Int) -> Int {
    let rest = self % count
    return rest < 0 ? rest + count : rest
  }
}
