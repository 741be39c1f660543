import Testing

@testable import ArticleIngest

@Suite("AuthorNames")
struct AuthorNamesTests {
  @Test(
    "What metadata call an author comes apart into names",
    arguments: [
      ("By Mara Lind", ["Mara Lind"]), ("Von Jan Öz und Eva Ros", ["Jan Öz", "Eva Ros"]),
      ("Ann Lee, Bo Ek and Cy Roe", ["Ann Lee", "Bo Ek", "Cy Roe"]),
      ("By Ann Lee | Staff Writer", ["Ann Lee"]), ("Ann Lee (Berlin)", ["Ann Lee"]),
      ("Ann Lee, Ellery Post, Germany", ["Ann Lee"]), ("Ann Lee/SP-X", ["Ann Lee"]),
      ("Lind, Mara", ["Mara Lind"]), ("Lind, Mara K.", ["Mara K. Lind"]),
      ("Text: Ann Lee; Foto: Bo Ek", ["Ann Lee"]), ("mara_l", ["mara_l"]),
      ("https://social.example/ann", []), ("ann@post.example", []), ("5 March 2024", []),
      ("J.R. Stone", ["J.R. Stone"]), ("admin", []), ("Staff", []), ("Published by", []), ("", []),
    ] as [(String, [String])]
  )
  func stated(byline: String, expected: [String]) {
    #expect(AuthorNames.names(in: [byline], .stated).people == expected)
  }

  @Test(
    "Agencies, desks and ministries are no people",
    arguments: ["Reuters", "Ministry of Ports and Harbours", "Redaktion"]
  )
  func organisations(byline: String) {
    let found = AuthorNames.names(in: [byline], .stated)
    #expect(found.people == [])
    #expect(found.organisations == [byline])
  }

  @Test("One of several stated authors may be an agency")
  func severalAuthors() {
    #expect(AuthorNames.names(in: ["Ann Lee", "dpa"], .stated).people == ["Ann Lee", "dpa"])
  }

  @Test(
    "In the page's text only what looks like a full name counts",
    arguments: [
      ("updated, Share, By Ann Lee, read on", ["Ann Lee"]),
      ("Ann Lee | Published 3 hours ago", ["Ann Lee"]), ("Politics", []), ("By Ann", ["Ann"]),
      ("Ann Lee says", ["Ann Lee"]),
    ] as [(String, [String])]
  )
  func seen(byline: String, expected: [String]) {
    #expect(AuthorNames.names(in: [byline], .seen).people == expected)
  }
}
