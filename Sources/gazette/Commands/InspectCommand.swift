import ArgumentParser
import ArticleIngest
import ArticleLibrary
import ArticleModel
import EntityRecognition
import Foundation

/// `gazette inspect`: what reading makes of files, as JSON, without a library.
struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Print what Gazette reads out of files, as JSON."
  )

  @Flag(help: "Print one JSON object a line, in the order of the files.")
  var jsonl = false

  @Argument(help: "Files to read; - is standard input.")
  var files: [String]

  func run() async throws {
    let recognizer = Recognition.load().recognizer
    var hasFailed = false
    for file in files {
      let inspected = InspectCommand.inspect(file, recognizer: recognizer)
      if case .nothing = inspected.content {
        hasFailed = true
        StandardOutput.complain("\(file): \(inspected.diagnostics.first?.message ?? "not read")")
      }
      StandardOutput.print(json: try inspected.json(isPretty: !jsonl))
    }
    if hasFailed { throw ExitCode.failure }
  }

  /// Reads one file as far as it can be read.
  static func inspect(_ path: String, recognizer: EntityRecognizer) -> InspectedFile {
    func nothing(_ message: String) -> InspectedFile {
      InspectedFile(file: path, content: .nothing, diagnostics: [Diagnostic(.error, message)])
    }
    let bytes: [UInt8]
    do throws(ImportFailure) {
      bytes = path == "-" ? try SourceFile.standardInput() : try SourceFile.bytes(of: path)
    } catch {
      return nothing(error.reason)
    }
    let kind: Source.Kind = path == "-" ? .standardInput : .file
    do throws(IngestError) {
      let parsed = try DocumentReader().read(bytes, location: path, kind: kind)
      let content: InspectedFile.Content =
        switch parsed.value {
        case .article(let article): .article(recognizer.recognized(article))
        case .feed(let feed): .feed(feed)
        }
      return InspectedFile(file: path, content: content, diagnostics: parsed.diagnostics)
    } catch {
      return nothing(ImportFailure(path: path, error).reason)
    }
  }
}
