import ArticleModel
import Foundation
import GRDB

/// One transaction that stores documents.
struct StoreTransaction {
  private let database: Database
  private let now: Int64
  private var index: EntityIndexWriter
  private let tagging: Tagging

  /// Begins in a transaction that the caller has opened.
  init(_ database: Database, now: Int64) throws {
    self.database = database
    self.now = now
    index = EntityIndexWriter(database)
    tagging = try Tagging.current(in: database)
  }

  /// Writes what was gathered over all documents.
  mutating func finish() throws {
    try index.finish()
  }

  /// Stores a document's articles, and says what became of each.
  mutating func store(_ document: PreparedDocument) throws -> [StoreOutcome] {
    let original = try document.original.map { try identifier(of: $0) }
    let earlier = try Int64.fetchOne(
      database.cachedStatement(
        sql: "SELECT original FROM source WHERE location = ? AND original IS NOT NULL"
      ),
      arguments: [document.location]
    )
    let source = try sourceIdentifier(
      of: document,
      original: document.isComplete ? original : earlier
    )
    let outcomes = try document.articles.map {
      try store($0, source: source, original: original)
    }
    if document.isComplete, let earlier, earlier != original { try dropIfUnused(earlier) }
    return outcomes
  }

  /// Drops a source's earlier bytes where no article nor revision was read from them: a feed is read
  /// again and again, and most of what it held is in its newer bytes.
  private func dropIfUnused(_ original: Int64) throws {
    try database.cachedStatement(
      sql: """
        DELETE FROM original WHERE id = ?1
          AND NOT EXISTS (SELECT 1 FROM source WHERE original = ?1)
          AND NOT EXISTS (SELECT 1 FROM article WHERE original = ?1)
          AND NOT EXISTS (SELECT 1 FROM revision WHERE original = ?1)
        """
    ).execute(arguments: [original])
  }

  private func identifier(of original: PreparedOriginal) throws -> Int64 {
    let hash = Data(original.hash.bytes)
    let known = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM original WHERE hash = ?"),
      arguments: [hash]
    )
    if let known { return known }
    try database.cachedStatement(sql: "INSERT INTO original (hash, size, bytes) VALUES (?, ?, ?)")
      .execute(arguments: [hash, original.size, Data(original.bytes)])
    return database.lastInsertedRowID
  }

  private func sourceIdentifier(of document: PreparedDocument, original: Int64?) throws -> Int64 {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO source (location, kind, format, title, link, original, article_count, read_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (location) DO UPDATE SET
          kind = excluded.kind, format = excluded.format, title = excluded.title,
          link = excluded.link, original = excluded.original,
          article_count = excluded.article_count, read_at = excluded.read_at
        RETURNING id
        """
    )
    let id = try Int64.fetchOne(
      statement,
      arguments: [
        document.location, Int(document.kind.code), Int(document.format.code), document.title,
        document.link, original, document.articleCount ?? document.articles.count, now,
      ]
    )
    guard let id else { throw CodingFailure.truncated }
    return id
  }

  private mutating func store(
    _ article: PreparedArticle,
    source: Int64,
    original: Int64?
  ) throws -> StoreOutcome {
    if let known = try known(article) {
      if try hasSaid(known, article.hash) { return .unchanged }
      try revise(known, article, source: source, original: original)
      return .updated
    }
    if article.hasText, try isHashKnown(article.hash) { return .unchanged }
    try add(article, source: source, original: original)
    return .added
  }

  /// An article of the library that another may be.
  private struct Known {
    var id: Int64
    var hash: Data
    var revision: Int
    var date: Int64
  }

  /// The article of the library that this one is, by its name or by its address.
  ///
  /// An address alone is not believed, since sites give wrong ones: headline or time of publication
  /// must agree too.
  private func known(_ article: PreparedArticle) throws -> Known? {
    let byKey = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT a.id, a.hash, a.revision, h.date FROM article a JOIN headline h ON h.id = a.id
          WHERE a.identity = ?
          """
      ),
      arguments: [article.identity.key]
    )
    if let row = byKey {
      return Known(id: row[0], hash: row[1], revision: row[2], date: row[3])
    }
    guard let link = article.identity.link else { return nil }
    let byLink = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT a.id, a.hash, a.revision, h.date FROM article a JOIN headline h ON h.id = a.id
          WHERE a.link = ?1 AND (h.headline = ?2 OR (h.date = ?3 AND h.precision = ?4)) LIMIT 1
          """
      ),
      arguments: [
        link, article.headline, article.published?.seconds, article.published?.precision,
      ]
    )
    return byLink.map { Known(id: $0[0], hash: $0[1], revision: $0[2], date: $0[3]) }
  }

  /// Whether an article says this now or said it once.
  private func hasSaid(_ known: Known, _ hash: ContentHash) throws -> Bool {
    let hash = Data(hash.bytes)
    guard known.hash != hash else { return true }
    guard known.revision > 1 else { return false }
    return try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM revision WHERE article = ? AND hash = ?)"
      ),
      arguments: [known.id, hash]
    ) ?? false
  }

  private func isHashKnown(_ hash: ContentHash) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM article WHERE hash = ?)"),
      arguments: [Data(hash.bytes)]
    ) ?? false
  }

  private mutating func add(_ article: PreparedArticle, source: Int64, original: Int64?) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO article (identity, link, hash, revision, source, original, added_at, changed_at)
        VALUES (?, ?, ?, 1, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        article.identity.key, article.identity.link, Data(article.hash.bytes), source, original,
        now, now,
      ]
    )
    let id = database.lastInsertedRowID
    let date = article.published ?? StoredDate(addedAt: now)
    try database.cachedStatement(
      sql: """
        INSERT INTO headline (id, date, zone, precision, headline, voice, word_count, names,
          keyword_count, tagging)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        id, date.seconds, date.zone, date.precision, article.headline, article.voice,
        article.wordCount, article.names.summary, article.names.keywordCount,
        tagging.number(of: article.tagger),
      ]
    )
    try database.cachedStatement(sql: "INSERT INTO headline_text (id, words) VALUES (?, ?)")
      .execute(arguments: [id, article.words.text])
    try database.cachedStatement(sql: "INSERT INTO body (article, bytes) VALUES (?, ?)")
      .execute(arguments: [id, Data(article.body)])
    try index.add(article.names.entities, of: id, date: date.seconds)
  }

  /// Puts a new text in the place of the old, which is kept; the reading state stays.
  private mutating func revise(
    _ known: Known,
    _ article: PreparedArticle,
    source: Int64,
    original: Int64?
  ) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO revision (article, number, hash, original, replaced_at, bytes)
        SELECT a.id, a.revision, a.hash, a.original, ?, b.bytes
        FROM article a JOIN body b ON b.article = a.id WHERE a.id = ?
        """
    ).execute(arguments: [now, known.id])
    try database.cachedStatement(
      sql: """
        UPDATE article SET revision = revision + 1, hash = ?, source = ?, original = ?,
          changed_at = ?, link = coalesce(?, link) WHERE id = ?
        """
    ).execute(
      arguments: [
        Data(article.hash.bytes), source, original, now, article.identity.link, known.id,
      ]
    )
    try database.cachedStatement(
      sql: """
        UPDATE headline SET headline = ?, voice = ?, word_count = ?, names = ?, keyword_count = ?,
          tagging = ? WHERE id = ?
        """
    ).execute(
      arguments: [
        article.headline, article.voice, article.wordCount, article.names.summary,
        article.names.keywordCount, tagging.number(of: article.tagger), known.id,
      ]
    )
    if let date = article.published {
      try database.cachedStatement(
        sql: "UPDATE headline SET date = ?, zone = ?, precision = ? WHERE id = ?"
      ).execute(arguments: [date.seconds, date.zone, date.precision, known.id])
    }
    try database.cachedStatement(sql: "UPDATE headline_text SET words = ? WHERE id = ?")
      .execute(arguments: [article.words.text, known.id])
    try database.cachedStatement(sql: "UPDATE body SET bytes = ? WHERE article = ?")
      .execute(arguments: [Data(article.body), known.id])
    try index.removeAll(of: known.id)
    let date = article.published?.seconds ?? known.date
    try index.add(article.names.entities, of: known.id, date: date)
  }
}
