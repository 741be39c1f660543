/// The command table as text, for `gazette keys` and the README.
package enum KeyTable {
  /// Markdown: a table for each heading, with keys, names and summaries.
  ///
  /// - Parameter keymap: The keys to show.
  /// - Returns: Lines that end with a newline.
  package static func markdown(of keymap: Keymap = Keymap(.vim)) -> String {
    var lines: [String] = []
    for group in CommandGroup.allCases {
      if !lines.isEmpty { lines.append("") }
      lines += ["**\(group.rawValue)**", "", "| keys | command | |", "|---|---|---|"]
      for command in Command.allCases where command.info.group == group {
        lines.append(
          "| \(keys(of: command, in: keymap)) | `\(command.name)` | \(text(of: command)) |"
        )
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Lines of name, keys and summary with tabs between, for other programs.
  package static func plain(of keymap: Keymap = Keymap(.vim)) -> String {
    Command.allCases.map { command in
      let keys = keymap.keys(for: command).map(\.text).joined(separator: " ")
      return "\(command.name)\t\(keys)\t\(command.info.summary)\n"
    }.joined()
  }

  private static func keys(of command: Command, in keymap: Keymap) -> String {
    keymap.keys(for: command).map { "`\($0.text.replacing("|", with: "\\|"))`" }
      .joined(separator: " ")
  }

  private static func text(of command: Command) -> String {
    command.info.summary + (command.detail.map { ". " + $0 } ?? "")
  }
}
