import ArticleModel
import Reader
import Testing
import TextGrid

@Suite("PartSetter")
struct ArticlePartSetterTests {
  /// The rows below the header, free rows at the end and the end mark left out.
  private func rows(
    _ blocks: Block...,
    width: Int,
    showing roles: Set<StyleRole> = []
  ) -> [String] {
    let pane = ArticlePane(.of(.of(blocks, headline: "=")))
    var rows = pane.screen(in: .test(columns: width + 4, rows: 60), showing: roles)
    rows = Array(rows.drop { !$0.contains("saved from file") }.dropFirst(2))
    while let last = rows.last, last.isEmpty || last.contains("■") { rows.removeLast() }
    return rows.map { String($0.dropFirst(min(2, $0.prefix { $0 == " " }.count))) }
  }

  @Test("List items hang behind their marks and stand close")
  func lists() {
    #expect(
      rows(
        Block(.paragraph, "Before."),
        Block(.listItem(depth: 1, ordinal: nil), "first item that goes on for a line"),
        Block(.listItem(depth: 2, ordinal: nil), "deeper"),
        Block(.listItem(depth: 1, ordinal: 10), "numbered item that goes on"),
        Block(.paragraph, "After."),
        width: 36
      ) == [
        "Before.",
        "",
        "• first item that goes on for a line",
        "  ◦ deeper",
        "10. numbered item that goes on",
        "",
        "After.",
      ]
    )
    #expect(
      rows(Block(.listItem(depth: 1, ordinal: 7), "one two three four five six seven"), width: 36)
        == ["7. one two three four five six seven"]
    )
    #expect(
      rows(
        Block(.listItem(depth: 2, ordinal: 7), "aaaa bbbb cccc dddd eeee ffff gggg hhhh"),
        width: 36
      )[1]
      .hasPrefix("     ")
    )
  }

  @Test("Text stands close below its heading, which has a free line above")
  func headings() {
    #expect(
      rows(
        Block(.paragraph, "Before."),
        Block(.heading(level: 2), "A heading"),
        Block(.paragraph, "After."),
        Block(.heading(level: 3), "Another"),
        Block(.quote(depth: 1), "Quoted."),
        width: 36
      ) == ["Before.", "", "A heading", "After.", "", "Another", "", "│ Quoted."]
    )
  }

  @Test("Code stands on a ground of its own, as wide as the text")
  func codeGround() {
    let lines = rows(Block(.code(language: nil), "a\n  long"), width: 30, showing: [.articleCode])
    #expect(lines.map { $0.filter { $0 != " " } } == ["{article.code:a}", "{article.code:long}"])
    #expect(Set(lines.map(\.count)).count == 1)
  }

  @Test("Quotes have a bar for each depth, which goes on between paragraphs")
  func quotes() {
    #expect(
      rows(
        Block(.quote(depth: 1), "One."),
        Block(.quote(depth: 2), "Two."),
        Block(.paragraph, "After."),
        width: 36
      ) == ["│ One.", "│", "│ │ Two.", "", "After."]
    )
  }

  @Test("Code keeps its lines, indents and tabs, and long lines go on below")
  func code() {
    #expect(
      rows(Block(.code(language: nil), "if a {\n  b\n\n\tc\td\n}"), width: 36)
        == ["  if a {", "    b", "", "      c   d", "  }"]
    )
    #expect(
      rows(Block(.code(language: nil), String(repeating: "x", count: 50)), width: 36)
        == ["  " + String(repeating: "x", count: 34), "  " + String(repeating: "x", count: 16)]
    )
  }

  @Test("Pictures are a quiet line with what is known of them")
  func figures() {
    let figure = Figure(alternative: "a ferry", credit: "Wye Press", width: 800, height: 600)
    #expect(
      rows(Block(.figure(figure), "The Halcyon leaves"), width: 60)
        == ["▢ The Halcyon leaves — Wye Press, 800×600"]
    )
    #expect(
      rows(Block(.figure(figure), "The Halcyon leaves Port Wye"), width: 36)
        == ["▢ The Halcyon leaves Port Wye", "  — Wye Press, 800×600"]
    )
    #expect(rows(Block(.figure(figure), ""), width: 60) == ["▢ a ferry — Wye Press, 800×600"])
    #expect(rows(Block(.figure(Figure()), ""), width: 60) == ["▢ picture"])
  }

  @Test("Headlines of several lines are balanced")
  func headline() {
    let headline = "Ferry sails again after the longest storm since records began in 1851"
    let pane = ArticlePane(.of(.of([], headline: headline)))
    let lines = pane.screen(in: .test(columns: 64, rows: 8))[1...2].map { $0.dropFirst(2).count }
    #expect(abs(lines[0] - lines[1]) <= 8)
  }

  @Test("A long dateline has a line of its own")
  func longDateline() {
    var article = Article.of([Block(.paragraph, "Rain.")])
    article.dateline = Dateline(place: "BOSNISCHE DORFER", day: "December 24", agency: "Wire")
    let rows = ArticlePane(.of(article)).screen(in: .test(columns: 30, rows: 12))
    #expect(rows.contains(" Rain."))
    article.dateline = Dateline(place: "PORTO")
    let short = ArticlePane(.of(article)).screen(in: .test(columns: 30, rows: 12))
    #expect(short.contains(" PORTO — Rain."))
  }

  @Test("Justified lines end at the measure, the last one of a paragraph does not")
  func justified() {
    let text = "Lund said the storm was the worst in a generation and that fares would stay as low."
    let pane = ArticlePane(.of(.of([Block(.paragraph, text)])))
    let rows = pane.screen(in: .test(columns: 44, rows: 12, isJustified: true))
    let set = rows.filter { $0.contains("Lund") || $0.contains("gen") }
    #expect(set[0].count == 42)
    let ragged = pane.screen(in: .test(columns: 44, rows: 12))
    #expect(
      ragged.joined(separator: " ").split(separator: " ")
        == rows.joined(separator: " ").split(separator: " ")
    )
  }

  @Test("The same article at four widths keeps all its words", arguments: [20, 40, 72, 120])
  func words(columns: Int) {
    let pane = ArticlePane(.of(.ferry))
    let rows = pane.screen(in: .test(columns: columns, rows: 60))
    let words = rows.joined(separator: " ").split(separator: " ")
    let wanted = Article.ferry.blocks.map(\.text).joined(separator: " ").split(separator: " ")
    #expect(wanted.allSatisfy(words.contains))
    #expect(rows.allSatisfy { DisplayWidth.of($0) <= columns })
  }
}
