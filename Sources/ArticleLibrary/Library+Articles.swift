package import ArticleModel
import Foundation
import GRDB

extension Library {
  /// An article with its reading state, its `libraryCounts` left empty.
  ///
  /// - Parameter id: Its number.
  /// - Returns: The article as it was last imported.
  /// - Throws: `LibraryError.noArticle` where there is none, or another `LibraryError`.
  package nonisolated func article(
    _ id: ArticleID
  ) async throws(LibraryError) -> LibraryArticle {
    try await reading { database in
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT b.bytes, h.read_at > 0, h.starred_at > 0, r.block, r.offset
            FROM headline h JOIN body b ON b.article = h.id LEFT JOIN reading r ON r.article = h.id
            WHERE h.id = ?
            """
        ),
        arguments: [id.rawValue]
      )
      guard let row else { throw LibraryError.noArticle(id) }
      let article = try StoredBody.article(row, column: 0)
      let position = (row[3] as Int?).map { block in
        ReadingPosition(block: block, offset: TextOffset(row.number(4))).fitted(to: article)
      }
      return LibraryArticle(
        id: id,
        article: article,
        position: position ?? .start,
        isRead: row.number(1) != 0,
        isStarred: row.number(2) != 0
      )
    }
  }

  /// The bytes that an article was read from, as they were: its file, or the whole feed.
  ///
  /// - Parameter id: Its number.
  /// - Returns: The bytes; `nil` where they were not kept.
  /// - Throws: `LibraryError`.
  package nonisolated func original(_ id: ArticleID) async throws(LibraryError) -> [UInt8]? {
    try await reading { database in
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT o.bytes FROM article a LEFT JOIN original o ON o.id = a.original WHERE a.id = ?
            """
        ),
        arguments: [id.rawValue]
      )
      guard let row else { throw LibraryError.noArticle(id) }
      return try row.withUnsafeData(atIndex: 0) { data in
        try data.map { data in try StoredBody.decompressed(data) }
      }
    }
  }

  /// What an article said before its later revisions, oldest first; empty where it never changed.
  ///
  /// - Parameter id: Its number.
  /// - Returns: The earlier revisions.
  /// - Throws: `LibraryError`.
  package nonisolated func earlierRevisions(
    of id: ArticleID
  ) async throws(LibraryError) -> [Article] {
    try await reading { database in
      try Row.fetchAll(
        database,
        sql: "SELECT bytes FROM revision WHERE article = ? ORDER BY number",
        arguments: [id.rawValue]
      ).map { try StoredBody.article($0, column: 0) }
    }
  }
}

/// An article's own column: its bytes by `ArticleCodec`, compressed.
enum StoredBody {
  /// The article in a column of a row.
  static func article(_ row: Row, column: Int) throws -> Article {
    try row.withUnsafeData(atIndex: column) { data in
      guard let data else { throw CodingFailure.truncated }
      return try decompressed(data).withUnsafeBytes { bytes in try ArticleCodec.decoded(bytes) }
    }
  }

  /// What a compressed column holds.
  static func decompressed(_ data: Data) throws -> [UInt8] {
    try data.withUnsafeBytes { frame in try Decompression.decompressed(frame) }
  }
}

extension ReadingPosition {
  /// The nearest position that an article has, on the boundary of a character.
  func fitted(to article: Article) -> ReadingPosition {
    guard block >= 0, offset.bytes >= 0, !article.blocks.isEmpty else { return .start }
    guard block < article.blocks.count else {
      return ReadingPosition(block: article.blocks.count - 1, offset: .zero)
    }
    let text = article.blocks[block].text.utf8
    var bytes = min(offset.bytes, text.count)
    var index = text.index(text.startIndex, offsetBy: bytes)
    // Continuation bytes of UTF-8 are those of the form 10xxxxxx.
    while bytes > 0, index < text.endIndex, text[index] & 0xC0 == 0x80 {
      index = text.index(before: index)
      bytes -= 1
    }
    return ReadingPosition(block: block, offset: TextOffset(bytes))
  }
}
