package import TextGrid
import ArticleModel

extension HeadlineList {
  /// Columns before a row's text: for the choice, the unread mark and a blank.
  static let indent = 3

  /// Draws the list into its rectangle.
  package func draw(into grid: inout Grid, in context: PaneContext) {
    guard !rows.isEmpty else { return drawNothing(into: &grid, in: context) }
    let shape = HeadlineShape(self, in: context)
    for item in shape.items {
      switch item {
      case .title(let group, let line):
        grid.writeShortened(
          group.title(today: context.today),
          row: context.rect.row + line,
          column: context.rect.column + HeadlineList.indent,
          end: context.rect.endColumn,
          roles: RoleStack(.headlineGroup)
        )
      case .row(let at, let line):
        let lines = min(shape.rowHeight, context.rect.size.rows - line)
        let rect = GridRect(
          row: context.rect.row + line,
          column: context.rect.column,
          size: GridSize(columns: context.rect.size.columns, rows: lines)
        )
        drawRow(at, into: &grid, rect: rect, in: context)
      }
    }
  }

  private func drawRow(
    _ at: Int,
    into grid: inout Grid,
    rect: GridRect,
    in context: PaneContext
  ) {
    let summary = rows[at]
    if !summary.isRead {
      let mark = RoleStack(.headlineMark)
      grid.write("●", row: rect.row, column: rect.column + 1, end: rect.endColumn, roles: mark)
    }
    let end = drawFlags(of: summary, into: &grid, rect: rect)
    if rect.size.rows > 1 { drawMeta(of: summary, into: &grid, row: rect.row + 1, in: context) }
    var roles = RoleStack(summary.isRead ? .headlineRead : .headlineUnread)
    if at == index {
      let selection: StyleRole = context.isFocused ? .headlineSelected : .headlineCurrent
      grid.overlay(selection, on: rect)
      roles = roles.with(selection)
    }
    // Last, so that keywords stay lit in the selected row too.
    grid.writeShortened(
      summary.headline,
      row: rect.row,
      column: rect.column + HeadlineList.indent,
      end: end,
      roles: roles,
      runs: summary.keywordSpans.map { StyledRun(bytes: $0.bytes, role: .keyword) }
    )
    guard chosen.contains(summary.id) else { return }
    for line in 0..<rect.size.rows {
      let mark = RoleStack(.headlineChosen)
      grid.write("▌", row: rect.row + line, column: rect.column, roles: mark)
    }
  }

  /// Draws the star and the number of keywords at the right, and gives the column at which the
  /// headline ends.
  private func drawFlags(
    of summary: ArticleSummary,
    into grid: inout Grid,
    rect: GridRect
  ) -> Column {
    var flags: [(text: String, role: StyleRole)] = []
    if summary.keywordCount > 0, rect.size.columns >= 24 {
      flags.append(("◆\(summary.keywordCount)", .keyword))
    }
    if summary.isStarred, rect.size.columns >= 12 { flags.append(("★", .headlineStar)) }
    guard !flags.isEmpty else { return rect.endColumn }
    let width = flags.reduce(flags.count - 1) { $0 + DisplayWidth.of($1.text) }
    var column = rect.endColumn - width - 1
    let start = column
    for flag in flags {
      column = grid.write(flag.text, row: rect.row, column: column, roles: RoleStack(flag.role)) + 1
    }
    return start - 1
  }

  /// Draws voice, time, length, progress and names, as much of that as there is room for.
  private func drawMeta(
    of summary: ArticleSummary,
    into grid: inout Grid,
    row: Row,
    in context: PaneContext
  ) {
    let roles = RoleStack(.headlineMeta)
    var line = InlineWriter(
      row: row,
      column: context.rect.column + HeadlineList.indent,
      end: context.rect.endColumn
    )
    let clock = DayGroup.clock(of: summary.date, zone: context.zone)
      .map { summary.isDateOfAdding ? "added \($0)" : $0 }
    let facts = [clock, "\(summary.readingMinutes) min"].compactMap(\.self)
    // Many voices leave room for when and how long.
    let room = line.end - line.column
    let taken = facts.reduce(0) { $0 + DisplayWidth.of($1) + 3 }
    if taken <= room / 2 { line.end = line.end - taken }
    line.writeShortened(summary.voice, roles, into: &grid)
    line.end = context.rect.endColumn
    for fact in facts { line.add(fact, roles, into: &grid) }
    if (1..<100).contains(summary.progress) {
      line.add("\(summary.progress)%", roles.with(.progress), joint: roles, into: &grid)
    }
    for (at, name) in summary.names.enumerated() {
      let isLit = !context.settings.hiddenKinds.contains(name.kind)
      let isWhole = line.add(
        name.name,
        isLit ? roles.with(name.kind.role) : roles,
        after: at == 0 ? " · " : ", ",
        joint: roles,
        into: &grid
      )
      guard isWhole else { break }
    }
  }

  /// Says why the list is empty and what to do about it.
  private func drawNothing(into grid: inout Grid, in context: PaneContext) {
    let rect = context.rect
    for (line, text) in emptyText(keys: context.keys).enumerated() where line < rect.size.rows - 1 {
      grid.writeShortened(
        text,
        row: rect.row + line + 1,
        column: rect.column + HeadlineList.indent,
        end: rect.endColumn,
        roles: RoleStack(line == 0 ? .text : .textDim)
      )
    }
  }

  private func emptyText(keys: [Command: String]) -> [String] {
    guard isLoaded else { return isStalled ? ["The list could not be read."] : [] }
    if query == ArticleQuery(order: query.order) {
      return [
        "The library is empty.", "", "Add articles:", "gazette add FILE…", "", "Or just read them:",
        "gazette FILE…",
      ]
    }
    let all = keys[.filterNone] ?? ":" + Command.filterNone.name
    return ["Nothing found.", "", "\(all) lists all articles"]
  }
}
