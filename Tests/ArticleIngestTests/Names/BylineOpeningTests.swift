import Testing

@testable import ArticleIngest

@Suite("BylineOpening")
struct BylineOpeningTests {
  @Test(
    "A word for `by`, or a label with a colon, opens a byline",
    arguments: [
      ("By Ann Lee", "Ann Lee"), ("WRITTEN BY: Ann Lee", "Ann Lee"), ("Von Eva Ros", "Eva Ros"),
      ("Autor: Eva Ros", "Eva Ros"), ("記者：山田", nil), ("Text Messages Leak", nil), ("By", nil),
      ("Bystanders saw it", nil), ("Blog Beitrag von Eva Ros", "Eva Ros"), ("", nil),
    ] as [(String, String?)]
  )
  func rest(line: String, expected: String?) {
    #expect(BylineOpening.rest(of: line).map { String($0) } == expected)
  }

  @Test(
    "An opening that stands alone is told from a word",
    arguments: [("By", true), ("von", true), ("Autor:", true), ("Autor", false), ("Text", false)]
  )
  func whole(text: String, expected: Bool) {
    #expect(BylineOpening.isWhole(text) == expected)
  }
}
