import ArgumentParser
import ArticleLibrary
import ArticleModel
import Configuration
import CursesTerminal
import Foundation
import Reader
import TextGrid

/// `gazette`: the reader.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Read the library, or files without adding them to it (the default).",
    shouldDisplay: false
  )

  @OptionGroup var option: LibraryOption

  @Option(help: ArgumentHelp("The theme for this time.", valueName: "name"))
  var theme: String?

  @Argument(help: "Files and folders to read; - is standard input.", completion: .file())
  var paths: [String] = []

  func validate() throws {
    if option.library != nil, !paths.isEmpty {
      throw ValidationError("--library opens a library; to read files leave it out.")
    }
  }

  @MainActor
  func run() async throws {
    let files = UserFiles(locations: .current)
    let style = try theme.map { try files.namedTheme($0) } ?? files.chosenTheme()
    let library = try paths.isEmpty ? option.open() : temporaryLibrary()
    let inputs = try AddCommand.inputs(paths)
    let opening = try await readSingle(inputs, into: library)
    let terminal: CursesTerminal
    do throws(TerminalError) {
      terminal = try CursesTerminal(environment: Locations.current.environment, theme: style)
    } catch {
      StandardOutput.complain(error.message)
      throw ExitCode.failure
    }
    defer { terminal.stop() }
    terminal.setMouse(isOn: files.settings.isMouseOn)
    let queue = EventQueue()
    let runner = EffectRunner(library: library, files: files, queue: queue)
    let machine = ReaderMachine(
      size: terminal.size,
      settings: files.settings,
      keymap: files.keymap,
      themes: files.catalog.names,
      typesetter: files.typesetter(language: "en"),
      opening: opening
    )
    var loop = RunLoop(machine: machine, terminal: terminal, runner: runner, queue: queue)
    if !inputs.isEmpty, !isSingle(inputs) { runner.importInputs(inputs) }
    await loop.run(theme: style.name)
    terminal.stop()
    for complaint in runner.fileComplaints + runner.complaints {
      StandardOutput.complain(complaint)
    }
    // As a shell tells of a program that a signal ended.
    if let number = loop.endingSignal { throw ExitCode(128 + number) }
    if !runner.complaints.isEmpty { throw ExitCode.failure }
  }

  /// Whether one thing is to be read that is no folder and not huge: it is read before anything is
  /// shown, so that a single article opens at once and a file that cannot be read is told of plainly.
  private func isSingle(_ inputs: [ImportInput]) -> Bool {
    guard inputs.count == 1, let first = inputs.first, !first.isFolder else { return false }
    // What is larger than anything that is read is refused at once.
    return first.size <= ReadCommand.mostAtOnce || first.size > SourceFile.limit
  }

  /// The most bytes that are read before anything is shown: about a second's work.
  private static let mostAtOnce = 4 << 20

  /// Reads a single file.
  ///
  /// - Parameters:
  ///   - inputs: What the command line names.
  ///   - library: Where it goes.
  /// - Returns: Its article, where it holds just one.
  /// - Throws: `ExitCode` after telling the user that it cannot be read.
  private func readSingle(
    _ inputs: [ImportInput],
    into library: Library
  ) async throws -> ArticleID? {
    guard isSingle(inputs) else { return nil }
    let recognition = Recognition.load()
    let importer = Importer(
      library: library,
      recognizer: recognition.recognizer,
      tagger: recognition.version
    )
    do throws(LibraryError) {
      let summary = try await importer.run(inputs)
      for failure in summary.failures {
        StandardOutput.complain("\(failure.path): \(failure.reason)")
      }
      let window = try await library.window(ArticleQuery(), limit: 2)
      guard let first = window.rows.first else {
        if summary.failures.isEmpty { StandardOutput.complain("\(paths[0]): holds no article") }
        throw LibraryError.cancelled
      }
      return window.rows.count == 1 ? first.id : nil
    } catch {
      if error != .cancelled { StandardOutput.complain(error.message) }
      throw ExitCode.failure
    }
  }

  private func temporaryLibrary() throws -> Library {
    do throws(LibraryError) {
      return try Library.temporary()
    } catch {
      StandardOutput.complain(error.message)
      throw ExitCode.failure
    }
  }
}
