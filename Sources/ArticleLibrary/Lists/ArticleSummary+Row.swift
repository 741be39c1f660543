import ArticleModel
import GRDB

extension ArticleSummary {
  /// The columns that `init(row:)` reads, of the table `headline` named `h`.
  static let columns = """
    h.id, h.date, h.zone, h.precision, h.headline, h.voice, h.word_count, h.names, \
    h.keyword_count, h.read_at > 0, h.starred_at > 0, h.progress
    """

  /// Reads a row of `columns`.
  init(row: Row) {
    let date = StoredDate(seconds: row[1], zone: row[2], precision: row[3])
    self.init(
      id: ArticleID(row[0]),
      headline: row[4],
      voice: row[5],
      date: date.timestamp,
      wordCount: row[6],
      names: StoredNames.names(in: row[7]),
      isRead: row[9],
      isStarred: row[10],
      progress: row[11],
      keywordCount: row[8]
    )
  }
}
