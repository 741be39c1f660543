import CursesTerminal
import Testing
import TextGrid

@Suite("KeyDecoder")
struct KeyDecoderTests {
  static let escape = "\u{1B}"

  /// Bytes and what they are.
  static let samples: [(String, [TerminalInput])] = [
    ("j", [.key(Key(.character("j")))]),
    ("\r", [.key(Key(.enter))]),
    ("\u{04}", [.key(Key(.character("d"), modifiers: .control))]),
    ("\u{1F}", [.key(Key(.character("_"), modifiers: .control))]),
    ("\u{00}", [.key(Key(.character(" "), modifiers: .control))]),
    ("\u{7F}", [.key(Key(.backspace))]),
    ("ö한😀", ["ö", "한", "😀"].map { .key(Key(.character($0))) }),
    ("\(escape)[A\(escape)OB", [.key(Key(.up)), .key(Key(.down))]),
    ("\(escape)[1;5C", [.key(Key(.right, modifiers: .control))]),
    ("\(escape)[5~\(escape)[6;2~", [.key(Key(.pageUp)), .key(Key(.pageDown, modifiers: .shift))]),
    ("\(escape)[Z", [.key(Key(.tab, modifiers: .shift))]),
    ("\(escape)[[C", [.key(Key(.function(3)))]),
    ("\(escape)x\(escape)ö", ["x", "ö"].map { .key(Key(.character($0), modifiers: .meta)) }),
    ("\(escape)[97;5u", [.key(Key(.character("a"), modifiers: .control))]),
    ("\(escape)[<64;10;5M", [.mouse(.wheelUp, GridPoint(row: 4, column: 9))]),
    ("\(escape)[<0;1;1M\(escape)[<0;1;1m", [.mouse(.pressed, GridPoint(row: 0, column: 0))]),
    ("\(escape)[200~a\rb\(escape)[201~q", [.pasted("a\rb"), .key(Key(.character("q")))]),
    ("\(escape)[?62;4cq", [.key(Key(.character("q")))]),
    ("\(escape)\(escape)[A", [.key(Key(.escape)), .key(Key(.up))]),
  ]

  @Test("Sequences are keys, whole or split at any byte", arguments: samples)
  func splits(text: String, expected: [TerminalInput]) {
    let bytes = Array(text.utf8)
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      let inputs = decoder.decode(bytes[..<cut]) + decoder.decode(bytes[cut...])
      #expect(inputs == expected, "split after byte \(cut)")
      #expect(!decoder.isWaiting)
    }
  }

  @Test("An Escape alone is the Escape key once nothing has followed")
  func loneEscape() {
    var decoder = KeyDecoder()
    let early = decoder.decode([0x1B])
    #expect(early.isEmpty)
    #expect(decoder.isWaiting)
    let late = decoder.flush()
    #expect(late == [.key(Key(.escape))])
    #expect(!decoder.isWaiting)
  }

  @Test("A terminal's own sequences come from its database")
  func namedKeys() {
    var decoder = KeyDecoder(named: [[0x1B, 0x5B, 0x39, 0x39, 0x7E]: Key(.home)])
    let inputs = decoder.decode("\u{1B}[99~".utf8)
    #expect(inputs == [.key(Key(.home))])
  }

  @Test("Broken UTF-8 and unknown sequences are dropped and what follows is read")
  func broken() {
    for bytes in [[0xC3, 0x6A], [0xFF, 0x6A], Array("\u{1B}[12;34;56;78x".utf8) + [0x6A]] {
      var decoder = KeyDecoder()
      let inputs = decoder.decode(bytes)
      #expect(inputs == [.key(Key(.character("j")))])
    }
  }

  @Test("No bytes make it trap or hold on to more than a sequence")
  func random() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      var decoder = KeyDecoder()
      let bytes = (0..<500).map { _ in
        Bool.random(using: &generator)
          ? UInt8.random(in: 0...255, using: &generator)
          : [0x1B, 0x5B, 0x3B, 0x7E].randomElement() ?? 0
      }
      for input in decoder.decode(bytes) {
        if case .key(let key) = input, case .character(let character) = key.symbol {
          #expect(character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
        }
      }
    }
  }
}
