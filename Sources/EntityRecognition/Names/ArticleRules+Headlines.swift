/// The pass over lines in capitals, whose names the running text writes in the usual way.
extension ArticleRules {
  /// In a line in capitals, the names that the running text has are of the kind they have there.
  mutating func correctShouted() {
    let known = namesOfText()
    guard !known.isEmpty else { return }
    var added: [NameSpan] = []
    var replaced = [Bool](repeating: false, count: spans.count)
    var next = 0
    for sentence in document.sentences where isShouted(sentence) {
      while next < spans.count, spans[next].tokens.lowerBound < sentence.lowerBound { next += 1 }
      let first = next
      while next < spans.count, spans[next].tokens.lowerBound < sentence.upperBound { next += 1 }
      for span in found(known, in: sentence) {
        let overlapped = (first..<next).filter { spans[$0].tokens.overlaps(span.tokens) }
        // A longer name that the tagger saw stays whole.
        guard overlapped.allSatisfy({ spans[$0].tokens.count <= span.tokens.count }) else {
          continue
        }
        for index in overlapped { replaced[index] = true }
        added.append(span)
      }
    }
    guard !added.isEmpty else { return }
    spans = zip(spans, replaced).filter { !$0.1 }.map(\.0) + added
    spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Whether a line has words and all its letters are capitals.
  private func isShouted(_ sentence: Range<Int>) -> Bool {
    var words = 0
    for index in sentence where document.tokens[index].look.contains(.letter) {
      let look = document.tokens[index].look
      guard look.contains(.allCapitals) || look.contains(.initial) else { return false }
      words += 1
    }
    return words > 1
  }

  /// A name of the running text: its words, kind, and how clearly it is of that kind.
  private struct KnownName {
    var key: UInt64
    var count: Int
    var kind: NameSpan.Kind
    var weight: Int
  }

  /// The names of the running text by the lower case of their first word, people also by surname.
  private func namesOfText() -> [UInt32: [KnownName]] {
    guard document.sentences.contains(where: isShouted) else { return [:] }
    var known: [UInt32: [KnownName]] = [:]
    for span in spans {
      let first = document.tokens[span.tokens.lowerBound]
      // `US` of the text would make a name of every `us` of the headline.
      let isAcronym = span.tokens.count == 1 && first.look.contains(.allCapitals)
      guard !first.look.contains(.shouted), !isAcronym else { continue }
      let weight = margin(of: span)
      note(span.tokens, span.kind, weight, in: &known)
      if span.kind == .person, span.tokens.count > 1 {
        note(span.tokens.suffix(1), .person, weight, in: &known)
      }
    }
    return known
  }

  private func note(
    _ range: Range<Int>,
    _ kind: NameSpan.Kind,
    _ weight: Int,
    in known: inout [UInt32: [KnownName]]
  ) {
    let first = document.tokens[range.lowerBound].lower
    let key = lowerKey(of: range)
    if let at = known[first]?.firstIndex(where: { $0.key == key && $0.kind == kind }) {
      known[first]?[at].weight += weight
    } else if (known[first]?.count ?? 0) < 8 {
      known[first, default: []].append(
        KnownName(key: key, count: range.count, kind: kind, weight: weight)
      )
    }
  }

  /// The known names in a line, from left to right, the longest first, then the clearest.
  private func found(_ known: [UInt32: [KnownName]], in sentence: Range<Int>) -> [NameSpan] {
    var found: [NameSpan] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let names = (known[document.tokens[index].lower] ?? []).filter {
        index + $0.count <= sentence.upperBound && $0.weight >= 50
          && lowerKey(of: index..<index + $0.count) == $0.key
      }
      guard
        let best = names.max(by: { ($0.count, $0.weight) < ($1.count, $1.weight) })
      else {
        index += 1
        continue
      }
      let range = index..<index + best.count
      found.append(NameSpan(tokens: range, kind: best.kind, reason: .rule(.sameName)))
      index = range.upperBound
    }
    return found
  }

  private func lowerKey(of range: Range<Int>) -> UInt64 {
    range.reduce(UInt64(range.count)) {
      ($0 &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(document.tokens[$1].lower)
    }
  }
}
