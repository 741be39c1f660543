import ArticleModel
import GRDB

extension ArticleWindow {
  /// A window without rows.
  static let empty = ArticleWindow(rows: [], hasEarlier: false, hasLater: false)

  /// Reads a window of a list.
  ///
  /// - Parameters:
  ///   - statement: The list.
  ///   - anchor: Where the window begins or what it lies around.
  ///   - limit: The most rows that it holds.
  ///   - database: The snapshot to read from.
  /// - Throws: What the database reports.
  init(
    of statement: ListStatement,
    at anchor: WindowAnchor,
    limit: Int,
    in database: Database
  ) throws {
    switch anchor {
    case .top:
      let rows = try statement.rows(database, .forward, limit: limit + 1)
      self.init(rows: Array(rows.prefix(limit)), hasEarlier: false, hasLater: rows.count > limit)
    case .bottom:
      let rows = try statement.rows(database, .backward, limit: limit + 1)
      self.init(
        rows: rows.prefix(limit).reversed(),
        hasEarlier: rows.count > limit,
        hasLater: false
      )
    case .after(let cursor):
      let rows = try statement.rows(database, .forward, from: cursor, limit: limit + 1)
      let earlier = try statement.rows(
        database,
        .backward,
        from: cursor,
        isInclusive: true,
        limit: 1
      )
      self.init(
        rows: Array(rows.prefix(limit)),
        hasEarlier: !earlier.isEmpty,
        hasLater: rows.count > limit
      )
    case .before(let cursor):
      let rows = try statement.rows(database, .backward, from: cursor, limit: limit + 1)
      let later = try statement.rows(database, .forward, from: cursor, isInclusive: true, limit: 1)
      self.init(
        rows: rows.prefix(limit).reversed(),
        hasEarlier: rows.count > limit,
        hasLater: !later.isEmpty
      )
    case .around(let cursor):
      try self.init(of: statement, around: cursor, limit: limit, in: database)
    }
  }

  /// Half of the rows lie before the cursor, or more where the list ends soon after it.
  private init(
    of statement: ListStatement,
    around cursor: ListCursor,
    limit: Int,
    in database: Database
  ) throws {
    let later = try statement.rows(
      database,
      .forward,
      from: cursor,
      isInclusive: true,
      limit: limit + 1
    )
    let earlier = try statement.rows(database, .backward, from: cursor, limit: limit + 1)
    let before = min(earlier.count, max(limit / 2, limit - later.count))
    let after = min(later.count, limit - before)
    self.init(
      rows: earlier.prefix(before).reversed() + later.prefix(after),
      hasEarlier: earlier.count > before,
      hasLater: later.count > after
    )
  }
}
