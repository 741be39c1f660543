import ArticleModel
import GRDB

/// The reading of some rows of a list, in SQL made of fixed parts.
///
/// Each list has an index in its own order, so that rows are read from a cursor on and no further,
/// whatever the number of articles.
struct ListStatement {
  /// The way to the rows.
  enum Route: Hashable {
    /// Along the index of the list's state.
    case headlines
    /// Along the articles that mention an entity, by its number.
    case occurrences(Int64)
    /// From the word index, which has found few, all of which are sorted.
    case words(String)
  }

  /// Which way rows are read.
  enum Direction {
    case forward, backward
  }

  /// The query.
  let query: ArticleQuery
  /// The words that each row must hold, where the route does not see to it.
  let words: WordsFilter?
  /// The way to the rows.
  let route: Route

  /// The condition that a state sets, in the very words of the index for it.
  static func condition(of state: ArticleQuery.StateFilter) -> String? {
    switch state {
    case .all: nil
    case .unread: "h.read_at <= 0"
    case .starred: "h.starred_at > 0"
    case .started: "h.progress > 0 AND h.progress < 100"
    case .keywords: "h.keyword_count > 0"
    }
  }

  /// Reads rows.
  ///
  /// - Parameters:
  ///   - database: The snapshot to read from.
  ///   - direction: Forward is the order of the list.
  ///   - cursor: Where to begin; `nil` for the end that the direction comes from.
  ///   - isInclusive: Whether the cursor's own row is read too.
  ///   - limit: The most rows that are read.
  /// - Returns: The rows, in the direction in which they were read.
  /// - Throws: What the database reports.
  func rows(
    _ database: Database,
    _ direction: Direction,
    from cursor: ListCursor? = nil,
    isInclusive: Bool = false,
    limit: Int
  ) throws -> [ArticleSummary] {
    guard let cursor else { return try rows(database, direction, in: .whole, limit: limit) }
    var found = try rows(
      database,
      direction,
      in: .sameDate(cursor, isInclusive: isInclusive),
      limit: limit
    )
    if found.count < limit {
      found += try rows(database, direction, in: .otherDates(cursor), limit: limit - found.count)
    }
    return found
  }

  /// A part of a list that one search of its index reaches.
  ///
  /// The index is by date, then by article; a comparison of both at once would search by date only
  /// and pass one by one over articles of the same date, which can be a whole import.
  enum Reach {
    case whole
    /// The rows on the cursor's date, from the cursor on.
    case sameDate(ListCursor, isInclusive: Bool)
    /// The rows on dates beyond the cursor's.
    case otherDates(ListCursor)
  }

  private func rows(
    _ database: Database,
    _ direction: Direction,
    in reach: Reach,
    limit: Int
  ) throws -> [ArticleSummary] {
    let (sql, arguments) = selection(direction, in: reach, limit: limit)
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    var summaries: [ArticleSummary] = []
    while let row = try rows.next() { summaries.append(ArticleSummary(row: row)) }
    return summaries
  }

  /// The statement that reads a part of the list.
  func selection(
    _ direction: Direction,
    in reach: Reach,
    limit: Int
  ) -> (sql: String, arguments: StatementArguments) {
    let descends = (query.order == .newestFirst) == (direction == .forward)
    let beyond = descends ? "<" : ">"
    var (conditions, arguments) = filter
    switch reach {
    case .whole: break
    case .sameDate(let cursor, let isInclusive):
      conditions.append("\(dateColumn) = ? AND \(idColumn) \(beyond)\(isInclusive ? "=" : "") ?")
      arguments += [cursor.date, cursor.id.rawValue]
    case .otherDates(let cursor):
      conditions.append("\(dateColumn) \(beyond) ?")
      arguments += [cursor.date]
    }
    let way = descends ? "DESC" : "ASC"
    let sql = """
      SELECT \(ArticleSummary.columns) FROM \(tables)
      \(conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "))
      ORDER BY \(dateColumn) \(way), \(idColumn) \(way) LIMIT ?
      """
    return (sql, arguments + [limit])
  }

  /// How many rows there are; O(their number).
  func count(_ database: Database) throws -> Int {
    let (conditions, arguments) = filter
    let sql = """
      SELECT count(*) FROM \(tables)
      \(conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "))
      """
    return try Int.fetchOne(database.cachedStatement(sql: sql), arguments: arguments) ?? 0
  }

  /// The numbers of those rows' articles that are unread, smallest first; O(n log n).
  func unreadIdentifiers(_ database: Database) throws -> [Int64] {
    var (conditions, arguments) = filter
    conditions.append("h.read_at <= 0")
    let sql = "SELECT h.id FROM \(tables) WHERE \(conditions.joined(separator: " AND "))"
    return try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: arguments).sorted()
  }

  /// `CROSS JOIN` keeps the tables in the order in which they are named.
  private var tables: String {
    let base =
      switch route {
      case .headlines: "headline h"
      case .occurrences: "occurrence o CROSS JOIN headline h ON h.id = o.article"
      case .words: "headline_word w CROSS JOIN headline h ON h.id = w.rowid"
      }
    return words == nil ? base : base + " CROSS JOIN headline_text t ON t.id = h.id"
  }

  private var dateColumn: String { if case .occurrences = route { "o.date" } else { "h.date" } }

  private var idColumn: String { if case .occurrences = route { "o.article" } else { "h.id" } }

  private var filter: (conditions: [String], arguments: StatementArguments) {
    var conditions: [String] = []
    var arguments: StatementArguments = []
    switch route {
    case .headlines: break
    case .occurrences(let entity):
      conditions.append("o.entity = ?")
      arguments += [entity]
    case .words(let expression):
      conditions.append("headline_word MATCH ?")
      arguments += [expression]
    }
    if let state = ListStatement.condition(of: query.state) { conditions.append(state) }
    for needle in words?.needles ?? [] {
      conditions.append("instr(t.words, ?) > 0")
      arguments += [needle]
    }
    return (conditions, arguments)
  }
}

extension ListStatement {
  /// The most articles found by words that are sorted anew for each window; where there are more,
  /// they are so many that going along the list meets them soon.
  private static let fewWords = 4000

  /// The statement for a query, or `nil` where its entity is mentioned nowhere.
  init?(_ query: ArticleQuery, in database: Database) throws {
    self.query = query
    let words = WordsFilter(query.words)
    if let key = query.entity {
      guard let entity = try EntityTable.identifier(of: key, in: database) else { return nil }
      route = .occurrences(entity)
      self.words = words
    } else if let expression = words?.expression,
      try ListStatement.isFew(expression, in: database)
    {
      route = .words(expression)
      self.words = nil
    } else {
      route = .headlines
      self.words = words
    }
  }

  private static func isFew(_ expression: String, in database: Database) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: """
        SELECT count(*) FROM
          (SELECT 1 FROM headline_word WHERE headline_word MATCH ? LIMIT \(fewWords + 1))
        """
    )
    return try Int.fetchOne(statement, arguments: [expression]) ?? 0 <= fewWords
  }
}
