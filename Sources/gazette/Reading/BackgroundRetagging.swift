import ArticleLibrary
import Reader

/// Recognises the library anew in the background, tells how far it is, and can be stopped.
@MainActor
final class BackgroundRetagging {
  private let library: Library
  private let current: CurrentRecognition
  private let queue: EventQueue
  private var task: Task<Void, Never>?
  private var progress = NameReading(done: 0, total: 0)
  /// When the machine was told last.
  private var told: ContinuousClock.Instant?
  /// Which run is under way: what an earlier one still has to say is not heard.
  private var run = 0

  /// How often the machine is told how far it is: each time the line is drawn anew.
  private static let interval = Duration.milliseconds(250)

  /// Makes one that does nothing yet.
  ///
  /// - Parameters:
  ///   - library: Whose articles are recognised.
  ///   - current: The recogniser.
  ///   - queue: Where the machine is told.
  init(library: Library, current: CurrentRecognition, queue: EventQueue) {
    self.library = library
    self.current = current
    self.queue = queue
  }

  /// Begins anew, as far as the library needs it, unless the user has stopped it.
  func begin() {
    guard !library.isReadOnly, !progress.isStopped else { return }
    task?.cancel()
    run += 1
    let before = task
    let number = run
    task = Task(priority: .background) {
      await before?.value
      // Where the library cannot say, opening an article says what is wrong.
      let isBehind = (try? await library.needsTagging(by: current.version)) ?? false
      // Loading is also what says that there is no data.
      guard isBehind || Recognition.Data.isMissing, !Task.isCancelled else {
        // The run before may have done all and not been heard.
        return note(0, 0, of: number)
      }
      let recognition = await current.recognizer().value
      let retagger = Retagger(
        library: library,
        recognizer: recognition.recognizer,
        version: recognition.version
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
    guard progress.isStopped else { return }
    progress = NameReading(done: 0, total: 0)
    begin()
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
    let time = ContinuousClock.now
    if total > 0, total == progress.total, done < total, let told,
      time - told < BackgroundRetagging.interval
    {
      return
    }
    told = time
    progress = NameReading(done: done, total: total)
    queue.append(.reader(.namesProgressed(progress)))
  }
}
