import ArticleModel
import Testing

@Suite("OutputText")
struct OutputTextTests {
  @Test(
    "Hostile characters are shown as replacement characters",
    arguments: [
      ("a\u{1B}]0;x\u{7}b", "a\u{FFFD}]0;x\u{FFFD}b"),
      ("\u{0}\r\u{7F}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("\u{85}x\u{9B}31m", "\u{FFFD}x\u{FFFD}31m"),
      ("txt.\u{202E}gpj\u{202C}", "txt.\u{FFFD}gpj\u{FFFD}"),
      ("\u{FEFF}fi\u{FEFF}le", "\u{FFFD}fi\u{FFFD}le"),
      ("\u{61C}\u{200E}\u{200F}\u{2028}\u{2066}\u{2069}", String(repeating: "\u{FFFD}", count: 6)),
    ]
  )
  func cleans(_ text: String, _ expected: String) {
    #expect(OutputText.cleaned(text) == expected)
  }

  @Test(
    "Harmless text stays as it is",
    arguments: [
      "", "a\tb\n", "naïve – café ©", "김정은", "قال \u{200C}الرئيس", "👨‍👩‍👧", "e\u{301}", "\u{A0}€‘’",
    ]
  )
  func keeps(_ text: String) {
    #expect(OutputText.cleaned(text) == text)
    #expect(OutputText.cleanedJSON(text) == text)
  }

  @Test("A line has no line ends, so a file's name cannot pass for another message")
  func cleansLine() {
    #expect(OutputText.cleanedLine("a\nb\tc\u{1B}") == "a b c\u{FFFD}")
  }

  @Test("JSON keeps what it says, in escapes")
  func cleansJSON() {
    #expect(
      OutputText.cleanedJSON("{\"a\":\"x\u{9B}\u{202E}\u{7F}\"}")
        == "{\"a\":\"x\\u009b\\u202e\\u007f\"}"
    )
  }
}
