import TextGrid

extension ReaderMachine {
  /// Draws what a begun sequence of keys can go on with: after what was typed where it all fits
  /// there, otherwise in rows above.
  func drawPending(into grid: inout Grid, _ line: inout InlineWriter) {
    let typed = (state.count.map(String.init) ?? "") + state.pendingKeys.text
    line.add(typed, RoleStack(.hint).with(.hintKey), into: &grid)
    // Any key can follow a number.
    guard !state.pendingKeys.isEmpty,
      case .pending(let hints) = keymap.resolve(state.pendingKeys, in: state.mode)
    else { return }
    let widths = hints.map { DisplayWidth.of($0.keys.text) + 1 + DisplayWidth.of($0.command.name) }
    guard widths.reduce(0, { $0 + $1 + 2 }) > line.end - line.column else {
      for hint in hints { add(hint, to: &line, RoleStack(.hint), into: &grid) }
      return
    }
    drawRows(of: hints, width: (widths.max() ?? 0) + 2, above: line.row, into: &grid)
  }

  private func add(
    _ hint: KeyHint,
    to line: inout InlineWriter,
    _ roles: RoleStack,
    into grid: inout Grid
  ) {
    guard line.add(hint.keys.text, roles.with(.hintKey), after: "  ", joint: roles, into: &grid)
    else { return }
    line.add(hint.command.name, roles, after: " ", into: &grid)
  }

  private func drawRows(
    of hints: [KeyHint],
    width: Int,
    above row: Row,
    into grid: inout Grid
  ) {
    let columns = state.size.columns
    let perRow = max(1, (columns - 1) / width)
    let rows = min((hints.count + perRow - 1) / perRow, max(0, row.index - 1))
    let roles = RoleStack(.promptCompletion)
    let first = row - rows
    grid.fill(
      GridRect(row: first, column: 0, size: GridSize(columns: columns, rows: rows)),
      roles: roles
    )
    for (at, hint) in hints.prefix(rows * perRow).enumerated() {
      let column = Column(1 + at % perRow * width)
      var line = InlineWriter(
        row: first + at / perRow,
        column: column,
        end: min(column + (width - 1), Column(columns))
      )
      add(hint, to: &line, roles, into: &grid)
    }
  }
}
