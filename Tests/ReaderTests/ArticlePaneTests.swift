import ArticleModel
import Reader
import Testing
import TextGrid

@Suite("ArticlePane")
struct ArticlePaneTests {
  private let names: Set<StyleRole> = [
    .entityPerson, .entityPlace, .entityDate, .entityEvent, .entityMoney, .entityOrganisation,
    .keyword, .entitySelected,
  ]

  @Test("An article is set from headline to end mark")
  func whole() {
    let pane = ArticlePane(.of(.ferry))
    #expect(
      pane.screen(in: .test(columns: 48, rows: 23)) == [
        "",
        "  Ferry to Wye sails again after storm",
        "  Ada Wye · Wire · 3 March 2021, 10:08 · 1 min",
        "  saved from file",
        "",
        "  PORT WYE, March 3 (Wire) — The ferry Halcyon",
        "  left Port Wye on Wednesday with Mara Lund at",
        "  the helm.",
        "",
        "  A long wait",
        "  Lund said the storm was the worst since",
        "  1987. Fares stay at five crowns.",
        "",
        "  Halcyon sails for Lund & Sons.",
        "",
        "  1 repeated paragraph left out",
        "  press x to show",
        "",
        "  Editing by Bo Ness",
        "",
        "                       ■",
        "",
        "",
      ]
    )
  }

  @Test("Names are lit by kind, also in the headline, and keywords over them")
  func litNames() {
    let pane = ArticlePane(.of(.ferry))
    let rows = pane.screen(in: .test(columns: 48, rows: 16), showing: names)
    #expect(rows[1] == "  Ferry to {entity.place:Wye} sails again after storm")
    #expect(rows[5] == "  PORT WYE, March 3 (Wire) — The ferry {entity.event:Halcyon}")
    #expect(
      rows[6]
        == "  left {entity.place:Port Wye} on {entity.date:Wednesday} with {entity.person:Mara Lund} at"
    )
    #expect(rows[10] == "  {entity.person:Lund} said the {keyword:storm} was the worst since")
  }

  @Test("Hidden kinds are not lit")
  func hiddenKinds() {
    let pane = ArticlePane(.of(.ferry))
    let context = PaneContext.test(columns: 48, rows: 16, hiddenKinds: [.place, .date])
    #expect(
      pane.screen(in: context, showing: names)[6]
        == "  left Port Wye on Wednesday with {entity.person:Mara Lund} at"
    )
  }

  @Test("Roles mark headline, byline, headings and links")
  func roles() {
    let pane = ArticlePane(.of(.ferry))
    let rows = pane.screen(
      in: .test(columns: 80, rows: 16),
      showing: [.articleTitle, .articleByline, .articleHeading, .articleLink]
    )
    #expect(rows[1] == "    {article.title:Ferry to Wye sails again after storm}")
    #expect(rows[2].hasPrefix("    {article.byline:Ada Wye · Wire · 3 March 2021, 10:08"))
    #expect(rows[4].hasPrefix("    {article.byline:PORT WYE, March 3 (Wire) —} The ferry"))
    #expect(rows[7] == "    {article.heading:A long wait}")
    #expect(rows[8].contains("{article.link:Fares} stay at"))
  }

  @Test(
    "Text is centred in a wide pane",
    arguments: [(120, 24), (240, 84), (74, 2), (7, 1), (3, 0)]
  )
  func centring(columns: Int, margin: Int) {
    let pane = ArticlePane(.of(.of([Block(.paragraph, String(repeating: "word ", count: 60))])))
    let rows = pane.screen(in: .test(columns: columns, rows: 60))
    let free = rows.filter { !$0.isEmpty && !$0.contains("■") }
      .map { $0.prefix { $0 == " " }.count }.min()
    // Justified or not, the first line of the paragraph starts at the margin.
    #expect(free == margin)
  }

  @Test("Repeats are shown at their places and left out again")
  func repeats() {
    var pane = ArticlePane(.of(.ferry))
    let context = PaneContext.test(columns: 80, rows: 22)
    let shown = pane.perform(.showRepeats, count: nil, in: context)
    #expect(shown.message == "1 repeated paragraph shown")
    let rows = pane.screen(in: context, showing: [.articleRepeat])
    #expect(
      rows[10]
        == "    {article.repeat:The ferry Halcyon left Port Wye on Wednesday with Mara Lund at the helm.}"
    )
    #expect(rows[14].contains("1 repeated paragraph shown · press x to leave out"))
    #expect(
      pane.perform(.showRepeats, count: nil, in: context).message == "1 repeated paragraph left out"
    )
    #expect(
      !pane.screen(in: context, showing: [.articleRepeat]).joined().contains("article.repeat")
    )
  }

  @Test("An article without repeats says so")
  func noRepeats() {
    var pane = ArticlePane(.of(.of([Block(.paragraph, "One.")])))
    let outcome = pane.perform(.showRepeats, count: nil, in: .test(columns: 40, rows: 9))
    #expect(outcome.message == "Nothing in this article is repeated")
  }

  @Test("Marks that point nowhere are dropped, whatever a library holds")
  func hostileMarks() {
    var article = Article.ferry
    let spans = [-5..<2, 0..<0, 3..<99_999, 60..<70, 1..<4]
    article.mentions += spans.map {
      Mention(place: .block(0), span: TextSpan($0), kind: .person, entity: 3, reason: "")
    }
    article.mentions.append(
      Mention(place: .block(77), span: TextSpan(0..<1), kind: .person, entity: 3, reason: "")
    )
    article.mentions.append(
      Mention(place: .headline, span: TextSpan(0..<1), kind: .person, entity: 99, reason: "")
    )
    article.repeats = [Repeat(of: 9, before: 0), Repeat(of: 0, before: -1)]
    article.blocks.append(
      Block(.quote(depth: .max), "Deep", inlines: [Inline(TextSpan(2..<9), .strong)])
    )
    article.blocks.append(Block(.listItem(depth: .min, ordinal: .min), "Low"))
    article.blocks.append(Block(.heading(level: 70), ""))
    article.blocks.append(Block(.table(headerRows: -4), "\t\t\n\n\t"))
    let pane = ArticlePane(.of(article))
    #expect(pane.article.mentions.count == Article.ferry.mentions.count + 2)
    #expect(pane.article.repeats.isEmpty)
    let rows = pane.screen(in: .test(columns: 40, rows: 60), showing: names)
    #expect(
      rows.contains { $0.hasPrefix("  {entity.person:Lund} said the {keyword:storm} was the") }
    )
    #expect(rows.last { !$0.isEmpty }?.contains("■") == true)
  }

  @Test("A newer state of the article keeps the place and shows the new marks")
  func update() {
    var pane = ArticlePane(.of(.ferry))
    let context = PaneContext.test(columns: 48, rows: 6)
    _ = pane.perform(.nextRow, count: 10, in: context)
    var newer = Article.ferry
    newer.mentions.removeAll { $0.kind == .keyword }
    pane.update(.of(newer))
    #expect(
      pane.screen(in: context, showing: names)[0]
        == "  {entity.person:Lund} said the storm was the worst since"
    )
  }
}
