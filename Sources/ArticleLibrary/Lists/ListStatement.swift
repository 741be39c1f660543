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
    /// Along the articles that mention the entity.
    case occurrences
    /// From the word index, whose finds are then sorted.
    case words
    /// Along the index of the list's state, looking for words in the next few thousand headlines,
    /// then, where those are not enough, from the word index.
    case headlinesThenWords
  }

  /// Which way rows are read.
  enum Direction {
    case forward, backward
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

  /// The query.
  let query: ArticleQuery
  /// The words that each row must hold.
  let words: WordsFilter?
  /// The entity that each row must mention, by its number.
  let entity: Int64?
  /// The way to the rows.
  var route: Route
  /// How many headlines are looked through for words before the word index is asked: about as much
  /// work as sorting what the index finds of a common word.
  var longestStretch = 4000

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

  private func rows(
    _ database: Database,
    _ direction: Direction,
    in reach: Reach,
    limit: Int
  ) throws -> [ArticleSummary] {
    let selection = selection(direction, in: reach, limit: limit)
    let statement = try database.cachedStatement(sql: selection.sql)
    let rows = try Row.fetchCursor(statement, arguments: selection.arguments)
    var summaries: [ArticleSummary] = []
    while let row = try rows.next() { summaries.append(ArticleSummary(row: row)) }
    guard route == .headlinesThenWords, summaries.count < limit,
      try reachesBeyondStretch(database, direction, in: reach)
    else { return summaries }
    return try taking(.words).rows(database, direction, in: reach, limit: limit)
  }

  /// The statement that reads a part of the list.
  func selection(_ direction: Direction, in reach: Reach, limit: Int) -> ListSelection {
    let descends = (query.order == .newestFirst) == (direction == .forward)
    let way = descends ? "DESC" : "ASC"
    var selection = ListSelection(columns: ArticleSummary.columns)
    switch route {
    case .headlines:
      selection.from = "headline h"
      addState(to: &selection)
      addReach(reach, descends: descends, date: "h.date", id: "h.id", to: &selection)
      addEntity(to: &selection)
      addNeedles(to: &selection)
      selection.order = "h.date \(way), h.id \(way)"
    case .occurrences:
      selection.from = "occurrence o CROSS JOIN headline h ON h.id = o.article"
      selection.add("o.entity = ?", entity)
      addReach(reach, descends: descends, date: "o.date", id: "o.article", to: &selection)
      addState(to: &selection)
      addNeedles(to: &selection)
      selection.order = "o.date \(way), o.article \(way)"
    case .words:
      addWordIndex(to: &selection)
      addReach(reach, descends: descends, date: "h.date", id: "h.id", to: &selection)
      selection.order = "h.date \(way), h.id \(way)"
    case .headlinesThenWords:
      let stretch = stretch(direction, in: reach)
      selection.from = "(\(stretch.sql)) n CROSS JOIN headline h ON h.id = n.id"
      selection.arguments += stretch.arguments
      addEntity(to: &selection)
      addNeedles(to: &selection)
      selection.order = "n.date \(way), n.id \(way)"
    }
    selection.limit = limit
    return selection
  }

  /// How many rows there are; O(their number).
  func count(_ database: Database) throws -> Int {
    try Int.fetchOne(database, whole(columns: "count(*)")) ?? 0
  }

  /// The numbers of those rows' articles that are unread, smallest first; O(n log n).
  func unreadIdentifiers(_ database: Database) throws -> [Int64] {
    var selection = whole(columns: "h.id")
    selection.add("h.read_at <= 0")
    return try Int64.fetchAll(database, selection).sorted()
  }

  /// All rows, in no order.
  private func whole(columns: String) -> ListSelection {
    let statement = words != nil && route != .occurrences ? taking(.words) : self
    var selection = statement.selection(.forward, in: .whole, limit: 0)
    selection.columns = columns
    selection.order = nil
    selection.limit = nil
    return selection
  }

  /// The same list by another way.
  func taking(_ route: Route) -> ListStatement {
    var statement = self
    statement.route = route
    return statement
  }
}
