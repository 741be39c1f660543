import ArticleModel
import GRDB

extension Dossier {
  /// Reads what the library knows of an entity; `nil` where no article mentions it.
  init?(of key: EntityKey, in database: Database) throws {
    guard let entity = try EntityTable.identifier(of: key, in: database),
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT name, article_count,
              (SELECT min(date) FROM occurrence WHERE entity = e.id),
              (SELECT max(date) FROM occurrence WHERE entity = e.id)
            FROM entity e WHERE id = ?
            """
        ),
        arguments: [entity]
      ),
      let first = row[2] as Int64?, let last = row[3] as Int64?
    else { return nil }
    self.init(
      name: EntityName(kind: key.kind, name: row.text(0)),
      aliases: try Dossier.aliases(of: entity, in: database),
      articleCount: row.number(1),
      firstSeen: Timestamp(secondsSince1970: first),
      lastSeen: Timestamp(secondsSince1970: last),
      months: try Dossier.months(of: entity, from: first, to: last, in: database),
      companions: try Dossier.companions(of: entity, in: database),
      appearances: try AppearanceWindow(of: key, at: .top, limit: 50, in: database)
    )
  }

  private static func aliases(of entity: Int64, in database: Database) throws -> [String] {
    try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT name FROM alias WHERE entity = ? ORDER BY article_count DESC, name LIMIT 50"
      ),
      arguments: [entity]
    )
  }

  /// At most the last ten years; each month is a stretch of the entity's own index.
  private static func months(
    of entity: Int64,
    from first: Int64,
    to last: Int64,
    in database: Database
  ) throws -> [MonthCount] {
    func number(_ seconds: Int64) -> Int {
      let day = Timestamp(secondsSince1970: seconds).day
      return day.year * 12 + day.month - 1
    }
    func start(of number: Int) -> Int64 {
      let month = ((number % 12) + 12) % 12
      let day = CivilDay(year: (number - month) / 12, month: month + 1, day: 1)
      return day.map { Timestamp(day: $0).secondsSince1970 } ?? 0
    }
    let statement = try database.cachedStatement(
      sql: "SELECT count(*) FROM occurrence WHERE entity = ? AND date >= ? AND date < ?"
    )
    let end = number(last)
    return try (max(number(first), end - 119)...end).map { number in
      let month = ((number % 12) + 12) % 12
      let count = try Int.fetchOne(
        statement,
        arguments: [entity, start(of: number), start(of: number + 1)]
      )
      return MonthCount(year: (number - month) / 12, month: month + 1, count: count ?? 0)
    }
  }

  /// The names beside it in the newest articles that mention it: those of today matter, and more
  /// would be felt.
  private static func companions(of entity: Int64, in database: Database) throws -> [NameCount] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT e.kind, e.name, found.shared FROM (
            SELECT o.entity AS id, count(*) AS shared FROM (
              SELECT article FROM occurrence WHERE entity = ?1 ORDER BY date DESC LIMIT 500
            ) near CROSS JOIN occurrence o ON o.article = near.article
            WHERE o.entity <> ?1 GROUP BY o.entity ORDER BY shared DESC LIMIT 40
          ) found JOIN entity e ON e.id = found.id
          WHERE e.kind <> \(EntityKind.keyword.code)
          ORDER BY found.shared DESC, e.name LIMIT 20
          """
      ),
      arguments: [entity]
    ).map { row in
      NameCount(
        name: EntityName(
          kind: try EntityKind(code: UInt8(clamping: row.number(0))),
          name: row.text(1)
        ),
        count: row.number(2)
      )
    }
  }
}
