import ArticleModel
package import EntityRecognition
import Foundation

/// Recognises the library's articles anew after a new recogniser or new corrections.
///
/// Each batch is a transaction that also says which articles are done, so that stopping, at any
/// moment and by any means, loses at most the batch under way, and the next run goes on from there.
/// It leaves a core to whoever reads meanwhile; give its task a low priority too.
package struct Retagger: Sendable {
  private let library: Library
  private let tagger: String
  private let recognize: Importer.Recognizing

  /// Makes a retagger.
  ///
  /// - Parameters:
  ///   - library: Whose articles are recognised.
  ///   - recognizer: What finds mentions.
  ///   - tagger: The version of the recogniser and of the user's corrections: any text that is
  ///     another when they find something else, for instance a checksum.
  package init(library: Library, recognizer: EntityRecognizer, tagger: String) {
    self.init(library: library, recognize: { recognizer.recognized($0) }, tagger: tagger)
  }

  /// Makes a retagger from a function.
  ///
  /// - Parameters:
  ///   - library: Whose articles are recognised.
  ///   - recognize: What finds mentions.
  ///   - tagger: The version of what finds them.
  package init(
    library: Library,
    recognize: @escaping Importer.Recognizing,
    tagger: String
  ) {
    self.library = library
    self.recognize = recognize
    self.tagger = tagger
  }

  /// Recognises all articles that an earlier version recognised last, or none.
  ///
  /// When its task is cancelled it stops soon.
  ///
  /// - Parameter progress: Called after every batch with the articles done and their number in all.
  /// - Returns: How many articles were done; less than all where it was stopped.
  /// - Throws: `LibraryError` where the library cannot go on.
  @concurrent
  package func run(
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws(LibraryError) -> Int {
    let (tagging, total) = try await library.beginTagging(tagger)
    var done = 0
    do throws(LibraryError) {
      while true {
        let stale = try await library.articles(behind: tagging, limit: Retagger.batchSize)
        if stale.isEmpty { return done }
        let retagged = try await retagged(stale)
        try await library.store(retagged, tagging: tagging)
        done += stale.count
        progress(done, max(total, done))
      }
    } catch .cancelled {
      return done
    }
  }

  /// About half a second of work, and a few megabytes while it is under way.
  private static let batchSize = 128

  /// All cores but one.
  private static let tasks = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)

  private func retagged(_ stale: [StaleArticle]) async throws(LibraryError) -> [RetaggedArticle] {
    let share = stale.count / Retagger.tasks + 1
    do {
      return try await withThrowingTaskGroup(of: [RetaggedArticle].self) { group in
        for start in stride(from: 0, to: stale.count, by: share) {
          let part = Array(stale[start..<min(stale.count, start + share)])
          group.addTask { try await recognized(part) }
        }
        var all: [RetaggedArticle] = []
        for try await part in group { all += part }
        return all
      }
    } catch {
      throw LibraryError(error, path: library.path)
    }
  }

  @concurrent
  private func recognized(_ stale: [StaleArticle]) async throws -> [RetaggedArticle] {
    let compressor = Compressor()
    var retagged: [RetaggedArticle] = []
    for stale in stale {
      try Task.checkCancellation()
      // What else waits for this thread, such as rows for the list, need not wait for the batch.
      await Task.yield()
      var change: RetaggedArticle.Change?
      if let old = stale.article {
        let new = recognize(old)
        if new.mentions != old.mentions || new.entities != old.entities {
          change = RetaggedArticle.Change(
            body: try compressor.compressed(ArticleCodec.encoded(new)),
            names: PreparedNames(of: new)
          )
        }
      }
      retagged.append(RetaggedArticle(id: stale.id, hash: stale.hash, change: change))
    }
    return retagged
  }
}
