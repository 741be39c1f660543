import ArticleModel
import GRDB

/// Writes which articles mention which entities, within one transaction.
///
/// Numbers of entities are remembered and counts gathered until the end, since the articles of one
/// import mention the same names again and again.
struct EntityIndexWriter {
  private let database: Database
  private var identifiers: [EntityKey: Int64] = [:]
  private var differences: [Int64: Int] = [:]

  /// Begins without anything remembered.
  init(_ database: Database) {
    self.database = database
  }

  /// Adds what an article mentions.
  mutating func add(_ entities: [PreparedEntity], of article: Int64, date: Int64) throws {
    let insertion = try database.cachedStatement(
      sql: """
        INSERT INTO occurrence (entity, date, article, count, place, start, length)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    )
    let alias = try database.cachedStatement(
      sql: """
        INSERT INTO alias (entity, name, article_count) VALUES (?, ?, 1)
        ON CONFLICT (entity, name) DO UPDATE SET article_count = article_count + 1
        """
    )
    for entity in entities {
      let id = try identifier(of: entity)
      differences[id, default: 0] += 1
      try insertion.execute(
        arguments: [id, date, article, entity.count, entity.place, entity.start, entity.length]
      )
      for name in Set(entity.aliases) { try alias.execute(arguments: [id, name]) }
    }
  }

  /// Takes back all that an article mentions; the forms of names that it used stay known.
  mutating func removeAll(of article: Int64) throws {
    let entities = try Int64.fetchAll(
      database.cachedStatement(sql: "SELECT entity FROM occurrence WHERE article = ?"),
      arguments: [article]
    )
    for entity in entities { differences[entity, default: 0] -= 1 }
    try database.cachedStatement(sql: "DELETE FROM occurrence WHERE article = ?")
      .execute(arguments: [article])
  }

  /// Writes the counts that were gathered.
  mutating func finish() throws {
    let statement = try database.cachedStatement(
      sql: "UPDATE entity SET article_count = article_count + ? WHERE id = ?"
    )
    for (entity, difference) in differences where difference != 0 {
      try statement.execute(arguments: [difference, entity])
    }
    differences = [:]
  }

  private mutating func identifier(of entity: PreparedEntity) throws -> Int64 {
    if let id = identifiers[entity.key] { return id }
    let id: Int64
    if let known = try EntityTable.identifier(of: entity.key, in: database) {
      id = known
    } else {
      try database.cachedStatement(sql: "INSERT INTO entity (kind, key, name) VALUES (?, ?, ?)")
        .execute(arguments: [Int(entity.key.kind.code), entity.key.name, entity.name])
      id = database.lastInsertedRowID
    }
    identifiers[entity.key] = id
    return id
  }
}
