/// Where the text begins.
extension HeadReader {
  /// Whether a passage is text so plainly that no headline can come after it.
  func takesBody(_ index: Int) -> Bool {
    let text = passages[index].text
    guard text.utf8.count <= 2000 else { return true }
    if candidates.contains(where: { !$0.isLabel }) { return false }
    return text.utf8.count > 240 && Stamp(text, reader: times) == nil
      && HeadLine.caption(text) == nil
      || isSentence(text, words: 22) || DatelineOpening(text) != nil && text.utf8.count > 90
  }

  /// Whether the text begins here, a headline having been seen.
  func beginsBody(_ index: Int) -> Bool {
    guard candidates.contains(where: { !$0.isLabel }) || head.headline != nil else { return false }
    let text = passages[index].text
    if DatelineOpening(text) != nil || text.utf8.count > 320 { return true }
    if text.utf8.count > 80, ClosingAgency(text)?.name != nil { return true }
    guard text.utf8.count > 160 || isSentence(text, words: 10) else { return false }
    // Below a byline or time that stands under the headline nothing but text is this long.
    let headline = candidates.first { !$0.isLabel }?.index ?? -1
    if let lastMeta, lastMeta > headline, hasWho || hasWhen { return true }
    return !hasMeta(after: index)
  }

  /// Whether an author or agency is known.
  var hasWho: Bool { !head.authors.isEmpty || head.agency != nil }
  /// Whether a time is known.
  var hasWhen: Bool { head.published != nil || head.updated != nil }

  /// Whether one of the next passages is a byline or a time; furniture and captions between them do
  /// not count.
  func hasMeta(after index: Int) -> Bool {
    var looked = 0
    for passage in passages[(index + 1)...].prefix(12) where passage.isProse && looked < 3 {
      let text = passage.text
      if HeadLine.caption(text) != nil || isRepeatedCandidate(text)
        || Noise.finding(in: text, folded: FoldedLine(text))?.isWeak == false
      {
        continue
      }
      looked += 1
      guard text.utf8.count <= TimestampReader.reach else { return false }
      if isSentence(text, words: 12) { return false }
      if BylineLine(text) != nil { return true }
      if let stamp = Stamp(text, reader: times) {
        return stamp.rest.isEmpty || stamp.isLabelled || BylineLine(stamp.rest) != nil
      }
    }
    return false
  }

  private func isRepeatedCandidate(_ text: String) -> Bool {
    candidates.contains { passages[$0.index].text == text }
  }

  /// Whether a text ends as a sentence does and has so many words or more.
  func isSentence(_ text: String, words: Int) -> Bool {
    guard let last = text.last, ".!?。”\"".contains(last) else { return false }
    return text.utf8.count { $0 == 0x20 } + 1 >= words
  }
}
