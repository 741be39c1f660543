package import ArticleModel
import GRDB

extension Library {
  /// Some rows of a list.
  ///
  /// Costs the same for a hundred and a million articles, except with words, where it can take a
  /// pass over the headlines.
  ///
  /// - Parameters:
  ///   - query: The list.
  ///   - anchor: Where the window begins, or what it lies around.
  ///   - limit: The most rows that it holds; counts as 10,000 where it is more.
  /// - Returns: The rows, from one snapshot of the library.
  /// - Throws: `LibraryError`.
  package nonisolated func window(
    _ query: ArticleQuery,
    _ anchor: WindowAnchor = .top,
    limit: Int
  ) async throws(LibraryError) -> ArticleWindow {
    let limit = min(max(0, limit), 10_000)
    return try await reading { database in
      guard let statement = try ListStatement(query, in: database) else { return .empty }
      return try ArticleWindow(of: statement, at: anchor, limit: limit, in: database)
    }
  }

  /// How many articles a query finds, and how many there are.
  ///
  /// Kept at hand for a state alone and for an entity alone; anything else is counted, which takes
  /// time that grows with the articles found.
  ///
  /// - Parameter query: The list.
  /// - Returns: The counts, from one snapshot.
  /// - Throws: `LibraryError`.
  package nonisolated func counts(
    _ query: ArticleQuery
  ) async throws(LibraryError) -> ArticleCounts {
    try await reading { database in
      let tally = try ArticleTally.current(in: database)
      var counts = ArticleCounts(found: 0, unread: tally.unread, total: tally.total)
      if WordsFilter(query.words) != nil || (query.entity != nil && query.state != .all) {
        counts.found = try ListStatement(query, in: database)?.count(database) ?? 0
      } else if let key = query.entity {
        counts.found = try EntityTable.articleCount(of: key, in: database)
      } else {
        counts.found = tally.count(of: query.state)
      }
      return counts
    }
  }

  /// How many articles mention each entity.
  ///
  /// - Parameter keys: The entities.
  /// - Returns: A number for each of them, in their order; 0 for days, amounts and percentages,
  ///   which are not counted.
  /// - Throws: `LibraryError`.
  package nonisolated func articleCounts(
    of keys: [EntityKey]
  ) async throws(LibraryError) -> [Int] {
    try await reading { database in
      try keys.map { try EntityTable.articleCount(of: $0, in: database) }
    }
  }
}
