import ArticleModel
import Testing
import TextGrid

@testable import Reader

@Suite("MonthChart")
struct MonthChartTests {
  private func months(_ counts: [Int], from year: Int = 2019, _ month: Int = 3) -> [MonthCount] {
    counts.enumerated().map { index, count in
      let number = year * 12 + month - 1 + index
      return MonthCount(year: number / 12, month: number % 12 + 1, count: count)
    }
  }

  private func drawn(_ months: [MonthCount], columns: Int, height: Int) -> [String] {
    guard let chart = MonthChart(months, columns: columns) else { return [] }
    var grid = Grid(size: GridSize(columns: columns, rows: height + 1))
    let end = Column(columns)
    chart.drawBars(into: &grid, at: GridPoint(row: 0, column: 0), height: height, end: end)
    chart.drawMonths(into: &grid, at: GridPoint(row: Row(height), column: 0), end: end)
    return (0...height).map { row in
      var line = ""
      for column in 0..<columns { line += grid[Row(row), Column(column)]?.text ?? "" }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  @Test("Bars stand for months, the largest count beside them, months and years below")
  func bars() {
    let counts = [1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8]
    #expect(
      drawn(months(counts), columns: 26, height: 1) == [
        "▂▁▁▂▁▁▁▁▁▁▄▁▁▁▁▁▁▁▁▁▁█ 8", "Mar 2019      Dec 2020",
      ]
    )
    #expect(
      drawn(months(counts), columns: 50, height: 2) == [
        "                                          █ 8",
        "▂ ▁ ▁ ▄ ▁ ▁ ▁ ▁ ▁ ▁ █ ▁ ▁ ▁ ▁ ▁ ▁ ▁ ▁ ▁ ▁ █",
        "Mar 2019            2020            Dec 2020",
      ]
    )
  }

  @Test("More months than columns are put together, also at ten years in few columns")
  func bins() {
    let ten = months(Array(repeating: 1, count: 120))
    for columns in 1...140 {
      guard let chart = MonthChart(ten, columns: columns) else {
        #expect(columns < 12)
        continue
      }
      #expect(chart.columns <= columns)
      #expect(chart.counts.reduce(0, +) == 120)
      for line in drawn(ten, columns: columns, height: 1) {
        #expect(DisplayWidth.of(line) <= columns)
      }
    }
  }

  @Test("One month alone is no chart, and absurd counts are borne")
  func edges() {
    #expect(MonthChart(months([5]), columns: 40) == nil)
    #expect(MonthChart([], columns: 40) == nil)
    let absurd = [
      MonthCount(year: 0, month: 13, count: -4), MonthCount(year: 1, month: 0, count: 9),
    ]
    #expect(drawn(absurd, columns: 30, height: 3).count == 4)
  }

  @Test("A bar stands out from nothing, and the largest fills the chart", arguments: 1...4)
  func columns(height: Int) {
    let none = BarColumn(0, of: 90, height: height).glyphs
    let least = BarColumn(1, of: 90, height: height).glyphs
    let most = BarColumn(90, of: 90, height: height).glyphs
    #expect(none.first == "▁" && none.count == height)
    #expect(least != none)
    #expect(most.allSatisfy { $0 == "█" })
    #expect(BarColumn(1, of: 1, height: height).glyphs.allSatisfy { $0 == "█" })
  }
}
