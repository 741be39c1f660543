import ArticleModel
import Reader
import Testing
import TextGrid

@Suite("ArticlePane+Find")
struct ArticlePaneFindTests {
  private let context = PaneContext.test(columns: 40, rows: 8)
  private let roles: Set<StyleRole> = [.findMatch, .findCurrent]

  /// The text of a one-paragraph article with its matches in braces.
  private func marked(_ text: String, finding words: String) -> String {
    var pane = ArticlePane(.of(.of([Block(.paragraph, text)], headline: "=")))
    let context = PaneContext.test(columns: 80, rows: 6)
    _ = pane.find(words, in: context)
    let row = pane.screen(in: context, showing: [.findMatch, .findCurrent])[4]
    return String(row.drop { $0 == " " })
      .replacing("find.match:", with: "").replacing("find.current:", with: "")
  }

  @Test(
    "Words are found as readers mean them",
    arguments: [
      ("Rates rose. rates fell.", "rates", "{Rates} rose. {rates} fell."),
      ("Rates rose. rates fell.", "Rates", "{Rates} rose. rates fell."),
      ("José in São Tomé", "jose", "{José} in São Tomé"),
      ("Jose in São Tomé", "tomé", "Jose in São {Tomé}"),
      ("Jose\u{301} came", "jose", "{Jose\u{301}} came"),
      ("Søren, Dvořák, Łódź", "lodz", "Søren, Dvořák, {Łódź}"),
      ("Ελλάδα ΕΛΛΑΔΑ", "ελλαδα", "{Ελλάδα} {ΕΛΛΑΔΑ}"),
      ("Ёлка", "ёлка", "{Ёлка}"),
      ("the “long” wait – it’s on", "\"long\" wait - it's", "the {“long” wait – it’s} on"),
      ("a\u{A0}b a  b a b", "a b", "{a\u{A0}b} {a  b} {a b}"),
      ("北京大学在北京", "北京", "{北京}大学在{北京}"),
      ("aaaa", "aa", "{aa}{aa}"),
      ("nothing here", "x", "nothing here"),
      ("spaces", "   ", "spaces"),
      ("ends with a", "with a ", "ends with a"),
      ("co\u{AD}operate", "cooperate", "{cooperate}"),
    ]
  )
  func matching(text: String, words: String, expected: String) {
    let found = marked(text, finding: words)
    // Neighbouring matches of different roles share a brace pair less.
    #expect(found.replacing("\u{AD}", with: "") == expected)
  }

  /// 30 paragraphs, each with the word `ferry` once.
  private static let ferries = Article.of(
    (0..<30).map { Block(.paragraph, "Sailing p\($0) by ferry.") },
    headline: "Boats"
  )

  @Test("The count says where the reader is, and n and N go round the ends")
  func stepping() {
    var pane = ArticlePane(.of(Self.ferries))
    #expect(pane.find("ferry", in: context).message == "1 of 30")
    #expect(pane.perform(.findNext, count: nil, in: context).message == "2 of 30")
    #expect(pane.perform(.findNext, count: 27, in: context).message == "29 of 30")
    #expect(pane.screen(in: context, showing: roles).joined().contains("find.current:ferry"))
    #expect(
      pane.perform(.findNext, count: 2, in: context).message == "1 of 30 · back at the first"
    )
    #expect(
      pane.perform(.findPrevious, count: nil, in: context).message == "30 of 30 · back at the last"
    )
    #expect(pane.perform(.findPrevious, count: nil, in: context).message == "29 of 30")
  }

  @Test("Finding starts at the top of the pane, and follows the words as they are typed")
  func typing() {
    var pane = ArticlePane(.of(Self.ferries))
    _ = pane.perform(.nextRow, count: 12, in: context)
    let before = pane.screen(in: context)
    #expect(pane.find("p", in: context).message == "5 of 30")
    #expect(pane.find("p2", in: context).message == "2 of 11")
    #expect(pane.find("p29", in: context).message == "1 of 1")
    #expect(pane.screen(in: context).joined().contains("p29"))
    #expect(pane.find("p2", in: context).message == "2 of 11")
    #expect(pane.find("p2x", in: context).message == "“p2x” is not in this article")
    #expect(pane.screen(in: context) == before)
    _ = pane.find("p29", in: context)
    _ = pane.find("", in: context)
    #expect(pane.screen(in: context) == before)
    #expect(!pane.screen(in: context, showing: roles).joined().contains("find."))
  }

  @Test("Words settled on stay: giving up other words comes back to them")
  func keeping() {
    var pane = ArticlePane(.of(Self.ferries))
    _ = pane.find("p20", in: context)
    pane.keepFind()
    let kept = pane.screen(in: context)
    #expect(pane.find("p3", in: context).message == "1 of 1")
    _ = pane.find("", in: context)
    #expect(pane.screen(in: context) == kept)
    #expect(pane.perform(.findNext, count: nil, in: context).message?.hasPrefix("1 of 1") == true)
    #expect(pane.wordUnderCursor == "p20")
  }

  @Test("After scrolling away, the next match is the first in view")
  func afterScrolling() {
    var pane = ArticlePane(.of(Self.ferries))
    _ = pane.find("ferry", in: context)
    _ = pane.perform(.nextRow, count: 20, in: context)
    #expect(pane.perform(.findNext, count: nil, in: context).message == "9 of 30")
  }

  @Test("A match over a line's end is lit on both lines")
  func overLines() {
    var pane = ArticlePane(.of(.of([Block(.paragraph, "one two three four")], headline: "=")))
    let context = PaneContext.test(columns: 10, rows: 12)
    _ = pane.find("two three", in: context)
    let rows = pane.screen(in: context, showing: roles)
    #expect(rows.contains { $0.contains("one {find.current:two}") })
    #expect(rows.contains { $0.contains("{find.current:three}") })
  }

  @Test("The headline is searched too")
  func headline() {
    var pane = ArticlePane(.of(Self.ferries))
    #expect(pane.find("boats", in: context).message == "1 of 1")
    #expect(pane.screen(in: context, showing: roles)[1] == "  {find.current:Boats}")
  }

  @Test("Matches go out and come back with the next step")
  func clearing() {
    var pane = ArticlePane(.of(Self.ferries))
    #expect(
      pane.perform(.findNext, count: nil, in: context).message == "Nothing was looked for yet"
    )
    _ = pane.find("ferry", in: context)
    #expect(pane.perform(.back, count: nil, in: context).isHandled)
    #expect(!pane.screen(in: context, showing: roles).joined().contains("find."))
    #expect(pane.perform(.findNext, count: nil, in: context).message == "1 of 30")
    #expect(pane.wordUnderCursor == "ferry")
  }

  @Test("A flood of matches stops at a bound and says so")
  func flood() {
    let text = String(repeating: "a ", count: 20_000)
    var pane = ArticlePane(.of(.of([Block(.paragraph, text)])))
    #expect(pane.find("a", in: context).message?.hasSuffix("10000 or more") == true)
  }
}
