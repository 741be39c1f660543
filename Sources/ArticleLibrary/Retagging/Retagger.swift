import ArticleModel
package import EntityRecognition
import Foundation

/// Recognises the library's articles anew after a new recogniser, or new keywords or corrections.
///
/// Each batch is a transaction that also says which articles are done, so that stopping, at any
/// moment and by any means, loses at most the batch under way, and the next run goes on from there.
/// It leaves a core to whoever reads meanwhile, and gives way on the others.
package struct Retagger: Sendable {
  private let library: Library
  private let version: TaggerVersion
  private let recognize: Importer.Recognizing

  /// Makes a retagger.
  ///
  /// - Parameters:
  ///   - library: Whose articles are recognised.
  ///   - recognizer: What finds mentions.
  ///   - version: The version of the recogniser, with the user's lists that it goes by.
  package init(
    library: Library,
    recognizer: EntityRecognizer,
    version: TaggerVersion
  ) {
    self.init(
      library: library,
      recognize: { recognizer.recognized($0) },
      version: version
    )
  }

  /// Makes a retagger from a function.
  ///
  /// - Parameters:
  ///   - library: Whose articles are recognised.
  ///   - recognize: What finds mentions.
  ///   - version: The version of what finds them.
  package init(
    library: Library,
    recognize: @escaping Importer.Recognizing,
    version: TaggerVersion
  ) {
    self.library = library
    self.recognize = recognize
    self.version = version
  }

  /// Recognises all articles that an earlier version recognised last, or none; where only the user's
  /// lists changed, those that hold the names and keywords in question.
  ///
  /// When its task is cancelled it stops soon, and so it does when another version takes over, in
  /// this process or another.
  ///
  /// - Parameter progress: Called after every batch with the articles done and their number in all.
  /// - Returns: How many articles were done; less than all where it was stopped.
  /// - Throws: `LibraryError` where the library cannot go on.
  @concurrent
  package func run(
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws(LibraryError) -> Int {
    var done = 0
    do throws(LibraryError) {
      let begun = try await library.beginTagging(version)
      if begun.articles > 0 { progress(0, begun.articles) }
      while true {
        let stale = try await library.articles(behind: begun.tagging, limit: Retagger.batchSize)
        if stale.isEmpty { return done }
        let retagged = try await retagged(stale, begun)
        guard try await library.store(retagged, tagging: begun.tagging) else { return done }
        done += stale.count
        progress(done, max(begun.articles, done))
      }
    } catch .cancelled {
      return done
    }
  }

  /// About a tenth of a second of work: what else is to be written, such as where the reader is, waits
  /// for less than that, and little memory is in use at a time.
  private static let batchSize = 32

  /// All cores but one.
  private static let tasks = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)

  private func retagged(
    _ stale: [StaleArticle],
    _ begun: TaggingBegun
  ) async throws(LibraryError) -> [RetaggedArticle] {
    let share = stale.count / Retagger.tasks + 1
    do {
      return try await withThrowingTaskGroup(of: [RetaggedArticle].self) { group in
        for start in stride(from: 0, to: stale.count, by: share) {
          let part = Array(stale[start..<min(stale.count, start + share)])
          group.addTask {
            try await WorkThread.run(.leftover) { isCancelled in
              try recognized(part, begun, isCancelled: isCancelled)
            }
          }
        }
        var all: [RetaggedArticle] = []
        for try await part in group { all += part }
        return all
      }
    } catch {
      throw LibraryError(error, path: library.path)
    }
  }

  private func recognized(
    _ stale: [StaleArticle],
    _ begun: TaggingBegun,
    isCancelled: () -> Bool
  ) throws -> [RetaggedArticle] {
    let compressor = Compressor()
    var retagged: [RetaggedArticle] = []
    for stale in stale {
      if isCancelled() { throw CancellationError() }
      var change: RetaggedArticle.Change?
      if let old = stale.article, begun.mayChange(old, lastIn: stale.tagging) {
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
