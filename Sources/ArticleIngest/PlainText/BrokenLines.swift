/// Joins what a source broke over two lines at the top of a text: a headline, a lone `By` and its
/// name, a dateline and the paragraph that it opens.
enum BrokenLines {
  /// How many passages are looked at.
  private static let reach = 16
  private static let longest = 110

  /// The passages with those made one that belong together.
  static func joined(_ passages: [Passage]) -> [Passage] {
    var joined: [Passage] = []
    joined.reserveCapacity(passages.count)
    var hasHeadline = false
    for (index, passage) in passages.enumerated() {
      guard passage.isProse, let last = joined.last, last.isProse else {
        joined.append(passage)
        continue
      }
      let isLabel =
        last.text.utf8.count <= 16
        && (labels.contains(last.text.lowercased())
          || index < reach && isTimeLabel(last.text, of: passage.text))
      guard index < reach || isLabel else {
        joined.append(passage)
        continue
      }
      let isHeadline = !hasHeadline && isHeadline(last, goingOn: passage)
      if isLabel || isHeadline || isOpening(last.text, of: passage.text) {
        joined[joined.count - 1].text += " " + passage.text
        hasHeadline = hasHeadline || isHeadline
      } else {
        joined.append(passage)
      }
    }
    return joined
  }

  /// Whether two lines are a headline: they adjoin, the first does not end as a sentence or label
  /// does, and the second goes on with a small letter or the first stops at a word that needs another.
  private static func isHeadline(_ first: Passage, goingOn second: Passage) -> Bool {
    guard second.line == first.line + 1, first.text.utf8.count <= longest,
      second.text.utf8.count <= longest, first.text.utf8.contains(0x20),
      let end = first.text.last, end.isLetter || end.isNumber || end == ",",
      let start = second.text.unicodeScalars.first
    else { return false }
    let last = first.text.split(separator: " ").last ?? ""
    guard start.properties.isLowercase || leadingOn.contains(String(last)) else { return false }
    return [first.text, second.text].allSatisfy {
      BylineOpening.rest(of: $0) == nil && Noise.finding(in: $0, folded: FoldedLine($0)) == nil
    }
  }

  /// What stands over captions, or over whom news is from, on a line of its own.
  private static let labels: Set = [
    "image caption,", "image caption", "caption:", "news provided by",
  ]

  /// Whether a line says what the time is for that is the next line: `UPDATED`.
  private static func isTimeLabel(_ line: String, of next: String) -> Bool {
    guard next.utf8.count <= 60 else { return false }
    let (before, label) = Label.split(Array(line.utf8))
    guard label != nil, before.isEmpty else { return false }
    return Stamp(next, reader: TimestampReader())?.rest.isEmpty ?? false
  }

  /// Words that a headline cannot end with.
  private static let leadingOn: Set = [
    "a", "an", "the", "of", "for", "to", "in", "on", "with", "and", "as", "at", "by", "from", "or",
    "into", "over", "after", "before", "against", "amid",
  ]

  /// Whether a line only opens the next: `By`, or `WASHINGTON (AP) —`.
  private static func isOpening(_ line: String, of next: String) -> Bool {
    guard line.utf8.count <= 80 else { return false }
    if next.utf8.count <= longest, BylineOpening.isWhole(line) { return true }
    guard let end = line.last, "—–-:".contains(end) else { return false }
    return DatelineOpening(line + " A")?.length == line.utf8.count + 1
  }
}
