import ArticleModel

extension ReaderMachine {
  /// Carries out a command: what lies over the panes has it first, then the focused pane, then the
  /// open article, then the reader itself.
  ///
  /// - Parameters:
  ///   - command: The command.
  ///   - count: The number typed before its key.
  ///   - argument: What was typed after its name at the prompt.
  mutating func perform(_ command: Command, count: Int? = nil, argument: String = "") {
    if performInOverlay(command, count: count) { return }
    if performInSurvey(command, count: count, argument: argument) { return }
    if let reason = unavailability(of: command) { return say(reason) }
    if command == .back || command == .close { return leave(by: command) }
    if argument.isEmpty, performInPane(command, count: count) { return }
    switch command.info.group {
    case .moving: performMoving(command, count: count)
    case .list: performInList(command, count: count, argument: argument)
    case .reading: performReading(command, argument: argument)
    case .names: performNaming(command, argument: argument)
    case .screen: performOnScreen(command, count: count, argument: argument)
    }
  }

  /// Why a command can do nothing at the moment; `nil` where it can.
  func unavailability(of command: Command) -> String? {
    if state.article == nil, command.info.modes.isDisjoint(with: [.headlines, .survey]) {
      return "No article is open"
    }
    switch command {
    case .entities, .setMark, .timeline:
      return state.article == nil ? "No article is open" : nil
    case .periodDay, .periodWeek, .periodMonth:
      if case .names = state.surveys.shown { return nil }
      return "Only among the rising names"
    case .jumpForward where !state.jumps.hasLater: return "Nothing to jump forward to"
    case .undo where !state.history.canUndo: return "Nothing to undo"
    case .redo where !state.history.canRedo: return "Nothing to redo"
    case .repeatLast where state.lastChange == nil: return "Nothing to repeat"
    case .toggleRead, .toggleStar:
      return marked.isEmpty ? "No article is selected" : nil
    default: return nil
    }
  }

  /// Lets the focused pane carry out a command, or the open article one that only it has.
  private mutating func performInPane(_ command: Command, count: Int?) -> Bool {
    let outcome: PaneOutcome?
    switch state.focus {
    case .headlines:
      outcome = state.list.perform(command, count: count, in: context(of: .headlines))
    case .article: outcome = performInArticle(command, count: count)
    case .entities:
      let context = context(of: .entities)
      outcome = state.panel?.perform(command, count: count, in: context)
    }
    if let outcome, outcome.isHandled {
      take(outcome)
      return true
    }
    return performElsewhere(command, count: count)
  }

  /// Lets a pane without the focus carry out a command: the list its own, opening what is selected
  /// then, and the open article what is not moving.
  private mutating func performElsewhere(_ command: Command, count: Int?) -> Bool {
    if command.info.group == .list, state.focus != .headlines {
      let before = state.list.selected?.id
      let outcome = state.list.perform(command, count: count, in: context(of: .headlines))
      guard outcome.isHandled else { return false }
      take(outcome)
      if state.list.selected?.id != before { openSelected() }
      return true
    }
    guard command.info.modes.contains(.article), command.info.group != .moving,
      state.focus != .article, let outcome = performInArticle(command, count: count),
      outcome.isHandled
    else { return false }
    take(outcome)
    return true
  }

  private mutating func performInArticle(_ command: Command, count: Int?) -> PaneOutcome? {
    let context = context(of: .article)
    return state.article?.perform(command, count: count, in: context)
  }

  /// Does what a pane's answer asks for.
  mutating func take(_ outcome: PaneOutcome) {
    emit(outcome.effects)
    if let message = outcome.message { say(message.prefix(1).uppercased() + message.dropFirst()) }
    switch outcome.request {
    case .showMention(let index): showMention(index)
    case .showDossier(let name): showDossier(of: name)
    case .listMentions(let name): listMentions(of: name)
    case .showTimeline(let mention): showTimeline(selecting: mention)
    case .openMention(let id, let place, let span):
      openMention(MentionPlace(place: place, span: span), of: id)
    case .setKind(let kind, let isLit): setKind(kind, isLit: isLit)
    case .explain(let title, let lines): show(.note(Note(title: title, lines: lines)))
    case .open: openSelected()
    case nil: break
    }
  }

  /// Goes back one step: from the panel to the article, from there to the list, and at the list
  /// lets go of what is chosen, then of the filter; `close` quits there.
  private mutating func leave(by command: Command) {
    switch state.focus {
    case .entities: focus(.article)
    case .article:
      // The name that an article was opened at from a screen is not let go of first.
      let hasMatches = state.article?.search.matches.isEmpty == false
      if state.surveys.leadsBack, command == .close || !hasMatches { return comeBackToSurvey() }
      if command == .back, state.article?.clearMarks() == true { return }
      if command == .close, state.isSingle { return quit() }
      state.isZen = false
      focus(.headlines)
    case .headlines:
      if command == .close { return quit() }
      state.isZen = false
      if state.list.dropChoices() { return }
      showAll()
    }
  }

  /// Gives the keys to a pane.
  mutating func focus(_ pane: PaneName) {
    if state.focus == .article, pane == .headlines { savePosition() }
    pane == .headlines ? state.surveys.clear() : state.surveys.goBehind()
    state.focus = pane
  }

  /// Lays something over the panes.
  mutating func show(_ overlay: Overlay) {
    state.overlays.append(overlay)
  }

  /// Ends the program, once what is open is saved.
  mutating func quit() {
    savePosition()
    emit(.quit)
  }
}
