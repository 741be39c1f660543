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
  private var lists: UserLists
  private let queue: EventQueue
  /// The recogniser's data: megabytes that are only loaded once something is to be recognised.
  private var data: Task<Recognition.Data, Never>?
  /// What lights keywords in the list; it never waits for the data.
  private var keywords: Task<KeywordMatcher, Never>
  /// The recogniser with the lists as they are, once it was asked for.
  private var recognition: Task<Recognition, Never>?
  /// What the library's articles must have been recognised by to be shown as they are.
  private var tagger: String
  private var retagging: Task<Void, Never>?
  private var hasShownFrame = false
  private var requests: [RequestID: Task<Void, Never>] = [:]
  private var changes: Task<Void, Never>?
  private var undoTokens: [UndoToken: ChangeToken] = [:]
  private var watch: Task<Void, Never>?
  /// What could not be read, to be said again when the screen is gone.
  private(set) var complaints: [String] = []

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
    let lists = UserLists(locations: .current)
    self.lists = lists
    keywords = Task { @concurrent in KeywordMatcher(lists.keywords.active) }
    tagger = Recognition.version(with: lists)
  }

  /// The recogniser with the lists as they are; asked for it first, it loads the data and says what
  /// is wrong with that.
  private func recognizer() -> Task<Recognition, Never> {
    if let recognition { return recognition }
    let isFirst = data == nil
    let data = data ?? Task { @concurrent in Recognition.Data.load() }
    self.data = data
    let made = Task { @concurrent [keywords, lists] in
      Recognition(
        data: await data.value,
        keywords: await keywords.value,
        corrections: lists.corrections
      )
    }
    recognition = made
    if isFirst {
      Task { if let complaint = await data.value.complaint { say(complaint, isError: true) } }
    }
    return made
  }

  /// Tells the machine of the keywords, and brings a library up to date that an earlier recogniser
  /// or another list of keywords went through.
  func begin() {
    queue.append(.reader(.keywordsChanged(lists.listed)))
    for complaint in files.complaints + lists.complaints { say(complaint, isError: true) }
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
  func bringUpToDate() {
    retagging?.cancel()
    guard !library.isReadOnly else { return }
    let before = retagging
    retagging = Task(priority: .background) { [library, queue, tagger] in
      await before?.value
      // Where the library cannot say, opening an article says what is wrong.
      let isBehind = (try? await library.needsTagging(by: tagger)) ?? false
      // Loading is also what says that there is no data.
      guard isBehind || Recognition.Data.isMissing, !Task.isCancelled else { return }
      let recognition = await recognizer().value
      let retagger = Retagger(
        library: library,
        recognizer: recognition.recognizer,
        tagger: recognition.version
      )
      // What cannot be written now is done the next time; reading goes on.
      _ = try? await retagger.run { done, total in
        Task { @MainActor in queue.append(.reader(.importProgressed(done: done, total: total))) }
      }
    }
  }

  /// Begins to report changes of the library, whoever makes them.
  private func watchLibrary() {
    watch = Task { [library, queue] in
      for await _ in await library.changes() { queue.append(.reader(.libraryChanged)) }
    }
  }

  /// The theme of a name, or `nil` where there is none; what is wrong with it is said.
  func theme(named name: String) -> Theme? {
    let (theme, complaint) = files.theme(named: name)
    if let complaint { say(complaint, isError: true) }
    return theme
  }

  /// Imports what the command line names, and reports how far it is.
  func importInputs(_ inputs: [ImportInput]) {
    changes = Task { [library, queue] in
      let recognition = await recognizer().value
      let importer = Importer(
        library: library,
        recognizer: recognition.recognizer,
        tagger: recognition.version
      )
      do throws(LibraryError) {
        let summary = try await importer.run(inputs) { progress in
          Task { @MainActor in
            queue.append(
              .reader(.importProgressed(done: progress.filesDone, total: progress.filesTotal))
            )
          }
        }
        report(summary)
      } catch {
        say(error.message, isError: true)
      }
    }
  }

  /// Says at once what could not be read, and keeps it for when the screen is gone.
  private func report(_ summary: ImportSummary) {
    complaints += summary.failures.map { "\($0.path): \($0.reason)" }
    guard let first = complaints.first else { return }
    let more = summary.failed > 1 ? ", and \(summary.failed - 1) more" : ""
    say(first + more, isError: true)
  }

  /// Waits for changes under way and closes the library.
  func finish() async {
    watch?.cancel()
    requests.values.forEach { $0.cancel() }
    retagging?.cancel()
    await changes?.value
    await retagging?.value
    await library.close()
  }

  /// Carries out an effect.
  func run(_ effect: Effect) {
    switch effect {
    case .loadWindow, .count, .loadArticle, .countInLibrary, .cancel: runRequest(effect)
    case .setRead, .setStarred, .markAllRead, .restore, .savePosition: runChange(effect)
    case .addKeyword, .removeKeyword, .setKeyword, .saveSettings: runFileChange(effect)
    case .open, .copy, .pipe, .save: runOutside(effect)
    case .importAgain: say("R imports again what gazette add imported; not in this version")
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
      request(id) { [keywords] library async throws(LibraryError) in
        let window = try await library.window(query, anchor, limit: limit)
        return .windowLoaded(id, anchor, await window.lit(by: keywords.value))
      }
    case .count(let query, let id):
      request(id) { library async throws(LibraryError) in
        .countsLoaded(id, try await library.counts(query))
      }
    case .loadArticle(let article, let id):
      request(id) { [tagger] library async throws(LibraryError) in
        // Asked first: what is recognised anew meanwhile is then only recognised once more.
        let isTagged = try await library.isTagged(article, by: tagger)
        var loaded = try await library.article(article)
        if !isTagged {
          let recognition = await self.recognizer().value
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
    case .cancel(let id): requests.removeValue(forKey: id)?.cancel()
    default: break
    }
  }

  private func request(
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

  private func runFileChange(_ effect: Effect) {
    do throws(UserFiles.Failure) {
      if case .saveSettings(let settings) = effect { return try files.save(settings) }
    } catch {
      say(error.message, isError: true)
    }
    do throws(UserLists.Failure) {
      switch effect {
      case .addKeyword(let keyword): try lists.add(keyword)
      case .removeKeyword(let keyword): try lists.remove(keyword)
      case .setKeyword(let keyword, let isOn): try lists.set(keyword, isOn: isOn)
      default: break
      }
    } catch {
      say(error.message, isError: true)
    }
    keywords = Task { @concurrent [lists] in KeywordMatcher(lists.keywords.active) }
    recognition = nil
    tagger = Recognition.version(with: lists)
    queue.append(.reader(.keywordsChanged(lists.listed)))
    bringUpToDate()
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
