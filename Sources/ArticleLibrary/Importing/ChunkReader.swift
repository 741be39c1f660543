import ArticleIngest
import ArticleModel

/// Reads and recognises the files of a chunk.
struct ChunkReader: Sendable {
  let library: Library
  let read: Importer.Reading
  let recognize: Importer.Recognizing?
  /// The version of what recognises.
  let tagger: String
  /// Whether files whose bytes are known are read all the same.
  let readsAgain: Bool

  /// What came of a chunk.
  struct Outcome: Sendable {
    /// What is to be stored, in order.
    var documents: [PreparedDocument] = []
    /// What is already settled: failures, files passed over, files that are known.
    var summary = ImportSummary()
    /// How many files it had.
    var files = 0
  }

  private struct Loaded {
    var bytes: [UInt8]
    var location: String
    var kind: Source.Kind
    var isInFolder: Bool
    var hash: ContentHash
  }

  /// Reads a chunk, off the caller's actor.
  ///
  /// - Throws: `LibraryError` where the library cannot be asked what it knows.
  @concurrent
  func outcome(of chunk: ImportChunk) async throws(LibraryError) -> Outcome {
    var outcome = Outcome(files: chunk.items.count)
    let loaded = load(chunk, into: &outcome)
    let known = readsAgain ? [:] : try await library.articleCounts(ofOriginals: loaded.map(\.hash))
    let compressor = Compressor()
    for file in loaded {
      if Task.isCancelled { throw .cancelled }
      if let articles = known[file.hash] {
        outcome.summary.unchanged += articles
        continue
      }
      do {
        outcome.documents.append(try document(file, compressor: compressor))
      } catch {
        switch error {
        case .unreadable(.binary) where file.isInFolder: outcome.summary.skipped += 1
        case .unreadable(let error):
          outcome.summary.add(ImportFailure(path: file.location, error))
        case .cancelled: throw .cancelled
        case .noMemory:
          outcome.summary.add(ImportFailure(path: file.location, reason: "needs too much memory"))
        }
      }
    }
    return outcome
  }

  private func load(_ chunk: ImportChunk, into outcome: inout Outcome) -> [Loaded] {
    var loaded: [Loaded] = []
    for item in chunk.items {
      switch item {
      case .failure(let failure): outcome.summary.add(failure)
      case .skipped: outcome.summary.skipped += 1
      case .bytes(let bytes, let location, let kind):
        loaded.append(
          Loaded(
            bytes: bytes,
            location: location,
            kind: kind,
            isInFolder: false,
            hash: ContentHash(of: bytes)
          )
        )
      case .file(let path, let isInFolder):
        do {
          let bytes = try SourceFile.bytes(of: path, allowsPipes: !isInFolder)
          loaded.append(
            Loaded(
              bytes: bytes,
              location: path.text,
              kind: .file,
              isInFolder: isInFolder,
              hash: ContentHash(of: bytes)
            )
          )
        } catch {
          outcome.summary.add(error)
        }
      }
    }
    return loaded
  }

  private enum Failure: Error {
    case unreadable(IngestError)
    case noMemory
    case cancelled
  }

  private func document(
    _ file: Loaded,
    compressor: borrowing Compressor
  ) throws(Failure) -> PreparedDocument {
    let parsed: Document
    do {
      parsed = try read(file.bytes, file.location, file.kind).value
    } catch {
      throw .unreadable(error)
    }
    let articles: [Article]
    var title: String?
    var link: String?
    switch parsed {
    case .article(let article): articles = [article]
    case .feed(let feed):
      articles = feed.entries.map(\.article)
      title = feed.title
      link = feed.link
    }
    do {
      var prepared: [PreparedArticle] = []
      prepared.reserveCapacity(articles.count)
      for article in articles {
        // A feed may hold tens of thousands.
        if Task.isCancelled { throw Failure.cancelled }
        prepared.append(
          try PreparedArticle(
            recognize?(article) ?? article,
            tagger: recognize == nil ? nil : tagger,
            compressor: compressor
          )
        )
      }
      return PreparedDocument(
        location: file.location,
        kind: articles.first?.source.kind ?? file.kind,
        format: articles.first?.source.format ?? .plainText,
        title: title ?? articles.first?.source.title,
        link: link ?? articles.first?.source.link,
        original: PreparedOriginal(
          hash: file.hash,
          size: file.bytes.count,
          bytes: try compressor.compressed(file.bytes)
        ),
        articles: prepared
      )
    } catch {
      if case Failure.cancelled = error { throw .cancelled }
      throw .noMemory
    }
  }
}
