import ArticleModel

/// Reads the head of a text: goes down its first passages until the text begins.
///
/// The order of headline, byline and times does not matter, nor what furniture lies between them.
struct HeadReader {
  let passages: [Passage]
  let times: TimestampReader
  var head = ArticleHead()
  /// Passages that may be the headline, or belong to it.
  var candidates: [Candidate] = []
  /// Index of the last passage that is surely part of the head.
  var lastMeta: Int?

  /// A passage that may be the headline.
  struct Candidate {
    /// Its index among the passages.
    let index: Int
    /// A section, a publication or a lone word like `News`, which is no headline if there is another.
    let isLabel: Bool
  }

  /// How many passages are looked at.
  static let reach = 40

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
      } else if case .item = passage.kind, isBelowLabel {
        // `KEY POINTS` and its list stand over the headline on some pages.
        head.decks.append(passage)
      } else if !passage.isProse || takesBody(index) {
        break
      } else if takeMeta(passage) {
        lastMeta = index
      } else {
        if candidates.count >= 8 || beginsBody(index) { break }
        candidates.append(Candidate(index: index, isLabel: isLabel(passage.text)))
      }
      index += 1
    }
    settle(end: index)
  }

  /// Whether nothing but labels was seen.
  private var isBelowLabel: Bool {
    !candidates.isEmpty && candidates.allSatisfy(\.isLabel) && head.headline == nil
  }
}
