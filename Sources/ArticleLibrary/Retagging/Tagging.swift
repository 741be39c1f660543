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

  /// The number that an article gets which a recogniser of some version has seen: one that is behind
  /// where that is not this tagging's version.
  func number(of tagger: String?) -> Int {
    tagger == self.tagger ? number : -1
  }
}
