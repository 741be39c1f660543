import ArticleModel
import TextGrid

/// Where on the screen the rows of a headline list stand.
///
/// A row takes two lines, or one in a low pane, and the first of each day has the day's name above
/// it. Everything is counted from the selected row, so it costs no more than the pane is high.
struct HeadlineShape {
  /// Panes with fewer lines show one line a row.
  static let leastHeightForTwoLines = 8
  /// Panes with fewer lines show no neighbours of the selected row when it reaches an edge.
  static let leastHeightForMargin = 12

  /// Lines that a row takes, without the day's name.
  let rowHeight: Int
  private let rows: [ArticleSummary]
  private let index: Int
  private let lead: Int
  private let rect: GridRect
  private let zone: ZoneOffset

  /// Measures a list in its place.
  init(_ list: HeadlineList, in context: PaneContext) {
    rows = list.rows
    index = list.index
    lead = list.lead
    rect = context.rect
    zone = context.zone
    rowHeight = rect.size.rows >= HeadlineShape.leastHeightForTwoLines ? 2 : 1
  }

  /// Whether the day's name stands above a row.
  func hasTitle(_ row: Int) -> Bool {
    row == 0
      || DayGroup(of: rows[row].date, zone: zone) != DayGroup(of: rows[row - 1].date, zone: zone)
  }

  /// Lines from the first line of one row to that of another; negative where it stands above.
  func lines(from start: Int, to end: Int) -> Int {
    guard start <= end else { return -lines(from: end, to: start) }
    return (start..<end).reduce(0) { $0 + rowHeight + (hasTitle($1 + 1) ? 1 : 0) }
  }

  /// The lines above a row nearest to a wish that leave no gap at either end of the list and show
  /// the row whole, with a neighbour where there is room.
  func lead(_ wish: Int, forRow row: Int) -> Int {
    guard rows.indices.contains(row) else { return 0 }
    let height = rect.size.rows
    let margin = height >= HeadlineShape.leastHeightForMargin ? rowHeight + 1 : 1
    var lead = min(max(wish, margin), max(0, height - rowHeight - margin))
    lead = max(lead, height - linesBelow(row, upTo: height))
    lead = min(lead, linesAbove(row, upTo: height))
    return min(lead, max(0, height - rowHeight))
  }

  /// Lines that the list has above a row, counted no further than to a limit.
  private func linesAbove(_ row: Int, upTo limit: Int) -> Int {
    var lines = hasTitle(row) ? 1 : 0
    var at = row
    while at > 0, lines < limit {
      at -= 1
      lines += rowHeight + (hasTitle(at) ? 1 : 0)
    }
    return min(lines, limit)
  }

  /// Lines that the list has from a row on, counted no further than to a limit.
  private func linesBelow(_ row: Int, upTo limit: Int) -> Int {
    var lines = rowHeight
    var at = row
    while at + 1 < rows.count, lines < limit {
      at += 1
      lines += rowHeight + (hasTitle(at) ? 1 : 0)
    }
    return min(lines, limit)
  }

  /// One thing that is drawn and the line it starts at, which may lie above the pane.
  enum Item: Hashable {
    case title(DayGroup, line: Int)
    /// The row at this index.
    case row(Int, line: Int)
  }

  /// What the pane shows, from top to bottom.
  var items: [Item] {
    guard rows.indices.contains(index) else { return [] }
    var first = index
    var line = lead(lead, forRow: index)
    while first > 0, line > (hasTitle(first) ? 1 : 0) {
      line -= rowHeight + (hasTitle(first) ? 1 : 0)
      first -= 1
    }
    var items: [Item] = []
    while first < rows.count, line < rect.size.rows {
      if hasTitle(first), line > 0 {
        items.append(.title(DayGroup(of: rows[first].date, zone: zone), line: line - 1))
      }
      items.append(.row(first, line: line))
      first += 1
      if first < rows.count { line += rowHeight + (hasTitle(first) ? 1 : 0) }
    }
    return items
  }

  /// Index of the row drawn at a row of the screen.
  func row(at screenRow: Row) -> Int? {
    let line = screenRow - rect.row
    for case .row(let row, let start) in items where (start..<start + rowHeight).contains(line) {
      return row
    }
    return nil
  }
}
