import ArticleModel
package import TextGrid

extension TimelinePane {
  /// Lists with fewer lines show one line a date.
  private static let leastHeightForSentences = 5
  /// Lists with fewer columns have no room for labels beside the sentences.
  private static let leastColumnsForLabels = 36
  /// Lists with fewer columns stand closer together.
  private static let leastColumnsForMargins = 60

  /// Where the dates stand.
  func layout(in context: PaneContext) -> RowLayout {
    let rect = SurveyFrame(context.rect).list
    return RowLayout(count: entries.count, height: rect.size.rows) { index in
      guard rect.size.rows >= TimelinePane.leastHeightForSentences else { return 1 }
      let trailing = index == entries.count - 1 && markIndex == entries.count && mark != nil
      return linesAbove(index).count + body(of: index, rect, in: context).lines
        + (trailing ? 1 : 0)
    }
  }

  /// What stands above a date.
  private enum LineAbove {
    case blank
    case heading(String)
    case mark
  }

  private func linesAbove(_ index: Int) -> [LineAbove] {
    let heading = TimelineLabel(entries[index]).heading
    let isNew = index == 0 || TimelineLabel(entries[index - 1]).heading != heading
    var lines: [LineAbove] = isNew ? [.heading(heading)] : []
    if isNew, index > 0 { lines.insert(.blank, at: 0) }
    guard index == markIndex, let mark else { return lines }
    // The marked day goes below the heading of its own month, and above that of a later one.
    let month = "\(CivilDay.monthName(mark.day.month)) \(mark.day.year)"
    lines.insert(.mark, at: heading == month ? lines.count : 0)
    return lines
  }

  /// A date's label and sentence.
  private struct Body {
    let label: TimelineLabel
    let excerpt: Excerpt
    let hasHeadline: Bool

    var lines: Int {
      max(1, excerpt.lines.count + (hasHeadline ? 1 : 0), label.below.isEmpty ? 1 : 2)
    }
  }

  private func body(of index: Int, _ rect: GridRect, in context: PaneContext) -> Body {
    let entry = entries[index]
    let isList = if case .list = source { true } else { false }
    let room = rect.endColumn - textColumn(in: rect) - 2
    return Body(
      label: TimelineLabel(entry),
      excerpt: Excerpt(
        entry.sentence,
        mention: entry.mention,
        columns: min(room, context.settings.measure + 8),
        most: rect.size.rows >= TimelinePane.leastHeightForSentences ? (isList ? 2 : 3) : 1,
        in: context
      ),
      hasHeadline: isList && rect.size.rows >= 8
    )
  }

  /// Where the labels stand, where there is room for them.
  private func labelColumn(in rect: GridRect) -> Column {
    let hasMargins = rect.size.columns >= TimelinePane.leastColumnsForMargins
    return rect.column + (hasMargins ? HeadlineList.indent : 1)
  }

  /// Where the line along the dates stands.
  private func railColumn(in rect: GridRect) -> Column {
    guard rect.size.columns >= TimelinePane.leastColumnsForLabels else { return rect.column + 1 }
    return labelColumn(in: rect) + (TimelineLabel.columns + 1)
  }

  private func textColumn(in rect: GridRect) -> Column {
    railColumn(in: rect) + (rect.size.columns >= TimelinePane.leastColumnsForMargins ? 3 : 2)
  }

  /// Draws the timeline into its rectangle.
  package func draw(into grid: inout Grid, in context: PaneContext) {
    let frame = SurveyFrame(context.rect)
    SurveyHeading(sign: EntityKind.date.sign, role: .entityDate, name: name, note: note)
      .draw(
        into: &grid,
        row: frame.heading,
        from: context.rect.column,
        to: context.rect.endColumn
      )
    frame.drawRule(into: &grid)
    let rect = frame.list
    guard !entries.isEmpty else { return drawNothing(into: &grid, rect) }
    for (index, line) in layout(in: context).visible(place) {
      draw(index, into: &grid, from: rect.row + line, rect, in: context)
    }
  }

  private var name: String {
    switch source {
    case .article(let headline): headline
    case .list(_, let title): "Dates · \(title)"
    }
  }

  private var note: String {
    let dates = entries.count == 1 ? "1 date" : "\(Phrase.number(entries.count)) dates"
    guard case .list = source else { return dates }
    let reading = isComplete ? "" : freshness.failed == nil ? ", reading" : ", stopped"
    let first = isComplete && isCutShort ? "the first " : ""
    return "\(dates) in \(first)\(Phrase.articles(articlesRead))\(reading)"
  }

  private func drawNothing(into grid: inout Grid, _ rect: GridRect) {
    let text =
      isComplete
      ? "No date here has a place on the calendar."
      : freshness.failed == nil ? "" : "The library could not be read."
    grid.writeShortened(
      text,
      row: rect.row + min(1, max(0, rect.size.rows - 1)),
      column: rect.column + HeadlineList.indent,
      end: rect.endColumn,
      roles: RoleStack(.textDim)
    )
  }

  private func draw(
    _ index: Int,
    into grid: inout Grid,
    from start: Row,
    _ rect: GridRect,
    in context: PaneContext
  ) {
    var row = start
    if rect.size.rows >= TimelinePane.leastHeightForSentences {
      for line in linesAbove(index) {
        draw(line, into: &grid, row: row, rect)
        row = row + 1
      }
    }
    let body = body(of: index, rect, in: context)
    let isSelected = index == place.index
    for line in 0..<body.lines where rect.contains(row: row + line, column: rect.column) {
      drawRail(line, isSelected: isSelected, into: &grid, row: row + line, rect)
      drawLabel(line, of: index, body, into: &grid, row: row + line, rect)
      drawText(line, of: index, body, into: &grid, row: row + line, rect)
    }
    guard index == entries.count - 1, markIndex == entries.count else { return }
    draw(.mark, into: &grid, row: row + body.lines, rect)
  }

  private func draw(_ line: LineAbove, into grid: inout Grid, row: Row, _ rect: GridRect) {
    guard rect.contains(row: row, column: rect.column) else { return }
    switch line {
    case .blank: drawRail(1, isSelected: false, into: &grid, row: row, rect)
    case .heading(let text):
      drawRail(1, isSelected: false, into: &grid, row: row, rect)
      grid.writeShortened(
        text,
        row: row,
        column: textColumn(in: rect),
        end: rect.endColumn,
        roles: RoleStack(.headlineGroup)
      )
    case .mark:
      guard let mark else { return }
      let rail = railColumn(in: rect)
      grid.write("◆", row: row, column: rail, end: rect.endColumn, roles: RoleStack(.progress))
      let label = "\(TimelineLabel.weekday(mark.day)) \(mark.day.day)"
      if rail > rect.column + 2 {
        grid.write(
          label,
          row: row,
          column: labelColumn(in: rect),
          end: rail,
          roles: RoleStack(.progress)
        )
      }
      grid.writeShortened(
        "\(mark.word), \(mark.day.phrase)",
        row: row,
        column: textColumn(in: rect),
        end: rect.endColumn,
        roles: RoleStack(.progress)
      )
    }
  }

  private func drawRail(
    _ line: Int,
    isSelected: Bool,
    into grid: inout Grid,
    row: Row,
    _ rect: GridRect
  ) {
    let rail = railColumn(in: rect)
    let glyph = line == 0 ? "●" : "│"
    let role: StyleRole = line > 0 ? .rule : isSelected ? .headlineMark : .textDim
    grid.write(glyph, row: row, column: rail, end: rect.endColumn, roles: RoleStack(role))
  }

  private func drawLabel(
    _ line: Int,
    of index: Int,
    _ body: Body,
    into grid: inout Grid,
    row: Row,
    _ rect: GridRect
  ) {
    let rail = railColumn(in: rect)
    guard line < 2, rail > rect.column + 2 else { return }
    // A day that stands above already is not said again.
    let isSaid = index > 0 && line == 0 && TimelineLabel(entries[index - 1]) == body.label
    guard !isSaid || index == place.index else { return }
    grid.writeShortened(
      line == 0 ? body.label.line : body.label.below,
      row: row,
      column: labelColumn(in: rect),
      end: rail,
      roles: RoleStack(line == 0 ? .text : .textDim)
    )
  }

  private func drawText(
    _ line: Int,
    of index: Int,
    _ body: Body,
    into grid: inout Grid,
    row: Row,
    _ rect: GridRect
  ) {
    let start = textColumn(in: rect)
    let isSelected = index == place.index
    if line == 0, isSelected {
      let from = start - 1
      grid.overlay(
        .headlineSelected,
        on: GridRect(
          row: row,
          column: from,
          size: GridSize(columns: rect.endColumn - from, rows: 1)
        )
      )
    }
    let roles = RoleStack(.text)
    if body.excerpt.lines.indices.contains(line) {
      body.excerpt.draw(
        line: line,
        into: &grid,
        row: row,
        column: start,
        end: rect.endColumn - 1,
        roles: line == 0 && isSelected ? roles.with(.headlineSelected) : roles,
        lit: .entityDateTimeline
      )
    } else if body.hasHeadline, line == body.excerpt.lines.count {
      grid.writeShortened(
        entries[index].headline,
        row: row,
        column: start,
        end: rect.endColumn - 1,
        roles: RoleStack(.headlineMeta)
      )
    }
  }
}
