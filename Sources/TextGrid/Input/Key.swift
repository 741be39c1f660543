/// A key press as the terminal reports it.
///
/// Written as in `<enter>`, `<c-d>`, `<m-x>`, `g`, `ö`: see Reader's `KeyNotation`.
package struct Key: Hashable, Sendable {
  /// What was pressed.
  package var symbol: Symbol
  /// Held keys; Shift is part of a character and set for named keys only.
  package var modifiers: Modifiers

  /// Makes a key press.
  package init(_ symbol: Symbol, modifiers: Modifiers = []) {
    self.symbol = symbol
    self.modifiers = modifiers
  }

  /// What a keyboard has.
  package enum Symbol: Hashable, Sendable {
    /// A character as typed; control characters never appear here.
    case character(Character)
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right
    case home, end, pageUp, pageDown
    /// F1 to F12.
    case function(Int)
  }

  /// Keys held while another is pressed.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let control = Modifiers(rawValue: 1 << 0)
    package static let meta = Modifiers(rawValue: 1 << 1)
    package static let shift = Modifiers(rawValue: 1 << 2)
  }
}
