import ArticleModel
import TextGrid

extension ReaderMachine {
  /// Draws a prompt in the last row, its completions above, and says where the cursor stands.
  func draw(_ prompt: Prompt, into grid: inout Grid, _ layout: ScreenLayout) -> GridPoint? {
    let columns = state.size.columns
    let row = layout.hint
    let roles = RoleStack(.prompt)
    grid.fill(
      GridRect(row: row, column: 0, size: GridSize(columns: columns, rows: 1)),
      roles: roles
    )
    let start = grid.write(
      prompt.label,
      row: row,
      column: 0,
      end: Column(columns / 2),
      roles: roles.with(.hintKey)
    )
    let note = promptNote(of: prompt)
    let noteWidth = note.isEmpty ? 0 : DisplayWidth.of(note) + 2
    let end = Column(columns - (noteWidth < columns / 2 ? noteWidth : 0))
    // The line slides to the left so that the cursor is always seen.
    let before = Array(prompt.line.textBeforeCursor)
    var first = before.count
    var width = 1
    while first > 0 {
      width += DisplayWidth.of(before[first - 1])
      guard width <= end - start else { break }
      first -= 1
    }
    let shown = prompt.line.text.dropFirst(first)
    grid.write(shown, row: row, column: start, end: end, roles: roles)
    if end.index < columns {
      grid.write(note, row: row, column: end + 1, roles: roles.with(.textDim))
    }
    drawCompletion(of: prompt, into: &grid, row: row - 1)
    let cursor = start + DisplayWidth.of(String(before[first...]))
    return GridPoint(row: row, column: min(cursor, Column(columns - 1)))
  }

  /// What stands at the right of a prompt: what was found so far, or what a command does.
  private func promptNote(of prompt: Prompt) -> String {
    switch prompt.kind {
    case .find: return state.message?.text ?? ""
    case .filter:
      return state.list.counts.map { Phrase.number($0.found) + " found" } ?? ""
    case .command:
      let name = prompt.line.text.prefix { $0 != " " }
      return Command.named(name)?.info.summary ?? ""
    case .keyword, .merge, .split, .rename, .save, .pipe, .help: return ""
    }
  }

  private func drawCompletion(of prompt: Prompt, into grid: inout Grid, row: Row) {
    let completion = prompt.completion
    let candidates = completion.candidates
    guard !candidates.isEmpty else { return }
    let columns = state.size.columns
    let roles = RoleStack(.promptCompletion)
    grid.fill(
      GridRect(row: row, column: 0, size: GridSize(columns: columns, rows: 1)),
      roles: roles
    )
    var line = InlineWriter(row: row, column: 1, end: Column(columns - 1))
    let first = firstCandidate(of: completion, columns: columns - 2)
    for (at, candidate) in candidates.enumerated().dropFirst(first) {
      let isTaken = at == completion.taken
      let isWhole = line.add(
        candidate,
        isTaken ? roles.with(.promptSelected) : roles,
        after: "  ",
        joint: roles,
        into: &grid
      )
      guard isWhole else { break }
    }
  }

  /// The candidate that the row begins with, so that the one taken is seen.
  private func firstCandidate(of completion: Completion, columns: Int) -> Int {
    guard let taken = completion.taken else { return 0 }
    var first = taken
    var width = DisplayWidth.of(completion.candidates[taken])
    while first > 0 {
      width += DisplayWidth.of(completion.candidates[first - 1]) + 2
      guard width <= columns else { break }
      first -= 1
    }
    return first
  }

  /// Draws a question in the last row.
  func draw(
    _ confirmation: Confirmation,
    into grid: inout Grid,
    _ layout: ScreenLayout
  ) -> GridPoint? {
    let columns = state.size.columns
    grid.fill(
      GridRect(row: layout.hint, column: 0, size: GridSize(columns: columns, rows: 1)),
      roles: RoleStack(.prompt)
    )
    let end = grid.writeShortened(
      confirmation.question + " (y/n) ",
      row: layout.hint,
      column: 1,
      end: Column(columns - 1),
      roles: RoleStack(.prompt)
    )
    return GridPoint(row: layout.hint, column: min(end, Column(columns - 1)))
  }
}
