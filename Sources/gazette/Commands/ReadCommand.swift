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
    let library = try paths.isEmpty ? option.open() : temporaryLibrary()
    let inputs = try AddCommand.inputs(paths)
    let files = UserFiles(locations: .current)
    let style = theme.flatMap { files.theme(named: $0).theme } ?? files.chosenTheme()
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
      typesetter: files.typesetter(language: "en")
    )
    var loop = RunLoop(machine: machine, terminal: terminal, runner: runner, queue: queue)
    if !inputs.isEmpty { runner.importInputs(inputs) }
    await loop.run()
    terminal.stop()
    for complaint in runner.complaints { StandardOutput.complain(complaint) }
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
