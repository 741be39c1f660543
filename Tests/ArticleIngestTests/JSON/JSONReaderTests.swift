import Testing

@testable import ArticleIngest

@Suite("JSONReader")
struct JSONReaderTests {
  private func read(_ text: String) -> JSONValue? {
    var reader = JSONReader(Array(text.utf8)[...])
    return reader.read()
  }

  @Test("Values are read as RFC 8259 says")
  func values() {
    let value = read(#"{"a": [1, -2.5e3, true, null, "x\u00e9\ud83d\ude00\n"], "b": {"c": ""}}"#)
    #expect(
      value
        == .object([
          .init(
            name: "a",
            value: .array([.number("1"), .number("-2.5e3"), .bool(true), .null, .string("xé😀\n")])
          ),
          .init(name: "b", value: .object([.init(name: "c", value: .string(""))])),
        ])
    )
  }

  @Test(
    "Broken JSON gives what can be read of it",
    arguments: [
      "{\"a\": \"x\",}", "{\"a\": \"x\"", "/*<![CDATA[*/ {\"a\": \"x\"} /*]]>*/", "{'a': 'x'}",
      "{\"a\": \"x\" \"b\": 1}", "{a: \"x\"}", "junk {\"a\":\"x\"} junk", "{\"a\":\"x\n\"}",
      "{\"a\": \"x\", \"b\": [1, 2}", "{\"a\": \"x\", // note\n \"b\": 1}",
    ]
  )
  func broken(text: String) {
    #expect(read(text)?["a"]?.text == "x")
  }

  @Test("What is too deep, empty or no JSON gives nothing to use, and ends")
  func hostile() {
    #expect(read("") == nil)
    #expect(read("no json") == nil)
    _ = read(String(repeating: "[", count: 300_000))
    _ = read(String(repeating: "{\"a\":", count: 300_000))
    _ = read("[" + String(repeating: "1 ", count: 400_000))
    _ = read("{" + String(repeating: ":", count: 100_000))
    _ = read("[" + String(repeating: "}", count: 100_000))
  }
}
