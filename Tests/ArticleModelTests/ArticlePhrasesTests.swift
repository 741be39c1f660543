import ArticleModel
import Testing

@Suite("Article+Phrases")
struct ArticlePhrasesTests {
  private let source = Source(kind: .file, format: .plainText, location: "a.txt")

  @Test("The byline says author, agency and times, each once")
  func byline() {
    let article = Article(
      headline: "Rates held",
      byline: Byline(authors: ["Ada Wye", "Bo Ness"]),
      agency: "Wire",
      published: Timestamp(iso8601: "2021-04-20T10:08"),
      updated: Timestamp(iso8601: "2021-04-20T12:30"),
      source: source
    )
    #expect(
      article.bylinePhrases
        == ["Ada Wye and Bo Ness", "Wire", "20 April 2021, 10:08", "updated 12:30"]
    )
  }

  @Test("An agency that is the author is not said twice")
  func agencyAsAuthor() {
    let article = Article(
      headline: "Rates held",
      byline: Byline(authors: ["Yonhap"]),
      agency: "Yonhap",
      source: source
    )
    #expect(article.bylinePhrases == ["Yonhap"])
  }

  @Test("Nothing known is nothing said")
  func empty() {
    let article = Article(headline: "Rates held", source: source)
    #expect(article.bylinePhrases == [])
    #expect(article.byline.creditsPhrase == nil)
    #expect(Dateline().phrase == nil)
    #expect(article.sourcePhrase == "saved from file")
  }

  @Test("Datelines read as printed")
  func dateline() {
    let full = Dateline(place: "PYONGYANG", day: "April 20", agency: "Yonhap")
    #expect(full.phrase == "PYONGYANG, April 20 (Yonhap) —")
    #expect(Dateline(place: "PORTO").phrase == "PORTO —")
    #expect(Dateline(agency: "Wire").phrase == "(Wire) —")
  }

  @Test("A dateline that still stands in the text is not printed before it")
  func leadIn() {
    var article = Article(
      headline: "Rates held",
      dateline: Dateline(place: "PORTO", day: "March 3"),
      source: Source(kind: .page, format: .html, location: "page.html"),
      blocks: [Block(.heading(level: 2), "PORTO"), Block(.paragraph, "The bank kept its rate.")]
    )
    #expect(article.leadIn == "PORTO, March 3 —")
    article.blocks[1].text = "PORTO, March 3 (Wire) -- The bank kept its rate."
    #expect(article.leadIn == nil)
    article.dateline = nil
    #expect(article.leadIn == nil)
  }

  @Test("Credits make one closing line")
  func credits() {
    let byline = Byline(credits: [
      Credit(role: "reporting", names: ["A", "B", "C"]),
      Credit(role: "writing", names: []),
      Credit(role: "editing", names: ["D"]),
    ])
    #expect(byline.creditsPhrase == "Reporting by A, B and C; editing by D")
  }
}
