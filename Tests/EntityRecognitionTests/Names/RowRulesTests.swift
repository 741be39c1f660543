import Testing

@testable import EntityRecognition

@Suite("Rules of rows, datelines and headlines")
struct RowRulesTests {
  /// The names of these lines after the rules, `KIND:words`, given those before by line and words.
  private func corrected(
    _ lines: [String],
    _ names: [(line: Int, words: Range<Int>, kind: NameSpan.Kind)]
  ) -> [String] {
    let document = NameDocument(
      sentences: lines.map { $0.split(separator: " ").map(String.init) }
    )
    let spans = names.map { name in
      let start = document.sentences[name.line].lowerBound
      return NameSpan(
        tokens: start + name.words.lowerBound..<start + name.words.upperBound,
        kind: name.kind,
        reason: .tagger(margin: 60)
      )
    }
    var rules = ArticleRules(document, lists: .empty, spans: spans)
    rules.correctShouted()
    rules.correctDatelines()
    rules.levelRows()
    return rules.spans.map { span in
      "\(span.kind.label):" + span.tokens.map { document.text(of: $0) }.joined(separator: " ")
    }
  }

  private let table = [
    "Zorblax 3 Qwertz 1", "Ypsil Town 0 Wexel 0", "Plimsk 2 St. Quux 2",
  ]

  @Test("Rows of results are of the kind that most of their names have")
  func results() {
    let found = corrected(
      table,
      [
        (0, 0..<1, .organisation), (0, 2..<3, .organisation), (1, 0..<2, .organisation),
        (1, 3..<4, .place), (2, 2..<4, .organisation),
      ]
    )
    #expect(
      found == [
        "ORG:Zorblax", "ORG:Qwertz", "ORG:Ypsil Town", "ORG:Wexel", "ORG:Plimsk", "ORG:St. Quux",
      ]
    )
  }

  @Test("Rows of countries stay places, and rows without a clear kind stay as they are")
  func otherRows() {
    let places = corrected(
      table,
      [
        (0, 0..<1, .place), (0, 2..<3, .place), (1, 0..<2, .place), (1, 3..<4, .organisation),
        (2, 0..<1, .place), (2, 2..<4, .place),
      ]
    )
    #expect(places.allSatisfy { $0.hasPrefix("LOC:") })
    #expect(places.count == 6)
    #expect(corrected(table, [(1, 3..<4, .person)]) == ["PER:Wexel"])
  }

  @Test("Two rows are no table, and running text is no row")
  func noTable() {
    let rows = Array(table.prefix(2))
    let found = corrected(
      rows,
      [(0, 0..<1, .organisation), (0, 2..<3, .organisation), (1, 0..<2, .place)]
    )
    #expect(found == ["ORG:Zorblax", "ORG:Qwertz", "LOC:Ypsil Town"])
    let text = [String](repeating: "Zorblax beat Qwertz 3 to 1", count: 4)
    #expect(corrected(text, [(0, 0..<1, .place)]) == ["LOC:Zorblax"])
  }

  @Test("A capital line that ends with a date is a dateline of places")
  func datelines() {
    #expect(
      corrected(["NEW ZORBLAX 1996-08-30"], [(0, 0..<2, .organisation)]) == ["LOC:NEW ZORBLAX"]
    )
    #expect(corrected(["Zorblax said so 1996-08-30"], [(0, 0..<1, .person)]) == ["PER:Zorblax"])
  }

  @Test("A line in capitals has the names of the running text, people by their surname too")
  func headlines() {
    let lines = ["QWERTZ SIGN ZORBLAX FOR US", "Qwertz signed Jane Zorblax from the US ."]
    let text: [(line: Int, words: Range<Int>, kind: NameSpan.Kind)] = [
      (1, 0..<1, .organisation), (1, 2..<4, .person), (1, 6..<7, .place),
    ]
    let expected = ["ORG:QWERTZ", "PER:ZORBLAX", "ORG:Qwertz", "PER:Jane Zorblax", "LOC:US"]
    #expect(corrected(lines, text) == expected)
    #expect(corrected(lines, [(0, 0..<1, .place), (0, 2..<3, .organisation)] + text) == expected)
  }

  @Test("A longer name of a line in capitals stays whole, and mixed case is no such line")
  func headlinesLeftAlone() {
    let longer = corrected(
      ["NEW QWERTZ BANK FALLS", "Qwertz is far ."],
      [(0, 0..<3, .organisation), (1, 0..<1, .place)]
    )
    #expect(longer == ["ORG:NEW QWERTZ BANK", "LOC:Qwertz"])
    let mixed = corrected(["QWERTZ Sign Zorblax", "Then Qwertz met ."], [(1, 1..<2, .place)])
    #expect(mixed == ["LOC:Qwertz"])
  }

  @Test("Lines of any shape leave the names in order and apart", arguments: 0..<40)
  func anyShape(seed: Int) {
    var generator = Generator(state: UInt64(seed))
    let words = ["Zor", "3", "-", "b", "(", ")", "1996-08-30", "QW", "1.", "", "St."]
    let lines = (0..<12).map { _ in
      (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        words[Int.random(in: 0..<words.count, using: &generator)]
      }
    }
    let document = NameDocument(sentences: lines)
    var spans: [NameSpan] = []
    for sentence in document.sentences {
      for index in sentence where Int.random(in: 0..<2, using: &generator) == 0 {
        let kind: NameSpan.Kind = Bool.random(using: &generator) ? .organisation : .place
        spans.append(NameSpan(tokens: index..<index + 1, kind: kind, reason: .tagger(margin: 9)))
      }
    }
    var rules = ArticleRules(document, lists: .empty, spans: spans)
    let found = rules.corrected()
    for (before, after) in zip(found, found.dropFirst()) {
      #expect(before.tokens.upperBound <= after.tokens.lowerBound, "\(lines)")
    }
    #expect(
      found.allSatisfy { !$0.tokens.isEmpty && $0.tokens.upperBound <= document.tokens.count }
    )
  }

  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 31
    }
  }
}
