import Testing
import TextGrid

@testable import Reader

@Suite("Screen layout")
struct ScreenLayoutTests {
  private static let sizes = [20, 40, 79, 80, 120, 149, 150, 240, 1000].flatMap { columns in
    [5, 9, 10, 24, 60].map { GridSize(columns: columns, rows: $0) }
  }

  @Test("Panes lie between the bars and never over each other", arguments: sizes, PaneName.allCases)
  func partition(size: GridSize, focus: PaneName) {
    for (isZen, isHidden, isSingle) in [
      (false, false, false), (false, true, false), (true, false, false), (false, false, true),
      (false, true, true),
    ] {
      let layout = ScreenLayout(
        size: size,
        focus: focus,
        isZen: isZen,
        isPanelHidden: isHidden,
        isSingle: isSingle
      )
      let columns = layout.panes.values.reduce(layout.rules.count) { $0 + $1.size.columns }
      #expect(columns == size.columns, "panes and rules fill the width")
      for rect in layout.panes.values {
        #expect(rect.size.columns > 0 && rect.size.rows > 0)
        #expect(rect.row == layout.body.row && rect.size.rows == layout.body.size.rows)
        #expect(rect.endRow.index <= layout.hint.index)
      }
      if !isHidden { #expect(layout.panes[focus] != nil, "the focused pane is seen") }
    }
  }

  @Test(
    "Wide, medium and narrow show as many panes as they have room for",
    arguments: [
      (79, PaneName.headlines, [PaneName.headlines]), (79, .article, [.article]),
      (80, .headlines, [.article, .headlines]), (80, .entities, [.article, .entities]),
      (149, .article, [.article, .headlines]), (150, .article, [.article, .entities, .headlines]),
    ]
  )
  func panes(columns: Int, focus: PaneName, panes: [PaneName]) {
    let layout = ScreenLayout(
      size: GridSize(columns: columns, rows: 24),
      focus: focus,
      isZen: false,
      isPanelHidden: false
    )
    #expect(layout.panes.keys.sorted { $0.rawValue < $1.rawValue } == panes)
  }

  @Test("Until an article is open the headlines have the screen to themselves")
  func noArticle() {
    let layout = ScreenLayout(
      size: GridSize(columns: 200, rows: 24),
      focus: .headlines,
      isZen: false,
      isPanelHidden: false,
      hasArticle: false
    )
    #expect(layout.panes == [.headlines: layout.body])
    #expect(layout.rules.isEmpty)
  }
}
