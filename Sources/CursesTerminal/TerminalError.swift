/// Why the screen cannot be used.
package enum TerminalError: Error, Hashable, Sendable {
  /// The output goes to a file or a pipe.
  case outputIsNotATerminal
  /// The input is no terminal and there is no `/dev/tty`.
  case inputIsNotATerminal
  /// `TERM` is not set.
  case noTerminalType
  /// `TERM` names a terminal that the terminal database does not have, or that cannot move its
  /// cursor.
  case unusableTerminalType(String)
  /// The locale's charset is not UTF-8 and the system has no UTF-8 locale.
  case notUTF8(charset: String)

  /// What happened and what to do, for the user.
  package var message: String {
    switch self {
    case .outputIsNotATerminal:
      """
      the output is not a terminal, so there is nothing to read on. To print an article: \
      gazette show FILE --plain
      """
    case .inputIsNotATerminal:
      "there is no terminal to take keys from"
    case .noTerminalType:
      "the variable TERM is not set; set it to your terminal's type, for instance xterm-256color"
    case .unusableTerminalType(let name):
      """
      the terminal type \(name.prefix(40)) (variable TERM) is unknown here or too simple for a screen; try \
      TERM=xterm-256color, or install the package ncurses-term
      """
    case .notUTF8(let charset):
      """
      the locale's charset is \(charset), not UTF-8, so letters beyond ASCII would be lost; set \
      LC_ALL=C.UTF-8 and start again
      """
    }
  }
}
