import GazetteTestSupport
import Testing

@testable import Reader

@Suite("Help")
struct HelpPageTests {
  @Test("Every command stands in the help with the keys that it has")
  func complete() {
    var session = Session(columns: 120, rows: 60)
    session.press("?")
    var seen = ""
    for _ in 0..<6 {
      seen += session.screen()
      session.press("<c-f>")
    }
    for command in Command.allCases {
      #expect(seen.contains(command.info.summary), "\(command.name) is missing")
    }
  }

  @Test("All keys of a heading come before the notes on some of them, each said once")
  func notes() throws {
    let session = Session(columns: 120, rows: 60)
    let lines = HelpPage(words: "", columns: 70, machine: session.machine).lines
    let texts = lines.map(\.text)
    let open = try #require(texts.firstIndex { $0.hasSuffix("open what is selected") })
    let quit = try #require(texts.firstIndex { $0.hasSuffix("close this; at the list, quit") })
    let note = try #require(texts.firstIndex { $0.hasPrefix("g g in an article a number") })
    #expect(open < quit && quit < note)
    #expect(!lines[..<quit].contains { if case .detail = $0 { true } else { false } })
    #expect(texts.count { $0.contains("a number before the key goes") } == 1)
    let list = try #require(texts.firstIndex(of: "the list"))
    #expect(note < list)
    let some = HelpPage(words: "50g", columns: 70, machine: session.machine).lines
    #expect(some.count == 7, "\(some)")
  }

  @Test("Remapped keys are shown as they are now")
  func remapped() throws {
    var keymap = Keymap(.vim)
    try keymap.bind(KeyNotation.keys(in: "ö"), to: .toggleStar)
    var session = Session(columns: 120, rows: 40, keymap: keymap)
    session.press("? / s t a r , <enter>")
    #expect(session.screen().contains("s ö "))
  }

  @Test("Only what holds the words is shown while they are typed, and Escape shows all again")
  func searching() {
    var session = Session(columns: 80, rows: 24)
    session.press("? / k e y w o r d")
    #expect(session.screen().contains("Show your keywords"))
    #expect(!session.screen().contains("Go down"))
    session.press("<esc>")
    #expect(session.screen().contains("Go down"))
    session.press("/ z z z z <enter>")
    #expect(session.screen().contains("No key or command holds “zzzz”"))
  }

  @Test("A command that can do nothing says why")
  func unavailable() {
    var session = Session(columns: 100, rows: 30)
    session.press("? / p e r s o n <enter>")
    #expect(session.screen().contains("Go to the next person  (No article is open)"))
  }

  @Test("? and q close the help, and it never scrolls beyond its end")
  func closing() {
    var session = Session()
    session.press("? G j j <space>")
    #expect(session.screen().contains("At a prompt"))
    session.press("?")
    #expect(session.state.mode == .headlines)
    session.press("? q")
    #expect(session.state.mode == .headlines)
  }
}
