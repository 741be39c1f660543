import ArticleModel
import GRDB

extension ListStatement {
  /// The statement for a query, or `nil` where its entity is mentioned nowhere.
  ///
  /// Goes the way on which fewest rows are passed over: from few finds of the word index; else along
  /// the shorter of the list of the state and that of the entity.
  init?(_ query: ArticleQuery, in database: Database) throws {
    self.query = query
    words = WordsFilter(query.words)
    entity = try query.entity.map { try EntityTable.identifier(of: $0, in: database) ?? 0 }
    if entity == 0 { return nil }
    if let words, try ListStatement.isFew(words, in: database) {
      route = .words
    } else if let key = query.entity,
      try EntityTable.articleCount(of: key, in: database)
        <= ArticleTally.current(in: database).count(of: query.state)
    {
      route = .occurrences
    } else {
      route = words == nil ? .headlines : .headlinesThenWords
    }
  }

  /// The most articles found by words that are sorted anew for each window; where there are more,
  /// going along the list meets them soon.
  private static let fewWords = 4000

  private static func isFew(_ words: WordsFilter, in database: Database) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: """
        SELECT count(*) FROM
          (SELECT 1 FROM headline_word WHERE headline_word MATCH ? LIMIT \(fewWords + 1))
        """
    )
    return try Int.fetchOne(statement, arguments: [words.expression]) ?? 0 <= fewWords
  }
}

/// How many articles the library has in each state, as it keeps at hand.
struct ArticleTally: Hashable {
  let total: Int
  let unread: Int
  let starred: Int
  let started: Int
  let keywords: Int

  /// What the library says now.
  static func current(in database: Database) throws -> ArticleTally {
    let statement = try database.cachedStatement(
      sql: "SELECT total, unread, starred, started, keywords FROM tally"
    )
    guard let row = try Row.fetchOne(statement) else { throw CodingFailure.truncated }
    return ArticleTally(
      total: row.number(0),
      unread: row.number(1),
      starred: row.number(2),
      started: row.number(3),
      keywords: row.number(4)
    )
  }

  /// How many articles are in a state.
  func count(of state: ArticleQuery.StateFilter) -> Int {
    switch state {
    case .all: total
    case .unread: unread
    case .starred: starred
    case .started: started
    case .keywords: keywords
    }
  }
}
