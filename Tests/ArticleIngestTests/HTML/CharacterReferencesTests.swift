import Testing

@testable import ArticleIngest

@Suite("CharacterReferences")
struct CharacterReferencesTests {
  @Test(
    "References become what they stand for, all else stays",
    arguments: [
      ("AT&amp;T", "AT&T"), ("caf&eacute;", "café"), ("&#8217;&#x2019;", "’’"), ("&#146;", "’"),
      ("&apos;&quot;", "'\""), ("a & b", "a & b"), ("&nosuch;", "&nosuch;"), ("&", "&"),
      ("&#;", "&#;"), ("&#0;", "\u{FFFD}"), ("&#xFFFFFFFF;", "\u{FFFD}"), ("&#xD800;", "\u{FFFD}"),
      ("x&#65", "xA"), ("&amp;lt;", "&lt;"),
    ]
  )
  func decoding(text: String, expected: String) {
    #expect(CharacterReferences.decoded(text) == expected)
  }
}
