import Reader
import Testing
import TextGrid

@Suite("Keymap")
struct KeymapTests {
  @Test("No preset has a key twice, or a key that begins another", arguments: KeyPreset.allCases)
  func presetsAreUnambiguous(preset: KeyPreset) throws {
    var bound = Keymap()
    for command in Command.allCases {
      for mode in command.info.modes.all {
        for keys in Keymap(preset).keys(for: command, in: mode) {
          let before = bound.resolve(keys, in: mode)
          #expect(before == .unbound, "\(keys.text) of \(command.name) in \(mode)")
          try bound.bind(keys, to: command, in: Modes(mode))
        }
      }
    }
  }

  @Test(
    "Every command that has default keys has keys in every preset",
    arguments: KeyPreset.allCases
  )
  func presetsReachEverything(preset: KeyPreset) {
    let keymap = Keymap(preset)
    for command in Command.allCases where !command.info.keys.isEmpty {
      #expect(!keymap.keys(for: command).isEmpty, "\(command.name) has no key")
    }
  }

  @Test("A sequence is pending until its last key, and names what it can become")
  func sequences() throws {
    let keymap = Keymap(.vim)
    guard case .pending(let hints) = keymap.resolve(try KeyNotation.keys(in: "]"), in: .article)
    else {
      Issue.record("] begins sequences")
      return
    }
    #expect(hints.contains(KeyHint(keys: try KeyNotation.keys(in: "p"), command: .nextPerson)))
    #expect(keymap.resolve(try KeyNotation.keys(in: "]p"), in: .article) == .command(.nextPerson))
    #expect(keymap.resolve(try KeyNotation.keys(in: "]x"), in: .article) == .unbound)
  }

  @Test("The same key can mean different things in different panes")
  func keysByMode() throws {
    let tab = try KeyNotation.keys(in: "<tab>")
    #expect(Keymap(.vim).resolve(tab, in: .headlines) == .command(.switchPane))
    #expect(Keymap(.vim).resolve(tab, in: .article) == .command(.nextMention))
  }

  @Test("A key that begins another is refused, and says which")
  func ambiguity() throws {
    var keymap = Keymap(.vim)
    let bracket = try KeyNotation.keys(in: "]")
    #expect(throws: Keymap.Problem.self) { try keymap.bind(bracket, to: .wider) }
    #expect(throws: Keymap.Problem.self) {
      try keymap.bind(KeyNotation.keys(in: "jx"), to: .wider)
    }
    keymap.unbind(bracket)
    try keymap.bind(bracket, to: .wider)
    #expect(keymap.resolve(bracket, in: .article) == .command(.wider))
  }

  @Test("A bound key takes the place of what it stood for")
  func rebinding() throws {
    var keymap = Keymap(.vim)
    try keymap.bind(KeyNotation.keys(in: "S"), to: .toggleStar)
    #expect(keymap.keys(for: .sort).isEmpty)
    #expect(keymap.keys(for: .toggleStar).map(\.text) == ["s", "S"])
  }

  @Test("A command cannot be bound where it has no place")
  func noSuchPlace() throws {
    var keymap = Keymap()
    #expect(throws: Keymap.Problem.noSuchPlace(.nextMention)) {
      try keymap.bind(KeyNotation.keys(in: "n"), to: .nextMention, in: .headlines)
    }
  }
}
