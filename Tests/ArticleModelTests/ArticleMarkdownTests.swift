import ArticleModel
import Testing

@Suite("Article+Markdown")
struct ArticleMarkdownTests {
  private func markdown(_ blocks: Block...) -> String {
    let article = Article(
      headline: "H",
      source: Source(kind: .file, format: .plainText, location: "a"),
      blocks: blocks
    )
    return String(article.markdown().dropFirst("# H\n\n".count).dropLast())
  }

  @Test("The header holds headline, byline and dateline")
  func header() {
    let article = Article(
      headline: "Rates *held*",
      byline: Byline(authors: ["Ada"]),
      dateline: Dateline(place: "PORTO"),
      source: Source(kind: .file, format: .plainText, location: "a", link: "https://a.example/ b"),
      blocks: [Block(.paragraph, "One.")]
    )
    #expect(
      article.markdown() == """
        # Rates \\*held\\*

        *Ada*

        PORTO — One.

        <https://a.example/%20b>

        """
    )
  }

  @Test(
    "What would read as markup is escaped",
    arguments: [
      ("a * b _ c", "a \\* b \\_ c"), ("# no heading", "\\# no heading"),
      ("1986. A year", "1986\\. A year"), ("in 1986. A", "in 1986. A"),
      ("- no item", "\\- no item"), ("a - b", "a - b"),
      ("<b> & [x] `y` ~", "\\<b\\> \\& \\[x\\] \\`y\\` \\~"), ("a\\b", "a\\\\b"),
    ]
  )
  func escapes(text: String, markdown: String) {
    #expect(self.markdown(Block(.paragraph, text)) == markdown)
  }

  @Test("Inlines nest, and those that cross or mark nothing are left out")
  func inlines() {
    let block = Block(
      .paragraph,
      "one two three",
      inlines: [
        Inline(TextSpan(0..<13), .emphasis), Inline(TextSpan(4..<8), .link(target: "https://a/>")),
        Inline(TextSpan(4..<7), .strong), Inline(TextSpan(6..<10), .strikethrough),
        Inline(TextSpan(8..<13), .code), Inline(TextSpan(5..<5), .strong),
        Inline(TextSpan(9..<400), .strong),
      ]
    )
    #expect(markdown(block) == "*one [**two**](<https://a/%3E>) `three`*")
  }

  @Test("Blocks keep their kind")
  func blocks() {
    #expect(markdown(Block(.heading(level: 2), "A")) == "### A")
    #expect(
      markdown(
        Block(.listItem(depth: 1, ordinal: nil), "a"),
        Block(.listItem(depth: 2, ordinal: 4), "b")
      )
        == "- a\n   4. b"
    )
    #expect(markdown(Block(.quote(depth: 2), "a\nb")) == "> > a\n> > b")
    #expect(markdown(Block(.code(language: "swift`"), "a```b")) == "````swift\na```b\n````")
    #expect(
      markdown(Block(.table(headerRows: 1), "a|b\tc\n1"))
        == "| a\\|b | c |\n| --- | --- |\n| 1 |  |"
    )
    #expect(
      markdown(Block(.figure(Figure(link: "https://a/ p.png", credit: "Wye")), "Boat"))
        == "![Boat](<https://a/%20p.png>)\n*Wye*"
    )
    #expect(markdown(Block(.rule, "")) == "---")
  }
}
