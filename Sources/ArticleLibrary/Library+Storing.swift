package import ArticleModel
import Foundation
import GRDB

extension Library {
  /// Adds articles that are already read and recognised, in one transaction.
  ///
  /// - Parameters:
  ///   - articles: The articles, in the order in which they are numbered.
  ///   - tagger: The version of what recognised them.
  /// - Returns: What became of each.
  /// - Throws: `LibraryError`; then none was added.
  @discardableResult
  package func add(
    _ articles: [Article],
    tagger: String = ""
  ) async throws(LibraryError) -> [StoreOutcome] {
    let documents: [PreparedDocument]
    do {
      documents = try Library.prepared(articles, tagger: tagger)
    } catch {
      throw LibraryError(error, path: path)
    }
    return try await store(documents).flatMap(\.self)
  }

  private static func prepared(
    _ articles: [Article],
    tagger: String
  ) throws(CodingFailure) -> [PreparedDocument] {
    let compressor = Compressor()
    var documents: [PreparedDocument] = []
    documents.reserveCapacity(articles.count)
    for article in articles {
      let prepared = try PreparedArticle(article, tagger: tagger, compressor: compressor)
      documents.append(
        PreparedDocument(
          location: article.source.location,
          kind: article.source.kind,
          format: article.source.format,
          title: article.source.title,
          link: article.source.link,
          original: nil,
          articles: [prepared]
        )
      )
    }
    return documents
  }

  /// Stores documents in one transaction, and says what became of the articles of each.
  func store(_ documents: [PreparedDocument]) async throws(LibraryError) -> [[StoreOutcome]] {
    let time = now()
    return try await writing { database in
      var transaction = try StoreTransaction(database, now: time)
      let outcomes = try documents.map { try transaction.store($0) }
      try transaction.finish()
      return outcomes
    }
  }
}

extension Library {
  /// Which of some bytes are what a source now holds, with the number of articles in them.
  nonisolated func articleCounts(
    ofOriginals hashes: [ContentHash]
  ) async throws(LibraryError) -> [ContentHash: Int] {
    try await reading { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT s.article_count FROM original o JOIN source s ON s.original = o.id
          WHERE o.hash = ? LIMIT 1
          """
      )
      var known: [ContentHash: Int] = [:]
      for hash in hashes {
        known[hash] = try Int.fetchOne(statement, arguments: [Data(hash.bytes)])
      }
      return known
    }
  }
}
