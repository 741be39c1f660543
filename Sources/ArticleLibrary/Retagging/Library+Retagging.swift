package import ArticleModel
import Foundation
import GRDB

extension Library {
  /// Whether any article was last recognised by another version, or by none; a look at an index.
  ///
  /// - Parameter tagger: The version of the recogniser and the user's lists.
  /// - Returns: Whether there is work for a `Retagger`.
  /// - Throws: `LibraryError`.
  package nonisolated func needsTagging(
    by tagger: TaggerVersion
  ) async throws(LibraryError) -> Bool {
    try await reading { database in
      let tagging = try Tagging.current(in: database)
      guard tagging.tagger == tagger.text else {
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
  ///   - tagger: The version of the recogniser and the user's lists.
  /// - Returns: False also where there is no such article.
  /// - Throws: `LibraryError`.
  package nonisolated func isTagged(
    _ id: ArticleID,
    by tagger: TaggerVersion
  ) async throws(LibraryError) -> Bool {
    try await reading { database in
      let tagging = try Tagging.current(in: database)
      guard tagging.tagger == tagger.text else { return false }
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
  func beginTaggingWhereEmpty(_ version: TaggerVersion) async throws(LibraryError) {
    @Sendable func isDue(_ database: Database) throws -> Bool {
      guard try Tagging.current(in: database).tagger != version.text else { return false }
      return try ArticleTally.current(in: database).total == 0
    }
    guard try await reading(isDue) else { return }
    try await writing { database in
      if try isDue(database) { try Tagging.begin(version, in: database) }
    }
  }

  /// Begins the tagging of a version, or goes on with it.
  ///
  /// - Parameter version: The version of the recogniser and the user's lists.
  /// - Returns: The tagging.
  /// - Throws: `LibraryError`; `cancelled` where another version has taken over.
  func beginTagging(_ version: TaggerVersion) async throws(LibraryError) -> TaggingBegun {
    let isBegun = try await reading { database in
      try Tagging.current(in: database).tagger == version.text
    }
    if !isBegun { try await writing { try Tagging.begin(version, in: $0) } }
    let begun = try await reading { database in
      let tagging = try Tagging.current(in: database)
      let articles = try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM headline WHERE tagging < ?",
        arguments: [tagging.number]
      )
      return TaggingBegun(
        tagging: tagging,
        articles: articles ?? 0,
        changes: try tagging.changes(to: version, in: database)
      )
    }
    guard begun.tagging.tagger == version.text else { throw .cancelled }
    return begun
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
            SELECT h.id, a.hash, b.bytes, h.tagging
            FROM headline h JOIN article a ON a.id = h.id JOIN body b ON b.article = h.id
            WHERE h.tagging < ? LIMIT ?
            """
        ),
        arguments: [tagging.number, limit]
      ).map { row in
        StaleArticle(
          id: Int64(row.number(0)),
          hash: row[1] as Data? ?? Data(),
          tagging: row.number(3),
          // An article that cannot be read back is passed over; opening it says what is wrong.
          article: try? StoredBody.article(row, column: 2)
        )
      }
    }
  }

  /// Stores what was recognised; an article that was changed since it was read stays behind.
  ///
  /// - Parameters:
  ///   - retagged: What was recognised.
  ///   - tagging: The tagging that it was recognised for.
  /// - Returns: Whether it was stored; not where another version has taken over.
  /// - Throws: `LibraryError`.
  func store(
    _ retagged: [RetaggedArticle],
    tagging: Tagging
  ) async throws(LibraryError) -> Bool {
    try await writing { database in
      guard try Tagging.current(in: database) == tagging else { return false }
      var index = EntityIndexWriter(database)
      for article in retagged { try article.store(in: database, tagging: tagging, &index) }
      try index.finish()
      return true
    }
  }
}

/// A tagging that was begun or is gone on with.
struct TaggingBegun: Sendable {
  let tagging: Tagging
  /// How many articles are still to be recognised for it.
  let articles: Int
  /// What alone is recognised otherwise in articles whose last tagging had a number; anything may be
  /// in those of other numbers.
  let changes: [Int: VersionChange]

  /// Whether an article may be recognised otherwise than in the tagging with that number.
  func mayChange(_ article: Article, lastIn number: Int) -> Bool {
    changes[number]?.mayConcern(article) ?? true
  }
}

/// An article that is to be recognised anew.
struct StaleArticle: Sendable {
  let id: Int64
  /// The hash of the text that was read.
  let hash: Data
  /// The number of the tagging that it was last recognised in.
  let tagging: Int
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
