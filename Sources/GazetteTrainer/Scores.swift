/// Exact-span scores by kind, by the rules of conlleval.
struct Scores {
  /// Counts of one kind.
  struct Counts {
    var right = 0
    var found = 0
    var gold = 0

    /// The harmonic mean of precision and recall, in hundredths.
    var f1: Double { found + gold == 0 ? 0 : 200 * Double(right) / Double(found + gold) }
    /// Precision, in hundredths.
    var precision: Double { found == 0 ? 0 : 100 * Double(right) / Double(found) }
    /// Recall, in hundredths.
    var recall: Double { gold == 0 ? 0 : 100 * Double(right) / Double(gold) }
  }

  /// The kinds, in the order of the report.
  static let kinds = ["PER", "ORG", "LOC", "MISC"]

  private(set) var counts: [String: Counts] = [:]

  /// Counts one sentence.
  mutating func add(gold: [Substring], found: [Substring]) {
    let gold = Scores.spans(of: gold)
    let found = Scores.spans(of: found)
    for span in gold { counts[String(span.kind), default: Counts()].gold += 1 }
    for span in found {
      counts[String(span.kind), default: Counts()].found += 1
      if gold.contains(span) { counts[String(span.kind), default: Counts()].right += 1 }
    }
  }

  /// The counts of several kinds together.
  func sum(_ kinds: [String]) -> Counts {
    kinds.reduce(into: Counts()) { sum, kind in
      let counts = counts[kind] ?? Counts()
      sum.right += counts.right
      sum.found += counts.found
      sum.gold += counts.gold
    }
  }

  /// A span of a tagged sentence.
  struct Span: Hashable {
    var start: Int
    var end: Int
    var kind: Substring
  }

  /// The spans of BIO tags; `I-` after another kind or outside opens a span.
  static func spans(of tags: [Substring]) -> Set<Span> {
    var spans: Set<Span> = []
    var open: Span?
    for (index, tag) in (tags + ["O"]).enumerated() {
      let kind = tag == "O" ? "" : tag.dropFirst(2)
      if let span = open, tag.hasPrefix("B-") || kind != span.kind {
        spans.insert(Span(start: span.start, end: index, kind: span.kind))
        open = nil
      }
      if open == nil, tag != "O" { open = Span(start: index, end: index, kind: kind) }
    }
    return spans
  }
}
