import ArticleModel
import Testing

@testable import ArticleIngest

@Suite("HeadlineChooser")
struct HeadlineChooserTests {
  private static let text =
    "<p>The ferry sailed into the harbour on Tuesday morning, nine years after the last one.</p>"

  @Test(
    "The headline is what readers saw, without the publication's name",
    arguments: [
      (
        "<title>Ferry is back - The Ellery Post</title><meta property=og:site_name "
          + "content='Ellery Post'>", "Ferry is back"
      ),
      ("<title>History - Friends of the Ferry</title><h1>History</h1>", "History"),
      (
        "<title>The Quay Blog | Nine years without a ferry</title><h1>The Quay Blog</h1>"
          + "<h2>Nine years without a ferry</h2>", "Nine years without a ferry"
      ),
      (
        "<title>Ferry is back: what it costs and when it sails</title>"
          + "<h1>EXCLUSIVE Ferry is back: what it costs and when it sails</h1>",
        "Ferry is back: what it costs and when it sails"
      ),
      (
        "<title>Truck wash on the A31 | All of the north's firms</title>"
          + "<h1>All of the north's firms</h1><h1>Truck wash on the A31</h1>",
        "Truck wash on the A31"
      ),
      (
        "<title>Apple pie for the ferry's crew - Apple</title><link rel=canonical "
          + "href='https://apple.example/pie'>", "Apple pie for the ferry's crew"
      ),
    ]
  )
  func headline(head: String, expected: String) throws {
    let page = "<html>\(head)\(Self.text)</html>"
    #expect(try HTMLArticleReader.read(page, location: "x").value.headline == expected)
  }
}
