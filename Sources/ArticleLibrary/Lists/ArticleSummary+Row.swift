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
    let date = StoredDate(
      seconds: Int64(row.number(1)),
      zone: (row[2] as Int64?).map { _ in row.number(2) },
      precision: row.number(3)
    )
    self.init(
      id: ArticleID(Int64(row.number(0))),
      headline: row.text(4),
      voice: row.text(5),
      date: date.timestamp,
      isDateOfAdding: date.isOfAdding,
      wordCount: row.number(6),
      names: StoredNames.names(in: row.text(7)),
      isRead: row.number(9) != 0,
      isStarred: row.number(10) != 0,
      progress: min(max(0, row.number(11)), 100),
      keywordCount: row.number(8)
    )
  }
}
