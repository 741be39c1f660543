/// The passes that read lines which are no running text: datelines, rows of results and standings.
extension ArticleRules {
  /// In `NEW YORK 1996-08-30` all names are places.
  mutating func correctDatelines() {
    var next = 0
    for sentence in document.sentences where !sentence.isEmpty {
      while next < spans.count, spans[next].tokens.lowerBound < sentence.lowerBound { next += 1 }
      guard isDateline(sentence) else { continue }
      var index = next
      while index < spans.count, spans[index].tokens.upperBound <= sentence.upperBound {
        if spans[index].kind != .place { set(index, .place, .rule(.dateline)) }
        index += 1
      }
    }
  }

  /// Whether a line is capitalised words, in capitals where it opens, and a date like `1996-08-30`.
  private func isDateline(_ sentence: Range<Int>) -> Bool {
    let date = document.tokens[sentence.upperBound - 1]
    guard sentence.count > 1, sentence.count < 9, date.end - date.start == 10,
      date.look.isSuperset(of: [.digit, .hyphen]), !date.look.contains(.letter),
      document.tokens[sentence.lowerBound].look.contains(.allCapitals)
    else { return false }
    return sentence.dropLast().allSatisfy {
      let look = document.tokens[$0].look
      return look.contains(.capitalised) || !look.contains(.letter) && !look.contains(.digit)
    }
  }

  /// What stands in the same column of the rows of a table is of one kind: clubs or countries.
  mutating func levelRows() {
    var rows: [[Range<Int>]] = []
    var added: [NameSpan] = []
    for sentence in document.sentences {
      let row = names(inRow: sentence)
      if let last = rows.last, last.count != row.count {
        level(rows, into: &added)
        rows = []
      }
      if !row.isEmpty { rows.append(row) }
    }
    level(rows, into: &added)
    guard !added.isEmpty else { return }
    let taken = tokensTaken(by: added)
    spans.removeAll { span in span.tokens.contains { taken[$0] } }
    spans += added
    spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The names of a row of results (`Ajax 3 PSV 1`) or standings (`Ajax 3 2 0 1 7`); empty where
  /// the line is no such row.
  private func names(inRow sentence: Range<Int>) -> [Range<Int>] {
    guard sentence.count > 2, sentence.count < 20 else { return [] }
    var names: [Range<Int>] = []
    var numbers = 0
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let look = document.tokens[index].look
      if look.contains(.digit), !look.contains(.letter) {
        guard !names.isEmpty else { return [] }
        numbers += 1
      } else if look.contains(.letter) {
        let start = index
        while index < sentence.upperBound, document.tokens[index].look.contains(.letter) {
          guard document.tokens[index].look.contains(.capitalised) else { return [] }
          index += 1
        }
        names.append(start..<index)
        continue
      } else if document.tokens[index].end - document.tokens[index].start > 1 || numbers < 2 {
        return []
      }
      index += 1
    }
    let isResult = names.count == 2 && numbers == 2
    let isStanding = names.count == 1 && numbers > 2
    return isResult || isStanding ? names : []
  }

  /// Gives the names of rows that follow each other the kind that most of them have.
  private func level(_ rows: [[Range<Int>]], into added: inout [NameSpan]) {
    guard rows.count > 2, let first = rows.first?.first, let last = rows.last?.last else { return }
    var votes = SIMD4<Int>(repeating: 0)
    let names = rows.joined()
    var bounds: Set<Range<Int>> = []
    for name in names { bounds.insert(name) }
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].tokens.lowerBound < first.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    while low < spans.count, spans[low].tokens.upperBound <= last.upperBound {
      if bounds.contains(spans[low].tokens) { votes[Int(spans[low].kind.rawValue)] += 1 }
      low += 1
    }
    let kind: NameSpan.Kind = votes[1] >= votes[2] ? .organisation : .place
    guard votes[Int(kind.rawValue)] * 10 > names.count * 6 else { return }
    added += names.map { NameSpan(tokens: $0, kind: kind, reason: .rule(.row)) }
  }
}
