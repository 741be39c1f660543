import Testing

@testable import ArticleIngest

@Suite("NameList")
struct NameListTests {
  @Test(
    "Bylines come apart into names",
    arguments: [
      ("By Mara Lind", ["Mara Lind"]), ("Von Jan Öz und Eva Ros", ["Jan Öz", "Eva Ros"]),
      ("Ann Lee, Bo Ek and Cy Roe", ["Ann Lee", "Bo Ek", "Cy Roe"]),
      ("By Ann Lee | Staff Writer", ["Ann Lee"]), ("Ann Lee (Berlin)", ["Ann Lee"]),
      ("https://social.example/ann", []), ("ann@post.example", []), ("5 March 2024", []),
      ("Reuters", ["Reuters"]), ("J.R. Stone", ["J.R. Stone"]), ("admin", []), ("", []),
    ] as [(String, [String])]
  )
  func names(byline: String, expected: [String]) {
    #expect(AuthorNames.cleaned([byline], isVisible: false) == expected)
  }

  @Test("In the page's text only what looks like a name counts")
  func visible() {
    #expect(
      AuthorNames.cleaned(["updated, Share, By Ann Lee, read on"], isVisible: true) == ["Ann Lee"]
    )
  }
}
