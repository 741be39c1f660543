package import ArticleModel
import EntityRecognition
import Foundation
import GRDB

extension Library {
  /// Whether any article was last recognised by another version, or by none; a look at an index.
  ///
  /// - Parameter tagger: The version of the recogniser and the corrections.
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
  ///   - tagger: The version of the recogniser and the corrections.
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
  /// - Parameters:
  ///   - version: The version of the recogniser and the corrections.
  ///   - former: The corrections that the library was last recognised with, where they are known.
  /// - Returns: The tagging.
  /// - Throws: `LibraryError`.
  func beginTagging(
    _ version: TaggerVersion,
    former: [Correction]?
  ) async throws(LibraryError) -> TaggingBegun {
    let found = try await articlesBehind()
    let (tagger, last) = (version.text, found.tagging.tagger)
    if last == tagger { return TaggingBegun(tagging: found.tagging, articles: found.articles) }
    let names = version.corrections(of: last, guess: former).map {
      CorrectedNames(from: $0, to: version.corrections)
    }
    let isTurned = try await writing { database in
      if let names, !names.bringsBack,
        try Tagging.turn(to: tagger, from: last, concerning: names, in: database)
      {
        return true
      }
      _ = try Tagging.begin(tagger, in: database)
      return false
    }
    let begun = try await articlesBehind()
    // Another version may have taken over already; then this one has nothing to do.
    guard begun.tagging.tagger == tagger else { throw .cancelled }
    let isScreened = !isTurned && begun.tagging.number == found.tagging.number + 1
    return TaggingBegun(
      tagging: begun.tagging,
      articles: begun.articles,
      screen: isScreened ? names.map { ($0, found.tagging.number) } : nil
    )
  }

  private nonisolated func articlesBehind() async throws(LibraryError) -> (
    tagging: Tagging, articles: Int
  ) {
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
  /// The names that alone are recognised otherwise in articles whose last tagging had this number;
  /// `nil` where anything may be.
  var screen: (names: CorrectedNames, number: Int)?
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
