import ArticleModel
import EntityRecognition
import GazetteTestSupport
import Testing

@Suite("Value rules")
struct ValueRulesTests {
  @Test("The gold sentences read as marked", arguments: ValueGold.all)
  func gold(notation: String) {
    expectValues(notation)
  }

  @Test("Without the article's date, relative and partial dates are lit but have no value")
  func withoutReference() {
    expectValues(
      "On ⟦date:Tuesday|=⟧ and ⟦date:last month|=⟧, ⟦date:three days ago|=⟧ and in ⟦date:April|=⟧.",
      reference: nil
    )
    expectValues("It was in ⟦date:April 2021|=2021-04⟧.", reference: nil)
  }

  @Test("Two mentions of one value share their normal form")
  func normalForms() {
    let text = "It paid $5m, or 5 million dollars, on Tuesday, April 20, 2021, which was today."
    let names = ValueRules().values(in: text, reference: articleDate).map(\.name)
    #expect(names == ["USD 5 million", "USD 5 million", "20 April 2021", "20 April 2021"])
  }

  @Test("Each mention says why it is lit")
  func reasons() {
    let text = "On Tuesday it paid $5m, 3 percent, in 2020."
    for mention in ValueRules().values(in: text, reference: articleDate) {
      #expect(mention.reason.hasSuffix("."))
      #expect(mention.reason.count > 5)
    }
  }

  @Test("Random text never traps, and spans lie in order on scalar boundaries")
  func randomText() {
    var random = SystemRandomNumberGenerator()
    let pieces = RandomPieces.all
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...40, using: &random))
        .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let mentions = ValueRules().values(in: text, reference: articleDate)
      var end = 0
      for mention in mentions {
        let span = mention.span.bytes
        #expect(span.lowerBound >= end && span.upperBound <= text.utf8.count, "\(text)")
        #expect(!String(text[mention.span]).isEmpty, "\(text)")
        #expect(String(text[mention.span]).utf8.count == span.count, "\(text)")
        end = span.upperBound
      }
    }
  }

  @Test(
    "Long hostile text takes no more than linear time and depth",
    arguments: [
      "early ", "last ", "hundred ", "1,", "2020-", "May ", "$", "5 million ", "a.m. ", "T10:08",
      "early 5 pm ",
      "five hundred ", "last Monday at ", "Kim (AB) ",
    ]
  )
  func hostileText(piece: String) {
    let text = String(repeating: piece, count: 4_000)
    #expect(ValueRules().values(in: text, reference: articleDate).count <= 4_000)
  }
}

/// Pieces that make random text full of near-values.
enum RandomPieces {
  static let all = [
    " ", " ", " ", " ", ", ", ".", "-", "–", "—", "\n", "'", "’s ", "(", ")", "\"", ":", "/", "%",
    "$", "€", "£", "US$", "Rs.", "₩", "½", "1", "20", "2020", "1990s", "3.5", "1,000", "12:30",
    "99999999999999999999999", "0", "31", "April", "May", "march", "Sept.", "Tuesday", "Sun",
    "today", "last", "next", "this", "past", "week", "years", "quarter", "second", "third", "half",
    "a", "an", "the", "of", "to", "and", "between", "from", "on", "in", "at", "ago", "earlier",
    "later", "early", "mid", "every", "summer", "fiscal", "Q3", "FY", "Christmas", "New Year's Eve",
    "million", "hundred", "bn", "m", "k", "five", "twenty", "several", "percent", "per cent",
    "percentage", "point", "basis points", "won", "pounds", "dollars", "Canadian", "Hong Kong",
    "a.m.", "pm", "GMT", "KST", "é", "日本", "👩‍👩‍👧", "\u{301}", "\u{A0}", "\u{2009}", "Kim", "said",
    "will", "no", "minus", "+", "#", "T10:08Z", "2021-04-20", "20/04/2021", "🇰🇷", "\u{0}",
  ]
}
