import ArticleModel
import Reader
import Testing
import TextGrid

/// Random articles under random commands in panes of random sizes.
@Suite("ArticlePane properties")
struct ArticlePanePropertyTests {
  @Test(
    "No article, size or command traps, draws outside, or scrolls out of range",
    arguments: 0..<12
  )
  func anything(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let article = random.article()
    var pane = ArticlePane(.of(article, at: random.position()))
    var panel = EntityPanel(article)
    panel.setLibraryCounts((0..<random.below(9)).map { _ in random.below(5_000) })
    for _ in 0..<40 {
      var context = PaneContext.test(
        columns: random.below(random.below(4) == 0 ? 8 : 90),
        rows: random.below(30),
        measure: random.below(5) == 0 ? random.below(4) : 72,
        isJustified: random.below(2) == 0
      )
      context.rect.row = Row(random.below(4))
      context.rect.column = Column(random.below(4))
      act(on: &pane, &panel, in: context, with: &random)
      check(pane, panel, in: context)
    }
  }

  private func act(
    on pane: inout ArticlePane,
    _ panel: inout EntityPanel,
    in context: PaneContext,
    with random: inout SeededGenerator
  ) {
    let point = GridPoint(row: Row(random.below(30)), column: Column(random.below(90)))
    let count = random.below(3) == 0 ? [0, 1, 7, 50, .max, .min, -4][random.below(7)] : nil
    switch random.below(10) {
    case 0: _ = pane.find(["a", "the", "é", " ", "", "zz"][random.below(6)], in: context)
    case 1: _ = pane.click(at: point, in: context)
    case 2: pane.scroll(by: random.below(40) - 20, in: context)
    case 3: pane.showMention(random.below(12) - 2, in: context)
    case 4: _ = pane.chooseLink("f", in: context)
    case 5: pane.go(to: random.position(), in: context)
    default:
      let command = Command.allCases[random.below(Command.allCases.count)]
      _ = pane.perform(command, count: count, in: context)
      _ = panel.perform(command, count: count, in: context)
    }
    _ = panel.click(at: point, in: context)
    panel.follow(mention: pane.selectedMention)
  }

  private func check(_ pane: ArticlePane, _ panel: EntityPanel, in context: PaneContext) {
    var grid = Grid(size: GridSize(columns: 100, rows: 40), roles: RoleStack(.bar))
    pane.draw(into: &grid, in: context)
    let position = pane.position(in: context)
    #expect(position.block >= 0 && position.block <= pane.article.blocks.count)
    #expect((0...100).contains(pane.progress(in: context)))
    if let mention = pane.selectedMention {
      #expect(pane.article.mentions.indices.contains(mention))
    }
    panel.draw(into: &grid, in: context)
    #expect(isClean(grid, outside: context.rect))
  }

  /// Whether every cell outside is as it was; all others are an inner matter of the grid.
  private func isClean(_ grid: Grid, outside rect: GridRect) -> Bool {
    let bar = RoleStack(.bar)
    var at = 0
    for row in 0..<grid.size.rows {
      for column in 0..<grid.size.columns {
        let isInside = rect.contains(row: Row(row), column: Column(column))
        if !isInside, grid.cells[at].roles != bar { return false }
        at += 1
      }
    }
    return true
  }
}

/// A source of numbers that a seed decides.
///
/// Source: G. Steele et al., "Fast Splittable Pseudorandom Number Generators" (2014), SplitMix64.
private struct SeededGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ limit: Int) -> Int {
    limit <= 1 ? 0 : Int(next() % UInt64(limit))
  }

  mutating func position() -> ReadingPosition {
    ReadingPosition(block: below(14) - 2, offset: TextOffset(below(300) - 20))
  }

  private mutating func text() -> String {
    let words = [
      "the", "ferry", "Kim Jong-un", "é", "e\u{301}", "北京", "👩‍👩‍👧", "שלום", "\t", "\n", "\u{7}",
      "a-very-long-word-that-fits-no-line-of-any-narrow-pane", "", "\u{200B}", "🇵🇹", "“said”",
    ]
    return (0..<below(40)).map { _ in words[below(words.count)] }.joined(separator: " ")
  }

  private mutating func span() -> TextSpan {
    let start = below(80) - 3
    return TextSpan(start..<start + below(20))
  }

  private mutating func kind() -> Block.Kind {
    switch below(9) {
    case 0: .heading(level: below(9) - 1)
    case 1: .listItem(depth: below(14) - 1, ordinal: below(2) == 0 ? nil : below(2_000))
    case 2: .quote(depth: below(60) - 1)
    case 3: .code(language: nil)
    case 4: .table(headerRows: below(4) - 1)
    case 5: .figure(Figure(credit: text(), width: below(900), height: below(900)))
    case 6: .rule
    default: .paragraph
    }
  }

  mutating func article() -> Article {
    var article = Article.of([], headline: text())
    article.byline = Byline(authors: [text()], credits: [Credit(role: "editing", names: [text()])])
    article.dateline = below(2) == 0 ? nil : Dateline(place: text())
    article.source.link = below(2) == 0 ? nil : "https://a.example"
    article.blocks = (0..<below(10)).map { _ in
      let inlines = (0..<below(4)).map {
        Inline(span(), $0 % 2 == 0 ? .strong : .link(target: "x"))
      }
      return Block(kind(), text(), inlines: inlines)
    }
    article.entities = (0..<below(6)).map {
      Entity(id: $0, kind: EntityKind.allCases[below(9)], name: text(), aliases: [text()])
    }
    article.mentions = (0..<below(30)).map { _ in
      Mention(
        place: below(6) == 0 ? .headline : .block(below(12) - 1),
        span: span(),
        kind: EntityKind.allCases[below(9)],
        entity: below(8) - 1,
        value: below(3) == 0 ? "2021-04-20" : nil,
        reason: ""
      )
    }
    article.repeats = (0..<below(5)).map { _ in Repeat(of: below(12) - 1, before: below(12) - 1) }
    return article
  }
}
