import EntityRecognition
import Foundation
import GRDB

/// Which recogniser's mentions the library holds.
///
/// Each article has the number of the tagging that it was last recognised in; a new version of the
/// recogniser, or of the user's lists, begins a tagging with the next number, and the articles with
/// smaller ones are recognised anew, whenever there is time. As long as an article has a tagging's
/// number, the library knows that tagging's version.
struct Tagging: Hashable {
  /// The number, which grows.
  let number: Int
  /// The version of the recogniser.
  let tagger: String

  /// The number of an article that is to be recognised whatever it was recognised by before.
  static let none = -1

  /// The tagging that the library is in.
  static func current(in database: Database) throws -> Tagging {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT tagging, tagger FROM tally")
    )
    guard let row else { throw CodingFailure.truncated }
    return Tagging(number: row.number(0), tagger: row.text(1))
  }

  /// Has the library's articles be recognised by a version, unless they are already.
  ///
  /// Where nothing but what articles mention can be recognised otherwise, the tagging goes on under
  /// another version, and only those articles are behind; otherwise another begins, and all are.
  ///
  /// - Parameters:
  ///   - version: The version.
  ///   - database: Where, in a transaction.
  /// - Throws: What the database says.
  static func begin(_ version: TaggerVersion, in database: Database) throws {
    let current = try current(in: database)
    if current.tagger == version.text { return }
    let former = try Tagging.version(of: current.number, in: database)
    let change = former.flatMap {
      $0.text == current.tagger ? VersionChange(from: $0, to: version) : nil
    }
    var number = current.number
    if let change, !change.needsSearch {
      try putBehind(mentioning: change, in: database)
    } else {
      number += 1
    }
    try database.execute(
      sql: "UPDATE tally SET tagging = ?, tagger = ?",
      arguments: [number, version.text]
    )
    try database.execute(
      sql: """
        DELETE FROM tagging
        WHERE NOT EXISTS (SELECT 1 FROM headline WHERE headline.tagging = tagging.number)
        """
    )
    try database.execute(
      sql: "INSERT OR REPLACE INTO tagging (number, version) VALUES (?, ?)",
      arguments: [number, Data(TaggerVersionCodec.encoded(version))]
    )
    // Whoever takes a change back need not wait for what was not reached.
    let begun = Tagging(number: number, tagger: version.text)
    for (former, change) in try begun.changes(to: version, in: database) where change.isEmpty {
      try database.execute(
        sql: "UPDATE headline SET tagging = ? WHERE tagging = ?",
        arguments: [number, former]
      )
    }
  }

  /// Has the articles recognised anew that mention one of the names or keywords that changed.
  private static func putBehind(mentioning change: VersionChange, in database: Database) throws {
    var entities: Set<Int64> = []
    if !change.names.isEmpty {
      for table in ["SELECT id, name FROM entity", "SELECT entity, name FROM alias"] {
        let rows = try Row.fetchCursor(database, sql: table)
        while let row = try rows.next() {
          if change.names.contains(row.text(1)) { entities.insert(Int64(row.number(0))) }
        }
      }
    }
    for key in change.keywords.keys {
      if let id = try EntityTable.identifier(of: key, in: database) { entities.insert(id) }
    }
    let statement = try database.cachedStatement(
      sql: """
        UPDATE headline SET tagging = \(Tagging.none)
        WHERE id IN (SELECT article FROM occurrence WHERE entity = ?)
        """
    )
    for entity in entities { try statement.execute(arguments: [entity]) }
  }

  /// The version of the tagging with that number; `nil` where it is not known.
  private static func version(of number: Int, in database: Database) throws -> TaggerVersion? {
    try Data.fetchOne(
      database,
      sql: "SELECT version FROM tagging WHERE number = ?",
      arguments: [number]
    ).flatMap(decoded)
  }

  /// What changed from each tagging before this one to a version, by its number, as far as that is
  /// known.
  func changes(
    to version: TaggerVersion,
    in database: Database
  ) throws -> [Int: VersionChange] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT number, version FROM tagging WHERE number < ? ORDER BY number DESC LIMIT ?",
      arguments: [number, Tagging.mostCompared]
    )
    var changes: [Int: VersionChange] = [:]
    for row in rows {
      guard let former = (row[1] as Data?).flatMap(Tagging.decoded) else { continue }
      changes[row.number(0)] = VersionChange(from: former, to: version)
    }
    return changes
  }

  /// Each change takes memory for its keywords; more than a few are begun and left only by somebody
  /// who changes them all the time.
  private static let mostCompared = 16

  private static func decoded(_ bytes: Data) -> TaggerVersion? {
    // Without the version the articles are all recognised, which is never wrong.
    bytes.withUnsafeBytes { try? TaggerVersionCodec.decoded($0) }
  }

  /// The number that an article gets which a recogniser of some version has seen: one that is behind
  /// where that is not this tagging's version.
  func number(of tagger: String?) -> Int {
    tagger == self.tagger ? number : Tagging.none
  }
}
