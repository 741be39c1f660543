package import ArticleModel
import Foundation
import GRDB

extension Library {
  /// Whether any article was last recognised by another version, or by none; a look at an index.
  ///
  /// - Parameter tagger: The version of the recogniser and the corrections.
  /// - Returns: Whether there is work for a `Retagger`.
  /// - Throws: `LibraryError`.
  package nonisolated func needsTagging(by tagger: String) async throws(LibraryError) -> Bool {
    try await reading { database in
      let tagging = try Tagging.current(in: database)
      guard tagging.tagger == tagger else {
        return try ArticleTally.current(in: database).total > 0
      }
      return try Bool.fetchOne(
        database,
        sql: "SELECT EXISTS (SELECT 1 FROM headline WHERE tagging < ?)",
        arguments: [tagging.number]
      ) ?? false
    }
  }

  /// Whether an article's mentions are those that a version of the recogniser finds in it.
  ///
  /// - Parameters:
  ///   - id: The article.
  ///   - tagger: The version of the recogniser and the corrections.
  /// - Returns: False also where there is no such article.
  /// - Throws: `LibraryError`.
  package nonisolated func isTagged(
    _ id: ArticleID,
    by tagger: String
  ) async throws(LibraryError) -> Bool {
    try await reading { database in
      let tagging = try Tagging.current(in: database)
      guard tagging.tagger == tagger else { return false }
      return try Bool.fetchOne(
        database.cachedStatement(sql: "SELECT tagging = ? FROM headline WHERE id = ?"),
        arguments: [tagging.number, id.rawValue]
      ) ?? false
    }
  }

  /// Has an empty library's articles recognised by a version from the start, so that those of a
  /// first import are not recognised a second time.
  ///
  /// A library with articles stays in its tagging, since to begin another is to recognise them all.
  func beginTaggingWhereEmpty(_ tagger: String) async throws(LibraryError) {
    @Sendable func isDue(_ database: Database) throws -> Bool {
      guard try Tagging.current(in: database).tagger != tagger else { return false }
      return try ArticleTally.current(in: database).total == 0
    }
    guard try await reading(isDue) else { return }
    try await writing { database in
      if try isDue(database) { _ = try Tagging.begin(tagger, in: database) }
    }
  }

  /// Begins the tagging of a version, or goes on with it.
  ///
  /// - Parameter tagger: The version of the recogniser and the corrections.
  /// - Returns: The tagging, and how many articles are still to be recognised for it.
  /// - Throws: `LibraryError`.
  func beginTagging(
    _ tagger: String
  ) async throws(LibraryError) -> (tagging: Tagging, articles: Int) {
    let found = try await articlesBehind(tagger)
    if found.tagging.tagger == tagger { return found }
    _ = try await writing { try Tagging.begin(tagger, in: $0) }
    return try await articlesBehind(tagger)
  }

  private nonisolated func articlesBehind(
    _ tagger: String
  ) async throws(LibraryError) -> (tagging: Tagging, articles: Int) {
    try await reading { database in
      let tagging = try Tagging.current(in: database)
      let articles = try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM headline WHERE tagging < ?",
        arguments: [tagging.number]
      )
      return (tagging, articles ?? 0)
    }
  }

  /// Some of the articles that are still to be recognised.
  nonisolated func articles(
    behind tagging: Tagging,
    limit: Int
  ) async throws(LibraryError) -> [StaleArticle] {
    try await reading { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT h.id, a.hash, b.bytes
            FROM headline h JOIN article a ON a.id = h.id JOIN body b ON b.article = h.id
            WHERE h.tagging < ? LIMIT ?
            """
        ),
        arguments: [tagging.number, limit]
      ).map { row in
        StaleArticle(
          id: Int64(row.number(0)),
          hash: row[1] as Data? ?? Data(),
          // An article that cannot be read back is passed over; opening it says what is wrong.
          article: try? StoredBody.article(row, column: 2)
        )
      }
    }
  }

  /// Stores what was recognised; an article that was changed since it was read stays behind.
  func store(_ retagged: [RetaggedArticle], tagging: Tagging) async throws(LibraryError) {
    try await writing { database in
      var index = EntityIndexWriter(database)
      for article in retagged { try article.store(in: database, tagging: tagging, &index) }
      try index.finish()
    }
  }
}

/// An article that is to be recognised anew.
struct StaleArticle: Sendable {
  let id: Int64
  /// The hash of the text that was read.
  let hash: Data
  let article: Article?
}

/// What was recognised in an article.
struct RetaggedArticle: Sendable {
  let id: Int64
  let hash: Data
  /// Its new body and names; `nil` where nothing changed.
  let change: Change?

  /// What is to be written.
  struct Change: Sendable {
    let body: [UInt8]
    let names: PreparedNames
  }

  /// Writes it.
  fileprivate func store(
    in database: Database,
    tagging: Tagging,
    _ index: inout EntityIndexWriter
  ) throws {
    let date = try Int64.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT h.date FROM headline h JOIN article a ON a.id = h.id WHERE h.id = ? AND a.hash = ?
          """
      ),
      arguments: [id, hash]
    )
    guard let date else { return }
    guard let change else {
      try database.cachedStatement(sql: "UPDATE headline SET tagging = ? WHERE id = ?")
        .execute(arguments: [tagging.number, id])
      return
    }
    try database.cachedStatement(
      sql: "UPDATE headline SET names = ?, keyword_count = ?, tagging = ? WHERE id = ?"
    ).execute(
      arguments: [change.names.summary, change.names.keywordCount, tagging.number, id]
    )
    try database.cachedStatement(sql: "UPDATE body SET bytes = ? WHERE article = ?")
      .execute(arguments: [Data(change.body), id])
    try index.removeAll(of: id)
    try index.add(change.names.entities, of: id, date: date)
  }
}
