package import TextGrid

/// What the terminal sent, decoded.
package enum TerminalInput: Hashable, Sendable {
  case key(Key)
  /// A bracketed paste, whole.
  case pasted(String)
  case mouse(MouseAction, GridPoint)
}
