package import TextGrid

/// How keys are written, in the table, in `keys.toml`, in tests and on the screen.
///
/// A key is one character (`g`, `ö`, `]`) or a name in angle brackets with its modifiers before it:
/// `<enter>`, `<space>`, `<c-d>` (Control), `<m-x>` (Meta), `<s-tab>` (Shift, on named keys only),
/// `<c-m-home>`. `<` itself is `<lt>`. Keys pressed one after another stand side by side, with or
/// without spaces: `]p`, `y a`, `g <enter>`.
package enum KeyNotation {
  /// What is wrong with a key as written.
  package struct Problem: Error, Hashable {
    /// What is wrong, in the user's language.
    package var message: String
  }

  /// Reads the keys of a sequence.
  ///
  /// Errors: an empty sequence, a name that is none, a bracket that is not closed, Shift with a
  /// character.
  package static func keys(in text: String) throws(Problem) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(text)
    while let first = rest.first {
      if first == " " {
        rest.removeFirst()
      } else if first == "<" {
        guard let end = rest.firstIndex(of: ">") else {
          throw Problem(
            message: "“\(text)” opens “<” and does not close it; the key itself is <lt>"
          )
        }
        keys.append(try key(named: rest[rest.index(after: rest.startIndex)..<end]))
        rest = rest[rest.index(after: end)...]
      } else {
        guard !first.isControl else {
          throw Problem(message: "“\(text.visible)” holds a control character")
        }
        keys.append(Key(.character(first)))
        rest.removeFirst()
      }
    }
    guard !keys.isEmpty else { throw Problem(message: "no key is given") }
    return keys
  }

  /// Writes one key.
  package static func text(of key: Key) -> String {
    let name: String
    switch key.symbol {
    case .character(" "): name = "space"
    case .character("<"): name = "lt"
    case .character(">") where !key.modifiers.isEmpty: name = "gt"
    case .character(let character):
      guard !key.modifiers.isEmpty else { return String(character) }
      name = String(character)
    case .function(let number): name = "f\(number)"
    default: name = names.first { $0.symbol == key.symbol }?.name ?? "?"
    }
    let held = modifiers.filter { key.modifiers.contains($0.modifier) }.map { "\($0.letter)-" }
    return "<" + held.joined() + name + ">"
  }

  /// Writes a sequence of keys, without spaces.
  package static func text(of keys: [Key]) -> String {
    keys.map(text(of:)).joined()
  }

  private static let names: [(name: String, symbol: Key.Symbol)] = [
    ("enter", .enter), ("esc", .escape), ("tab", .tab), ("backspace", .backspace),
    ("delete", .delete), ("insert", .insert), ("up", .up), ("down", .down), ("left", .left),
    ("right", .right), ("home", .home), ("end", .end), ("pageup", .pageUp),
    ("pagedown", .pageDown), ("space", .character(" ")), ("lt", .character("<")),
    ("gt", .character(">")),
  ]

  private static let modifiers: [(letter: Character, modifier: Key.Modifiers)] = [
    ("c", .control), ("m", .meta), ("s", .shift),
  ]

  private static func key(named text: Substring) throws(Problem) -> Key {
    var name = text
    var held: Key.Modifiers = []
    while name.count > 2, name.dropFirst().first == "-",
      let found = modifiers.first(where: { $0.letter == Character(name.prefix(1).lowercased()) })
    {
      held.insert(found.modifier)
      name = name.dropFirst(2)
    }
    guard let symbol = symbol(named: name) else {
      throw Problem(message: "“<\(String(text).visible)>” is not a key")
    }
    if case .character(let character) = symbol {
      guard !held.contains(.shift) else {
        throw Problem(message: "“<\(text)>”: Shift is part of a character, write it as typed")
      }
      if held.contains(.control) {
        return terminalKey(controlled: character, held)
      }
    }
    return Key(symbol, modifiers: held)
  }

  private static func symbol(named name: Substring) -> Key.Symbol? {
    let lower = name.lowercased()
    if let found = names.first(where: { $0.name == lower }) { return found.symbol }
    if lower.first == "f", let number = Int(lower.dropFirst()), (1...12).contains(number) {
      return .function(number)
    }
    guard let character = name.first, name.count == 1, !character.isControl else { return nil }
    return .character(character)
  }

  /// The key that a terminal sends for Control and a character: letters lose their case, and three
  /// of them are other keys.
  ///
  /// Source: ECMA-48, 5.2: C0 is the character's low five bits, so ^I is HT, ^M is CR, ^[ is ESC.
  private static func terminalKey(controlled character: Character, _ held: Key.Modifiers) -> Key {
    let other = held.subtracting(.control)
    return switch character.lowercased() {
    case "i": Key(.tab, modifiers: other)
    case "m": Key(.enter, modifiers: other)
    case "[": Key(.escape, modifiers: other)
    default: Key(.character(Character(character.lowercased())), modifiers: held)
    }
  }
}

extension Character {
  /// Whether any part of it is a control character.
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}

extension String {
  /// The text with control characters replaced, for quoting it in a message.
  fileprivate var visible: String {
    String(map { $0.isControl ? "\u{FFFD}" : $0 })
  }
}
