import ArticleModel

extension ReaderMachine {
  /// Carries out a command of the list that the list itself does not have.
  mutating func performInList(_ command: Command, count: Int?, argument: String) {
    switch command {
    case .nextArticle: openNeighbour(count ?? 1)
    case .previousArticle: openNeighbour(-(count ?? 1))
    case .filter:
      argument.isEmpty ? ask(.filter, text: state.list.query.words) : filter(by: argument)
    case .filterUnread: show(.unread)
    case .filterStarred: show(.starred)
    case .filterStarted: show(.started)
    case .filterKeywords: show(.keywords)
    case .filterNone: showAll()
    case .sort: turnOrder()
    case .toggleRead: toggleRead()
    case .toggleStar: toggleStar()
    case .markAllRead: markAllRead()
    case .undo:
      for _ in 0..<min(count ?? 1, UndoHistory.limit) where state.history.canUndo { undo() }
    case .redo:
      for _ in 0..<min(count ?? 1, UndoHistory.limit) where state.history.canRedo { redo() }
    case .repeatLast: for _ in 0..<min(count ?? 1, UndoHistory.limit) { repeatChange() }
    case .reload:
      emit(.importAgain)
      say("Reading the sources again")
    default: break
    }
  }

  /// Lists what holds some words.
  mutating func filter(by words: String) {
    var query = state.list.query
    query.words = words
    state.list.show(query, entityName: state.list.entityName)
  }

  /// Lists the articles in some reading state.
  private mutating func show(_ filter: ArticleQuery.StateFilter) {
    var query = state.list.query
    query.state = filter
    state.list.show(query, entityName: state.list.entityName)
    focus(.headlines)
  }

  /// Lists all articles.
  mutating func showAll() {
    state.list.show(ArticleQuery(order: state.list.query.order))
    focus(.headlines)
  }

  /// Lists the articles that mention a name.
  mutating func listMentions(of name: EntityName) {
    var query = ArticleQuery(order: state.list.query.order)
    query.entity = EntityKey(kind: name.kind, name: name.name)
    state.list.show(query, entityName: name.name)
    state.isZen = false
    focus(.headlines)
    let all = keyNames[.filterNone].map { "; \($0) lists all" } ?? ""
    say("Articles that mention \(name.name)\(all)")
  }

  private mutating func turnOrder() {
    var query = state.list.query
    query.order = query.order == .newestFirst ? .oldestFirst : .newestFirst
    state.list.show(query, entityName: state.list.entityName)
    say(query.order == .newestFirst ? "Newest first" : "Oldest first")
  }
}
