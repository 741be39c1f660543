import Testing

@testable import ArticleIngest

@Suite("SiteName")
struct SiteNameTests {
  private let site = SiteName("The Ellery Post", host: "ellerypost.example")

  @Test(
    "A publication is known by its name, its host and what is near to them",
    arguments: [
      ("the ellery post", true), ("Ellery Post", true), ("ElleryPost.example", true),
      ("The Ellery Post Online", true), ("Ellery", true), ("Post", false), ("", false),
      ("Ellery Post wins a prize for its reports on the ferry", false), ("Ann Lee", false),
    ]
  )
  func resembles(text: String, expected: Bool) {
    #expect(site.resembles(text) == expected)
  }

  @Test("Its name behind a person's is taken off")
  func removed() {
    #expect(site.removed(fromEndOf: "Ann Lee ElleryPost") == "Ann Lee")
    #expect(site.removed(fromEndOf: "Ann Lee") == "Ann Lee")
  }
}
