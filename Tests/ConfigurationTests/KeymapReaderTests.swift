import ArticleModel
import Configuration
import Reader
import Testing
import TextGrid

@Suite("Keymap reader")
struct KeymapReaderTests {
  @Test("An empty file is the default keymap")
  func empty() {
    let reader = KeymapReader("")
    #expect(reader.keymap == Keymap(.vim))
    #expect(reader.diagnostics.isEmpty)
  }

  @Test("A preset is chosen by its name", arguments: KeyPreset.allCases)
  func presets(preset: KeyPreset) {
    let reader = KeymapReader("preset = \"\(preset.rawValue)\"")
    #expect(reader.keymap == Keymap(preset))
    #expect(reader.diagnostics.isEmpty)
  }

  @Test("Keys are bound everywhere, bound in one pane, and taken away")
  func bindings() throws {
    let reader = KeymapReader(
      """
      [keys]
      "<c-s>" = "save"
      "ö" = "help"

      [keys.article]
      "x" = "toggle-star"

      [keys.headlines]
      "]" = false
      """
    )
    #expect(reader.diagnostics.isEmpty)
    let keymap = reader.keymap
    #expect(keymap.keys(for: .save).map(\.text) == ["w", "<c-s>"])
    #expect(keymap.resolve(try KeyNotation.keys(in: "ö"), in: .entities) == .command(.help))
    #expect(keymap.resolve(try KeyNotation.keys(in: "x"), in: .article) == .command(.toggleStar))
    #expect(keymap.resolve(try KeyNotation.keys(in: "]u"), in: .headlines) == .unbound)
    #expect(keymap.resolve(try KeyNotation.keys(in: "]u"), in: .article) == .command(.nextUnread))
  }

  @Test("A key can be freed and given away in any order of lines")
  func freeing() throws {
    let reader = KeymapReader(
      """
      [keys]
      "g g" = "top"
      "g" = false
      """
    )
    #expect(reader.diagnostics.isEmpty)
    let keys = try KeyNotation.keys(in: "gg")
    #expect(reader.keymap.resolve(keys, in: .article) == .command(.top))
  }

  @Test(
    "What cannot be used is said with its place, and the rest is used",
    arguments: [
      (
        "preset = \"vmi\"",
        "keys.toml:1:10: error: a preset is one of vim, newsboat, less, emacs; did you mean \"vim\"?"
      ),
      ("kyes = 1", "keys.toml:1:1: error: there is no setting “kyes” here; did you mean \"keys\"?"),
      ("keys = 1", "keys.toml:1:1: error: “keys” is a table of keys, not an integer"),
      ("[keys]\n\"x\" = \"stra\"", "keys.toml:2:7: error: there is no command “stra”"),
      (
        "[keys]\n\"x\" = \"tpo\"",
        "keys.toml:2:7: error: there is no command “tpo”; did you mean \"top\"?"
      ),
      ("[keys]\n\"<bogus>\" = \"top\"", "keys.toml:2:1: error: “<bogus>” is not a key"),
      (
        "[keys]\n\"x\" = 3",
        "keys.toml:2:7: error: a key is set to the name of a command, or to false"
      ),
      (
        "[keys.kitchen]\n\"x\" = \"top\"",
        "keys.toml:1:2: error: there is no place “kitchen”; places are headlines, article, entities, survey, overlay"
      ),
      (
        "[keys]\n\"]\" = \"top\"",
        "keys.toml:2:1: error: “]” begins “]j”, and ]j is jump-forward in headlines; set “]j” to false to free it"
      ),
      (
        "[keys]\n\"gg\" = \"top\"",
        "keys.toml:2:1: error: “g” begins “gg”, and g is top in headlines; set “g” to false to free it"
      ),
      (
        "[keys.headlines]\n\"x\" = \"next-mention\"",
        "keys.toml:2:1: error: next-mention can only be used in article, entities"
      ),
    ]
  )
  func errors(text: String, message: String) {
    let reader = KeymapReader(text + "\n")
    #expect(reader.diagnostics.map { $0.described(in: "keys.toml") } == [message])
    #expect(!reader.keymap.keys(for: .nextRow).isEmpty)
  }

  @Test("A file that is not TOML leaves the default keymap and says where it breaks")
  func syntax() {
    let reader = KeymapReader("[keys\n")
    #expect(reader.keymap == Keymap(.vim))
    #expect(reader.diagnostics.first?.line == 1)
  }
}
