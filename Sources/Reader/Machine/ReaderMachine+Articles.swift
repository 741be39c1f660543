import ArticleModel
import TextGrid

extension ReaderMachine {
  /// Opens the selected article, or goes to it where it is open already.
  mutating func openSelected() {
    guard let selected = state.list.selected else { return }
    if state.article?.content.id == selected.id {
      focus(.article)
    } else {
      askForArticle(ArticleRequest(id: selected.id))
    }
  }

  /// The article that is open, or the one that is to be and is on its way.
  var articleToCome: ArticleID? {
    if let request = state.requests.article?.question, !request.isUpdate { return request.id }
    return state.article?.content.id
  }

  /// Opens the article so many after the open one, or before it where negative: in the dossier or
  /// timeline that it was opened from, otherwise in the list.
  mutating func openNeighbour(_ steps: Int) {
    if openAlongSurvey(steps) { return }
    let context = context(of: .headlines)
    if state.focus != .headlines, let open = articleToCome {
      state.list.select(open, in: context)
    }
    let before = state.list.selected?.id
    state.list.select(state.list.index + steps, in: context)
    guard state.list.selected?.id != before else {
      return say(steps > 0 ? "This is the last article" : "This is the first article")
    }
    openSelected()
  }

  /// Shows an article that was asked for.
  mutating func takeArticle(_ loaded: LibraryArticle, for id: RequestID) {
    guard let pending = state.requests.article, pending.id == id else { return }
    state.requests.article = nil
    let request = pending.question
    if request.isUpdate {
      guard state.article?.content.id == loaded.id else { return }
      state.article?.update(loaded)
      state.panel?.update(loaded.article)
      if let sound = state.article?.article { state.surveys.update(sound, loaded.id) }
      askForLibraryCounts()
      return
    }
    savePosition()
    if request.position == nil { leavePlace() }
    let isJump = request.position != nil || request.mention != nil
    isJump ? state.surveys.goBehind() : state.surveys.clear()
    open(loaded)
    if let mention = request.mention { show(mention) }
    if request.isOutdated { readOpenArticleAgain() }
    if let position = request.position {
      let context = context(of: .article)
      state.article?.go(to: position, in: context)
    }
  }

  private mutating func open(_ loaded: LibraryArticle) {
    var article = loaded
    article.isRead = true
    state.article = ArticlePane(article)
    state.panel = EntityPanel(article.article)
    state.savedPosition = article.position
    state.focus = .article
    state.list.select(article.id, in: context(of: .headlines))
    state.list.update([article.id]) { $0.isRead = true }
    if !loaded.isRead { emit(.setRead([article.id], true)) }
    askForLibraryCounts()
  }

  /// Asks how many articles mention each entity of the open one, unless that is known; a session of
  /// one article has no others to tell of.
  mutating func askForLibraryCounts() {
    guard !state.isSingle, let content = state.article?.content, content.libraryCounts.isEmpty,
      !content.article.entities.isEmpty
    else { return }
    emit(.countInLibrary(content.id, content.article.entities.map(\.key)))
  }

  /// Takes how many articles mention each entity of an article, if that is still the open one.
  mutating func takeLibraryCounts(_ counts: [Int], of id: ArticleID) {
    guard let article = state.article, article.content.id == id,
      counts.count == article.content.article.entities.count
    else { return }
    state.article?.setLibraryCounts(counts)
    state.panel?.setLibraryCounts(counts)
  }

  /// Has it kept where reading stands in the open article, if it has moved.
  mutating func savePosition() {
    guard let article = state.article, !ScreenLayout.isTooSmall(state.size) else { return }
    let context = context(of: .article)
    let position = article.position(in: context)
    guard position != state.savedPosition else { return }
    state.savedPosition = position
    let progress = article.progress(in: context)
    state.list.update([article.content.id]) { $0.progress = progress }
    emit(.savePosition(article.content.id, position, progress: progress))
  }

  /// Brings a mention into view, and shows the article where it is not beside the panel.
  mutating func showMention(_ index: Int) {
    let context = context(of: .article)
    state.article?.showMention(index, in: context)
    if state.layout.panes[.article] == nil { focus(.article) }
  }

  /// Shows or hides the names of the open article.
  mutating func togglePanel() {
    if state.focus == .entities {
      state.isPanelHidden = state.size.columns >= ScreenLayout.wideColumns
      focus(.article)
    } else {
      state.isPanelHidden = false
      focus(.entities)
    }
  }
}
