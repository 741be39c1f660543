/// Chooses where the lines of one paragraph end.
struct ParagraphBreaker {
  /// The paragraph's break points; the last one ends it.
  let points: ContiguousArray<BreakPoint>.SubSequence
  /// The point at which the paragraph starts.
  let start: BreakPoint
  /// Cells that a line may take.
  let width: Int
  /// Cells that the first line may take.
  let firstWidth: Int

  init(
    points: ContiguousArray<BreakPoint>.SubSequence,
    start: BreakPoint,
    width: Int,
    firstWidth: Int
  ) {
    self.points = points
    self.start = start
    self.width = width
    self.firstWidth = firstWidth
  }

  /// The indices in `points` at which lines end, in rising order, the paragraph's end included.
  func chosenPoints() -> [Int] {
    firstFit()
  }

  /// Fills every line as far as it goes.
  private func firstFit() -> [Int] {
    var chosen: [Int] = []
    var before = start
    var fitting: Int?
    var index = points.startIndex
    while index < points.endIndex {
      if cells(from: before, to: points[index]) <= limit(isFirst: chosen.isEmpty) {
        // A long word is broken only where the line has no better end.
        if points[index].kind != .emergency
          || fitting.map({ points[$0].kind == .emergency }) ?? true
        {
          fitting = index
        }
        index += 1
      } else {
        // A single cluster that is wider than the line stands alone on it.
        let end = fitting ?? index
        chosen.append(end)
        before = points[end]
        fitting = nil
        index = end + 1
      }
    }
    if let last = points.indices.last, chosen.last != last { chosen.append(last) }
    return chosen
  }

  /// Cells of the line between two points, its hyphen included.
  func cells(from before: BreakPoint, to point: BreakPoint) -> Int {
    max(0, Int(point.visibleWidth - before.width)) + (point.isHyphen ? 1 : 0)
  }

  /// Cells that justification adds to the line between two points; 0 where that would tear it
  /// apart.
  func stretch(from before: BreakPoint, to point: BreakPoint, isFirst: Bool) -> Int {
    let extra = limit(isFirst: isFirst) - cells(from: before, to: point)
    let gaps = Int(point.visibleSpaces - before.spaces)
    return gaps > 0 && extra > 0 && extra <= gaps * 2 ? extra : 0
  }

  private func limit(isFirst: Bool) -> Int { isFirst ? firstWidth : width }
}
