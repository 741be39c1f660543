import ArticleModel
import TextGrid

extension DossierPane {
  /// Lists with fewer lines show one line an article.
  private static let leastHeightForSentences = 5
  /// From so many lines on, a free line stands between articles.
  private static let leastHeightForGaps = 24

  /// Where the articles stand.
  func listLayout(in context: PaneContext) -> RowLayout {
    let shape = DossierShape(context.rect, part: part)
    guard let rect = shape.list else { return RowLayout(count: rows.count, height: 0) { _ in 1 } }
    let rows = rows
    return RowLayout(count: rows.count, height: rect.size.rows) { index in
      let title = DossierPane.hasTitle(index, in: rows, context) ? 1 : 0
      guard rect.size.rows >= DossierPane.leastHeightForSentences else { return 1 }
      let row = rows[index]
      if saysHeadlineAll(of: row, rect, in: context) { return title + 1 + gap(in: rect) }
      let lines = Excerpt.lineCount(
        of: row.sentence,
        mention: row.mention,
        columns: DossierPane.excerptColumns(in: rect, context),
        most: DossierPane.excerptLines(in: rect),
        in: context
      )
      return title + 1 + lines + gap(in: rect)
    }
  }

  private func gap(in rect: GridRect) -> Int {
    rect.size.rows >= DossierPane.leastHeightForGaps ? 1 : 0
  }

  /// Whether the day's name stands above an article.
  private static func hasTitle(_ index: Int, in rows: [Appearance], _ context: PaneContext) -> Bool
  {
    index == 0
      || DayGroup(of: rows[index].summary.date, zone: context.zone)
        != DayGroup(of: rows[index - 1].summary.date, zone: context.zone)
  }

  /// Whether the sentence is the headline's, and the headline is there to be seen in full.
  private func saysHeadlineAll(
    of row: Appearance,
    _ rect: GridRect,
    in context: PaneContext
  ) -> Bool {
    guard row.place == .headline else { return false }
    let room = rect.size.columns - DossierPane.indent - 1
    let note = note(of: row, beside: room, in: context)
    return DisplayWidth.of(row.summary.headline) + DisplayWidth.of(note) + 2 <= room
  }

  private func excerpt(of row: Appearance, _ rect: GridRect, in context: PaneContext) -> Excerpt {
    Excerpt(
      row.sentence,
      mention: row.mention,
      columns: DossierPane.excerptColumns(in: rect, context),
      most: DossierPane.excerptLines(in: rect),
      in: context
    )
  }

  private static func excerptColumns(in rect: GridRect, _ context: PaneContext) -> Int {
    min(rect.size.columns - indent - 2, context.settings.measure + 8)
  }

  private static func excerptLines(in rect: GridRect) -> Int { rect.size.rows >= 12 ? 3 : 2 }

  /// Draws the articles, each with its sentence.
  func drawArticles(into grid: inout Grid, _ rect: GridRect, in context: PaneContext) {
    guard !rows.isEmpty else { return drawNoArticles(into: &grid, rect) }
    let hasSentences = rect.size.rows >= DossierPane.leastHeightForSentences
    for (index, line) in listLayout(in: context).visible(place) {
      var row = rect.row + line
      if hasSentences, DossierPane.hasTitle(index, in: rows, context) {
        drawTitle(of: rows[index], into: &grid, row: row, rect, in: context)
        row = row + 1
      }
      drawHeadline(index, into: &grid, row: row, rect, in: context)
      guard hasSentences, !saysHeadlineAll(of: rows[index], rect, in: context) else { continue }
      let excerpt = excerpt(of: rows[index], rect, in: context)
      for at in excerpt.lines.indices where rect.contains(row: row + (at + 1), column: rect.column)
      {
        excerpt.draw(
          line: at,
          into: &grid,
          row: row + (at + 1),
          column: rect.column + DossierPane.indent,
          end: rect.endColumn - 1,
          roles: RoleStack(.text),
          lit: name.kind.role
        )
      }
    }
  }

  private func drawTitle(
    of row: Appearance,
    into grid: inout Grid,
    row line: Row,
    _ rect: GridRect,
    in context: PaneContext
  ) {
    guard rect.contains(row: line, column: rect.column) else { return }
    grid.writeShortened(
      DayGroup(of: row.summary.date, zone: context.zone).title(today: context.today),
      row: line,
      column: rect.column + DossierPane.indent,
      end: rect.endColumn,
      roles: RoleStack(.headlineGroup)
    )
  }

  /// Draws the headline, and after it the voice and how often the name stands in the article.
  private func drawHeadline(
    _ index: Int,
    into grid: inout Grid,
    row: Row,
    _ rect: GridRect,
    in context: PaneContext
  ) {
    guard rect.contains(row: row, column: rect.column) else { return }
    let appearance = rows[index]
    let summary = appearance.summary
    if !summary.isRead {
      let mark = RoleStack(.headlineMark)
      grid.write("●", row: row, column: rect.column + 1, end: rect.endColumn, roles: mark)
    }
    let start = rect.column + DossierPane.indent
    let note = note(of: appearance, beside: rect.endColumn - start - 1, in: context)
    let room = rect.endColumn - start - 1 - (note.isEmpty ? 0 : DisplayWidth.of(note) + 2)
    var roles = RoleStack(summary.isRead ? .headlineRead : .headlineUnread)
    if index == place.index {
      let isFocused = context.isFocused && part == .articles
      let selection: StyleRole = isFocused ? .headlineSelected : .headlineCurrent
      let width = rect.size.columns
      grid.overlay(
        selection,
        on: GridRect(row: row, column: rect.column, size: GridSize(columns: width, rows: 1))
      )
      roles = roles.with(selection)
    }
    let end = grid.writeShortened(
      summary.headline,
      row: row,
      column: start,
      end: start + room,
      roles: roles,
      runs: appearance.headlineMention.map { [StyledRun(bytes: $0, role: name.kind.role)] } ?? []
    )
    guard !note.isEmpty else { return }
    var dim = RoleStack(.headlineMeta)
    if index == place.index, context.isFocused, part == .articles {
      dim = dim.with(.headlineSelected)
    }
    grid.write(note, row: row, column: end + 2, end: rect.endColumn, roles: dim)
  }

  /// What stands after a headline: the voice, the time, how often the name is mentioned; as much of
  /// it as leaves the headline whole in the room that there is.
  private func note(of row: Appearance, beside room: Int, in context: PaneContext) -> String {
    let summary = row.summary
    let clock = DayGroup.clock(of: summary.date, zone: context.zone)
    let last = "\(row.mentionCount)×" + (summary.isStarred ? " ★" : "")
    let parts = [summary.voice.shortened(to: 28), clock ?? "", last].filter { !$0.isEmpty }
    let headline = DisplayWidth.of(summary.headline)
    for count in (1...parts.count).reversed() {
      let note = parts.suffix(count).joined(separator: " · ")
      if headline + DisplayWidth.of(note) + 2 <= room { return note }
    }
    return room >= 30 ? last : ""
  }

  private func drawNoArticles(into grid: inout Grid, _ rect: GridRect) {
    let text = isUnknown ? "No article of the library mentions it." : freshness.trouble
    grid.writeNotice(text, in: rect)
  }
}

extension Appearance {
  /// The mention in the headline, where that is where it stands.
  fileprivate var headlineMention: Range<Int>? {
    guard place == .headline else { return nil }
    let start = sentenceStart.bytes
    return start + mention.start.bytes..<start + mention.end.bytes
  }
}
