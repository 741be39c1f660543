import ArticleModel
import GRDB

extension ListStatement {
  /// Whether the list goes on beyond the headlines that were looked through.
  func reachesBeyondStretch(
    _ database: Database,
    _ direction: Direction,
    in reach: Reach
  ) throws -> Bool {
    let stretch = stretch(direction, in: reach)
    let statement = try database.cachedStatement(sql: "SELECT count(*) FROM (\(stretch.sql))")
    let count = try Int.fetchOne(statement, arguments: stretch.arguments) ?? 0
    return count == longestStretch
  }

  /// The next headlines of the list, whatever their words.
  func stretch(_ direction: Direction, in reach: Reach) -> ListSelection {
    let descends = (query.order == .newestFirst) == (direction == .forward)
    let way = descends ? "DESC" : "ASC"
    var selection = ListSelection(columns: "h.id, h.date")
    selection.from = "headline h"
    addState(to: &selection)
    addReach(reach, descends: descends, date: "h.date", id: "h.id", to: &selection)
    selection.order = "h.date \(way), h.id \(way)"
    selection.limit = longestStretch
    return selection
  }

  /// Begins from the word index; everything else is a condition on what it finds.
  ///
  /// `CROSS JOIN` keeps the tables in the order in which they are named.
  func addWordIndex(to selection: inout ListSelection) {
    selection.from = "headline_word w CROSS JOIN headline h ON h.id = w.rowid"
    selection.add("headline_word MATCH ?", words?.expression)
    // The sign keeps the database from using the index for the state instead.
    if let state = ListStatement.condition(of: query.state) { selection.add("(\(state)) <> 0") }
    addEntity(to: &selection)
  }

  /// Sets the condition of the list's state.
  func addState(to selection: inout ListSelection) {
    if let state = ListStatement.condition(of: query.state) { selection.add(state) }
  }

  /// Keeps to a part of the list.
  func addReach(
    _ reach: Reach,
    descends: Bool,
    date: String,
    id: String,
    to selection: inout ListSelection
  ) {
    let beyond = descends ? "<" : ">"
    switch reach {
    case .whole: break
    case .sameDate(let cursor, let isInclusive):
      selection.add("\(date) = ?", cursor.date)
      selection.add("\(id) \(beyond)\(isInclusive ? "=" : "") ?", cursor.id.rawValue)
    case .otherDates(let cursor):
      selection.add("\(date) \(beyond) ?", cursor.date)
    }
  }

  /// Asks of each row whether it mentions the entity.
  func addEntity(to selection: inout ListSelection) {
    guard let entity else { return }
    selection.add(
      """
      EXISTS (SELECT 1 FROM occurrence o
        WHERE o.entity = ? AND o.date = h.date AND o.article = h.id)
      """,
      entity
    )
  }

  /// Asks of each row whether it holds the words.
  func addNeedles(to selection: inout ListSelection) {
    guard let words else { return }
    selection.from += " CROSS JOIN headline_text t ON t.id = h.id"
    for needle in words.needles { selection.add("instr(t.words, ?) > 0", needle) }
  }
}

/// A `SELECT` in the making.
struct ListSelection {
  var columns: String
  var from = ""
  var order: String?
  /// The most rows; `nil` for all.
  var limit: Int?
  /// What stands in for the question marks, in their order.
  var arguments: StatementArguments = []
  private var conditions: [String] = []

  /// Begins with the columns.
  init(columns: String) {
    self.columns = columns
  }

  /// Adds a condition without a question mark.
  mutating func add(_ condition: String) {
    conditions.append(condition)
  }

  /// Adds a condition with one question mark.
  mutating func add(_ condition: String, _ argument: (any DatabaseValueConvertible)?) {
    conditions.append(condition)
    arguments += [argument]
  }

  /// The statement; the limit is part of it, so that few are ever prepared.
  var sql: String {
    var sql = "SELECT \(columns) FROM \(from)"
    if !conditions.isEmpty { sql += " WHERE " + conditions.joined(separator: " AND ") }
    if let order { sql += " ORDER BY " + order }
    if let limit { sql += " LIMIT \(limit)" }
    return sql
  }
}

extension DatabaseValueConvertible where Self: StatementColumnConvertible {
  /// The first value of the first row.
  static func fetchOne(_ database: Database, _ selection: ListSelection) throws -> Self? {
    try fetchOne(
      database.cachedStatement(sql: selection.sql),
      arguments: selection.arguments
    )
  }

  /// The first value of each row.
  static func fetchAll(_ database: Database, _ selection: ListSelection) throws -> [Self] {
    try fetchAll(
      database.cachedStatement(sql: selection.sql),
      arguments: selection.arguments
    )
  }
}
