import Foundation

/// One import under way: which chunks are being read, which wait for their turn to be stored.
struct ImportRun {
  private let library: Library
  private var chunks: ImportChunks
  private let progress: @Sendable (ImportProgress) -> Void
  private let filesTotal: Int
  private var filesDone = 0
  /// What was done so far.
  var summary = ImportSummary()

  private var underWay = 0
  private var nextToRead = 0
  private var nextToStore = 0
  private var waiting: [Int: ChunkReader.Outcome] = [:]
  private var batch = ImportBatch()

  /// Counts the files and stands before the first.
  init(
    library: Library,
    chunks: ImportChunks,
    progress: @escaping @Sendable (ImportProgress) -> Void
  ) {
    self.library = library
    self.chunks = chunks
    self.progress = progress
    filesTotal = chunks.count()
  }

  /// Reads and stores all chunks.
  mutating func finish(with reader: ChunkReader) async throws(LibraryError) {
    do {
      try await withThrowingTaskGroup(of: (Int, ChunkReader.Outcome).self) { group in
        fill(&group, reader: reader)
        while let (number, outcome) = try await group.next() {
          waiting[number] = outcome
          underWay -= 1
          fill(&group, reader: reader)
          try await storeWhatIsDue()
          fill(&group, reader: reader)
        }
        try await storeBatch()
      }
    } catch {
      throw LibraryError(error, path: library.path)
    }
  }

  /// One more than there are cores, so that none waits while the library writes.
  private static let mostUnderWay = ProcessInfo.processInfo.activeProcessorCount + 1

  /// Begins as many chunks as may be under way.
  private mutating func fill(
    _ group: inout ThrowingTaskGroup<(Int, ChunkReader.Outcome), any Error>,
    reader: ChunkReader
  ) {
    // A chunk that takes long must not let those after it pile up.
    while underWay < ImportRun.mostUnderWay,
      nextToRead - nextToStore < 4 * ImportRun.mostUnderWay,
      let chunk = chunks.next()
    {
      let number = nextToRead
      nextToRead += 1
      underWay += 1
      group.addTask { (number, try await reader.outcome(of: chunk)) }
    }
  }

  private mutating func storeWhatIsDue() async throws(LibraryError) {
    while let outcome = waiting.removeValue(forKey: nextToStore) {
      nextToStore += 1
      filesDone += outcome.files
      summary.add(outcome.summary)
      batch.add(outcome.documents)
      if batch.isFull { try await storeBatch() }
      progress(ImportProgress(filesDone: filesDone, filesTotal: filesTotal, summary: summary))
    }
  }

  private mutating func storeBatch() async throws(LibraryError) {
    guard !batch.documents.isEmpty else { return }
    for outcome in try await library.store(batch.documents).joined() { summary.add(outcome) }
    batch = ImportBatch()
    progress(ImportProgress(filesDone: filesDone, filesTotal: filesTotal, summary: summary))
  }
}

/// What is stored in one transaction.
private struct ImportBatch {
  private(set) var documents: [PreparedDocument] = []
  private var articles = 0
  private var bytes = 0

  mutating func add(_ more: [PreparedDocument]) {
    documents += more
    for document in more {
      articles += document.articles.count
      bytes += document.original?.bytes.count ?? 0
      bytes += document.articles.reduce(0) { $0 + $1.body.count }
    }
  }

  /// Large enough to share the cost of a commit, small enough that little is lost with it.
  var isFull: Bool { articles >= 500 || bytes >= 8 << 20 }
}

extension ImportSummary {
  /// Adds another part of the same import.
  fileprivate mutating func add(_ other: ImportSummary) {
    added += other.added
    updated += other.updated
    unchanged += other.unchanged
    skipped += other.skipped
    for failure in other.failures { add(failure) }
  }
}
