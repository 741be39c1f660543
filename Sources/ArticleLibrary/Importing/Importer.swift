package import ArticleIngest
package import ArticleModel
package import EntityRecognition
import Foundation

/// Brings files, folders and bytes into the library: reads, recognises and stores them.
///
/// Files are read and recognised on all cores, a chunk at a time, and stored in their order, a batch
/// in a transaction. However many files there are, only a few chunks are in memory.
package struct Importer: Sendable {
  /// Reads a source's bytes.
  package typealias Reading =
    @Sendable (_ bytes: [UInt8], _ location: String, _ kind: Source.Kind) throws(IngestError) ->
    Parsed<Document>
  /// Reads a source's bytes, but for the entries of a feed.
  typealias Opening =
    @Sendable (_ bytes: [UInt8], _ location: String, _ kind: Source.Kind) throws(IngestError) ->
    OpenedDocument
  /// Finds an article's mentions.
  package typealias Recognizing = @Sendable (Article) -> Article

  private let library: Library
  private let open: Opening
  private let recognize: Recognizing?
  private let tagger: TaggerVersion
  private let readsAgain: Bool
  private let givesWay: Bool

  /// Makes an importer.
  ///
  /// - Parameters:
  ///   - library: Where articles go.
  ///   - reader: What reads bytes.
  ///   - recognizer: What finds mentions; without one, articles are stored without, and a later
  ///     retagging finds them.
  ///   - tagger: The version of the recogniser and of the user's lists, as `Retagger` takes it.
  ///   - readsAgain: Whether files whose bytes are known are read again, as after an update of the
  ///     reader; otherwise they are passed over.
  ///   - givesWay: Whether somebody reads meanwhile, for whom the cores are to be free.
  package init(
    library: Library,
    reader: DocumentReader = DocumentReader(),
    recognizer: EntityRecognizer?,
    tagger: TaggerVersion = TaggerVersion(base: ""),
    readsAgain: Bool = false,
    givesWay: Bool = false
  ) {
    self.library = library
    open = { bytes, location, kind throws(IngestError) in
      try reader.open(bytes, location: location, kind: kind).value
    }
    if let recognizer { recognize = { recognizer.recognized($0) } } else { recognize = nil }
    self.tagger = tagger
    self.readsAgain = readsAgain
    self.givesWay = givesWay
  }

  /// Makes an importer from functions.
  ///
  /// - Parameters:
  ///   - library: Where articles go.
  ///   - read: What reads bytes.
  ///   - recognize: What finds mentions.
  ///   - tagger: The version of what finds mentions.
  ///   - readsAgain: Whether files whose bytes are known are read again.
  package init(
    library: Library,
    read: @escaping Reading,
    recognize: Recognizing?,
    tagger: TaggerVersion = TaggerVersion(base: ""),
    readsAgain: Bool = false
  ) {
    self.library = library
    open = { bytes, location, kind throws(IngestError) in
      OpenedDocument(try read(bytes, location, kind).value)
    }
    self.recognize = recognize
    self.tagger = tagger
    self.readsAgain = readsAgain
    givesWay = false
  }

  /// Imports everything that is given, in that order; a folder's files by name.
  ///
  /// When its task is cancelled it stops soon; what was stored stays, and the summary says so.
  ///
  /// - Parameters:
  ///   - inputs: What to import.
  ///   - progress: Called after every chunk, on whatever thread is at work.
  /// - Returns: What was done.
  /// - Throws: `LibraryError` where the library cannot go on: read-only, no room, damaged. What was
  ///   stored before stays.
  @concurrent
  package func run(
    _ inputs: [ImportInput],
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws(LibraryError) -> ImportSummary {
    if let refusal = library.refusal { throw refusal }
    let folders = inputs.compactMap(\.folder)
    do {
      if !folders.isEmpty { try await library.remember(folders: folders) }
    } catch .cancelled {
      var summary = ImportSummary()
      summary.wasStopped = true
      return summary
    }
    return try await bringIn(inputs, progress: progress)
  }

  /// Reads again all files that the library has articles from, and the folders that were added with
  /// what is new in them.
  ///
  /// A text that changed becomes a new revision; nothing is taken out of the library, whatever is
  /// gone. When its task is cancelled it stops soon, as `run` does.
  ///
  /// - Parameter progress: Called after every chunk, on whatever thread is at work.
  /// - Returns: What came of it.
  /// - Throws: `LibraryError` where the library cannot go on.
  @concurrent
  package func runAgain(
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
  ) async throws(LibraryError) -> SourceReport {
    if let refusal = library.refusal { throw refusal }
    var report = SourceReport()
    do {
      let survey = try await library.sourceSurvey()
      report.readable = survey.readable
      report.gone = survey.gone
      report.hasStandardInput = survey.hasStandardInput
      let summary = try await bringIn(survey.inputs, progress: progress)
      report.added = summary.added
      report.changed = summary.updated
      report.failed = summary.failed
      report.failure = summary.failures.first.map(\.shortened)
      report.wasStopped = summary.wasStopped
    } catch .cancelled {
      report.wasStopped = true
    }
    return report
  }

  private func bringIn(
    _ inputs: [ImportInput],
    progress: @escaping @Sendable (ImportProgress) -> Void
  ) async throws(LibraryError) -> ImportSummary {
    var run = ImportRun(library: library, chunks: ImportChunks(inputs), progress: progress)
    let reader = ChunkReader(
      library: library,
      open: open,
      recognize: recognize,
      tagger: tagger.text,
      readsAgain: readsAgain,
      share: givesWay ? .leftover : .equal
    )
    do {
      if recognize != nil { try await library.beginTaggingWhereEmpty(tagger) }
      try await run.finish(with: reader)
    } catch .cancelled {
      run.summary.wasStopped = true
    }
    return run.summary
  }
}
