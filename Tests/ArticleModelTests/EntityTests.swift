import ArticleModel
import Testing

@Suite("Entity")
struct EntityTests {
  @Test(
    "keys fold case and runs of white space, in any script",
    arguments: [
      ("Kim  Jong-un", "kim jong-un"), (" \tU.S. \r\n Steel ", "u.s. steel"), ("", ""),
      ("ÉLYSÉE\u{A0}Palace", "élysée palace"), ("김 정은", "김 정은"), ("A\u{3000}B", "a b"),
    ]
  )
  func keys(name: String, expected: String) {
    #expect(EntityKey(kind: .person, name: name).name == expected)
  }
}
