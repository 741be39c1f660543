import ArticleModel

extension HeadlineList {
  /// What is listed, in a few words: `All articles`, `Unread · Cuba`.
  var subject: String { query == ArticleQuery(order: query.order) ? "All articles" : filterText }

  /// What is listed and how much of it there is: `Unread · 37 of 1,204`.
  var title: String {
    let title = filterText
    guard let counts else { return title }
    let isWhole = query == ArticleQuery(order: query.order)
    let found = Phrase.number(counts.found)
    if isWhole { return "\(title) · \(found) · \(Phrase.number(counts.unread)) unread" }
    return "\(title) · \(found) of \(Phrase.number(counts.total))"
  }

  private var filterText: String {
    var title =
      switch query.state {
      case .all: "All"
      case .unread: "Unread"
      case .starred: "Starred"
      case .started: "Begun"
      case .keywords: "With keywords"
      }
    if query.entity != nil {
      let name = entityName ?? query.entity?.name ?? ""
      title = query.state == .all ? "Name: \(name)" : "\(title) · \(name)"
    }
    if !query.words.isEmpty { title += " \(Phrase.quoted(query.words, limit: 24))" }
    return title
  }
}
