import ArticleModel

extension ReaderMachine {
  /// The articles that marking acts on.
  var marked: [ArticleID] {
    if let survey = state.surveys.shown {
      return survey.pane.selectedArticle.map { [$0.id] } ?? []
    }
    if state.focus == .headlines { return state.list.targets }
    return state.article.map { [$0.content.id] } ?? []
  }

  /// Marks articles as read, or as unread where they all are read.
  mutating func toggleRead() {
    setRead(marked, !marked.allSatisfy { isOn($0, \.isRead, \.isRead) })
  }

  /// Stars articles, or takes the star away where they all have one.
  mutating func toggleStar() {
    setStarred(marked, !marked.allSatisfy { isOn($0, \.isStarred, \.isStarred) })
  }

  /// Makes the last change once more, to what is selected now.
  mutating func repeatChange() {
    switch state.lastChange {
    case .read(let isRead): setRead(marked, isRead)
    case .starred(let isStarred): setStarred(marked, isStarred)
    case nil: break
    }
  }

  private mutating func setRead(_ targets: [ArticleID], _ isRead: Bool) {
    state.lastChange = .read(isRead)
    let ids = targets.filter { isOn($0, \.isRead, \.isRead) != isRead }
    guard !ids.isEmpty else { return }
    make(Change(action: .read(ids, isRead), title: title(isRead ? "Read" : "Unread", ids)))
  }

  private mutating func setStarred(_ targets: [ArticleID], _ isStarred: Bool) {
    state.lastChange = .starred(isStarred)
    let ids = targets.filter { isOn($0, \.isStarred, \.isStarred) != isStarred }
    guard !ids.isEmpty else { return }
    make(
      Change(action: .starred(ids, isStarred), title: title(isStarred ? "Star" : "No star", ids))
    )
  }

  /// Marks everything that the list finds as read.
  mutating func markAllRead() {
    let token = state.requests.undoToken()
    let change = Change(action: .everythingRead(token), title: "Everything listed as read")
    state.history.record(change)
    emit(.markAllRead(state.list.query, undo: token))
    state.list.update(state.list.rows.map(\.id)) { $0.isRead = true }
  }

  /// Makes a change, so that it can be taken back.
  mutating func make(_ change: Change) {
    state.history.record(change)
    apply(change, isUndoing: false)
    say(change.title)
  }

  /// Takes the newest change back.
  mutating func undo() {
    guard let change = state.history.undo() else { return }
    apply(change, isUndoing: true)
    say("Undone: \(change.title)")
  }

  /// Makes the change again that was taken back last.
  mutating func redo() {
    guard let change = state.history.redo() else { return }
    apply(change, isUndoing: false)
    say("Done again: \(change.title)")
  }

  /// Has a change made or taken back, and shows it at once.
  private mutating func apply(_ change: Change, isUndoing: Bool) {
    emit(isUndoing ? change.undoing : change.redoing)
    switch change.action {
    case .read(let ids, let value):
      let isRead = value != isUndoing
      state.list.update(ids) { $0.isRead = isRead }
      state.surveys.update(ids) { $0.isRead = isRead }
      if let open = state.article?.content.id, ids.contains(open) {
        state.article?.content.isRead = isRead
      }
    case .starred(let ids, let value):
      let isStarred = value != isUndoing
      state.list.update(ids) { $0.isStarred = isStarred }
      state.surveys.update(ids) { $0.isStarred = isStarred }
      if let open = state.article?.content.id, ids.contains(open) {
        state.article?.content.isStarred = isStarred
      }
    case .corrected(let correction) where !isUndoing: showCorrected(by: correction)
    case .corrected(let correction): state.surveys.takeBack(correction)
    case .correctionRemoved, .everythingRead, .keywordAdded, .keywordRemoved,
      .keywordSet:
      break
    }
  }

  /// Whether an article has a mark, as the list or the open article knows.
  private func isOn(
    _ id: ArticleID,
    _ inList: KeyPath<ArticleSummary, Bool>,
    _ inArticle: KeyPath<LibraryArticle, Bool>
  ) -> Bool {
    if let row = row(of: id) { return row[keyPath: inList] }
    guard let content = state.article?.content, content.id == id else { return false }
    return content[keyPath: inArticle]
  }

  /// What the screen over the panes, or the list, shows of an article.
  private func row(of id: ArticleID) -> ArticleSummary? {
    if let row = state.surveys.shown?.pane.selectedArticle, row.id == id { return row }
    return state.list.rows.first { $0.id == id }
  }

  /// What a change is called: what is done, and to which article or how many.
  private func title(_ action: String, _ ids: [ArticleID]) -> String {
    guard ids.count == 1, let id = ids.first else {
      return "\(action): \(Phrase.articles(ids.count))"
    }
    let row = row(of: id)?.headline
    return "\(action): \(Phrase.quoted(row ?? state.article?.content.article.headline ?? ""))"
  }
}
