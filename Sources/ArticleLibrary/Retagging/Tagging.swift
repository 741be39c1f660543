import EntityRecognition
import GRDB

/// Which recogniser's mentions the library holds.
///
/// Each article has the number of the tagging that it was last recognised in; a new version of the
/// recogniser, or of the user's corrections, begins a tagging with the next number, and the articles
/// with smaller ones are recognised anew, whenever there is time.
struct Tagging: Hashable {
  /// The number, which grows.
  let number: Int
  /// The version of the recogniser.
  let tagger: String

  /// The tagging that the library is in.
  static func current(in database: Database) throws -> Tagging {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT tagging, tagger FROM tally")
    )
    guard let row else { throw CodingFailure.truncated }
    return Tagging(number: row.number(0), tagger: row.text(1))
  }

  /// Begins the tagging of a version, unless the library is in it already.
  static func begin(_ tagger: String, in database: Database) throws -> Tagging {
    let current = try current(in: database)
    if current.tagger == tagger { return current }
    try database.execute(
      sql: "UPDATE tally SET tagging = tagging + 1, tagger = ?",
      arguments: [tagger]
    )
    return try Tagging.current(in: database)
  }

  /// Takes another version for the one that the library is in, and has only the articles recognised
  /// anew that mention one of some names.
  ///
  /// - Parameters:
  ///   - tagger: The version.
  ///   - former: The version that the library must still be in.
  ///   - names: The names that alone may be recognised otherwise.
  ///   - database: Where, in a transaction.
  /// - Returns: Whether that was done; not where the library is in yet another version by now.
  /// - Throws: What the database says.
  static func turn(
    to tagger: String,
    from former: String,
    concerning names: CorrectedNames,
    in database: Database
  ) throws -> Bool {
    guard try current(in: database).tagger == former else { return false }
    try database.execute(sql: "UPDATE tally SET tagger = ?", arguments: [tagger])
    var entities: Set<Int64> = []
    for table in ["SELECT id, name FROM entity", "SELECT entity, name FROM alias"] {
      let rows = try Row.fetchCursor(database, sql: table)
      while let row = try rows.next() {
        if names.contains(row.text(1)) { entities.insert(Int64(row.number(0))) }
      }
    }
    let statement = try database.cachedStatement(
      sql: """
        UPDATE headline SET tagging = -1
        WHERE id IN (SELECT article FROM occurrence WHERE entity = ?)
        """
    )
    for entity in entities { try statement.execute(arguments: [entity]) }
    return true
  }

  /// The number that an article gets which a recogniser of some version has seen: one that is behind
  /// where that is not this tagging's version.
  func number(of tagger: String?) -> Int {
    tagger == self.tagger ? number : -1
  }
}
