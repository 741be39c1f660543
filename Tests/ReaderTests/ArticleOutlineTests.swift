import ArticleModel
import Reader
import Testing
import TextGrid

@Suite("ArticleOutline")
struct ArticleOutlineTests {
  private let context = PaneContext.test(columns: 60, rows: 10)

  /// One paragraph of 9,000 different words, some 60,000 bytes: several slices.
  private static let endless = Article.of([
    Block(.paragraph, (0..<9_000).map { "w\($0)" }.joined(separator: " "))
  ])

  @Test("A paragraph of many slices reads on without a gap and loses no word")
  func reading() {
    var pane = ArticlePane(.of(Self.endless))
    var words: [Substring] = []
    _ = pane.perform(.nextRow, count: 4, in: context)
    while pane.progress(in: context) < 100 {
      words += pane.screen(in: context).joined(separator: " ").split(separator: " ")
      _ = pane.perform(.nextRow, count: 10, in: context)
    }
    words += pane.screen(in: context).joined(separator: " ").split(separator: " ")
    var seen = Set<Substring>()
    let distinct = words.filter { seen.insert($0).inserted && $0 != "■" }
    #expect(distinct.count == 9_000)
    #expect(distinct == Self.endless.blocks[0].text.split(separator: " "))
  }

  @Test("Places far inside it are found, shown and remembered", arguments: [2_500, 5_999, 8_999])
  func places(number: Int) {
    var pane = ArticlePane(.of(Self.endless))
    _ = pane.find("w\(number)", in: context)
    let rows = pane.screen(in: context, showing: [.findCurrent])
    #expect(rows.joined().contains("{find.current:w\(number)}"))
    let again = ArticlePane(.of(Self.endless, at: pane.position(in: context)))
    #expect(again.screen(in: context) == pane.screen(in: context))
  }

  @Test("Names are lit wherever they stand: in cells, captions, quotes, items, headings and code")
  func namesInBlocks() {
    let blocks = [
      Block(.table(headerRows: 1), "Port\tHead\nWye\tMara Lund"),
      Block(.figure(Figure()), "Mara Lund at sea"), Block(.quote(depth: 1), "Mara Lund left."),
      Block(.listItem(depth: 1, ordinal: 1), "Mara Lund"), Block(.heading(level: 2), "Mara Lund"),
      Block(.code(language: nil), "a\tMara Lund"),
    ]
    var article = Article.of(blocks)
    article.entities = [Entity(id: 0, kind: .person, name: "Mara Lund")]
    article.mentions = blocks.enumerated().map { index, block in
      let start = block.text.firstRange(of: "Mara").map { block.text[..<$0.lowerBound].utf8.count }
      return Mention(
        place: .block(index),
        span: TextSpan((start ?? 0)..<(start ?? 0) + 9),
        kind: .person,
        entity: 0,
        reason: "list"
      )
    }
    var pane = ArticlePane(.of(article))
    let tall = PaneContext.test(columns: 60, rows: 40)
    let rows = pane.screen(in: tall, showing: [.entityPerson])
    #expect(rows.filter { $0.contains("{entity.person:Mara Lund}") }.count == blocks.count)
    for index in blocks.indices {
      _ = pane.perform(.nextPerson, count: nil, in: context)
      #expect(pane.selectedMention == index)
      #expect(
        pane.screen(in: context, showing: [.entitySelected]).joined().contains("entity.selected")
      )
    }
  }

  @Test("An article without text still has its header and its end", arguments: [1, 3, 12])
  func noText(rows: Int) {
    var pane = ArticlePane(.of(.of([])))
    let context = PaneContext.test(columns: 40, rows: rows)
    _ = pane.perform(.bottom, count: nil, in: context)
    #expect(pane.screen(in: context).contains { $0.contains("■") })
    #expect(pane.progress(in: context) == 100)
    #expect(pane.position(in: context).block == 0)
  }
}
