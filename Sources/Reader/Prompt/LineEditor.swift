import TextGrid

/// One line of text being typed, with the keys of readline.
struct LineEditor: Hashable, Sendable {
  /// How many characters a line can have.
  static let limit = 2000

  private var characters: [Character]
  /// The character that the cursor stands before; their count at the end.
  private(set) var cursor: Int

  /// Makes a line with the cursor at its end.
  init(_ text: String = "") {
    characters = LineEditor.cleaned(text)
    cursor = characters.count
  }

  /// What is typed.
  var text: String { String(characters) }

  /// What stands before the cursor.
  var textBeforeCursor: String { String(characters[..<cursor]) }

  /// Whether nothing is typed.
  var isEmpty: Bool { characters.isEmpty }

  /// Replaces the whole line and goes to its end.
  mutating func replace(with text: String) {
    self = LineEditor(text)
  }

  /// Puts text at the cursor; control characters and what goes beyond the limit are left out.
  mutating func insert(_ text: String) {
    let new = LineEditor.cleaned(text).prefix(LineEditor.limit - characters.count)
    characters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  /// Takes a key, and says whether it was one for editing.
  mutating func take(_ key: Key) -> Bool {
    switch (key.modifiers, key.symbol) {
    case ([], .character(let character)): insert(String(character))
    case (.control, .character("a")), ([], .home): cursor = 0
    case (.control, .character("e")), ([], .end): cursor = characters.count
    case (.control, .character("b")), ([], .left): cursor = max(0, cursor - 1)
    case (.control, .character("f")), ([], .right): cursor = min(characters.count, cursor + 1)
    case (.meta, .character("b")): cursor = wordStart
    case (.meta, .character("f")): cursor = wordEnd
    case (.control, .character("u")): delete(0..<cursor)
    case (.control, .character("k")): delete(cursor..<characters.count)
    case (.control, .character("w")), (.meta, .backspace): delete(wordStart..<cursor)
    case (.meta, .character("d")): delete(cursor..<wordEnd)
    case ([], .backspace), (.control, .character("h")): delete(max(0, cursor - 1)..<cursor)
    case ([], .delete), (.control, .character("d")):
      delete(cursor..<min(characters.count, cursor + 1))
    default: return false
    }
    return true
  }

  private mutating func delete(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    var at = cursor
    while at > 0, characters[at - 1].isWhitespace { at -= 1 }
    while at > 0, !characters[at - 1].isWhitespace { at -= 1 }
    return at
  }

  private var wordEnd: Int {
    var at = cursor
    while at < characters.count, characters[at].isWhitespace { at += 1 }
    while at < characters.count, !characters[at].isWhitespace { at += 1 }
    return at
  }

  /// The characters of a text, newlines and tabs as spaces, other control characters left out.
  private static func cleaned(_ text: String) -> [Character] {
    text.prefix(limit).compactMap { character in
      if character.isNewline || character == "\t" { return " " }
      let isControl = character.unicodeScalars.contains {
        $0.properties.generalCategory == .control
      }
      return isControl ? nil : character
    }
  }
}
