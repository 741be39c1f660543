import ArticleModel
import TextGrid

extension ReaderMachine {
  /// What a screen over the panes knows of the world around it.
  var surveyContext: PaneContext {
    PaneContext(
      rect: state.layout.body,
      isFocused: state.overlays.isEmpty,
      settings: state.settings,
      typesetter: typesetter,
      today: state.today,
      zone: state.zone,
      keys: keyNames
    )
  }

  /// Lets the screen over the panes carry out a command; says whether it did.
  ///
  /// What it cannot do, and is not of the screen as a whole, is left to the panes, which come to the
  /// fore for it.
  mutating func performInSurvey(_ command: Command, count: Int?, argument: String) -> Bool {
    guard state.surveys.shown != nil else { return false }
    if command == .back || command == .close {
      leaveSurvey()
      return true
    }
    if argument.isEmpty {
      if state.surveys.shown?.pane.awaitsRows(for: command) == true {
        state.surveys.keep(command)
        return true
      }
      let context = surveyContext
      let outcome = state.surveys.shown?.pane.perform(command, count: count, in: context)
      if let outcome, outcome.isHandled {
        take(outcome)
        return true
      }
    }
    switch command {
    case .find where argument.isEmpty: ask(.find)
    case .find: find(argument)
    case .findNext: findInSurvey(forward: true)
    case .findPrevious: findInSurvey(forward: false)
    case .switchPane, .switchPaneBack, .nextGroup, .previousGroup:
      say("There is only one part here")
    case .jumpBack, .jumpForward, .toggleRead, .toggleStar, .undo, .redo, .repeatLast, .dossier,
      .timelineOfList, .risingNames, .corrections, .readNames, .stopReadingNames, .isPerson,
      .isPlace, .isOrganisation, .isGroup, .isEvent, .isNoName, .mergeName, .splitName, .renameName:
      return false
    default:
      if command.info.modes.contains(.survey) || command.info.group == .screen { return false }
      state.focus == .headlines ? state.surveys.clear() : state.surveys.goBehind()
      return false
    }
    return true
  }

  /// Selects the next row, or the one before, that holds the words looked for.
  mutating func findInSurvey(forward: Bool, isFirst: Bool = false) {
    let words = state.lastFind
    guard !words.isEmpty else { return }
    let context = surveyContext
    let found = state.surveys.shown?.pane.find(
      words,
      forward: forward,
      fromHere: isFirst,
      in: context
    )
    if found != true { say("Nothing here holds \(Phrase.quoted(words))") }
  }

  // MARK: Opening

  /// Opens the dossier of a name, over what is shown.
  mutating func showDossier(of name: EntityName) {
    let key = EntityKey(kind: name.kind, name: name.name)
    if case .dossier(let dossier) = state.surveys.shown, dossier.key == key { return }
    let article = state.article?.content
    let entity = article?.article.entities.first { $0.key == key }
    let count = entity.flatMap { entity in
      article.flatMap { content in
        content.libraryCounts.indices.contains(entity.id) ? content.libraryCounts[entity.id] : nil
      }
    }
    show(.dossier(DossierPane(name, aliases: entity?.aliases ?? [], articleCount: count)))
  }

  /// Opens the dossier of a name that was typed.
  mutating func showDossier(named text: String) {
    let known = knownNames.first { $0.name.lowercased() == text.lowercased() }
    guard let known else { return say("No name \(Phrase.quoted(text)) stands here") }
    showDossier(of: known)
  }

  /// The names that stand on the screen, without dates and amounts.
  var knownNames: [EntityName] {
    var names: [EntityName] = []
    switch state.surveys.shown {
    case .dossier(let dossier): names += dossier.companions.map(\.name)
    case .names(let rising): names += rising.names?.names.map(\.name) ?? []
    case .timeline, nil: break
    }
    let entities = state.article?.content.article.entities ?? []
    names += entities.filter(\.kind.isIndexed).map { EntityName(kind: $0.kind, name: $0.name) }
    names += state.list.selected?.names ?? []
    return names
  }

  /// Shows the dates of the open article.
  ///
  /// - Parameter mention: The mention whose date is selected, by its index in the article's.
  mutating func showTimeline(selecting mention: Int?) {
    guard let article = state.article else { return }
    show(.timeline(TimelinePane(of: article.article, article.content.id, selecting: mention)))
  }

  /// Shows the dates of the articles listed, or of those of the dossier that is shown.
  mutating func showTimelineOfList() {
    var (query, title) = (state.list.query, state.list.subject)
    if case .dossier(let dossier) = state.surveys.shown {
      query = ArticleQuery(entity: dossier.key)
      title = dossier.name.name
    }
    show(.timeline(TimelinePane(of: query, title: title, today: state.today)))
  }

  /// Shows the names on the rise.
  mutating func showRisingNames() {
    if case .names = state.surveys.shown { return }
    show(.names(NamesPane()))
  }

  private mutating func show(_ survey: Survey) {
    savePosition()
    leavePlace()
    state.surveys.push(survey, from: state.focus, at: articlePlace)
  }

  // MARK: Going on and back

  /// Opens an article at a mention, or goes there where it is open already.
  mutating func openMention(_ mention: MentionPlace, of id: ArticleID) {
    guard state.article?.content.id == id else {
      return askForArticle(ArticleRequest(id: id, mention: mention))
    }
    if state.requests.article?.question.isUpdate == false { giveUpArticle() }
    leavePlace()
    state.surveys.goBehind()
    state.focus = .article
    show(mention)
  }

  /// Brings a mention of the open article into view.
  mutating func show(_ mention: MentionPlace) {
    let context = context(of: .article)
    state.article?.show(mention, in: context)
  }

  /// Opens the article so many further along the screen that the open one was opened from; says
  /// whether there is such a screen.
  mutating func openAlongSurvey(_ steps: Int) -> Bool {
    guard state.surveys.leadsBack, state.focus != .headlines, let id = articleToCome else {
      return false
    }
    let context = surveyContext
    switch state.surveys.uppermost?.pane.walk(by: steps, from: id, in: context) {
    case .article(let id, let mention): openMention(mention, of: id)
    case .nowhere:
      let screen = if case .dossier = state.surveys.uppermost { "dossier" } else { "timeline" }
      say("This is the \(steps > 0 ? "last" : "first") article of the \(screen)")
    case nil: return false
    }
    return true
  }

  /// Goes back from an article to the screen that it was opened from.
  mutating func comeBackToSurvey() {
    savePosition()
    state.surveys.comeBack()
  }

  /// Goes back from a screen to the one before, or to where the first was opened.
  private mutating func leaveSurvey() {
    if state.requests.article?.question.mention != nil { giveUpArticle() }
    state.surveys.pop()
    guard state.surveys.screens.isEmpty else { return }
    let (origin, place) = (state.surveys.origin, state.surveys.place)
    state.surveys.clear()
    guard origin != .headlines, state.article != nil else {
      state.focus = .headlines
      return
    }
    state.focus = origin
    if case .article(let id, _) = place, let place, id != state.article?.content.id {
      go(to: place)
    }
  }

  // MARK: Asking the library

  /// Asks what the screen over the panes wants to know; what was asked before and is no longer
  /// wanted is given up.
  mutating func askForSurvey() {
    let pending = state.requests.survey
    let pane = state.surveys.uppermost?.pane
    let question =
      state.surveys.isBehind
      ? pane?.questionBehind : pane.flatMap { $0.question(generation: generation(for: $0)) }
    guard pending?.question != question else { return }
    if let pending { emit(.cancel(pending.id)) }
    state.requests.survey = nil
    guard let question else { return }
    let asked = state.requests.number(question)
    state.requests.survey = asked
    state.surveys.uppermost?.pane.freshness.asked = state.generation
    emit(question.effect(asked.id))
  }

  /// So many changes of the library are taken together while names are being read again: those are
  /// told of at most twice a second, and with each a long timeline would be read anew.
  static let changesTakenTogether = 2

  /// The library's generation that a screen is to show: the last one, but while names are being read
  /// again the one that it shows, until there are enough later ones.
  private func generation(for pane: any SurveyPane) -> Int {
    guard let reading = state.nameReading, !reading.isStopped, let shown = pane.freshness.shown,
      state.generation - shown < ReaderMachine.changesTakenTogether
    else { return state.generation }
    return shown
  }

  /// Takes what was asked, if it is still awaited.
  mutating func takeSurvey(_ answer: SurveyAnswer, for id: RequestID) {
    guard let pending = state.requests.survey, pending.id == id else { return }
    state.requests.survey = nil
    let context = surveyContext
    state.surveys.uppermost?.pane.take(answer, to: pending.question, in: context)
    guard let command = state.surveys.awaiting,
      state.surveys.shown?.pane.awaitsRows(for: command) == false
    else { return }
    state.surveys.dropCommand()
    _ = performInSurvey(command, count: nil, argument: "")
  }

  // MARK: The mouse

  /// Takes what the mouse does while a screen lies over the panes.
  mutating func pointedAtSurvey(_ action: MouseAction, at point: GridPoint) {
    let context = surveyContext
    let lines = ReaderMachine.wheelLines
    state.surveys.dropCommand()
    switch action {
    case .wheelUp: state.surveys.shown?.pane.scroll(by: -lines, in: context)
    case .wheelDown: state.surveys.shown?.pane.scroll(by: lines, in: context)
    case .pressed, .doubleClicked:
      guard context.rect.contains(row: point.row, column: point.column) else { return }
      state.message = nil
      if let outcome = state.surveys.shown?.pane.click(at: point, in: context) { take(outcome) }
    }
  }
}
