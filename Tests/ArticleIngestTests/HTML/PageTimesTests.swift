import ArticleModel
import Testing

@testable import ArticleIngest

@Suite("PageTimes")
struct PageTimesTests {
  private static let text =
    "<p>The ferry sailed into the harbour on Tuesday morning, nine years after the last one.</p>"

  @Test(
    "The day in the address counts where nothing else says when",
    arguments: [
      ("https://p.example/2021/04/20/ferry", "2021-04-20"),
      ("https://p.example/2021-04-20-ferry", "2021-04-20"),
      ("https://p.example/news/20-04-2021", "2021-04-20"),
      ("https://p.example/news/04-05-2021", nil), ("https://p.example/2021/13/20/x", nil),
      ("https://p.example/99999999999999999999/1/1", nil),
    ] as [(String, String?)]
  )
  func address(link: String, expected: String?) throws {
    let page = "<title>Ferry</title><h1>Ferry</h1>\(Self.text)"
    #expect(try HTMLArticleReader.read(page, location: link).value.published?.iso8601 == expected)
  }
}
