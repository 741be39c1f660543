import ArticleModel
import GRDB

extension TimelinePage {
  /// The most dates that one article adds: a table of years is not a story.
  private static let datesOfArticle = 200

  /// Reads the dates of some articles of a list.
  ///
  /// An article that cannot be read back adds none.
  ///
  /// - Parameters:
  ///   - query: The list.
  ///   - cursor: The article after which reading goes on; `nil` for the list's start.
  ///   - limit: The most articles.
  ///   - database: The snapshot to read from.
  /// - Throws: What the database reports.
  init(of query: ArticleQuery, after cursor: ListCursor?, limit: Int, in database: Database) throws
  {
    self.init(entries: [], articleCount: 0, next: nil)
    guard let list = try ListStatement(query, in: database) else { return }
    let anchor = cursor.map { WindowAnchor.after($0) } ?? .top
    let window = try ArticleWindow(of: list, at: anchor, limit: limit, in: database)
    let statement = try database.cachedStatement(sql: "SELECT bytes FROM body WHERE article = ?")
    for summary in window.rows {
      articleCount += 1
      guard let row = try Row.fetchOne(statement, arguments: [summary.id.rawValue]),
        let article = try? StoredBody.article(row, column: 0)
      else { continue }
      entries += article.timeline(of: summary.id, limit: TimelinePage.datesOfArticle)
    }
    next = window.hasLater ? window.rows.last.map(ListCursor.init(of:)) : nil
  }
}
