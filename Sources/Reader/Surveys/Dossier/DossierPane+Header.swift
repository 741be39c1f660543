import ArticleModel
import TextGrid

extension DossierPane {
  /// Draws what is known of the name.
  func drawHeader(into grid: inout Grid, _ shape: DossierShape, in context: PaneContext) {
    let rect = shape.header
    switch shape.headerKind {
    case .line:
      drawName(into: &grid, row: rect.row, end: rect.endColumn, with: countText, rect)
    case .slim:
      drawName(into: &grid, row: rect.row, end: rect.endColumn, with: factsText, rect)
      drawSlimChart(into: &grid, row: rect.row + 1, rect)
    case .stacked:
      drawName(into: &grid, row: rect.row, end: rect.endColumn, with: factsText, rect)
      write(seenText(isShort: rect.size.columns < 60), into: &grid, row: rect.row + 1, rect)
      write(aliasText, into: &grid, row: rect.row + 2, rect)
      drawChart(
        into: &grid,
        at: GridPoint(row: rect.row + 3, column: rect.column + DossierPane.indent),
        height: 1,
        end: rect.endColumn - 1
      )
    case .wide:
      let middle = rect.column + rect.size.columns / 2
      let left = GridRect(
        row: rect.row,
        column: rect.column,
        size: GridSize(columns: middle - rect.column - 2, rows: rect.size.rows)
      )
      drawName(into: &grid, row: rect.row, end: left.endColumn, with: "", left)
      write(factsText, into: &grid, row: rect.row + 1, left)
      write(seenText(isShort: false), into: &grid, row: rect.row + 2, left)
      write(aliasText, into: &grid, row: rect.row + 3, left)
      drawChart(
        into: &grid,
        at: GridPoint(row: rect.row, column: middle),
        height: 3,
        end: rect.endColumn - 2
      )
    }
  }

  private func drawChart(into grid: inout Grid, at point: GridPoint, height: Int, end: Column) {
    guard let chart = facts.flatMap({ MonthChart($0.months, columns: min(96, end - point.column)) })
    else { return }
    chart.drawBars(into: &grid, at: point, height: height, end: end)
    let below = GridPoint(row: point.row + height, column: point.column)
    chart.drawMonths(into: &grid, at: below, end: end)
  }

  /// Draws the months in one line, and after them which they are.
  private func drawSlimChart(into grid: inout Grid, row: Row, _ rect: GridRect) {
    let start = rect.column + DossierPane.indent
    let end = rect.endColumn - 1
    guard let months = facts?.months, let first = months.first, let last = months.last else {
      return
    }
    let text = "\(MonthChart.name(of: first)) – \(MonthChart.name(of: last))"
    let room = min(40, end - start - DisplayWidth.of(text) - 2)
    guard let chart = MonthChart(months, columns: room) else {
      return write(seenText(isShort: true), into: &grid, row: row, rect)
    }
    chart.drawBars(into: &grid, at: GridPoint(row: row, column: start), height: 1, end: end)
    grid.writeShortened(
      text,
      row: row,
      column: start + (room + 2),
      end: end,
      roles: RoleStack(.textDim)
    )
  }

  /// Draws the kind's sign, the name, and a few words after it where there is room.
  private func drawName(
    into grid: inout Grid,
    row: Row,
    end: Column,
    with text: String,
    _ rect: GridRect
  ) {
    SurveyHeading(sign: name.kind.sign, role: name.kind.role, name: name.name, note: text)
      .draw(into: &grid, row: row, from: rect.column, to: end)
  }

  private func write(_ text: String, into grid: inout Grid, row: Row, _ rect: GridRect) {
    grid.writeShortened(
      text,
      row: row,
      column: rect.column + DossierPane.indent,
      end: rect.endColumn - 1,
      roles: RoleStack(.textDim)
    )
  }

  // MARK: Words

  private var countText: String { articleCount.map(Phrase.articles) ?? "" }

  /// Kind and count, or that they are on their way.
  private var factsText: String {
    var parts = [name.kind.word]
    if let articleCount, !isUnknown { parts.append(Phrase.articles(articleCount)) }
    if isUnknown {
      parts.append("in no article of the library")
    } else if facts == nil {
      parts.append(freshness.failed == nil ? "looking it up" : "could not be looked up")
    }
    return parts.joined(separator: " · ")
  }

  /// When it was seen first and last.
  private func seenText(isShort: Bool) -> String {
    guard let facts else { return "" }
    let (first, last) = (facts.firstSeen.day, facts.lastSeen.day)
    if first == last { return isShort ? first.shortPhrase : "seen on \(first.phrase)" }
    return isShort
      ? "\(first.shortPhrase) – \(last.shortPhrase)"
      : "first seen \(first.phrase), last \(last.phrase)"
  }

  private var aliasText: String {
    aliases.isEmpty ? "" : "also \(aliases.joined(separator: ", "))"
  }
}

extension CivilDay {
  /// The day in few words: `20 Apr 2021`.
  var shortPhrase: String { "\(day) \(CivilDay.monthName(month).prefix(3)) \(year)" }
}
