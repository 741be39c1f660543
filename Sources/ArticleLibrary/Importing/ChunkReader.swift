import ArticleIngest
import ArticleModel

/// Reads and recognises the files of a chunk, and the parts of large feeds.
struct ChunkReader: Sendable {
  let library: Library
  let open: Importer.Opening
  let recognize: Importer.Recognizing?
  /// The version of what recognises.
  let tagger: String
  /// Whether files whose bytes are known are read all the same.
  let readsAgain: Bool
  /// How the work shares the cores.
  let share: WorkThread.Share

  /// What came of a chunk or part.
  struct Outcome: Sendable {
    /// What is to be stored, in order.
    var documents: [PreparedDocument] = []
    /// What is already settled: failures, files passed over, files that are known.
    var summary = ImportSummary()
    /// How many files are done with it.
    var files = 0
    /// What is still to be read of the last file, where that is a large feed.
    var rest: [FeedPart] = []
  }

  private typealias Loaded = (file: LoadedFile, bytes: [UInt8])

  /// Reads a chunk; of a large feed at its end only the first entries.
  ///
  /// - Throws: `LibraryError` where the library cannot be asked what it knows.
  @concurrent
  func outcome(of chunk: ImportChunk) async throws(LibraryError) -> Outcome {
    do {
      let (begun, loaded) = try await WorkThread.run(share) { _ in
        var begun = Outcome(files: chunk.items.count)
        let loaded = load(chunk, into: &begun)
        return (begun, loaded)
      }
      let hashes = loaded.map(\.file.hash)
      let known = readsAgain ? [:] : try await library.articleCounts(ofOriginals: hashes)
      return try await WorkThread.run(share) { isCancelled in
        try outcome(of: loaded, known: known, begun, isCancelled: isCancelled)
      }
    } catch {
      throw LibraryError(error, path: library.path)
    }
  }

  /// Reads a part of a feed.
  ///
  /// - Throws: `LibraryError.cancelled`.
  @concurrent
  func outcome(of part: FeedPart) async throws(LibraryError) -> Outcome {
    do {
      return try await WorkThread.run(share) { isCancelled in
        var outcome = Outcome(files: part.isLast ? 1 : 0)
        do {
          let compressor = Compressor()
          outcome.documents = [
            try document(part, compressor: compressor, isCancelled: isCancelled)
          ]
        } catch is CodingFailure {
          let reason = "needs too much memory"
          outcome.summary.add(ImportFailure(path: part.file.location, reason: reason))
        }
        return outcome
      }
    } catch {
      throw LibraryError(error, path: library.path)
    }
  }

  private func outcome(
    of loaded: [Loaded],
    known: [ContentHash: Int],
    _ begun: Outcome,
    isCancelled: () -> Bool
  ) throws -> Outcome {
    var outcome = begun
    let compressor = Compressor()
    for (number, (file, bytes)) in loaded.enumerated() {
      if isCancelled() { throw LibraryError.cancelled }
      if let articles = known[file.hash] {
        outcome.summary.unchanged += articles
        continue
      }
      do {
        let isLast = number == loaded.count - 1
        try read(file, bytes, isLast: isLast, compressor, isCancelled, into: &outcome)
      } catch let error as IngestError {
        if case .binary = error, file.isInFolder {
          outcome.summary.skipped += 1
        } else {
          outcome.summary.add(ImportFailure(path: file.location, error))
        }
      } catch is CodingFailure {
        outcome.summary.add(ImportFailure(path: file.location, reason: "needs too much memory"))
      }
    }
    return outcome
  }

  /// Reads a file; of a large feed that nothing comes after, only the first entries.
  private func read(
    _ file: LoadedFile,
    _ bytes: [UInt8],
    isLast: Bool,
    _ compressor: borrowing Compressor,
    _ isCancelled: () -> Bool,
    into outcome: inout Outcome
  ) throws {
    let opened = try open(bytes, file.location, file.kind)
    let original = PreparedOriginal(
      hash: file.hash,
      size: file.size,
      bytes: try compressor.compressed(bytes)
    )
    switch opened {
    case .article(let article):
      outcome.documents.append(
        try document(article, file, original: original, compressor: compressor)
      )
    case .feed(let feed):
      var parts = FeedPart.parts(of: feed, file, original: original, isSplit: isLast)
      let first = parts.removeFirst()
      outcome.documents.append(
        try document(first, compressor: compressor, isCancelled: isCancelled)
      )
      if !parts.isEmpty { outcome.files -= 1 }
      outcome.rest = parts
    }
  }

  private func load(_ chunk: ImportChunk, into outcome: inout Outcome) -> [Loaded] {
    var loaded: [Loaded] = []
    for item in chunk.items {
      switch item {
      case .failure(let failure): outcome.summary.add(failure)
      case .skipped: outcome.summary.skipped += 1
      case .bytes(let bytes, let location, let kind):
        loaded.append((LoadedFile(bytes, location: location, kind: kind), bytes))
      case .file(let path, let isInFolder):
        do {
          let bytes = try SourceFile.bytes(of: path, allowsPipes: !isInFolder)
          let file = LoadedFile(bytes, location: path.text, kind: .file, isInFolder: isInFolder)
          loaded.append((file, bytes))
        } catch {
          outcome.summary.add(error)
        }
      }
    }
    return loaded
  }

  private func document(
    _ article: Article,
    _ file: LoadedFile,
    original: PreparedOriginal,
    compressor: borrowing Compressor
  ) throws(CodingFailure) -> PreparedDocument {
    PreparedDocument(
      location: file.location,
      kind: article.source.kind,
      format: article.source.format,
      title: article.source.title,
      link: article.source.link,
      original: original,
      articles: [try prepared(article, compressor: compressor)]
    )
  }

  private func document(
    _ part: FeedPart,
    compressor: borrowing Compressor,
    isCancelled: () -> Bool
  ) throws -> PreparedDocument {
    var articles: [PreparedArticle] = []
    articles.reserveCapacity(part.range.count)
    for entry in part.feed.entries(in: part.range).value {
      if isCancelled() { throw LibraryError.cancelled }
      articles.append(try prepared(entry.article, compressor: compressor))
    }
    return PreparedDocument(
      location: part.file.location,
      kind: part.feed.count > 0 ? part.feed.source.kind : part.file.kind,
      format: part.feed.count > 0 ? part.feed.source.format : .plainText,
      title: part.feed.feed.title,
      link: part.feed.feed.link,
      original: part.original,
      articles: articles,
      articleCount: part.feed.count,
      isComplete: part.isLast
    )
  }

  private func prepared(
    _ article: Article,
    compressor: borrowing Compressor
  ) throws(CodingFailure) -> PreparedArticle {
    try PreparedArticle(
      recognize?(article) ?? article,
      tagger: recognize == nil ? nil : tagger,
      compressor: compressor
    )
  }
}
