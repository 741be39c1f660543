import ArticleLibrary
import ArticleModel
import Reader

/// Recognises the library anew in the background, tells how far it is, and can be stopped.
@MainActor
final class BackgroundRetagging {
  private let library: Library
  private let queue: EventQueue
  private var task: Task<Void, Never>?
  private var recognition: Task<Recognition, Never>?
  private var progress = NameReading(done: 0, total: 0)
  /// Which run is under way: what an earlier one still has to say is not heard.
  private var run = 0
  private var hasComplained = false

  /// Makes one that does nothing yet.
  init(library: Library, queue: EventQueue) {
    self.library = library
    self.queue = queue
  }

  /// Begins anew, as far as the library needs it, unless the user has stopped it.
  ///
  /// - Parameters:
  ///   - recognition: The recogniser.
  ///   - former: The corrections before, where just those changed.
  func begin(with recognition: Task<Recognition, Never>, former: [Correction]? = nil) {
    self.recognition = recognition
    guard !library.isReadOnly, !progress.isStopped else { return }
    task?.cancel()
    run += 1
    let before = task
    let number = run
    task = Task {
      await before?.value
      let recognition = await recognition.value
      complain(of: recognition)
      guard !Task.isCancelled else { return }
      let retagger = Retagger(
        library: library,
        recognizer: recognition.recognizer,
        version: recognition.version,
        former: former
      )
      // What cannot be written now is done the next time; reading goes on.
      _ = try? await retagger.run { done, total in
        Task { @MainActor in self.note(done, total, of: number) }
      }
      note(0, 0, of: number)
    }
  }

  /// Stops after the articles under way; the rest waits until it is gone on with.
  func stop() {
    guard progress.total > 0, !progress.isStopped else { return }
    task?.cancel()
    run += 1
    progress.isStopped = true
    queue.append(.reader(.namesProgressed(progress)))
  }

  /// Goes on with what was stopped.
  func resume() {
    guard progress.isStopped, let recognition else { return }
    progress = NameReading(done: 0, total: 0)
    begin(with: recognition)
  }

  /// Stops for good, when the program ends.
  func finish() async {
    task?.cancel()
    await task?.value
  }

  private func note(_ done: Int, _ total: Int, of number: Int) {
    // Reports may overtake each other on their way here.
    guard number == run, total == 0 || total != progress.total || done >= progress.done else {
      return
    }
    progress = NameReading(done: done, total: total)
    queue.append(.reader(.namesProgressed(progress)))
  }

  private func complain(of recognition: Recognition) {
    guard let complaint = recognition.complaint, !hasComplained else { return }
    hasComplained = true
    queue.append(.reader(.message(complaint, isError: true)))
  }
}
