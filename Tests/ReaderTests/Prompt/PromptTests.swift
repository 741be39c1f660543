import ArticleModel
import GazetteTestSupport
import Reader
import Testing
import TextGrid

@Suite("Prompt")
struct PromptTests {
  @Test("A command is found by its name, and takes what follows")
  func commands() {
    var session = Session()
    session.press(":")
    session.type("theme paper")
    session.press("<enter>")
    var settings = ReaderSettings()
    settings.theme = "paper"
    session.expectEffects([.useTheme("paper"), .saveSettings(settings)])
    #expect(session.state.mode == .headlines)
  }

  @Test(
    "What is no command says so and does nothing",
    arguments: [
      ("frobnicate", "No command “frobnicate”"), ("quit now", "quit takes nothing after its name"),
      ("theme mauve", "No theme “mauve”"), ("next-person", "No article is open"),
      ("toggle-kind dog", "A kind is one of person, place"),
    ]
  )
  func mistakes(line: String, message: String) {
    var session = Session()
    session.press(":")
    session.type(line)
    session.press("<enter>")
    #expect(session.state.message?.text.hasPrefix(message) == true)
    session.expectEffects([])
  }

  @Test("Tab goes through what the name could be, and back")
  func completion() {
    var session = Session(columns: 60, rows: 8)
    session.press(": z <tab>")
    #expect(session.row(7).hasPrefix(":zen^ "))
    session.press("<c-u> t i <tab> <tab> <s-tab>")
    #expect(session.row(7).hasPrefix(":timeline^ "))
    session.press("<c-u>")
    session.type("theme p")
    session.press("<tab>")
    #expect(session.row(7).hasPrefix(":theme paper^ "))
  }

  @Test("Earlier lines come back, and the line begun is kept")
  func history() {
    var session = Session(columns: 60, rows: 8)
    session.press(": s o r t <enter> : s o r t <enter> : z e n <enter> z")
    session.press(": x <up>")
    #expect(session.row(7).hasPrefix(":zen^ "))
    session.press("<up>")
    #expect(session.row(7).hasPrefix(":sort^ "))
    session.press("<up>")
    #expect(session.row(7).hasPrefix(":sort^ "))
    session.press("<down> <down>")
    #expect(session.row(7).hasPrefix(":x^ "))
  }

  @Test("Escape, and deleting past the start, leave the prompt")
  func leaving() {
    var session = Session()
    session.press(": a <esc>")
    #expect(session.state.mode == .headlines)
    session.press(": a <backspace> <backspace>")
    #expect(session.state.mode == .headlines)
  }

  @Test("A filter is live, stays with Enter, and Escape brings the list back as it was")
  func filter() {
    var session = Session()
    session.press("j j f w y e")
    #expect(session.state.list.rows.map(\.id.rawValue) == [2])
    session.press("<esc>")
    #expect(session.state.list.rows.count == 8)
    #expect(session.state.list.selected?.id == ArticleID(3))
    session.press("f w y e <enter>")
    #expect(session.state.list.rows.map(\.id.rawValue) == [2])
    session.press("<esc>")
    #expect(session.state.list.rows.count == 8)
  }

  @Test("Finding in the list goes to the first match while typing, and n to the next")
  func findInList() {
    var session = Session()
    session.press("/ o k a b e")
    #expect(session.state.list.selected?.id == ArticleID(3))
    session.press("<enter> n")
    #expect(session.state.list.selected?.id == ArticleID(7))
    session.press("n")
    #expect(session.state.list.selected?.id == ArticleID(3))
    session.press("/ z z z <esc>")
    #expect(session.state.list.selected?.id == ArticleID(3))
  }

  @Test("Finding in the article counts what is found, and Escape puts it out")
  func findInArticle() {
    var session = Session()
    session.press("<enter> / b r a n d t")
    #expect(session.screen(showing: [.findMatch, .findCurrent]).contains("{find.current:Brandt}"))
    session.press("<esc>")
    #expect(!session.screen(showing: [.findMatch, .findCurrent]).contains("{find"))
    #expect(session.state.focus == .article)
  }

  @Test("The article is piped and saved, and a file is only overwritten when that is said")
  func pipeAndSave() {
    var session = Session()
    session.press("<enter> |")
    session.type("wc -w")
    session.press("<enter>")
    let text = session.state.article?.plainText ?? ""
    session.expectEffects([.setRead([ArticleID(1)], true), .pipe(command: "wc -w", text: text)])
    session.press("w <enter>")
    let path = "port-of-marenne-reopens-after-nine-days-of-fog.txt"
    session.expectEffects([.save(path: path, text: text, overwriting: false)])
    session.send(.fileExists(path: path))
    #expect(session.state.mode == .confirm)
    session.press("n")
    session.expectEffects([])
    session.send(.fileExists(path: path))
    session.press("y")
    session.expectEffects([.save(path: path, text: text, overwriting: true)])
  }

  @Test("Pasted text goes into a prompt, and is never taken for keys")
  func pasting() {
    var session = Session()
    session.send(.pasted("qQ:quit\n"))
    session.expectEffects([])
    session.press("f")
    session.send(.pasted("wye\n"))
    #expect(session.state.list.query.words == "wye ")
  }
}
