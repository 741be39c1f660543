/// Which row of a list is selected, and how many lines of the screen stand above it.
struct RowPlace: Hashable, Sendable {
  /// Index of the selected row; 0 while there is none.
  var index = 0
  /// Lines above it.
  var lead = 0
}

/// Rows of different heights in a rectangle, laid out from the selected one.
///
/// What changes above or below the selected row leaves it where it stands, and no more rows are
/// measured than the rectangle is high.
struct RowLayout {
  /// Rectangles with fewer lines show no neighbours of the selected row when it reaches an edge.
  static let leastHeightForMargin = 12

  /// How many rows there are.
  let count: Int
  /// Lines of the rectangle.
  let height: Int
  /// Lines that a row takes, what stands above it included; at least 1.
  let heightOf: (Int) -> Int

  /// The place nearest to another that leaves no gap at either end and shows the row whole, with a
  /// neighbour where there is room.
  func settled(_ place: RowPlace) -> RowPlace {
    guard count > 0 else { return RowPlace() }
    let index = min(max(place.index, 0), count - 1)
    let own = min(heightOf(index), height)
    let margin = height >= RowLayout.leastHeightForMargin ? 1 : 0
    var lead = min(max(place.lead, margin), max(0, height - own - margin))
    lead = max(lead, height - lines(from: index, upTo: count))
    lead = min(lead, lines(before: index))
    return RowPlace(index: index, lead: min(lead, max(0, height - own)))
  }

  /// Selects another row and moves what is shown as little as it must.
  func moved(_ place: RowPlace, to target: Int) -> RowPlace {
    guard count > 0 else { return RowPlace() }
    let start = settled(place)
    let target = min(max(target, 0), count - 1)
    let shift =
      target >= start.index
      ? lines(from: start.index, upTo: target) : -lines(from: target, upTo: start.index)
    return settled(RowPlace(index: target, lead: start.lead + shift))
  }

  /// Selects another row and leaves it on the line where the one before stood, as paging does.
  func paged(_ place: RowPlace, by pages: Int, isHalf: Bool) -> RowPlace {
    let shown = visible(place).count
    let step = max(1, isHalf ? shown / 2 : shown - 1)
    let target = place.index + pages * step
    return settled(RowPlace(index: min(max(target, 0), max(0, count - 1)), lead: place.lead))
  }

  /// Moves the rows under the selection, which goes along once it would leave the rectangle.
  func scrolled(_ place: RowPlace, by lines: Int) -> RowPlace {
    guard count > 0 else { return RowPlace() }
    var place = settled(place)
    place.lead -= min(max(lines, -height), height)
    while place.lead < 0, place.index + 1 < count {
      place.lead += heightOf(place.index)
      place.index += 1
    }
    while place.index > 0, place.lead + heightOf(place.index) > height {
      place.index -= 1
      place.lead -= heightOf(place.index)
    }
    return settled(place)
  }

  /// The rows that are seen, with the line at which each starts; the first may start above.
  func visible(_ place: RowPlace) -> [(row: Int, line: Int)] {
    guard count > 0, height > 0 else { return [] }
    let place = settled(place)
    var first = place.index
    var line = place.lead
    while first > 0, line > 0 {
      first -= 1
      line -= heightOf(first)
    }
    var rows: [(row: Int, line: Int)] = []
    while first < count, line < height {
      rows.append((first, line))
      line += heightOf(first)
      first += 1
    }
    return rows
  }

  /// The row that stands on a line.
  func row(at line: Int, _ place: RowPlace) -> Int? {
    visible(place).last { $0.line <= line && line < $0.line + heightOf($0.row) }?.row
  }

  /// The place that a command of moving leads to; `nil` for any other.
  func place(after command: Command, from place: RowPlace, count times: Int?) -> RowPlace? {
    // A count from the keyboard may be absurd; more rows than this no list has.
    let steps = min(max(times ?? 1, 1), 1_000_000)
    switch command {
    case .nextRow: return moved(place, to: place.index + steps)
    case .previousRow: return moved(place, to: place.index - steps)
    case .pageDown: return paged(place, by: steps, isHalf: false)
    case .pageUp: return paged(place, by: -steps, isHalf: false)
    case .halfPageDown: return paged(place, by: steps, isHalf: true)
    case .halfPageUp: return paged(place, by: -steps, isHalf: true)
    case .top: return moved(place, to: times.map { $0 - 1 } ?? 0)
    case .bottom: return moved(place, to: times.map { $0 - 1 } ?? count - 1)
    default: return nil
    }
  }

  /// Lines of some rows, counted no further than just beyond the rectangle.
  private func lines(from start: Int, upTo end: Int) -> Int {
    var lines = 0
    var row = start
    while row < end, lines <= height {
      lines += heightOf(row)
      row += 1
    }
    return lines
  }

  /// Lines of all rows before one, counted no further than just beyond the rectangle.
  private func lines(before end: Int) -> Int {
    var lines = 0
    var row = end
    while row > 0, lines <= height {
      row -= 1
      lines += heightOf(row)
    }
    return lines
  }
}
