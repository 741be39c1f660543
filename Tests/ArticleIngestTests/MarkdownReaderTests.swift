import ArticleIngest
import ArticleModel
import Testing

@Suite("MarkdownReader")
struct MarkdownReaderTests {
  @Test("A README reads as its blocks")
  func readme() throws {
    let text = """
      # Ferry *Timetable*

      ![The quay](quay.png)

      Prints the **timetable** of `ferry`, see [the docs](https://example.com/docs) or
      https://example.com/map, and ~~not~~ more.[^1]

      ## Use

      1. Install it.
      2. Run it:

         ```sh
         ferry --today
         ```

      - one
        - [x] nested

      > Quoted
      > twice.

      | Boat | Leaves |
      | ---- | ------ |
      | Ada  | **six** |

      <div>raw</div>

      ---

      [^1]: A note.
      """
    let parsed = try MarkdownReader.read(text, location: "README.md")
    #expect(
      ArticlePicture.draw(parsed.value) == """
        # Ferry Timetable
        figure() The quay
        | Prints the timetable of ferry, see the docs or https://example.com/map, and not more.[1]
        h2 Use
        1. Install it.
        2. Run it:
        code(sh) ferry --today
        * one
          * ☑ nested
        > Quoted twice.
        table(1) Boat\tLeaves ⏎ Ada\tsix
        ---
        | [1] A note.
        """
    )
    #expect(parsed.diagnostics.map(\.message) == ["left out a piece of raw HTML"])
    let paragraph = parsed.value.blocks[1]
    let marked = paragraph.inlines.map { (String(paragraph.text[$0.span]), $0.style) }
    #expect(
      marked.map(\.0) == ["timetable", "ferry", "the docs", "https://example.com/map", "not"]
    )
    #expect(
      marked.map(\.1) == [
        .strong, .code, .link(target: "https://example.com/docs"),
        .link(target: "https://example.com/map"), .strikethrough,
      ]
    )
    let table = parsed.value.blocks[9]
    #expect(table.inlines.map { String(table.text[$0.span]) } == ["six"])
  }

  @Test(
    "Front matter gives headline, authors, time and language",
    arguments: [
      "---\ntitle: \"Ferry: reopened\"\nauthor: Ann Example\ndate: 2021-04-20 10:08 +09:00\nlang: en\n---",
      "---\ntitle: 'Ferry: reopened'\nauthors:\n  - Ann Example\ndate: 2021-04-20T10:08+09:00\n"
        + "language: en\n---",
      "+++\ntitle = \"Ferry: reopened\"\nauthors = [\"Ann Example\"]\ndate = 2021-04-20T10:08:00+09:00\n"
        + "lang = \"en\"\n+++",
    ]
  )
  func frontMatter(matter: String) throws {
    let article = try MarkdownReader.read(
      matter + "\n\n# Ferry: reopened\n\nText.\n",
      location: "a"
    )
    .value
    #expect(article.headline == "Ferry: reopened")
    #expect(article.byline.authors == ["Ann Example"])
    #expect(article.published == Timestamp(iso8601: article.published?.iso8601 ?? ""))
    #expect(article.published?.secondsSince1970 == 1_618_880_880)
    #expect(article.language == "en")
    #expect(article.blocks == [Block(.paragraph, "Text.")])
  }

  @Test("A byline below the headline is read, as in wire copy")
  func byline() throws {
    let text = "# Ferry\n\n*By Ann Example, April 20, 2021*\n\nText.\n"
    let article = try MarkdownReader.read(text, location: "a.md").value
    #expect(article.byline.authors == ["Ann Example"])
    #expect(article.published?.iso8601 == "2021-04-20")
    #expect(article.blocks == [Block(.paragraph, "Text.")])
  }

  @Test("Scripts are no links, and hidden characters in entities are removed")
  func hostile() throws {
    let text = "# A\n\n[x](javascript:alert) &#x202E;b&#27; <script>c</script>\n"
    let article = try MarkdownReader.read(text, location: "a.md").value
    #expect(article.blocks.map(\.text) == ["x b c"])
    #expect(article.blocks[0].inlines.isEmpty)
  }

  @Test(
    "Floods and deep nests are read as plain text, quickly",
    arguments: [
      String(repeating: "[", count: 21_000), String(repeating: "> ", count: 400) + "a",
      String(repeating: "*a_ ", count: 21_000), String(repeating: "- ", count: 400) + "b",
      String(repeating: "<!-", count: 21_000), String(repeating: "![l", count: 21_000),
    ]
  )
  func floods(text: String) throws {
    let parsed = try MarkdownReader.read("# A\n\n" + text, location: "a.md")
    #expect(parsed.diagnostics.contains { $0.message.hasPrefix("too large or too nested") })
  }
}
