import ArticleModel
import Configuration
import TextGrid
import Testing

@Suite("Theme reader")
struct ThemeReaderTests {
  private func read(_ text: String) -> LoadedTheme {
    ThemeReader.read(text, name: "mine", file: "mine.toml")
  }

  private func messages(_ text: String) -> [String] {
    read(text).diagnostics.map { $0.described(in: "mine.toml") }
  }

  @Test("A theme gives colours and attributes to roles, by name or by table")
  func styles() {
    let loaded = read(
      """
      [theme]
      background = "light"
      summary = "mine"
      [palette]
      brick = { rgb = "#9a3412", indexed = 130, basic = "red" }
      ink = "#123"
      grey = 244
      [styles]
      text = { fg = "ink", bg = "#ffffff" }
      "headline.unread" = { attributes = ["bold", "italic"] }
      entity = { attributes = ["underline"] }
      "entity.person" = { fg = "brick" }
      rule = "grey"
      [styles.panel]
      fg = "bright-blue"
      title = { bg = "default", attributes = [] }
      """
    )
    #expect(loaded.diagnostics == [])
    let theme = loaded.theme
    #expect(theme.isLight && theme.name == "mine" && loaded.summary == "mine")
    #expect(
      theme.styles[.text] == Style(foreground: .hex(0x112233), background: .hex(0xFFFFFF))
    )
    #expect(theme.styles[.headlineUnread] == Style(attributes: [.bold, .italic]))
    #expect(
      theme.styles[.entityPerson] == Style(foreground: .hex(0x9A3412), attributes: .underline)
    )
    #expect(theme.styles[.rule]?.foreground == .indexed(244))
    #expect(theme.styles[.panelTitle] == Style(foreground: .indexed(12)))
    #expect(
      theme.reductions == [.hex(0x9A3412): PickedReduction(indexed: 130, basic: 1)]
    )
  }

  @Test(
    "What is wrong is told with its place and the nearest known name, and the rest is read",
    arguments: [
      ("[theem]", "1:2: warning: unknown table \"theem\"; did you mean \"theme\"?"),
      ("x = 1", "1:1: warning: unknown key \"x\""),
      (
        "[theme]\nbackground = \"drak\"",
        "2:14: warning: \"background\" is \"light\" or \"dark\""
      ),
      (
        "[theme]\nbackgruond = \"dark\"",
        "2:1: warning: unknown key \"backgruond\"; did you mean \"background\"?"
      ),
      ("[theme]\nname = 1", "2:8: warning: \"name\" is an integer, not a string"),
      (
        "[styles]\nheadlin = {}",
        "2:1: warning: unknown role \"headlin\"; did you mean \"headline\"?"
      ),
      (
        "[styles]\n\"entity.preson\" = { fg = \"red\" }",
        "2:1: warning: unknown role \"entity.preson\"; did you mean \"entity.person\"?"
      ),
      (
        "[styles]\nentity.preson.fg = \"red\"",
        "2:1: warning: unknown key \"preson\""
      ),
      (
        "[styles]\nrule = { fgg = \"red\" }",
        "2:10: warning: unknown key \"fgg\"; did you mean \"fg\"?"
      ),
      (
        "[styles]\nrule = { fg = \"rde\" }",
        "2:15: warning: unknown colour \"rde\"; did you mean \"red\"?"
      ),
      ("[styles]\nrule = 3", "2:8: warning: the style of \"rule\" is an integer, not a table"),
      (
        "[styles]\nrule = { attributes = [\"blod\"] }",
        "2:24: warning: unknown attribute \"blod\"; did you mean \"bold\"?"
      ),
      (
        "[styles]\nrule = { attributes = \"bold\" }",
        "2:23: warning: \"attributes\" is a string, not an array like [\"bold\"]"
      ),
      (
        "[palette]\na = \"#12\"",
        "2:5: warning: \"#12\" is no colour: write \"#rrggbb\" or the name of a basic colour"
      ),
      ("[palette]\na = 256", "2:5: warning: a colour's index is a number from 0 to 255"),
      ("[palette]\na = {}", "2:1: warning: the colour \"a\" has no \"rgb\""),
      (
        "[palette]\na = { rgb = \"#000000\", basic = \"balck\" }",
        "2:32: warning: unknown basic colour \"balck\"; did you mean \"black\"?"
      ),
      (
        "[theme]\ninherits = \"ikn\"",
        "2:12: warning: there is no theme \"ikn\" to inherit"
      ),
    ]
  )
  func diagnostics(_ text: String, _ message: String) {
    let rest = "\n[styles.message]\nfg = \"red\"\n"
    let messages = messages(text + rest)
    #expect(messages.first?.hasPrefix("mine.toml:" + message) == true, "\(messages)")
    #expect(messages.count == 1)
    if !text.contains("[styles]") {
      #expect(read(text + rest).theme.styles[.message]?.foreground == .indexed(1))
    }
  }

  @Test("A syntax error leaves a theme without styles and its place")
  func syntax() {
    let loaded = read("[styles]\nrule = {")
    #expect(loaded.theme.styles == [:])
    #expect(loaded.diagnostics.map(\.severity) == [.error])
    #expect(loaded.diagnostics.first?.line == 2)
  }

  @Test("Every role says where its style comes from")
  func origins() {
    let loaded = read("[styles]\nentity = {}\n\n\"entity.person\" = \"red\"\n")
    #expect(loaded.origins[.entity] == .set(file: "mine.toml", line: 2))
    #expect(loaded.origins[.entityPerson] == .set(file: "mine.toml", line: 4))
    #expect(loaded.origins[.entityPlace] == .inherited(.entity))
    #expect(loaded.origins[.rule] == .text)
    let inherited = read("[theme]\ninherits = \"ink\"")
    #expect(inherited.origins[.rule] == .set(file: "built in", line: nil))
  }

  @Test("A theme that inherits can give another palette only")
  func palette() {
    let loaded = read("[theme]\ninherits = \"ink\"\n[palette]\nperson = \"#ff0000\"")
    #expect(loaded.diagnostics == [])
    #expect(loaded.theme.styles[.entityPerson]?.foreground == .hex(0xFF0000))
    #expect(
      loaded.theme.styles[.entityPlace] == Theme.standard.styles[.entityPlace]
    )
  }
}
