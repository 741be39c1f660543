import ArticleModel
package import TextGrid

extension EntityPanel {
  /// Draws the panel into its rectangle.
  package func draw(into grid: inout Grid, in context: PaneContext) {
    let size = context.rect.size
    guard size.rows > 0, size.columns > 0 else { return }
    grid.fill(context.rect, roles: RoleStack(.panel))
    let titleHeight = titleHeight(in: context)
    if titleHeight > 0 { drawTitle(into: &grid, in: context) }
    let rows = rows
    let first = firstRow(in: context)
    let most = libraryCounts.max() ?? 0
    for offset in 0..<listHeight(in: context) where first + offset < rows.count {
      let line = RowLine(
        row: context.rect.row + titleHeight + offset,
        columns: context.rect.column..<context.rect.endColumn
      )
      draw(rows[first + offset], on: line, most: most, into: &grid, in: context)
    }
  }

  /// Rows that the title takes.
  func titleHeight(in context: PaneContext) -> Int {
    context.rect.size.rows >= 5 ? 2 : 0
  }

  /// Rows that the list has.
  func listHeight(in context: PaneContext) -> Int {
    max(0, context.rect.size.rows - titleHeight(in: context))
  }

  /// The row at the top of the list: as before, but with the selection and its notes in view, and
  /// without free rows below the last.
  func firstRow(in context: PaneContext) -> Int {
    let rows = rows
    let height = listHeight(in: context)
    guard height > 0, let at = rows.firstIndex(where: { $0.selection == selection }) else {
      return 0
    }
    let notes = rows[(at + 1)...].prefix { if case .note = $0 { true } else { false } }.count
    // The heading of its kind stays in view with the first name.
    let above = at > 0 && rows[at - 1].selection != nil ? 1 : 0
    var first = max(top, at + min(notes, max(0, height - 2)) + 1 - height)
    first = min(first, max(0, at - min(above, height - 1)))
    return min(max(0, first), max(0, rows.count - height))
  }

  private func drawTitle(into grid: inout Grid, in context: PaneContext) {
    let count = groups.reduce(0) { $0 + $1.entries.count }
    let line = RowLine(row: context.rect.row, columns: context.rect.column..<context.rect.endColumn)
    let end = grid.write(
      "Names",
      row: line.row,
      column: line.start,
      end: line.end,
      roles: RoleStack(.panelTitle)
    )
    let note = count == 0 ? "none in this article" : "\(count)"
    grid.write(
      note,
      row: line.row + (count == 0 ? 2 : 0),
      column: count == 0 ? line.start : end + 1,
      end: line.end,
      roles: RoleStack(.panelCount)
    )
  }

  // MARK: Rows

  private func draw(
    _ row: PanelRow,
    on line: RowLine,
    most: Int,
    into grid: inout Grid,
    in context: PaneContext
  ) {
    switch row {
    case .gap: return
    case .group(let group): draw(group, on: line, into: &grid, in: context)
    case .entry(let entry): draw(entry, on: line, most: most, into: &grid, in: context)
    case .note(let note):
      let text = note.shortened(to: line.end - line.start - 4)
      grid.write(
        text,
        row: line.row,
        column: line.start + 4,
        end: line.end,
        roles: RoleStack(.panelCount)
      )
    }
    guard row.selection != nil, row.selection == selection, context.isFocused else { return }
    grid.overlay(.panelSelected, on: line.rect)
  }

  private func draw(
    _ group: EntityGroup,
    on line: RowLine,
    into grid: inout Grid,
    in context: PaneContext
  ) {
    let isHidden = context.settings.hiddenKinds.contains(group.kind)
    let mark = folded.contains(group.kind) ? "▸" : "▾"
    grid.write(
      mark,
      row: line.row,
      column: line.start,
      end: line.end,
      roles: RoleStack(.panelGroup)
    )
    let sign = isHidden ? RoleStack(.panelCount) : RoleStack(.panelGroup).with(group.kind.role)
    grid.write(
      group.kind.sign,
      row: line.row,
      column: line.start + 2,
      end: line.end,
      roles: sign
    )
    let title = group.kind.pluralWord.capitalizedFirst + (isHidden ? ", not lit" : "")
    let count = String(group.entries.count)
    let end = line.end - (count.utf8.count + 1)
    grid.write(
      title.shortened(to: end - line.start - 4),
      row: line.row,
      column: line.start + 4,
      end: max(end, line.start),
      roles: RoleStack(isHidden ? .panelCount : .panelGroup)
    )
    grid.write(count, row: line.row, column: end + 1, end: line.end, roles: RoleStack(.panelCount))
  }

  private func draw(
    _ entry: EntityEntry,
    on line: RowLine,
    most: Int,
    into grid: inout Grid,
    in context: PaneContext
  ) {
    var end = line.end
    if !libraryCounts.isEmpty, line.end - line.start >= EntityPanel.narrowestWithBars {
      end = end - EntityPanel.barWidth
      // The library does not count dates and amounts; their place stays free, so that the counts
      // of the article stand in one column.
      if entry.kind.isIndexed {
        let count = libraryCounts.indices.contains(entry.number) ? libraryCounts[entry.number] : 0
        grid.write(bar(count, of: most), row: line.row, column: end, roles: RoleStack(.panelBar))
      }
      end = end - 1
    }
    let count = String(entry.mentions.count)
    end = end - count.utf8.count
    grid.write(count, row: line.row, column: end, end: line.end, roles: RoleStack(.panelCount))
    end = max(end - 1, line.start)
    let isHidden = context.settings.hiddenKinds.contains(entry.kind)
    var roles = RoleStack(.panel).with(isHidden ? .panelCount : entry.kind.role)
    if !context.isFocused, selection == .entity(entry.number) {
      roles = roles.with(.entitySelected)
    }
    let start = min(line.start + 2, end)
    grid.write(
      entry.title.shortened(to: end - start),
      row: line.row,
      column: start,
      end: end,
      roles: roles
    )
  }

  /// Panels narrower than this have no bars.
  private static let narrowestWithBars = 22
  private static let barWidth = 3

  /// How often the library mentions a name, in thirds of the most mentioned one on a scale of
  /// doublings.
  private func bar(_ count: Int, of most: Int) -> String {
    let size = Int.bitWidth - max(0, count).leadingZeroBitCount
    let full = max(1, Int.bitWidth - max(0, most).leadingZeroBitCount)
    let filled = min(EntityPanel.barWidth, (size * EntityPanel.barWidth + full - 1) / full)
    return String(repeating: "▇", count: filled)
      + String(repeating: "▁", count: EntityPanel.barWidth - filled)
  }
}

/// One row of the panel on the screen, with a free column at both ends where there is room.
private struct RowLine {
  let row: Row
  let rect: GridRect
  let start: Column
  let end: Column

  /// Makes the line that takes these columns.
  init(row: Row, columns: Range<Column>) {
    self.row = row
    let width = columns.upperBound - columns.lowerBound
    rect = GridRect(
      row: row,
      column: columns.lowerBound,
      size: GridSize(columns: width, rows: 1)
    )
    let margin = width >= 10 ? 1 : 0
    start = columns.lowerBound + margin
    end = columns.upperBound - margin
  }
}

extension EntityEntry {
  /// What it is known by in the library.
  var key: EntityKey { EntityKey(kind: kind, name: name) }
}

extension String {
  /// The text cut to that many cells, with an ellipsis where something is missing.
  func shortened(to cells: Int) -> String {
    guard cells > 0 else { return "" }
    guard DisplayWidth.of(self) > cells else { return self }
    var kept = ""
    var width = 0
    for cluster in self {
      width += DisplayWidth.of(cluster)
      if width > cells - 1 { break }
      kept.append(cluster)
    }
    return kept + "…"
  }

  /// The text with its first letter as a capital.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
