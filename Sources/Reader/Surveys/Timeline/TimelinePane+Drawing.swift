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
      return countOfLinesAbove(index) + lineCount(of: index, rect, in: context)
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
    let group = TimelineLabel(entries[index]).group
    let isNew = index == 0 || TimelineLabel(entries[index - 1]).group != group
    var lines: [LineAbove] = isNew ? [.heading(TimelineLabel(entries[index]).heading)] : []
    if isNew, index > 0 { lines.insert(.blank, at: 0) }
    guard index == markIndex, let mark else { return lines }
    // The marked day goes below the heading of its own month, and above that of a later one.
    lines.insert(.mark, at: group == .month(mark.day.year, mark.day.month) ? lines.count : 0)
    return lines
  }

  private func countOfLinesAbove(_ index: Int) -> Int {
    let mark = index == markIndex && mark != nil ? 1 : 0
    guard index > 0 else { return 1 + mark }
    let isNew = TimelineLabel(entries[index - 1]).group != TimelineLabel(entries[index]).group
    return mark + (isNew ? 2 : 0)
  }

  /// How a date's sentence is set.
  private func measures(
    in rect: GridRect,
    _ context: PaneContext
  ) -> (columns: Int, lines: Int, hasHeadline: Bool) {
    let isList = if case .list = source { true } else { false }
    let room = rect.endColumn - textColumn(in: rect) - 2
    let hasSentences = rect.size.rows >= TimelinePane.leastHeightForSentences
    return (
      min(room, context.settings.measure + 8), hasSentences ? (isList ? 2 : 3) : 1,
      isList && rect.size.rows >= 8
    )
  }

  /// Lines that a date takes, without what stands above it.
  private func lineCount(of index: Int, _ rect: GridRect, in context: PaneContext) -> Int {
    let entry = entries[index]
    let measures = measures(in: rect, context)
    let lines = Excerpt.lineCount(
      of: entry.sentence,
      mention: entry.mention,
      columns: measures.columns,
      most: measures.lines,
      in: context
    )
    return max(lines + (measures.hasHeadline ? 1 : 0), TimelineLabel(entry).lineCount)
  }

  private func excerpt(of index: Int, _ rect: GridRect, in context: PaneContext) -> Excerpt {
    let measures = measures(in: rect, context)
    return Excerpt(
      entries[index].sentence,
      mention: entries[index].mention,
      columns: measures.columns,
      most: measures.lines,
      in: context
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
    case .article(_, let headline): headline
    case .list(_, let title): "Dates · \(title)"
    }
  }

  private var note: String {
    let dates = entries.count == 1 ? "1 date" : "\(Phrase.number(entries.count)) dates"
    guard case .list(let query, _) = source else { return dates }
    let reading = isComplete ? "" : freshness.failed == nil ? ", reading" : ", stopped"
    let end = query.order == .newestFirst ? "newest" : "oldest"
    let first = isComplete && isCutShort ? "the \(end) " : ""
    return "\(dates) in \(first)\(Phrase.articles(articlesRead))\(reading)"
  }

  private func drawNothing(into grid: inout Grid, _ rect: GridRect) {
    let text = isComplete ? "No date here has a place on the calendar." : freshness.trouble
    grid.writeNotice(text, in: rect)
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
    let excerpt = excerpt(of: index, rect, in: context)
    let isSelected = index == place.index
    let lines =
      rect.size.rows < TimelinePane.leastHeightForSentences
      ? 1 : lineCount(of: index, rect, in: context)
    for line in 0..<lines where rect.contains(row: row + line, column: rect.column) {
      drawRail(line, isSelected: isSelected, into: &grid, row: row + line, rect)
      drawLabel(line, of: index, into: &grid, row: row + line, rect)
      drawText(line, of: index, excerpt, into: &grid, row: row + line, rect)
    }
    guard index == entries.count - 1, markIndex == entries.count else { return }
    draw(.mark, into: &grid, row: row + lines, rect)
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
    into grid: inout Grid,
    row: Row,
    _ rect: GridRect
  ) {
    let rail = railColumn(in: rect)
    guard line < 2, rail > rect.column + 2 else { return }
    // A day that stands above already is not said again.
    let label = TimelineLabel(entries[index])
    let isMarked = index == markIndex && mark?.day == entries[index].extent.first
    let isSaid = isMarked || (index > 0 && TimelineLabel(entries[index - 1]).says(label))
    guard line > 0 || !isSaid || index == place.index else { return }
    grid.writeShortened(
      line == 0 ? label.line : label.below,
      row: row,
      column: labelColumn(in: rect),
      end: rail,
      roles: RoleStack(line == 0 ? .text : .textDim)
    )
  }

  private func drawText(
    _ line: Int,
    of index: Int,
    _ excerpt: Excerpt,
    into grid: inout Grid,
    row: Row,
    _ rect: GridRect
  ) {
    let start = textColumn(in: rect)
    let isSelected = index == place.index
    if isSelected {
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
    func roles(_ role: StyleRole) -> RoleStack {
      isSelected ? RoleStack(role).with(.headlineSelected) : RoleStack(role)
    }
    if excerpt.lines.indices.contains(line) {
      excerpt.draw(
        line: line,
        into: &grid,
        row: row,
        column: start,
        end: rect.endColumn - 1,
        roles: roles(.text),
        lit: .entityDateTimeline
      )
    } else if case .list = source, line == excerpt.lines.count {
      grid.writeShortened(
        entries[index].headline,
        row: row,
        column: start,
        end: rect.endColumn - 1,
        roles: roles(.headlineMeta)
      )
    }
  }
}
