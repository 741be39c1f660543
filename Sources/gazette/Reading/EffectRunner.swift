import ArticleLibrary
import ArticleModel
import Configuration
import EntityRecognition
import Foundation
import Reader
import TextGrid

/// Carries out what the machine asks for: the library, the user's files, the desktop.
///
/// Answers come back through the queue as events. Requests that answer run as tasks under their id,
/// so that a cancelled one stops; changes of the library run one after the other, in the order in
/// which they were asked for.
@MainActor
final class EffectRunner {
  private let library: Library
  private let files: UserFiles
  private let queue: EventQueue
  private let current: CurrentRecognition
  private let retagging: BackgroundRetagging
  private var hasShownFrame = false
  private var requests: [RequestID: Task<Void, Never>] = [:]
  private var changes: Task<Void, Never>?
  private var saving: Task<Void, Never>?
  private var undoTokens: [UndoToken: ChangeToken] = [:]
  private var watch: Task<Void, Never>?
  private let sources: SourceReading

  /// Makes a runner.
  ///
  /// - Parameters:
  ///   - library: The library that is read.
  ///   - files: The user's settings, keywords and themes.
  ///   - queue: Where answers go.
  init(library: Library, files: UserFiles, queue: EventQueue) {
    self.library = library
    self.files = files
    self.queue = queue
    sources = SourceReading(library: library, queue: queue)
    let current = CurrentRecognition(queue: queue)
    self.current = current
    retagging = BackgroundRetagging(library: library, current: current, queue: queue)
  }

  /// Tells the machine of the user's lists, and begins to report changes of them and the library.
  func begin() {
    current.begin { [weak self] in self?.bringUpToDate() }
    queue.complain(fileComplaints)
    watchLibrary()
  }

  /// Begins what can wait until something is on the screen.
  func firstFrameIsShown() {
    guard !hasShownFrame else { return }
    hasShownFrame = true
    let typesetter = files.typesetter(language: "en")
    Task(priority: .utility) { @concurrent in typesetter.warmUp() }
    bringUpToDate()
  }

  /// Recognises the library anew in the background, as far as it needs it.
  ///
  /// While a list cannot be read, what the library holds is nearer to what the user wants than what
  /// would be found without the list.
  private func bringUpToDate() {
    guard hasShownFrame, current.lists.areUsable else { return }
    retagging.begin()
  }

  /// How soon after one change of the library the next is told; the reader takes it for its clock.
  private static let changeInterval = Duration.milliseconds(500)

  /// Begins to report changes of the library, whoever makes them.
  private func watchLibrary() {
    watch = Task { [library, queue] in
      for await _ in await library.changes() {
        queue.append(.reader(.libraryChanged))
        // Those who import or recognise tell of every batch; the list need not be read as often.
        try? await Task.sleep(for: EffectRunner.changeInterval)  // cancelled at the end only
      }
    }
  }

  /// What is wrong with the user's files, which does not keep anything from being read.
  var fileComplaints: [String] { files.complaints + current.lists.complaints }

  /// What could not be read, to be said again when the screen is gone.
  var complaints: [String] { sources.complaints }

  /// The theme of a name, or `nil` where there is none; what is wrong with it is said.
  func theme(named name: String) -> Theme? {
    let (theme, complaint) = files.theme(named: name)
    if let complaint { say(complaint, isError: true) }
    return theme
  }

  /// Imports what the command line names, and reports how far it is.
  func importInputs(_ inputs: [ImportInput]) {
    sources.take(inputs, with: current.recognizer())
  }

  /// Waits for changes under way and closes the library.
  func finish() async {
    watch?.cancel()
    requests.values.forEach { $0.cancel() }
    await current.finish()
    await sources.stop()
    await changes?.value
    await saving?.value
    await retagging.finish()
    await library.close()
  }

  /// Carries out an effect.
  func run(_ effect: Effect) {
    switch effect {
    case .loadWindow, .count, .loadArticle, .countInLibrary, .findNames, .cancel:
      runRequest(effect)
    case .loadDossier, .loadAppearances, .loadTimeline, .loadNames: runSurvey(effect)
    case .setRead, .setStarred, .markAllRead, .restore, .savePosition: runChange(effect)
    case .addKeyword, .removeKeyword, .setKeyword, .addCorrection, .removeCorrection:
      current.carryOut(effect)
    case .saveSettings(let settings): save(settings)
    case .readNames: retagging.resume()
    case .stopReadingNames: retagging.stop()
    case .open, .copy, .pipe, .save: runOutside(effect)
    case .importAgain: sources.readAgain(with: current.recognizer())
    case .useTheme, .setMouse, .suspend, .redraw, .quit: break
    }
  }

  /// Says something in the hint bar.
  func say(_ message: String, isError: Bool = false) {
    queue.append(.reader(.message(message, isError: isError)))
  }

  // MARK: Reading the library

  private func runRequest(_ effect: Effect) {
    switch effect {
    case .loadWindow(let query, let anchor, let limit, let id):
      request(id) { [keywords = current.keywords] library async throws(LibraryError) in
        let window = try await library.window(query, anchor, limit: limit)
        return .windowLoaded(id, anchor, await window.lit(by: keywords.value))
      }
    case .count(let query, let id):
      request(id) { library async throws(LibraryError) in
        .countsLoaded(id, try await library.counts(query))
      }
    case .loadArticle(let article, let id):
      request(id) { [current] library async throws(LibraryError) in
        // Asked first: what is recognised anew meanwhile is then only recognised once more.
        let isTagged = try await library.isTagged(article, by: current.version)
        var loaded = try await library.article(article)
        // While a list is broken, what the library holds was found by the last good one.
        let isBroken = await !current.lists.areUsable && !loaded.article.mentions.isEmpty
        if !isTagged, !isBroken {
          let recognition = await current.recognizer().value
          loaded.article = await recognition.recognized(loaded.article)
        }
        return .articleLoaded(id, loaded)
      }
    case .countInLibrary(let article, let keys):
      Task { [library, queue] in
        // A bar that stays empty is all that a failure here costs.
        guard let counts = try? await library.articleCounts(of: keys) else { return }
        queue.append(.reader(.libraryCountsLoaded(article, counts)))
      }
    case .findNames(let text, let id):
      request(id) { library async throws(LibraryError) in
        .namesFound(id, try await library.names(beginning: text))
      }
    case .cancel(let id): requests.removeValue(forKey: id)?.cancel()
    default: break
    }
  }

  /// Asks the library something and queues its answer, unless it is cancelled under its id before.
  ///
  /// - Parameters:
  ///   - id: The request.
  ///   - answer: Asks, and makes the event that answers.
  func request(
    _ id: RequestID,
    _ answer: @escaping @Sendable (Library) async throws(LibraryError) -> Event
  ) {
    requests[id] = Task { [library, queue] in
      do throws(LibraryError) {
        queue.append(.reader(try await answer(library)))
      } catch {
        if error != .cancelled { queue.append(.reader(.failed(id, error.message))) }
      }
      requests[id] = nil
    }
  }

  // MARK: Changing the library

  private func runChange(_ effect: Effect) {
    let before = changes
    changes = Task {
      await before?.value
      do throws(LibraryError) {
        try await change(effect)
      } catch {
        say(error.message, isError: true)
      }
    }
  }

  private func change(_ effect: Effect) async throws(LibraryError) {
    switch effect {
    case .setRead(let ids, let isRead): try await library.setRead(ids, isRead)
    case .setStarred(let ids, let isStarred): try await library.setStarred(ids, isStarred)
    case .savePosition(let id, let position, let progress):
      // Where one may not write, reading goes on and the place is forgotten.
      guard !library.isReadOnly else { return }
      try await library.savePosition(id, position, progress: progress)
    case .markAllRead(let query, let undo):
      let token = try await library.markAllRead(query)
      undoTokens[undo] = token
      queue.append(.reader(.markedRead(undo, count: token.count)))
    case .restore(let undo, let isRead):
      guard let token = undoTokens[undo] else { return }
      try await library.restore(token, isRead: isRead)
    default: break
    }
  }

  // MARK: The user's files

  /// Keeps the settings, one change after the other, since another Gazette may hold the file.
  private func save(_ settings: ReaderSettings) {
    files.use(settings)
    let before = saving
    saving = Task {
      await before?.value
      do throws(UserFiles.Failure) {
        try await files.save()
      } catch {
        say(error.message, isError: true)
      }
    }
  }

  // MARK: The desktop

  private func runOutside(_ effect: Effect) {
    switch effect {
    case .open(let address):
      do throws(Opener.Failure) {
        try Opener.open(address, environment: Locations.current.environment)
      } catch {
        say(error.message, isError: true)
      }
    case .pipe(let command, let text):
      Task {
        do throws(Opener.Failure) {
          say(try await Opener.pipe(text, to: command) ?? "\(command) is done")
        } catch {
          say(error.message, isError: true)
        }
      }
    case .save(let path, let text, let isOverwriting):
      do throws(SavedFile.Failure) {
        say("saved to \(try SavedFile.write(text, to: path, isOverwriting: isOverwriting))")
      } catch {
        say(error.message, isError: true)
      }
    default: break
    }
  }
}
