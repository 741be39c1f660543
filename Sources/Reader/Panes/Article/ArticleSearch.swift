import ArticleModel

/// What is looked for in the open article, and where it was found.
struct ArticleSearch: Hashable, Sendable {
  /// The words as typed.
  var words = ""
  /// The words that the reader settled on last.
  var keptWords = ""
  /// Where they stand, in order of reading.
  var matches: [TextMatch] = []
  /// Index of the match that the reader is at.
  var current: Int?
  /// What stood at the top before the words were typed.
  var origin: ReadingAnchor?
  /// What stood at the top after the last search; elsewhere, the reader has moved on since.
  var reached: ReadingAnchor?

  /// Matches kept at most.
  private static let mostMatches = 10_000

  /// The match that the reader is at.
  var currentMatch: TextMatch? {
    current.flatMap { matches.indices.contains($0) ? matches[$0] : nil }
  }

  /// Where the reader is among the matches: `3 of 17`.
  var countText: String {
    guard !matches.isEmpty else { return "“\(words)” is not in this article" }
    let total = matches.count < ArticleSearch.mostMatches ? "" : " or more"
    return "\((current ?? 0) + 1) of \(matches.count)\(total)"
  }

  /// Looks for the words in headline and text.
  mutating func findMatches(in article: Article) {
    matches = []
    current = nil
    guard let finder = TextFinder(words) else { return }
    matches = finder.matches(in: article.headline, limit: ArticleSearch.mostMatches)
      .map { TextMatch(place: .headline, bytes: $0) }
    for (index, block) in article.blocks.enumerated() {
      let room = ArticleSearch.mostMatches - matches.count
      if room <= 0 { break }
      matches += finder.matches(in: block.text, limit: room)
        .map { TextMatch(place: .block(index), bytes: $0) }
    }
  }
}

/// A run of an article's text that was looked for.
struct TextMatch: Hashable, Sendable {
  /// Which text.
  var place: TextPlace
  /// The run, in UTF-8 bytes.
  var bytes: Range<Int>

  /// Where it starts.
  var start: TextCursor { TextCursor(place, bytes.lowerBound) }
}
