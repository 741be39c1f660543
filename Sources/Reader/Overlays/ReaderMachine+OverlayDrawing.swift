import TextGrid

extension ReaderMachine {
  /// Draws what lies over the panes, and says where the cursor stands in it.
  func draw(_ overlay: Overlay, into grid: inout Grid, _ layout: ScreenLayout) -> GridPoint? {
    switch overlay {
    case .help(let help): draw(help, into: &grid, layout)
    case .keywords(let list): draw(list, into: &grid, layout)
    case .corrections(let list): draw(list, into: &grid, layout)
    case .themes(let picker): draw(picker, into: &grid, layout)
    case .note(let note): draw(note, into: &grid, layout)
    case .prompt(let prompt): return draw(prompt, into: &grid, layout)
    case .confirm(let confirmation): return draw(confirmation, into: &grid, layout)
    }
    return nil
  }

  private func draw(_ help: HelpOverlay, into grid: inout Grid, _ layout: ScreenLayout) {
    let frame = OverlayFrame(helpIn: layout.body)
    let lines = HelpPage(words: help.words, columns: frame.textColumns, machine: self).lines
    let words = help.words.isEmpty ? "" : " that hold \(Phrase.quoted(help.words))"
    frame.draw(title: "Keys and commands\(words)", into: &grid)
    let height = frame.content.size.rows
    let top = ListScroll(count: lines.count, height: height).top(help.scroll)
    for (at, line) in lines.dropFirst(top).prefix(height).enumerated() {
      draw(line, into: &grid, row: frame.content.row + at, frame.content, frame.keyColumns)
    }
  }

  private func draw(
    _ line: HelpPage.Line,
    into grid: inout Grid,
    row: Row,
    _ rect: GridRect,
    _ keysWidth: Int
  ) {
    let roles = RoleStack(.overlay)
    let middle = rect.column + keysWidth
    let end = rect.endColumn
    switch line {
    case .heading(let text):
      grid.writeShortened(
        text,
        row: row,
        column: rect.column,
        end: end,
        roles: roles.with(.overlayGroup)
      )
    case .entry(let keys, let summary, let reason):
      grid.writeShortened(
        keys,
        row: row,
        column: rect.column,
        end: middle - 1,
        roles: roles.with(.overlayKey)
      )
      let dim = roles.with(.textDim)
      var writer = InlineWriter(row: row, column: middle, end: end)
      writer.writeShortened(summary, reason == nil ? roles : dim, into: &grid)
      if let reason { writer.writeShortened("  (\(reason))", dim, into: &grid) }
    case .note(let keys, let text):
      let dim = roles.with(.textDim)
      grid.writeShortened(keys, row: row, column: rect.column, end: middle - 1, roles: dim)
      grid.writeShortened(text, row: row, column: middle, end: end, roles: dim)
    case .detail(let text):
      grid.writeShortened(text, row: row, column: middle, end: end, roles: roles.with(.textDim))
    case .blank: break
    }
  }

  private func draw(_ note: Note, into grid: inout Grid, _ layout: ScreenLayout) {
    let widest = ([note.title] + note.lines).map { DisplayWidth.of($0) }.max() ?? 0
    let frame = OverlayFrame(
      in: layout.body,
      columns: min(96, widest + 6),
      lines: note.lines.count
    )
    frame.draw(title: note.title, into: &grid)
    let rows = note.lines.map { ($0, RoleStack(.overlay)) }
    draw(rows, selected: nil, from: note.scroll, into: &grid, frame)
  }

  private func draw(_ list: KeywordList, into grid: inout Grid, _ layout: ScreenLayout) {
    let frame = OverlayFrame(
      in: layout.body,
      columns: 60,
      lines: max(1, state.keywords.count)
    )
    frame.draw(title: "Keywords", into: &grid)
    let roles = RoleStack(.overlay)
    guard !state.keywords.isEmpty else {
      let add = keyNames[.addKeyword].map { "; \($0) adds one" } ?? ""
      return draw([("No keywords\(add)", roles)], selected: nil, from: 0, into: &grid, frame)
    }
    let rows = state.keywords.map { keyword in
      let text = keyword.isExpression ? "/\(keyword.pattern)/" : keyword.pattern
      return (keyword.isOn ? "● \(text)" : "  \(text)", keyword.isOn ? roles : roles.with(.textDim))
    }
    draw(rows, selected: list.index, from: 0, into: &grid, frame)
  }

  private func draw(_ list: CorrectionList, into grid: inout Grid, _ layout: ScreenLayout) {
    let frame = OverlayFrame(
      in: layout.body,
      columns: 72,
      lines: max(1, state.corrections.count)
    )
    frame.draw(title: "What you set right", into: &grid)
    let roles = RoleStack(.overlay)
    let rows = state.corrections.map { ($0.phrase, roles) }
    guard !rows.isEmpty else {
      return draw([("Nothing yet", roles)], selected: nil, from: 0, into: &grid, frame)
    }
    draw(rows, selected: list.index, from: 0, into: &grid, frame)
  }

  private func draw(_ picker: ThemePicker, into grid: inout Grid, _ layout: ScreenLayout) {
    let frame = OverlayFrame(in: layout.body, columns: 36, lines: state.themes.count)
    frame.draw(title: "Themes", into: &grid)
    let rows = state.themes.map { ($0, RoleStack(.overlay)) }
    draw(rows, selected: picker.index, from: 0, into: &grid, frame)
  }

  /// Draws the lines of a list from one on, or so that the selected one is seen.
  private func draw(
    _ rows: [(text: String, roles: RoleStack)],
    selected: Int?,
    from first: Int,
    into grid: inout Grid,
    _ frame: OverlayFrame
  ) {
    let rect = frame.content
    let scroll = ListScroll(count: rows.count, height: rect.size.rows)
    let index = selected.map { scroll.selected($0) }
    let top = scroll.top(index.map { $0 - rect.size.rows / 2 } ?? first)
    for (line, row) in rows.dropFirst(top).prefix(rect.size.rows).enumerated() {
      grid.writeShortened(
        row.text,
        row: rect.row + line,
        column: rect.column,
        end: rect.endColumn,
        roles: row.roles
      )
      guard top + line == index else { continue }
      grid.overlay(
        .overlaySelected,
        on: GridRect(
          row: rect.row + line,
          column: frame.rect.column,
          size: GridSize(columns: frame.rect.size.columns, rows: 1)
        )
      )
    }
  }
}
