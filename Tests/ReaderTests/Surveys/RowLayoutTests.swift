import Testing

@testable import Reader

@Suite("RowLayout")
struct RowLayoutTests {
  /// Rows of 1 to 4 lines.
  private func layout(_ count: Int, height: Int) -> RowLayout {
    RowLayout(count: count, height: height) { $0 * 7 % 4 + 1 }
  }

  @Test("The selected row stays whole on the screen, and no gap opens, wherever it goes")
  func soundness() {
    let commands: [Command] = [
      .nextRow, .previousRow, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .top, .bottom,
    ]
    for (count, height) in [(1, 1), (3, 2), (5, 40), (200, 11), (200, 12), (200, 30), (9, 3)] {
      let layout = layout(count, height: height)
      let total = (0..<count).reduce(0) { $0 + layout.heightOf($1) }
      var place = RowPlace()
      for step in 0..<300 {
        let command = commands[step * 5 % commands.count]
        place = layout.place(after: command, from: place, count: step % 3 == 0 ? nil : 3) ?? place
        if step % 4 == 0 { place = layout.scrolled(place, by: step % 7 - 3) }
        let visible = layout.visible(place)
        let shown = visible.first { $0.row == place.index }
        #expect((0..<count).contains(place.index))
        #expect(shown?.line == place.lead)
        #expect(place.lead >= 0)
        #expect(place.lead + min(layout.heightOf(place.index), height) <= height)
        #expect(visible.map(\.row) == Array((visible.first?.row ?? 0)...(visible.last?.row ?? 0)))
        if let first = visible.first, let last = visible.last {
          #expect(first.line <= 0)
          let end = last.line + layout.heightOf(last.row)
          #expect(end >= min(total, height) || place.lead == 0)
        }
      }
    }
  }

  @Test("A row is found by any of its lines")
  func lines() {
    let layout = layout(20, height: 12)
    let place = layout.settled(RowPlace(index: 6, lead: 3))
    for (row, line) in layout.visible(place) where line >= 0 {
      #expect(layout.row(at: line, place) == row)
      #expect(layout.row(at: min(11, line + layout.heightOf(row) - 1), place) == row)
    }
    #expect(layout.row(at: 99, place) == nil)
  }

  @Test("Without rows, or without lines, nothing is shown")
  func nothing() {
    #expect(layout(0, height: 9).settled(RowPlace(index: 5, lead: 5)) == RowPlace())
    #expect(layout(0, height: 9).place(after: .bottom, from: RowPlace(), count: nil) == RowPlace())
    #expect(layout(5, height: 0).visible(RowPlace()).isEmpty)
    #expect(layout(5, height: 0).scrolled(RowPlace(), by: 3).index < 5)
    #expect(layout(5, height: 9).place(after: .zen, from: RowPlace(), count: nil) == nil)
    let far = layout(5, height: 9).place(after: .nextRow, from: RowPlace(), count: .max)
    #expect(far?.index == 4)
  }
}
