import ArticleModel
import GRDB

extension RisingName {
  /// Reads the names of a period that rose most.
  ///
  /// They are ordered by the difference of the two counts over its standard deviation, taking both
  /// counts as Poisson's: a name that goes from 0 to 9 comes before one that goes from 90 to 100.
  ///
  /// - Parameters:
  ///   - start: Where the period starts, in seconds since 1970.
  ///   - end: Where it ends; not part of it.
  ///   - limit: The most names.
  ///   - database: The snapshot to read from.
  /// - Returns: The names, most risen first.
  /// - Throws: What the database reports.
  static func names(
    from start: Int64,
    to end: Int64,
    limit: Int,
    in database: Database
  ) throws -> [RisingName] {
    let length = max(1, end - start)
    let now = try counts(from: start, to: end, in: database)
    let before = try counts(from: start - length, to: start, in: database)
    let ranked = now.map { entity, count in
      let earlier = before[entity] ?? 0
      let rise = Double(count - earlier) / Double(count + earlier).squareRoot()
      return (entity: entity, count: count, earlier: earlier, rise: rise)
    }
    .sorted { ($0.rise, $0.count, $1.entity) > ($1.rise, $1.count, $0.entity) }
    return try ranked.prefix(max(0, limit)).compactMap { found in
      let row = try Row.fetchOne(
        database.cachedStatement(sql: "SELECT kind, name FROM entity WHERE id = ?"),
        arguments: [found.entity]
      )
      guard let row else { return nil }
      return RisingName(
        name: EntityName(
          kind: try EntityKind(code: UInt8(clamping: row.number(0))),
          name: row.text(1)
        ),
        count: found.count,
        earlierCount: found.earlier,
        parts: try parts(of: found.entity, from: start, to: end, in: database)
      )
    }
  }

  /// How many articles of a period mention each entity, keywords apart; O(mentions in the period).
  private static func counts(
    from start: Int64,
    to end: Int64,
    in database: Database
  ) throws -> [Int64: Int] {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT o.entity, count(*)
          FROM headline h CROSS JOIN occurrence o ON o.article = h.id JOIN entity e ON e.id = o.entity
          WHERE h.date >= ? AND h.date < ? AND e.kind <> \(EntityKind.keyword.code)
          GROUP BY o.entity
          """
      ),
      arguments: [start, end]
    )
    var counts: [Int64: Int] = [:]
    while let row = try rows.next() { counts[Int64(row.number(0))] = row.number(1) }
    return counts
  }

  /// The articles of days, of thirtieths of a period of more than thirty days, or of twenty-fourths
  /// of one day.
  private static func parts(
    of entity: Int64,
    from start: Int64,
    to end: Int64,
    in database: Database
  ) throws -> [Int] {
    let length = max(1, end - start)
    let count = length <= 86_400 ? 24 : Int(min(30, (length + 86_399) / 86_400))
    var parts = [Int](repeating: 0, count: count)
    let dates = try Int64.fetchCursor(
      database.cachedStatement(
        sql: "SELECT date FROM occurrence WHERE entity = ? AND date >= ? AND date < ?"
      ),
      arguments: [entity, start, end]
    )
    while let date = try dates.next() {
      parts[min(count - 1, Int((date - start) * Int64(count) / length))] += 1
    }
    return parts
  }
}
