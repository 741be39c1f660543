import ArgumentParser
import ArticleLibrary
import Foundation

/// The program: its commands, of which reading is the default.
@main
struct Gazette: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazette",
    abstract: "Read news articles in the terminal, with the names in them lit.",
    discussion: """
      gazette                opens your library
      gazette FILE|DIR|- …   reads these without adding them to it
      gazette add FILE …     adds articles to your library

      Inside, ? shows the keys. Gazette reads plain text, pages (HTML), feeds (RSS, Atom, JSON
      Feed) and Markdown, and never touches the network.
      """,
    version: "gazette 0.1.0",
    subcommands: [
      ReadCommand.self, AddCommand.self, ListCommand.self, ShowCommand.self,
      InspectCommand.self, TagCommand.self, NamesCommand.self, KeysCommand.self, ThemesCommand.self,
      DoctorCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: ReadCommand.self
  )

  /// Runs what the command line asks for.
  ///
  /// As the argument parser would, but what it says of a wrong command line quotes that, which may
  /// hold a file's name, so it goes out as all else does.
  static func main() async {
    holdStandardStreams()
    do {
      var command = try parseAsRoot(arguments())
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      let message = fullMessage(for: error)
      let code = exitCode(for: error)
      if !message.isEmpty {
        if code.isSuccess {
          StandardOutput.print(message)
        } else {
          StandardOutput.complain(lines: message)
        }
      }
      exit(withError: code)
    }
  }

  /// Holds the place of a standard stream that is closed, so that no file opened later is written to
  /// for it; writing to it goes on failing.
  private static func holdStandardStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// The command line's arguments; one that is no UTF-8 names a file, as `PathText` writes it.
  private static func arguments() -> [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { number in
      CommandLine.unsafeArgv[number].map { argument in
        let bytes = UnsafeRawBufferPointer(start: argument, count: strlen(argument))
        return PathText.text(of: bytes)
      }
    }
  }
}
