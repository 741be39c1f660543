/// How bad a line looks: what the choice of line ends makes as small as it can in sum.
///
/// Source: D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines", 1981, with whole cells
/// for the stretch of spaces. The constants of justified text are those of plain TeX; those of
/// ragged text weigh a fault as so many squared cells of emptiness at a line's end.
struct LineCost {
  /// Whether lines are spread to the full width.
  let isJustified: Bool

  /// The cost of a line that nothing can mend: too wide, or without a break.
  static let unbearable = 1e9

  /// The cost of a line between two break points.
  ///
  /// - Parameters:
  ///   - before: The point at which the line starts.
  ///   - point: The point at which it ends.
  ///   - slack: Cells that it leaves empty, at least 0.
  ///   - limit: Cells that it may take.
  ///   - isLast: Whether it is the last of several lines of its paragraph.
  /// - Returns: At least 0.
  @inline(__always)
  func cost(
    from before: BreakPoint,
    to point: BreakPoint,
    slack: Int,
    limit: Int,
    isLast: Bool
  ) -> Double {
    if point.visibleEnd <= before.end { return LineCost.unbearable / 10 }
    if isLast { return lastLine(from: before, to: point, cells: limit - slack, limit: limit) }
    let base =
      isJustified
      ? stretched(slack, gaps: Int(point.visibleSpaces - before.spaces))
      : Double(slack * slack)
    return base + penalty(from: before, to: point)
  }

  /// The badness of spaces that take more than one cell, squared into demerits.
  private func stretched(_ slack: Int, gaps: Int) -> Double {
    let ratio = Double(slack) / max(0.5, Double(gaps))
    let badness = min(10_000, 100 * ratio * ratio * ratio)
    return (10 + badness) * (10 + badness)
  }

  /// What breaking there costs, however full the line is.
  private func penalty(from before: BreakPoint, to point: BreakPoint) -> Double {
    switch point.kind {
    case .hyphen:
      let single: Double = isJustified ? 2_500 : 120
      return before.isHyphen ? single + (isJustified ? 10_000 : 400) : single
    case .emergency: return isJustified ? 100_000 : 3_000
    // Inside "first-class" or an address; between ideographs it weighs on all lines alike.
    case .allowed where point.visibleEnd == point.end: return isJustified ? 400 : 10
    case .allowed, .mandatory: return 0
    }
  }

  /// A last line may be short, but it should not be one short word, nor the end of a divided one.
  private func lastLine(
    from before: BreakPoint,
    to point: BreakPoint,
    cells: Int,
    limit: Int
  ) -> Double {
    let unit: Double = isJustified ? 25 : 1
    var cost = before.isHyphen ? 200 * unit : 0
    let isOneWord = point.visibleSpaces == before.spaces
    if isOneWord, cells * 5 < limit {
      cost += 250 * unit
    } else if cells * 8 < limit {
      cost += 60 * unit
    }
    return cost
  }

  /// Whether a line is bad enough to look for hyphens in its paragraph.
  ///
  /// - Parameters:
  ///   - before: The point at which the line starts.
  ///   - point: The point at which it ends; not the paragraph's end.
  ///   - slack: Cells that it leaves empty.
  ///   - limit: Cells that it may take.
  /// - Returns: Whether hyphens may mend it.
  func wantsHyphens(
    from before: BreakPoint,
    to point: BreakPoint,
    slack: Int,
    limit: Int
  ) -> Bool {
    if point.kind == .emergency { return true }
    guard isJustified else { return slack * 5 > limit }
    return slack * 4 > Int(point.visibleSpaces - before.spaces) * 3
  }
}
