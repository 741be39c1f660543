import ArgumentParser

/// `gazette manual`: the manual page, made of what the argument parser knows.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page, for man.",
    shouldDisplay: false
  )

  func run() throws {
    var lines = [".TH GAZETTE 1", ".SH NAME", "gazette \\- read news articles in the terminal"]
    lines += ManualCommand.section("SYNOPSIS AND OPTIONS", Gazette.helpMessage())
    for command in Gazette.configuration.subcommands where command.configuration.shouldDisplay {
      let name = "gazette " + (command.configuration.commandName ?? "")
      lines += ManualCommand.section(name.uppercased(), Gazette.helpMessage(for: command))
    }
    StandardOutput.print(lines.joined(separator: "\n"))
  }

  /// A section of text that stands as it is.
  private static func section(_ title: String, _ text: String) -> [String] {
    let escaped = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      // A dot or quote at the start would be a request; a zero-width escape guards it.
      "\\&" + line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    }
    return [".SH \(title)", ".nf"] + escaped + [".fi"]
  }
}
