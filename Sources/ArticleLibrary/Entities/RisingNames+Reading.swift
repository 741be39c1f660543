import ArticleModel
import GRDB

extension RisingNames {
  /// Reads the names that rose most in some days up to now, or up to the newest article where none
  /// is as new as that.
  ///
  /// - Parameters:
  ///   - days: How many days the period has.
  ///   - now: Now, in seconds since 1970.
  ///   - limit: The most names.
  ///   - database: The snapshot to read from.
  /// - Throws: What the database reports.
  init(ofDays days: Int, upTo now: Int64, limit: Int, in database: Database) throws {
    let length = Int64(days) * 86_400
    let newest = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT max(date) FROM headline")
    )
    let end = newest.map { $0 < now - length ? $0 + 1 : now } ?? now
    let names = try RisingName.names(from: end - length, to: end, limit: limit, in: database)
    self.init(names: names, end: end, days: days)
  }
}
