import ArticleModel
import Testing

@Suite("Article+PlainText")
struct ArticlePlainTextTests {
  private let article = Article(
    headline: "Rates held",
    byline: Byline(authors: ["Ada Wye"], credits: [Credit(role: "editing", names: ["Bo"])]),
    dateline: Dateline(place: "PORTO", day: "March 3"),
    published: Timestamp(iso8601: "2021-03-03"),
    source: Source(kind: .page, format: .plainText, location: "a", link: "https://a.example/b"),
    blocks: [
      Block(.heading(level: 2), "First"),
      Block(.paragraph, "One."),
      Block(.listItem(depth: 1, ordinal: 1), "a"),
      Block(.listItem(depth: 2, ordinal: nil), "b"),
      Block(.quote(depth: 1), "Said."),
      Block(.figure(Figure(credit: "Wye", width: 8, height: 6)), "A boat"),
      Block(.rule, ""),
    ],
    repeats: [Repeat(of: 1, before: 7)]
  )

  @Test("Every kind of block has its sign")
  func whole() {
    #expect(
      article.plainText() == """
        Rates held
        Ada Wye · 3 March 2021

        First

        PORTO, March 3 — One.

        1. a
          • b

        > Said.

        [A boat — Wye, 8×6]

        * * *

        Editing by Bo

        https://a.example/b

        """
    )
  }

  @Test("Repeats stand at their places where they are wanted")
  func repeats() {
    #expect(article.plainText(withRepeats: true).contains("* * *\n\nOne.\n\nEditing by Bo"))
    var broken = article
    broken.repeats = [Repeat(of: 99, before: -3), Repeat(of: 1, before: 1_000)]
    #expect(broken.plainText(withRepeats: true).contains("* * *\n\nOne.\n\nEditing by Bo"))
  }
}
