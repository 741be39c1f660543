import Reader
import Testing
import TextGrid

@Suite("Key notation")
struct KeyNotationTests {
  @Test(
    "Keys are read",
    arguments: [
      ("g", [Key(.character("g"))]), ("ö", [Key(.character("ö"))]), ("<enter>", [Key(.enter)]),
      ("<c-d>", [Key(.character("d"), modifiers: .control)]),
      ("<C-D>", [Key(.character("d"), modifiers: .control)]),
      ("<m-x>", [Key(.character("x"), modifiers: .meta)]),
      ("<s-tab>", [Key(.tab, modifiers: .shift)]),
      ("<space>", [Key(.character(" "))]), ("<lt>", [Key(.character("<"))]),
      (">", [Key(.character(">"))]),
      ("]p", [Key(.character("]")), Key(.character("p"))]),
      ("y a", [Key(.character("y")), Key(.character("a"))]), ("<f11>", [Key(.function(11))]),
      ("<c-m-home>", [Key(.home, modifiers: [.control, .meta])]),
      ("<m-->", [Key(.character("-"), modifiers: .meta)]),
      ("<c-i>", [Key(.tab)]), ("<c-m>", [Key(.enter)]), ("<c-[>", [Key(.escape)]),
    ]
  )
  func reading(text: String, keys: [Key]) throws {
    #expect(try KeyNotation.keys(in: text) == keys)
  }

  @Test(
    "What is not a key is refused",
    arguments: ["", " ", "<", "<enter", "<bogus>", "<f13>", "<s-a>", "<>", "<c->", "a\u{7}"]
  )
  func refusing(text: String) {
    #expect(throws: KeyNotation.Problem.self) { try KeyNotation.keys(in: text) }
  }

  @Test("What is written is read again as the same key", arguments: Command.allCases)
  func roundTrip(command: Command) throws {
    for key in command.info.keys {
      #expect(try KeyNotation.keys(in: key.keys.text) == key.keys)
    }
  }

  @Test(
    "Keys are written in one way",
    arguments: ["<enter>", "<c-d>", "<m-gt>", "<lt>", "]p", "ö"]
  )
  func writing(text: String) throws {
    #expect(try KeyNotation.keys(in: text).text == text)
  }
}
