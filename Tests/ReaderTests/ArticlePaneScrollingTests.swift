import ArticleModel
import Reader
import Testing
import TextGrid

@Suite("ArticlePane+Scrolling")
struct ArticlePaneScrollingTests {
  private let context = PaneContext.test(columns: 30, rows: 7)

  /// Paragraphs `p0`, `p1`, … of one short line each.
  private static func short(_ count: Int) -> Article {
    .of((0..<count).map { Block(.paragraph, "Paragraph p\($0)") })
  }

  /// Paragraphs of some lines, every word of them different.
  private static func long(_ count: Int) -> Article {
    .of(
      (0..<count).map { block in
        Block(.paragraph, (0..<60).map { "w\(block)x\($0)" }.joined(separator: " "))
      }
    )
  }

  private func firstWord(_ pane: ArticlePane, in context: PaneContext) -> String {
    pane.screen(in: context).first { !$0.isEmpty }?.split(separator: " ").first.map(String.init)
      ?? ""
  }

  @Test("Lines, pages and ends move as far as they say and stop at the ends")
  func moving() {
    var pane = ArticlePane(.of(Self.short(20)))
    func top(after command: Command, _ count: Int? = nil) -> String {
      _ = pane.perform(command, count: count, in: context)
      return pane.screen(in: context)[0]
    }
    #expect(top(after: .previousRow) == "")
    #expect(top(after: .nextRow) == " Rates held")
    #expect(top(after: .nextRow, 3) == " Paragraph p0")
    #expect(top(after: .nextRow, 2) == " Paragraph p1")
    // A page is the pane's height with two lines of overlap.
    #expect(top(after: .pageDown) == "")
    #expect(top(after: .nextRow) == " Paragraph p4")
    #expect(top(after: .pageUp, 2) == " 1 min · saved from file")
    #expect(top(after: .nextRow, 2) == " Paragraph p0")
    #expect(top(after: .halfPageDown, 2) == " Paragraph p3")
    #expect(top(after: .halfPageUp, 2) == " Paragraph p0")
    _ = pane.perform(.bottom, count: nil, in: context)
    #expect(pane.screen(in: context).last == "              ■")
    let end = pane.screen(in: context)
    #expect(top(after: .pageDown, 9) == end[0])
    #expect(top(after: .nextRow, .max) == end[0])
    #expect(top(after: .top) == "")
  }

  @Test("Progress is 100 only where the end is in view")
  func progress() {
    var pane = ArticlePane(.of(Self.long(30)))
    #expect(pane.progress(in: context) == 0)
    var last = 0
    for _ in 0..<1_000 {
      _ = pane.perform(.nextRow, count: nil, in: context)
      let now = pane.progress(in: context)
      #expect(now >= last)
      last = now
      if pane.screen(in: context).last?.contains("■") == true { break }
      #expect(now < 100)
    }
    #expect(last == 100)
    let short = ArticlePane(.of(Self.short(1)))
    #expect(short.progress(in: .test(columns: 30, rows: 12)) == 100)
  }

  @Test(
    "A count sends top and end to that many hundredths of the text",
    arguments: [Command.top, .bottom]
  )
  func percent(command: Command) {
    var pane = ArticlePane(.of(Self.long(100)))
    _ = pane.perform(command, count: 50, in: context)
    #expect((48...52).contains(pane.position(in: context).block))
    _ = pane.perform(command, count: 0, in: context)
    #expect(pane.position(in: context) == .start)
    _ = pane.perform(command, count: 1_000, in: context)
    #expect(pane.progress(in: context) == 100)
  }

  @Test("The text at the top stays there whatever the width becomes, and is back with the width")
  func resizing() {
    var pane = ArticlePane(.of(Self.long(30)))
    _ = pane.perform(.nextRow, count: 90, in: context)
    let before = pane.screen(in: context)
    let place = pane.position(in: context)
    let word = firstWord(pane, in: context)
    for columns in [72, 20, 120, 40, 11, 240, 5, 90] {
      let other = PaneContext.test(columns: columns, rows: 9)
      pane.layOut(in: other)
      #expect(pane.position(in: other) == place)
      if columns > 11 { #expect(pane.screen(in: other)[0].contains(word)) }
    }
    pane.layOut(in: context)
    #expect(pane.screen(in: context) == before)
  }

  @Test("A remembered position opens at the line that holds it")
  func restoring() {
    let position = ReadingPosition(block: 12, offset: TextOffset(130))
    let pane = ArticlePane(.of(Self.long(30), at: position))
    let word = String(Self.long(30).blocks[12].text.utf8.dropFirst(130).prefix(20)) ?? ""
    let needle = word.split(separator: " ")[1]
    #expect(pane.screen(in: context).prefix(2).joined().contains(needle))
    #expect(pane.position(in: context) == position)
  }

  @Test(
    "A remembered position that no longer exists is near enough",
    arguments: [
      ReadingPosition(block: 99, offset: .zero), ReadingPosition(block: -3, offset: .zero),
      ReadingPosition(block: 3, offset: TextOffset(99_999)),
      ReadingPosition(block: 3, offset: TextOffset(-7)),
    ]
  )
  func lostPosition(position: ReadingPosition) {
    let pane = ArticlePane(.of(Self.long(5), at: position))
    #expect(pane.screen(in: context).contains { !$0.isEmpty })
  }

  @Test("Drawing without laying out first shows the same")
  func drawingStale() {
    var pane = ArticlePane(.of(Self.long(9)))
    let wide = PaneContext.test(columns: 100, rows: 20)
    _ = pane.perform(.nextRow, count: 20, in: context)
    let stale = pane.screen(in: wide)
    pane.layOut(in: wide)
    #expect(pane.screen(in: wide) == stale)
  }

  @Test("The wheel scrolls by rows")
  func wheel() {
    var pane = ArticlePane(.of(Self.short(20)))
    pane.scroll(by: 4, in: context)
    #expect(pane.screen(in: context)[0] == " Paragraph p0")
    pane.scroll(by: -99, in: context)
    #expect(pane.screen(in: context)[1] == " Rates held")
  }
}
