import ArticleModel
import TextGrid

/// Articles by month as a chart: bars, the largest count beside them, months below them.
struct MonthChart {
  /// Columns that a bar takes, a free one after it where there are more than one.
  let barColumns: Int
  /// The articles of each bar.
  let counts: [Int]
  private let months: [MonthCount]
  private let monthsPerBar: Int

  /// Lays out months in some columns; `nil` where there is nothing to compare.
  ///
  /// Where there are more months than columns, a bar stands for a quarter, a half, a year or two.
  ///
  /// - Parameters:
  ///   - months: The months, without a gap.
  ///   - columns: Columns that there are.
  init?(_ months: [MonthCount], columns: Int) {
    let room = columns - MonthChart.scaleColumns(of: months)
    guard months.count > 1, room > 3 else { return nil }
    let bins = [1, 3, 6, 12, 24].first { (months.count + $0 - 1) / $0 <= room }
    guard let monthsPerBar = bins else { return nil }
    self.monthsPerBar = monthsPerBar
    self.months = months
    counts = stride(from: 0, to: months.count, by: monthsPerBar).map { start in
      months[start..<min(months.count, start + monthsPerBar)].reduce(0) { $0 + max(0, $1.count) }
    }
    barColumns = min(4, max(1, room / counts.count))
  }

  /// Columns that the largest count takes beside the bars.
  private static func scaleColumns(of months: [MonthCount]) -> Int {
    let sum = months.reduce(0) { $0 + max(0, min($1.count, 1_000_000_000)) }
    return Phrase.number(sum).count + 1
  }

  /// Columns of all bars.
  var columns: Int { counts.count * barColumns }

  /// Draws the bars, and the largest count beside the topmost line.
  ///
  /// - Parameters:
  ///   - grid: Where to draw.
  ///   - point: The upper left corner.
  ///   - height: Lines.
  ///   - end: The column at which drawing stops.
  func drawBars(into grid: inout Grid, at point: GridPoint, height: Int, end: Column) {
    let largest = counts.max() ?? 1
    let width = barColumns > 1 ? barColumns - 1 : 1
    for (at, count) in counts.enumerated() {
      let column = point.column + at * barColumns
      let roles = RoleStack(count > 0 ? .textDim : .rule)
      for (line, glyph) in BarColumn(count, of: largest, height: height).glyphs.enumerated() {
        grid.write(
          String(repeating: glyph, count: width),
          row: point.row + (height - 1 - line),
          column: column,
          end: end,
          roles: roles
        )
      }
    }
    grid.write(
      Phrase.number(largest),
      row: point.row,
      column: point.column + (columns + (barColumns > 1 ? 0 : 1)),
      end: end,
      roles: RoleStack(.textDim)
    )
  }

  /// Draws the first month and the last below the bars, and between them years where they begin.
  ///
  /// - Parameters:
  ///   - grid: Where to draw.
  ///   - point: Where the first bar stands, one row below the bars.
  ///   - end: The column at which drawing stops.
  func drawMonths(into grid: inout Grid, at point: GridPoint, end: Column) {
    let roles = RoleStack(.textDim)
    guard let first = months.first, let last = months.last else { return }
    let (start, stop) = (MonthChart.name(of: first), MonthChart.name(of: last))
    guard columns >= start.count + stop.count + 1 else {
      grid.write("\(start) – \(stop)", row: point.row, column: point.column, end: end, roles: roles)
      return
    }
    grid.write(start, row: point.row, column: point.column, end: end, roles: roles)
    let lastStart = columns - stop.count
    grid.write(stop, row: point.row, column: point.column + lastStart, end: end, roles: roles)
    var free = start.count + 2
    for (index, month) in months.enumerated() where month.month == 1 && index > 0 {
      let year = String(month.year)
      let at = index / monthsPerBar * barColumns
      guard at >= free, at + year.count + 2 <= lastStart else { continue }
      grid.write(year, row: point.row, column: point.column + at, end: end, roles: roles)
      free = at + year.count + 2
    }
  }

  /// A month in short: `Mar 2019`.
  static func name(of month: MonthCount) -> String {
    "\(CivilDay.monthName(month.month).prefix(3)) \(month.year)"
  }
}
