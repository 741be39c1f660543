import ArticleModel
package import TextGrid

extension ReaderMachine {
  /// Draws everything: a pure function of the state.
  package func frame() -> Frame {
    var grid = Grid(size: state.size)
    guard !ScreenLayout.isTooSmall(state.size) else {
      let least = ScreenLayout.leastSize
      grid.writeShortened(
        "Too small: \(least.columns)x\(least.rows) is needed",
        row: 0,
        column: 0,
        end: Column(state.size.columns),
        roles: RoleStack(.text)
      )
      return Frame(grid: grid)
    }
    let layout = state.layout
    if let survey = state.surveys.shown {
      survey.pane.draw(into: &grid, in: surveyContext)
    } else {
      for (pane, _) in layout.panes { draw(pane, into: &grid) }
    }
    drawBar(into: &grid, layout)
    drawRules(into: &grid, layout)
    drawBottom(into: &grid, layout)
    var cursor: GridPoint?
    for overlay in state.overlays { cursor = draw(overlay, into: &grid, layout) }
    return Frame(grid: grid, cursor: cursor)
  }

  private func draw(_ pane: PaneName, into grid: inout Grid) {
    let context = context(of: pane)
    switch pane {
    case .headlines: state.list.draw(into: &grid, in: context)
    case .article: state.article?.draw(into: &grid, in: context)
    case .entities: state.panel?.draw(into: &grid, in: context)
    }
  }

  /// Draws the bar at the top: what is listed, how many of how many, the order and the theme.
  private func drawBar(into grid: inout Grid, _ layout: ScreenLayout) {
    guard let row = layout.bar else { return }
    let columns = state.size.columns
    grid.fill(
      GridRect(row: row, column: 0, size: GridSize(columns: columns, rows: 1)),
      roles: RoleStack(.bar)
    )
    let right = barFacts.joined(separator: "   ")
    let room = columns - DisplayWidth.of(right) - 2
    let screens = state.surveys.isBehind ? [] : state.surveys.screens
    let title =
      screens.isEmpty
      ? "▸ " + placeTitle
      : screens.suffix(4).map { "▸ \($0.pane.title)" }.joined(separator: " ")
    let name = columns >= 40 ? " Gazette  " : " "
    let isWhole = DisplayWidth.of(name) + DisplayWidth.of(title) < room
    let end = Column(isWhole ? room : columns)
    let start = grid.write(name, row: row, column: 0, roles: RoleStack(.bar).with(.barTitle))
    grid.writeShortened(title, row: row, column: start, end: end, roles: RoleStack(.bar))
    guard isWhole else { return }
    grid.write(
      right,
      row: row,
      column: Column(room + 1),
      roles: RoleStack(.bar).with(.barDim)
    )
  }

  /// What is read: the list, or the one file that the session is about.
  private var placeTitle: String {
    guard state.isSingle, state.focus != .headlines,
      let source = state.article?.content.article.source
    else { return state.list.title }
    if source.kind == .standardInput { return "standard input" }
    return source.location.split(separator: "/").last.map(String.init) ?? source.location
  }

  private var barFacts: [String] {
    var facts: [String] = []
    if let progress = state.importProgress {
      facts.append("reading \(Phrase.number(progress.done)) of \(Phrase.number(progress.total))")
    }
    if let reading = state.nameReading, !reading.isStopped {
      let (done, total) = (Phrase.number(reading.done), Phrase.number(reading.total))
      facts.append("reading names again: \(done) of \(total)")
    }
    if let hidden = hiddenKindsText { facts.append(hidden) }
    if state.surveys.shown == nil, !state.isSingle {
      facts.append(state.list.query.order == .newestFirst ? "newest first" : "oldest first")
    }
    facts.append(state.theme)
    return facts
  }

  /// Which kinds of name are not lit; `nil` where all are.
  private var hiddenKindsText: String? {
    let hidden = EntityKind.allCases.filter { state.settings.hiddenKinds.contains($0) }
    guard !hidden.isEmpty else { return nil }
    let words = hidden.count > 3 ? "\(hidden.count) kinds" : Phrase.list(hidden.map(\.pluralWord))
    return "\(words) not lit"
  }

  /// Draws the lines between panes and the one above the hint bar, with how far reading has come.
  private func drawRules(into grid: inout Grid, _ layout: ScreenLayout) {
    let roles = RoleStack(.rule)
    let survey = state.surveys.shown
    let rules = survey.map { $0.pane.rules(in: surveyContext) } ?? layout.rules
    for column in survey == nil ? rules : [] {
      for line in 0..<layout.body.size.rows {
        grid.write("│", row: layout.body.row + line, column: column, roles: roles)
      }
    }
    guard let row = layout.rule else { return }
    let line = String(repeating: "─", count: state.size.columns)
    grid.write(line, row: row, column: 0, roles: roles)
    for column in rules { grid.write("┴", row: row, column: column, roles: roles) }
    guard survey == nil, let article = state.article, layout.panes[.article] != nil else { return }
    let text = " \(article.progress(in: context(of: .article)))% "
    grid.write(
      text,
      row: row,
      column: Column(state.size.columns - text.count - 2),
      roles: RoleStack(.progress)
    )
  }

  /// Draws the last row: a message, what a begun sequence can go on with, or hints.
  private func drawBottom(into grid: inout Grid, _ layout: ScreenLayout) {
    let columns = state.size.columns
    let end = Column(columns - 1)
    grid.fill(
      GridRect(row: layout.hint, column: 0, size: GridSize(columns: columns, rows: 1)),
      roles: RoleStack(.hint)
    )
    var line = InlineWriter(row: layout.hint, column: 1, end: end)
    if let message = state.message {
      let roles = RoleStack(message.isError ? .messageError : .message)
      line.writeShortened(message.text, roles, into: &grid)
    } else if let letter = awaitedText {
      line.writeShortened(letter, RoleStack(.message), into: &grid)
    } else if !state.pendingKeys.isEmpty || state.count != nil {
      drawPending(into: &grid, &line)
    } else if let status = statusText {
      line.writeShortened(status, RoleStack(.hint), into: &grid)
    } else if !state.isZen {
      drawHints(into: &grid, &line)
    }
  }

  private var awaitedText: String? {
    switch state.awaitedLetter {
    case .setMark: "Set mark: press a letter"
    case .goToMark: "Go to mark: press a letter (\(String(state.marks.keys.sorted())))"
    case nil: state.mode == .letter ? "Press the letters of a link" : nil
    }
  }

  /// What the open article says of the selected name.
  private var statusText: String? {
    state.mode == .article ? state.article?.statusText : nil
  }

  private func drawHints(into grid: inout Grid, _ line: inout InlineWriter) {
    let mode = state.mode
    let bound = modeKeys[mode] ?? [:]
    let help = mode == .overlay ? nil : bound[.help]?.first
    let reserved = help.map { DisplayWidth.of($0) + DisplayWidth.of("  help") + 2 } ?? 0
    var left = InlineWriter(row: line.row, column: line.column, end: line.end - reserved)
    let hints =
      state.overlays.last.map(HintBar.hints(over:)) ?? state.surveys.shown.map(HintBar.hints(on:))
      ?? HintBar.hints(in: mode, isSingle: state.isSingle)
    for hint in hints {
      guard let keys = HintBar.keys(of: hint, among: bound) else { continue }
      let width = DisplayWidth.of(keys) + 1 + DisplayWidth.of(hint.word) + 2
      guard left.column + width <= left.end else { break }
      left.add(keys, RoleStack(.hint).with(.hintKey), after: "  ", into: &grid)
      left.add(hint.word, RoleStack(.hint), after: " ", into: &grid)
    }
    guard let help else { return }
    var rest = left
    rest.end = line.end
    if rest.add(help, RoleStack(.hint).with(.hintKey), after: "  ", into: &grid) {
      rest.add("help", RoleStack(.hint), after: " ", into: &grid)
    }
  }
}
