import ArticleModel
import GRDB

/// The entities that any article of the library mentions, and what they are known by.
enum EntityTable {
  /// The number of an entity in the library, or `nil` where no article mentions it.
  static func identifier(of key: EntityKey, in database: Database) throws -> Int64? {
    let statement = try database.cachedStatement(
      sql: "SELECT id FROM entity WHERE key = ? AND kind = ?"
    )
    return try Int64.fetchOne(statement, arguments: [key.name, Int(key.kind.code)])
  }

  /// How many articles mention an entity.
  static func articleCount(of key: EntityKey, in database: Database) throws -> Int {
    let statement = try database.cachedStatement(
      sql: "SELECT article_count FROM entity WHERE key = ? AND kind = ?"
    )
    return try Int.fetchOne(statement, arguments: [key.name, Int(key.kind.code)]) ?? 0
  }
}
