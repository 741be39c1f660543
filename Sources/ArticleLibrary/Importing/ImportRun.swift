import Foundation

/// One import under way: which chunks and parts are being read, which wait for their turn to be
/// stored.
struct ImportRun {
  private let library: Library
  private var chunks: ImportChunks
  private let progress: @Sendable (ImportProgress) -> Void
  private let filesTotal: Int
  private var filesDone = 0
  /// What was done so far.
  var summary = ImportSummary()

  /// Where something stands in the order of what is stored: its chunk, and in it 0 or, from 1, the
  /// part of the large feed at its end.
  private struct Turn: Hashable, Comparable {
    var chunk: Int
    var part: Int

    static func < (left: Turn, right: Turn) -> Bool {
      (left.chunk, left.part) < (right.chunk, right.part)
    }
  }

  private var underWay = 0
  private var nextChunk = 0
  /// The parts that are still to be read, the next one last.
  private var parts: [(turn: Turn, part: FeedPart)] = []
  /// How many parts come after a chunk, where some do.
  private var partCounts: [Int: Int] = [:]
  private var nextToStore = Turn(chunk: 0, part: 0)
  private var waiting: [Turn: ChunkReader.Outcome] = [:]
  private var batch = ImportBatch()
  private var hasStored = false

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
      try await withThrowingTaskGroup(of: (Turn, ChunkReader.Outcome).self) { group in
        fill(&group, reader: reader)
        while let (turn, outcome) = try await group.next() {
          take(outcome, turn)
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

  private mutating func take(_ outcome: ChunkReader.Outcome, _ turn: Turn) {
    underWay -= 1
    waiting[turn] = outcome
    guard !outcome.rest.isEmpty else { return }
    partCounts[turn.chunk] = outcome.rest.count
    for (index, part) in outcome.rest.enumerated() {
      parts.append((Turn(chunk: turn.chunk, part: index + 1), part))
    }
    parts.sort { $0.turn > $1.turn }
    waiting[turn]?.rest = []
  }

  /// One more than there are cores, so that none waits while the library writes.
  private static let mostUnderWay = ProcessInfo.processInfo.activeProcessorCount + 1
  /// What takes long must not let all that comes after it pile up.
  private static let mostWaiting = 4 * mostUnderWay

  /// Begins as much as may be under way: parts first, since what comes after them waits for them.
  private mutating func fill(
    _ group: inout ThrowingTaskGroup<(Turn, ChunkReader.Outcome), any Error>,
    reader: ChunkReader
  ) {
    while underWay < ImportRun.mostUnderWay {
      let isCrowded = waiting.count >= ImportRun.mostWaiting
      if let (turn, part) = parts.last {
        guard !isCrowded || turn == nextToStore else { return }
        parts.removeLast()
        group.addTask { (turn, try await reader.outcome(of: part)) }
      } else {
        guard !isCrowded, let chunk = chunks.next() else { return }
        let turn = Turn(chunk: nextChunk, part: 0)
        nextChunk += 1
        group.addTask { (turn, try await reader.outcome(of: chunk)) }
      }
      underWay += 1
    }
  }

  private mutating func storeWhatIsDue() async throws(LibraryError) {
    while let outcome = waiting.removeValue(forKey: nextToStore) {
      if nextToStore.part < partCounts[nextToStore.chunk] ?? 0 {
        nextToStore.part += 1
      } else {
        partCounts[nextToStore.chunk] = nil
        nextToStore = Turn(chunk: nextToStore.chunk + 1, part: 0)
      }
      filesDone += outcome.files
      summary.add(outcome.summary)
      batch.add(outcome.documents)
      // The first articles are there to be seen at once.
      if batch.isFull || !hasStored { try await storeBatch() }
      progress(ImportProgress(filesDone: filesDone, filesTotal: filesTotal, summary: summary))
    }
  }

  private mutating func storeBatch() async throws(LibraryError) {
    guard !batch.documents.isEmpty else { return }
    hasStored = true
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
