import ArticleModel
package import TextGrid

extension NamesPane {
  /// Where the names stand, one a line.
  func layout(in context: PaneContext) -> RowLayout {
    let rect = SurveyFrame(context.rect).list
    return RowLayout(count: names?.names.count ?? 0, height: rect.size.rows) { _ in 1 }
  }

  /// Draws the names into their rectangle.
  package func draw(into grid: inout Grid, in context: PaneContext) {
    let frame = SurveyFrame(context.rect)
    SurveyHeading(
      sign: "↗",
      role: .headlineMark,
      name: "Rising names",
      note: note(in: context.rect)
    )
    .draw(
      into: &grid,
      row: frame.heading,
      from: context.rect.column,
      to: context.rect.endColumn
    )
    frame.drawRule(into: &grid)
    drawPeriods(into: &grid, frame)
    let rect = frame.list
    guard let names, !names.names.isEmpty else { return drawNothing(into: &grid, rect) }
    let columns = NameColumns(names.names, in: rect)
    for (index, line) in layout(in: context).visible(place) {
      let row = rect.row + line
      let isSelected = index == place.index
      if isSelected {
        grid.overlay(
          .headlineSelected,
          on: GridRect(
            row: row,
            column: rect.column,
            size: GridSize(columns: rect.size.columns, rows: 1)
          )
        )
      }
      columns.draw(names.names[index], isSelected: isSelected, into: &grid, row: row)
    }
  }

  /// The stretch that is looked at.
  private func note(in rect: GridRect) -> String {
    guard let names, names.days == period.rawValue else {
      return freshness.failed == nil ? "looking them up" : "could not be looked up"
    }
    let day = Timestamp(secondsSince1970: names.end - 1).day
    let end = rect.size.columns < 60 ? day.shortPhrase : day.phrase
    return names.days == 1 ? "the day to \(end)" : "\(names.days) days to \(end)"
  }

  /// Draws the periods on the rule, the one looked at set off.
  private func drawPeriods(into grid: inout Grid, _ frame: SurveyFrame) {
    guard let row = frame.rule else { return }
    var column = frame.list.column + HeadlineList.indent - 1
    for period in Period.allCases {
      column = grid.write(
        " \(period.word) ",
        row: row,
        column: column,
        end: frame.list.endColumn,
        roles: RoleStack(period == self.period ? .panelTitle : .panelCount)
      )
      column = column + 1
    }
  }

  private func drawNothing(into grid: inout Grid, _ rect: GridRect) {
    guard names?.days == period.rawValue else { return }
    grid.writeNotice("No article of this time names anybody or anything.", in: rect)
  }
}

/// Where the parts of a rising name stand in its row.
private struct NameColumns {
  private let rect: GridRect
  private let end: Column
  /// Columns of the bars; 0 where there is no room for them.
  private let bars: Int
  /// The articles that fill a bar, the same in all rows so that they can be compared.
  private let most: Int
  private let counts: Int
  private let changes: Int

  /// Measures the rows.
  init(_ names: [RisingName], in rect: GridRect) {
    self.rect = rect
    let parts = names.map(\.parts.count).max() ?? 0
    bars = rect.size.columns >= parts + 34 ? parts : 0
    most = names.lazy.flatMap(\.parts).max() ?? 1
    counts = names.map { Phrase.number($0.count).count }.max() ?? 1
    changes = names.map { NameColumns.change(of: $0).count }.max() ?? 1
    let longest = names.map { DisplayWidth.of($0.name.name) }.max() ?? 0
    let name = min(max(longest, NameColumns.leastName), NameColumns.mostName)
    let others = (bars > 0 ? bars + 2 : 0) + changes + counts + 7
    end = rect.column + min(rect.size.columns - 1, name + others)
  }

  /// Columns that a name has at least and at most, so that the parts of a row stay together on a wide
  /// screen.
  private static let (leastName, mostName) = (24, 48)

  /// Draws a row: sign, name, count, change and bars.
  func draw(_ name: RisingName, isSelected: Bool, into grid: inout Grid, row: Row) {
    func roles(_ role: StyleRole) -> RoleStack {
      isSelected ? RoleStack(role).with(.headlineSelected) : RoleStack(role)
    }
    var end = end
    if bars > 0 {
      end = end - bars
      for (at, count) in name.parts.suffix(bars).enumerated() {
        grid.write(
          count > 0 ? BarColumn(count, of: most, height: 1, topEighths: 7).glyphs[0] : "·",
          row: row,
          column: end + at,
          roles: roles(count > 0 ? .textDim : .rule)
        )
      }
      end = end - 2
    }
    let change = NameColumns.change(of: name)
    end = end - changes
    grid.write(
      change,
      row: row,
      column: end + (changes - change.count),
      end: rect.endColumn,
      roles: roles(name.change > 0 ? .headlineMark : .textDim)
    )
    let count = Phrase.number(name.count)
    end = end - 2 - counts
    grid.write(
      count,
      row: row,
      column: end + (counts - count.count),
      end: rect.endColumn,
      roles: roles(.panelCount)
    )
    let kind = name.name.kind
    let start = rect.column + 1
    let base = isSelected ? RoleStack(.headlineSelected) : RoleStack(.text)
    grid.write(kind.sign, row: row, column: start, end: end, roles: base.with(kind.role))
    grid.writeShortened(
      name.name.name,
      row: row,
      column: start + 2,
      end: end - 1,
      roles: base.with(kind.role)
    )
  }

  /// How much more is made of a name than before: `+9`, `new`.
  private static func change(of name: RisingName) -> String {
    if name.earlierCount == 0 { return "new" }
    return name.change > 0
      ? "+\(Phrase.number(name.change))"
      : name.change == 0 ? "±0" : "−\(Phrase.number(-name.change))"
  }
}
