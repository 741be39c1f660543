/// Chooses where the lines of one paragraph end.
struct ParagraphBreaker {
  /// The paragraph's break points; the last one ends it.
  var points: ContiguousArray<BreakPoint>.SubSequence
  /// The point at which the paragraph starts.
  let start: BreakPoint
  /// Cells that a line may take.
  let width: Int
  /// Cells that the first line may take.
  let firstWidth: Int
  /// What makes a line look bad.
  let lineCost: LineCost

  /// Steps of the total fit that a paragraph may take: some hundredths of a second.
  private static let maximumSteps = 30_000_000

  /// The points at which lines end, in order, the paragraph's end included.
  ///
  /// Total fit: of all ways to break the paragraph the one whose lines cost least in sum. Every
  /// point is reached from at most `width` earlier ones, so time is linear in the points; where
  /// even that is too much, lines are filled one by one.
  func chosenPoints() -> [BreakPoint] {
    guard let last = points.last else { return [] }
    if cells(from: start, to: last) <= firstWidth { return [last] }
    return points.count * width <= ParagraphBreaker.maximumSteps ? totalFit() : firstFit()
  }

  /// Whether hyphens may mend the lines chosen.
  func wantsHyphens(_ chosen: [BreakPoint]) -> Bool {
    var before = start
    for (number, point) in chosen.dropLast().enumerated() {
      let limit = limit(isFirst: number == 0)
      let slack = max(0, limit - cells(from: before, to: point))
      if lineCost.wantsHyphens(from: before, to: point, slack: slack, limit: limit) { return true }
      before = point
    }
    return false
  }

  private func totalFit() -> [BreakPoint] {
    points.withUnsafeBufferPointer { points in
      // Index 0 is the paragraph's start, index i the point i - 1.
      var costs = ContiguousArray<Double>(repeating: 0, count: points.count + 1)
      var origins = ContiguousArray<Int32>(repeating: 0, count: points.count + 1)
      for end in 1...points.count {
        let (origin, cost) = bestOrigin(of: end, in: points, costs: costs)
        origins[end] = Int32(truncatingIfNeeded: origin)
        costs[end] = cost
      }
      var chosen: [BreakPoint] = []
      var end = points.count
      while end > 0 {
        chosen.append(points[end - 1])
        end = Int(origins[end])
      }
      return chosen.reversed()
    }
  }

  /// Where the line that ends at a point best starts, and the cost of all lines up to its end.
  private func bestOrigin(
    of end: Int,
    in points: UnsafeBufferPointer<BreakPoint>,
    costs: ContiguousArray<Double>
  ) -> (origin: Int, cost: Double) {
    let point = points[end - 1]
    var best = (origin: end - 1, cost: Double.infinity)
    var origin = end - 1
    while origin >= 0 {
      let before = origin == 0 ? start : points[origin - 1]
      let limit = limit(isFirst: origin == 0)
      let slack = limit - cells(from: before, to: point)
      if slack >= 0 {
        let cost = lineCost.cost(
          from: before,
          to: point,
          slack: slack,
          limit: limit,
          isLast: end == points.count
        )
        if costs[origin] + cost < best.cost { best = (origin, costs[origin] + cost) }
      } else if origin == end - 1 {
        // What cannot be made shorter stands on a line that is too wide.
        best.cost = costs[origin] + LineCost.unbearable
      }
      if Int(point.visibleWidth - before.width) > width { break }
      origin -= 1
    }
    return best
  }

  /// Fills every line as far as it goes.
  private func firstFit() -> [BreakPoint] {
    var chosen: [BreakPoint] = []
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
        chosen.append(points[end])
        before = points[end]
        fitting = nil
        index = end + 1
      }
    }
    if let last = points.last, before.end != last.end { chosen.append(last) }
    return chosen
  }

  /// Cells of the line between two points, its hyphen included.
  @inline(__always)
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
