/// The roles over a line, found anew only where a run starts or ends.
struct RoleLayers {
  /// What lies lowest.
  let base: RoleStack
  private let runs: [StyledRun]
  private var current: RoleStack
  private var nextChange: Int

  /// Keeps the runs that touch the line.
  init(base: RoleStack, runs: [StyledRun], within line: Range<Int>) {
    self.base = base
    self.runs = runs.filter { $0.bytes.overlaps(line) }
    current = base
    nextChange = self.runs.isEmpty ? .max : line.lowerBound
  }

  /// The roles at a byte; bytes are asked for in rising order.
  mutating func stack(at offset: Int) -> RoleStack {
    guard offset >= nextChange else { return current }
    current = base
    nextChange = .max
    for run in runs {
      if run.bytes.contains(offset) {
        current = current.with(run.role)
        nextChange = min(nextChange, run.bytes.upperBound)
      } else if run.bytes.lowerBound > offset {
        nextChange = min(nextChange, run.bytes.lowerBound)
      }
    }
    return current
  }
}
