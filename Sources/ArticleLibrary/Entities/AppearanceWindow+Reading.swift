import ArticleModel
import GRDB

extension AppearanceWindow {
  /// Reads some of the articles that mention an entity, newest first.
  ///
  /// - Parameters:
  ///   - entity: The entity's key.
  ///   - anchor: Where the window begins.
  ///   - limit: The most rows that it holds.
  ///   - database: The snapshot to read from.
  /// - Throws: What the database reports.
  init(of entity: EntityKey, at anchor: WindowAnchor, limit: Int, in database: Database) throws {
    self.init(rows: [], hasEarlier: false, hasLater: false)
    guard let number = try EntityTable.identifier(of: entity, in: database),
      let list = try ListStatement(ArticleQuery(entity: entity), in: database)
    else { return }
    let window = try ArticleWindow(
      of: list.taking(.occurrences),
      at: anchor,
      limit: limit,
      in: database
    )
    hasEarlier = window.hasEarlier
    hasLater = window.hasLater
    let statement = try database.cachedStatement(
      sql: """
        SELECT b.bytes, o.count, o.place, o.start, o.length
        FROM occurrence o JOIN body b ON b.article = o.article
        WHERE o.entity = ? AND o.date = ? AND o.article = ?
        """
    )
    for summary in window.rows {
      let cursor = ListCursor(of: summary)
      let row = try Row.fetchOne(statement, arguments: [number, cursor.date, cursor.id.rawValue])
      if let row { rows.append(Appearance(summary, row)) }
    }
  }
}

extension Appearance {
  /// Reads the sentence of a row that holds an article's body and its first mention's place.
  ///
  /// An article that cannot be read back keeps its row, without a sentence, so that the others stay
  /// in sight.
  fileprivate init(_ summary: ArticleSummary, _ row: Row) {
    let place = row.number(2)
    let start = min(max(0, row.number(3)), Int(Int32.max))
    let span = TextSpan(start..<start + min(max(0, row.number(4)), Int(Int32.max)))
    self.init(
      summary: summary,
      mentionCount: row.number(1),
      place: place <= 0 ? .headline : .block(place - 1),
      sentenceStart: span.start,
      sentence: "",
      mention: TextSpan(0..<0)
    )
    guard let article = try? StoredBody.article(row, column: 0),
      let text = article.text(at: self.place),
      let found = SentenceFinder.sentence(in: text, around: span)
    else { return }
    sentenceStart = found.start
    sentence = String(text[found])
    mention = TextSpan(
      span.start.bytes - found.start.bytes..<span.end.bytes - found.start.bytes
    )
  }
}
