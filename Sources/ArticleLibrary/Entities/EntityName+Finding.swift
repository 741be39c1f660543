import ArticleModel
import GRDB

extension EntityName {
  /// The names of people, places, organisations, groups and events that begin with some letters,
  /// those of most articles first; after them those with a later word that does.
  ///
  /// - Parameters:
  ///   - text: The letters, whatever their case.
  ///   - limit: The most names.
  ///   - database: Where to look.
  /// - Returns: The names; none for no letters.
  /// - Throws: What the database says.
  static func names(
    beginning text: String,
    limit: Int,
    in database: Database
  ) throws -> [EntityName] {
    let key = EntityKey(kind: .person, name: text).name
    guard !key.isEmpty else { return [] }
    let begun = try names(
      where: "key >= ? AND key < ?",
      [key, key + "\u{10FFFF}"],
      limit: limit,
      in: database
    )
    // Shorter pieces stand in too many names to be of use.
    guard begun.count < limit, key.count >= 3 else { return begun }
    let pattern = "% " + key.map { "\\%_".contains($0) ? "\\\($0)" : String($0) }.joined() + "%"
    let holding = try names(
      where: "key LIKE ? ESCAPE '\\'",
      [pattern],
      limit: limit,
      in: database
    )
    let known = Set(begun)
    return Array((begun + holding.filter { !known.contains($0) }).prefix(limit))
  }

  private static func names(
    where condition: String,
    _ arguments: [String],
    limit: Int,
    in database: Database
  ) throws -> [EntityName] {
    let kinds = EntityKind.allCases.filter(\.isName).map { String($0.code) }.joined(separator: ", ")
    let statement = try database.cachedStatement(
      sql: """
        SELECT kind, name FROM entity
        WHERE \(condition) AND kind IN (\(kinds)) AND article_count > 0
        ORDER BY article_count DESC, key LIMIT ?
        """
    )
    return try Row.fetchAll(statement, arguments: StatementArguments(arguments) + [limit])
      .compactMap { row in
        guard let code = UInt8(exactly: row.number(0)), let kind = try? EntityKind(code: code)
        else { return nil }
        return EntityName(kind: kind, name: row.text(1))
      }
  }
}
