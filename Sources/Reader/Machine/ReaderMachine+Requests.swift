import ArticleModel

extension ReaderMachine {
  /// Asks for rows and counts that the list wants and that were not asked for yet.
  mutating func askForRows() {
    let pending = state.requests.window
    if let request = state.list.nextRequest(pending: pending?.question) {
      if let pending {
        emit(.cancel(pending.id))
        if pending.question.purpose == .refresh { state.list.isStale = true }
      }
      let asked = state.requests.number(request)
      state.requests.window = asked
      emit(.loadWindow(request.query, request.anchor, limit: request.limit, asked.id))
      // What changes from here on is not in the answer.
      if request.purpose == .refresh { state.list.isStale = false }
    }
    guard state.list.needsCounts else { return }
    if let pending = state.requests.counts {
      guard pending.question != state.list.query else { return }
      emit(.cancel(pending.id))
    }
    let asked = state.requests.number(state.list.query)
    state.requests.counts = asked
    state.list.needsCounts = false
    emit(.count(asked.question, asked.id))
  }

  /// Gives up the rows that were asked for.
  mutating func cancelRows() {
    guard let pending = state.requests.window else { return }
    emit(.cancel(pending.id))
    state.requests.window = nil
  }

  /// Asks for an article; what was asked for before and has not come is given up.
  mutating func askForArticle(_ request: ArticleRequest) {
    giveUpArticle()
    let asked = state.requests.number(request)
    state.requests.article = asked
    emit(.loadArticle(request.id, asked.id))
  }

  /// Gives up the article that was asked for and has not come.
  mutating func giveUpArticle() {
    guard let pending = state.requests.article else { return }
    emit(.cancel(pending.id))
    state.requests.article = nil
  }

  /// Takes an answer, or what the library, the files or the desktop have to say.
  mutating func takeAnswer(_ event: Event) {
    switch event {
    case .windowLoaded(let id, _, let window): takeWindow(window, for: id)
    case .countsLoaded(let id, let counts):
      guard state.requests.counts?.id == id else { return }
      state.requests.counts = nil
      state.list.counts = counts
    case .articleLoaded(let id, let article): takeArticle(article, for: id)
    case .dossierLoaded(let id, let dossier): takeSurvey(.dossier(dossier), for: id)
    case .appearancesLoaded(let id, let window): takeSurvey(.appearances(window), for: id)
    case .timelineLoaded(let id, let page): takeSurvey(.timeline(page), for: id)
    case .namesLoaded(let id, let names): takeSurvey(.names(names), for: id)
    case .libraryCountsLoaded(let id, let counts): takeLibraryCounts(counts, of: id)
    case .failed(let id, let reason): takeFailure(reason, of: id)
    case .markedRead(_, let count): say("Marked \(Phrase.articles(count)) as read")
    case .fileExists(let path): askToOverwrite(path)
    case .libraryChanged:
      state.generation += 1
      state.list.isStale = true
      state.list.needsCounts = true
    case .keywordsChanged(let keywords): takeKeywords(keywords)
    case .correctionsChanged(let corrections): takeCorrections(corrections)
    case .correctionRefused(let correction, let reason): takeRefusal(of: correction, reason)
    case .namesFound(let id, let names): takeNames(names, for: id)
    case .namesProgressed(let reading): takeNameReading(reading)
    case .themeChanged(let name): state.theme = name
    case .message(let text, let isError): say(text, isError: isError)
    case .importProgressed(let done, let total):
      state.importProgress = done < total ? ImportProgress(done: done, total: total) : nil
    case .sourcesRead(let report): takeSources(report)
    case .key, .pasted, .resized, .mouse, .dayChanged, .terminated: break
    }
  }

  private mutating func takeWindow(_ window: ArticleWindow, for id: RequestID) {
    guard let pending = state.requests.window, pending.id == id else { return }
    state.requests.window = nil
    if pending.question.purpose == .search, state.focus != .headlines, let found = window.rows.first
    {
      askForArticle(ArticleRequest(id: found.id))
    }
    let context = context(of: .headlines)
    if let message = state.list.take(window, for: pending.question, in: context) { say(message) }
  }

  private mutating func takeFailure(_ reason: String, of id: RequestID) {
    if state.requests.window?.id == id {
      state.requests.window = nil
      state.list.giveUp()
    } else if state.requests.counts?.id == id {
      state.requests.counts = nil
    } else if state.requests.names?.id == id {
      // What cannot be offered can still be typed.
      state.requests.names = nil
      return
    } else if state.requests.article?.id == id {
      state.requests.article = nil
    } else if state.requests.survey?.id == id {
      state.requests.survey = nil
      state.surveys.dropCommand()
      state.surveys.uppermost?.pane.freshness.failed = state.generation
    } else {
      return
    }
    say(reason, isError: true)
  }

  private mutating func takeKeywords(_ keywords: [Keyword]) {
    guard keywords != state.keywords else { return }
    state.keywords = keywords
    state.list.isStale = true
    readOpenArticleAgain()
  }

  /// Asks for the open article as it is lit now; an article on its way is asked for again once it
  /// has come.
  mutating func readOpenArticleAgain() {
    if state.requests.article?.question.isUpdate == false {
      state.requests.article?.question.isOutdated = true
    } else if let open = state.article?.content.id {
      askForArticle(ArticleRequest(id: open, isUpdate: true))
    }
  }

  /// Says what came of reading the sources again, and shows what has changed.
  private mutating func takeSources(_ report: SourceReport) {
    state.importProgress = nil
    if report.changed > 0 { readOpenArticleAgain() }
    var report = report
    let gone = report.gone
    // What is gone is said once, not each time; where there is nothing else to say, always.
    if report.readable > 0 { report.gone = max(0, gone - state.goneSources) }
    state.goneSources = gone
    say(Phrase.sources(report), isError: report.failed > 0)
  }
}
