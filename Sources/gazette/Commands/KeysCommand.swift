import ArgumentParser
import Foundation
import Reader

/// `gazette keys`: which key does what.
struct KeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Print the keys, as you have them or as a preset gives them."
  )

  @Option(
    help:
      "A preset in place of your keys: \(KeyPreset.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var preset: KeyPreset?

  @Flag(help: "Print Markdown tables.")
  var markdown = false

  @MainActor
  func run() async throws {
    let files = UserFiles(locations: .current)
    let keymap = preset.map { Keymap($0) } ?? files.keymap
    StandardOutput.print(markdown ? KeyTable.markdown(of: keymap) : KeyTable.plain(of: keymap))
    for complaint in files.complaints { StandardOutput.complain(complaint) }
  }
}

extension KeyPreset: ExpressibleByArgument {}
