import ArticleModel
import Testing

@Suite("Article")
struct ArticleTests {
  @Test(
    "words are runs between white space, and two CJK characters are one",
    arguments: [
      ("", 0), (" \n\t", 0), ("one", 1), (" one  two\u{A0}three ", 3), ("naïve café — oui", 4),
      ("東京都", 2), ("北한국x", 3), ("🙂🙂 ok", 2), ("a\u{3000}b", 2),
    ]
  )
  func wordCount(text: String, expected: Int) {
    let article = Article(
      headline: "H",
      source: Source(kind: .file, format: .plainText, location: "-"),
      blocks: [Block(.paragraph, text)]
    )
    #expect(article.wordCount == expected)
  }

  @Test(
    "English is known by its tag in any form, and an unknown language is told from another",
    arguments: [
      ("en", true), ("en-GB", true), ("EN_us", true), ("eng", true), ("eng-Latn", true),
      ("enm", false), ("de", false), ("end", false), ("", nil), ("-", nil), (nil, nil),
    ] as [(String?, Bool?)]
  )
  func english(tag: String?, isEnglish: Bool?) {
    let article = Article(
      headline: "H",
      language: tag,
      source: Source(kind: .file, format: .plainText, location: "-")
    )
    #expect(article.isEnglish == isEnglish)
  }
}
