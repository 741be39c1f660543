import ArticleModel
import EntityRecognition
import GazetteTestSupport
import Testing

@Suite("Keyword matcher")
struct KeywordMatcherTests {
  /// Expects exactly the marked keywords; each mark's name is the keyword found.
  private func expectKeywords(
    _ notation: String,
    _ keywords: [KeywordPattern],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let expected = MarkedText(notation)
    let found = expected.found(
      KeywordMatcher(keywords).matches(in: expected.text).map {
        MarkedText.Mark(span: $0.span, kind: .keyword, name: keywords[$0.keyword].text)
      }
    )
    #expect(
      found == expected,
      "\nexpected: \(expected)\n   found: \(found)",
      sourceLocation: sourceLocation
    )
  }

  @Test("A word is found as a whole word, in any case")
  func wholeWords() {
    expectKeywords(
      "⟦keyword:Rice⟧, ⟦keyword:RICE⟧ and ⟦keyword:rice⟧'s price, not licorice or rices.",
      [KeywordPattern("rice")]
    )
  }

  @Test("A capital letter in the keyword makes case count")
  func smartCase() {
    expectKeywords("The ⟦keyword:WHO⟧ asked who it was.", [KeywordPattern("WHO")])
  }

  @Test("The spaces of a phrase stand for any white space, and phrases may share words")
  func phrases() {
    expectKeywords(
      "The ⟦keyword:North\u{A0}\n  Sea|north sea⟧ and the ⟦keyword:sea wall⟧; north-sea.",
      [KeywordPattern("north sea"), KeywordPattern("sea wall"), KeywordPattern("wall of the sea")]
    )
  }

  @Test(
    "The longest of several keywords at a place wins, and a shorter one inside it is found alone"
  )
  func overlaps() {
    let keywords = ["bank", "central bank", "central bank of norway", "of"].map {
      KeywordPattern($0)
    }
    expectKeywords(
      "⟦keyword:Central Bank of Norway|central bank of norway⟧; the ⟦keyword:central bank|central bank⟧ ⟦keyword:of|of⟧ a ⟦keyword:bank|bank⟧.",
      keywords
    )
  }

  @Test("Signs belong to keywords: names with hyphens, dots, apostrophes and plus signs")
  func signs() {
    expectKeywords(
      "⟦keyword:Jong‑un⟧ wrote ⟦keyword:C++⟧ at ⟦keyword:AT&T⟧ for ⟦keyword:O’Brien⟧.",
      ["jong-un", "c++", "at&t", "o'brien"].map { KeywordPattern($0) }
    )
  }

  @Test("Letters outside ASCII fold too, and scripts without spaces match inside words")
  func otherScripts() {
    expectKeywords(
      "⟦keyword:ÉLYSÉE⟧, ⟦keyword:Москва⟧, ⟦keyword:한국⟧은 and 日⟦keyword:本⟧.",
      ["élysée", "москва", "한국", "本"].map { KeywordPattern($0) }
    )
  }

  @Test("An expression is found wherever it matches, beside words")
  func expressions() {
    expectKeywords(
      "⟦keyword:F-16⟧s and an ⟦keyword:f35⟧ near ⟦keyword:Łódź⟧.",
      [KeywordPattern(#"f-?\d+"#, isExpression: true), KeywordPattern("łódź")]
    )
    expectKeywords(
      "⟦keyword:Ärger⟧, not ärger.",
      [KeywordPattern(#"\bÄ\w+"#, isExpression: true)]
    )
  }

  @Test("A capital in an escape does not make case count")
  func escapes() {
    #expect(!KeywordPattern(#"\Bx\W\p{Lu}\N{DIGIT ONE}"#, isExpression: true).isCaseSensitive)
    #expect(KeywordPattern(#"\p{Lu}X"#, isExpression: true).isCaseSensitive)
  }

  @Test(
    "A bad keyword says what is wrong and is never found",
    arguments: [
      (KeywordPattern(""), "empty"),
      (KeywordPattern("  "), "empty"),
      (KeywordPattern("(a", isExpression: true), "bracket does not close at character 3"),
      (KeywordPattern("[a", isExpression: true), "["),
      (KeywordPattern("*a", isExpression: true), "sign in the wrong place"),
      (KeywordPattern(String(repeating: "a", count: 600)), "longer than 500"),
      (KeywordPattern(String(repeating: "a ", count: 40)), "more than 32"),
    ]
  )
  func problems(keyword: KeywordPattern, part: String) {
    #expect(keyword.problem?.contains(part) == true, "\(keyword.problem ?? "no problem")")
    #expect(KeywordMatcher([keyword]).matches(in: "(a [a *a aaaa").isEmpty)
  }

  @Test("An expression that would backtrack for ever is cut off")
  func bounded() {
    let text = String(repeating: "a", count: 5000) + "!"
    let clock = ContinuousClock()
    let time = clock.measure {
      _ = KeywordMatcher([KeywordPattern("(a+)+b|(a|aa)+c", isExpression: true)]).matches(in: text)
    }
    #expect(time < .seconds(3))
  }

  @Test("Two keywords with the same words: the first wins")
  func duplicates() {
    let matches = KeywordMatcher([KeywordPattern("Oslo"), KeywordPattern("oslo")])
      .matches(in: "Oslo OSLO")
    #expect(matches.map(\.keyword) == [0, 1])
  }

  @Test("Against searching for each keyword apart, random text gives the same matches")
  func againstNaive() {
    var random = SystemRandomNumberGenerator()
    let letters = ["a", "b", "a b", "b a", "a b a", "b b", "a a b", "c"]
    for _ in 0..<200 {
      let keywords = letters.shuffled(using: &random).prefix(5).map { KeywordPattern($0) }
      let text = (0..<40).map { _ in ["a", "b", "c", "d"].randomElement(using: &random) ?? "" }
        .joined(separator: " ")
      let all = KeywordMatcher(keywords).matches(in: text)
      var naive: [KeywordMatch] = []
      for (index, keyword) in keywords.enumerated() {
        for start in stride(from: 0, to: text.utf8.count, by: 2)
        where text.dropFirst(start).hasPrefix(keyword.text) {
          naive.append(
            KeywordMatch(
              span: TextSpan(start..<start + keyword.text.utf8.count),
              keyword: index
            )
          )
        }
      }
      naive.sort {
        ($0.span.start.bytes, -$0.span.end.bytes) < ($1.span.start.bytes, -$1.span.end.bytes)
      }
      var kept: [KeywordMatch] = []
      for match in naive where kept.last.map({ $0.span.end <= match.span.start }) ?? true {
        kept.append(match)
      }
      #expect(all == kept, "\(keywords.map(\.text)) in \(text)")
    }
  }
}
