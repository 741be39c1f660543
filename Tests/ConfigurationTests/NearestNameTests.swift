import Configuration
import Testing

@Suite("Nearest name")
struct NearestNameTests {
  @Test(
    "A misspelt name leads to the nearest known one",
    arguments: [
      ("blod", "bold"), ("Italic", "italic"), ("underlin", "underline"), ("x", nil),
      ("reverse", "reverse"), ("strikethru", "strikethrough"), ("zebra", nil), ("", nil),
    ]
  )
  func nearest(_ name: String, _ expected: String?) {
    let names = ["bold", "dim", "italic", "underline", "reverse", "strikethrough"]
    #expect(NearestName.of(name, in: names) == expected)
  }

  @Test("A suggestion ends a message")
  func suggestion() {
    #expect(NearestName.suggestion(for: "blod", in: ["bold"]) == "; did you mean \"bold\"?")
    #expect(NearestName.suggestion(for: "zzz", in: ["bold"]) == "")
  }
}
