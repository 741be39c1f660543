package import ArticleModel
import GRDB

extension Library {
  /// Marks articles as read or unread; numbers that the library does not have are passed over.
  ///
  /// - Parameters:
  ///   - ids: The articles.
  ///   - isRead: Whether they are read from now on.
  /// - Throws: `LibraryError`.
  package func setRead(_ ids: [ArticleID], _ isRead: Bool) async throws(LibraryError) {
    let stamp = stamp(isOn: isRead)
    try await writing { database in
      try Library.setRead(ids.map(\.rawValue), isRead, stamp: stamp, in: database)
    }
  }

  /// Stars articles or takes their stars away.
  ///
  /// - Parameters:
  ///   - ids: The articles.
  ///   - isStarred: Whether they are starred from now on.
  /// - Throws: `LibraryError`.
  package func setStarred(_ ids: [ArticleID], _ isStarred: Bool) async throws(LibraryError) {
    let stamp = stamp(isOn: isStarred)
    try await writing { database in
      let statement = try database.cachedStatement(
        sql: """
          UPDATE headline SET starred_at = ? WHERE id = ? AND (starred_at > 0) <> ?
          """
      )
      for id in ids { try statement.execute(arguments: [stamp, id.rawValue, isStarred]) }
    }
  }

  /// Keeps where reading stands in an article.
  ///
  /// - Parameters:
  ///   - id: The article; nothing happens where the library has none such.
  ///   - position: What is at the top of the pane.
  ///   - progress: How far reading has come, in hundredths.
  /// - Throws: `LibraryError`.
  package func savePosition(
    _ id: ArticleID,
    _ position: ReadingPosition,
    progress: Int
  ) async throws(LibraryError) {
    let time = now()
    try await writing { database in
      try database.cachedStatement(
        sql: """
          INSERT INTO reading (article, block, offset, position_at)
          SELECT id, ?, ?, ? FROM headline WHERE id = ?
          ON CONFLICT (article) DO UPDATE SET
            block = excluded.block, offset = excluded.offset, position_at = excluded.position_at
          """
      ).execute(arguments: [position.block, position.offset.bytes, time, id.rawValue])
      try database.cachedStatement(
        sql: "UPDATE headline SET progress = ? WHERE id = ? AND progress <> ?1"
      ).execute(arguments: [min(max(0, progress), 100), id.rawValue])
    }
  }

  /// Marks everything that a query finds as read, as one change that can be taken back.
  ///
  /// - Parameter query: The list; its order does not matter.
  /// - Returns: What `restore` takes the change back by; it keeps for the last hundred changes,
  ///   beyond the end of the program too.
  /// - Throws: `LibraryError`.
  package func markAllRead(_ query: ArticleQuery) async throws(LibraryError) -> ChangeToken {
    let time = now()
    let stamp = stamp(isOn: true)
    return try await writing { database in
      var unread = query
      if unread.state == .all { unread.state = .unread }
      let ids = try ListStatement(unread, in: database)?.unreadIdentifiers(database) ?? []
      try Library.setRead(ids, true, stamp: stamp, in: database)
      try database.execute(
        sql: "INSERT INTO change (made_at, articles) VALUES (?, ?)",
        arguments: [time, StoredIdentifiers.data(of: ids)]
      )
      let token = database.lastInsertedRowID
      try database.execute(sql: "DELETE FROM change WHERE id <= ?", arguments: [token - 100])
      return ChangeToken(number: token, count: ids.count)
    }
  }

  /// Takes a recorded change back, or repeats it.
  ///
  /// - Parameters:
  ///   - token: The change, as `markAllRead` named it.
  ///   - isRead: Whether its articles are read from now on.
  /// - Throws: `LibraryError`.
  package func restore(_ token: ChangeToken, isRead: Bool) async throws(LibraryError) {
    let stamp = stamp(isOn: isRead)
    try await writing { database in
      let row = try Row.fetchOne(
        database,
        sql: "SELECT articles FROM change WHERE id = ?",
        arguments: [token.number]
      )
      guard let row else { return }
      let ids = try row.withUnsafeData(atIndex: 0) { try StoredIdentifiers.identifiers(in: $0) }
      try Library.setRead(ids, isRead, stamp: stamp, in: database)
    }
  }

  private static func setRead(
    _ ids: [Int64],
    _ isRead: Bool,
    stamp: Int64,
    in database: Database
  ) throws {
    // A thousand at a time, which is twice as fast as one by one.
    let statement = try database.cachedStatement(
      sql: """
        UPDATE headline SET read_at = ?
        WHERE id IN (SELECT value FROM json_each(?)) AND (read_at > 0) <> ?
        """
    )
    for start in stride(from: 0, to: ids.count, by: 1000) {
      let part = ids[start..<min(ids.count, start + 1000)]
      let list = "[" + part.map(String.init).joined(separator: ",") + "]"
      try statement.execute(arguments: [stamp, list, isRead])
    }
  }

  /// The moment of a state's change in the notation of the table: positive on, negative off.
  private func stamp(isOn: Bool) -> Int64 {
    let time = max(1, now())
    return isOn ? time : -time
  }
}

/// Names one recorded change of many articles' reading states.
package struct ChangeToken: Hashable, Sendable {
  let number: Int64
  /// How many articles it changed.
  package let count: Int
}
