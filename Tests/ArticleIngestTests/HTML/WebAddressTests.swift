import Testing

@testable import ArticleIngest

@Suite("WebAddress")
struct WebAddressTests {
  /// RFC 3986, section 5.4.
  @Test(
    "References resolve as in the examples of RFC 3986",
    arguments: [
      ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
      ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"),
      ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"),
      (";x", "http://a/b/c/;x"), ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"),
      ("..", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"),
      ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"),
      ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), ("./g/.", "http://a/b/c/g/"),
    ]
  )
  func resolving(reference: String, expected: String) {
    #expect(WebAddress("http://a/b/c/d;p?q").resolving(reference).text == expected)
  }

  @Test(
    "Link targets are absolute addresses of the web or of mail",
    arguments: [
      ("a b", "https://h.example/a%20b"), (" /x\n", "https://h.example/x"),
      ("HTTPS://Other.example/", "https://Other.example/"),
      ("mailto:x@y.example", "mailto:x@y.example"),
      ("javascript:alert(1)", nil), ("file:///etc/passwd", nil), ("https:///x", nil),
      ("ht\u{202E}tps", nil),
    ] as [(String, String?)]
  )
  func targets(reference: String, expected: String?) {
    #expect(WebAddress.linkTarget(reference, base: WebAddress("https://h.example/d")) == expected)
  }

  @Test("Without a base a relative link is none")
  func noBase() {
    #expect(WebAddress.linkTarget("/x", base: nil) == nil)
  }
}
