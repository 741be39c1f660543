import ArgumentParser
import ArticleLibrary
import ArticleModel
import Foundation

/// `gazette add`: imports files, folders and standard input into the library.
struct AddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Import articles into the library.",
    discussion: """
      Folders are imported with all that lies in them. Importing the same thing again adds nothing; \
      an article whose text has changed is updated and keeps its reading state. Files that cannot \
      be read are named, with the reason, and the exit status is then 1.
      """
  )

  @OptionGroup var option: LibraryOption

  @Flag(help: "Say nothing but what failed.")
  var quiet = false

  @Flag(help: "Read files again whose bytes are known, as after an update of Gazette.")
  var again = false

  @Flag(help: "Import without looking for names; they are found when the library is next read.")
  var namesLater = false

  @Argument(help: "Files and folders to import; - is standard input.", completion: .file())
  var paths: [String]

  func run() async throws {
    let inputs = try AddCommand.inputs(paths)
    let library = try option.open()
    let recognition = namesLater ? nil : Recognition.load()
    if let complaint = recognition?.complaint { StandardOutput.complain(complaint) }
    let importer = Importer(
      library: library,
      recognizer: recognition?.recognizer,
      tagger: recognition?.version ?? TaggerVersion(base: ""),
      readsAgain: again
    )
    let bar = quiet ? nil : ProgressBar.onTerminal()
    let summary: ImportSummary
    do throws(LibraryError) {
      summary = try await importer.run(inputs) { bar?.show($0) }
    } catch {
      bar?.clear()
      StandardOutput.complain(error.message)
      throw ExitCode.failure
    }
    bar?.clear()
    report(summary)
    await library.close()
    if summary.failed > 0 { throw ExitCode.failure }
  }

  /// What paths name; standard input is read at once, before anything else wants it.
  ///
  /// - Parameter paths: Paths as typed, `-` for standard input.
  /// - Returns: What to import.
  /// - Throws: `ExitCode` after telling the user that standard input cannot be read.
  static func inputs(_ paths: [String]) throws -> [ImportInput] {
    try paths.map { path throws -> ImportInput in
      guard path == "-" else { return .path(path) }
      do throws(ImportFailure) {
        return .bytes(try SourceFile.standardInput(), location: "-", kind: .standardInput)
      } catch {
        StandardOutput.complain("standard input \(error.reason)")
        throw ExitCode.failure
      }
    }
  }

  private func report(_ summary: ImportSummary) {
    for failure in summary.failures {
      StandardOutput.complain("\(failure.path): \(failure.reason)")
    }
    if summary.failed > summary.failures.count {
      StandardOutput.complain("and \(summary.failed - summary.failures.count) more")
    }
    guard !quiet else { return }
    var parts = [
      "added \(summary.added)", "updated \(summary.updated)", "unchanged \(summary.unchanged)",
      "failed \(summary.failed)",
    ]
    if summary.skipped > 0 { parts.append("passed over \(summary.skipped) that are no articles") }
    StandardOutput.print(parts.joined(separator: ", "))
  }
}
