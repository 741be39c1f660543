import ArticleLibrary
import ArticleModel
import Reader

/// Brings articles in while the user reads: what the command line names, and the sources again.
///
/// One after the other and beside all else, so that no key and no other change of the library waits.
@MainActor
final class SourceReading {
  private let library: Library
  private let queue: EventQueue
  private var work: Task<Void, Never>?
  /// What the command line named and could not be read, to be said again when the screen is gone.
  private(set) var complaints: [String] = []

  /// Makes what brings articles into a library.
  ///
  /// - Parameters:
  ///   - library: Where they go.
  ///   - queue: Where progress and what came of it are reported.
  init(library: Library, queue: EventQueue) {
    self.library = library
    self.queue = queue
  }

  /// Imports what the command line names.
  ///
  /// - Parameters:
  ///   - inputs: Files, folders and standard input.
  ///   - recognition: What finds the names.
  func take(_ inputs: [ImportInput], with recognition: Task<Recognition, Never>) {
    start { [self] in
      do throws(LibraryError) {
        let importer = await importer(with: recognition)
        report(
          try await following { progress async throws(LibraryError) in
            try await importer.run(inputs, progress: progress)
          }
        )
      } catch {
        say(error.message, isError: true)
      }
    }
  }

  /// Reads the library's sources again, unless something is being read at the moment.
  ///
  /// - Parameter recognition: What finds the names.
  func readAgain(with recognition: Task<Recognition, Never>) {
    guard work == nil else { return say("The sources are being read already") }
    start { [self] in
      do throws(LibraryError) {
        let importer = await importer(with: recognition)
        let report = try await following { progress async throws(LibraryError) in
          try await importer.runAgain(progress: progress)
        }
        queue.append(.reader(.sourcesRead(report)))
      } catch {
        say(error.message, isError: true)
      }
    }
  }

  /// Stops what is under way, and waits for that; what was stored stays.
  func stop() async {
    work?.cancel()
    await work?.value
  }

  private func start(_ body: @escaping @MainActor () async -> Void) {
    work = Task {
      await body()
      work = nil
    }
  }

  private func importer(with recognition: Task<Recognition, Never>) async -> Importer {
    let recognition = await recognition.value
    return Importer(
      library: library,
      recognizer: recognition.recognizer,
      tagger: recognition.version,
      givesWay: true
    )
  }

  /// Shows how far some work has come while it goes on, and no longer once it has ended.
  private func following<Value: Sendable>(
    _ work: (@escaping @Sendable (ImportProgress) -> Void) async throws(LibraryError) -> Value
  ) async throws(LibraryError) -> Value {
    let (steps, continuation) = AsyncStream.makeStream(
      of: ImportProgress.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    let follower = Task { [queue] in
      for await step in steps {
        queue.append(.reader(.importProgressed(done: step.filesDone, total: step.filesTotal)))
      }
      queue.append(.reader(.importProgressed(done: 0, total: 0)))
    }
    defer { continuation.finish() }
    let value = try await work { continuation.yield($0) }
    continuation.finish()
    await follower.value
    return value
  }

  /// Says at once what could not be read, and keeps it for when the screen is gone.
  private func report(_ summary: ImportSummary) {
    complaints += summary.failures.map { "\($0.path): \($0.reason)" }
    guard let first = complaints.first else { return }
    let more = summary.failed > 1 ? ", and \(summary.failed - 1) more" : ""
    say(first + more, isError: true)
  }

  private func say(_ message: String, isError: Bool = false) {
    queue.append(.reader(.message(message, isError: isError)))
  }
}
