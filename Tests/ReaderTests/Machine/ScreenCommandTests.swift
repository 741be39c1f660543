import ArticleModel
import GazetteTestSupport
import Reader
import Testing
import TextGrid

@Suite("Screen commands")
struct ScreenCommandTests {
  @Test("Width is changed, kept within bounds and saved")
  func width() {
    var session = Session()
    session.press("2-")
    #expect(session.state.settings.measure == 64)
    session.press("99999- 99999+")
    #expect(session.state.settings.measure == ReaderMachine.measures.upperBound)
    session.press("=")
    #expect(session.state.settings.measure == 72)
    session.press(": d e f a u l t - w i d t h <space> 5 0 <enter>")
    #expect(session.state.settings.measure == 50)
  }

  @Test("c goes round the themes")
  func cycle() {
    var session = Session()
    session.press("c")
    #expect(session.state.theme == "paper")
    session.press("c")
    #expect(session.state.theme == "ink")
  }

  @Test("The picker tries themes on; Escape brings the former back, Enter keeps")
  func picker() {
    var session = Session()
    session.press("C j")
    #expect(session.state.theme == "paper")
    session.press("<esc>")
    #expect(session.state.theme == "ink")
    #expect(session.state.settings.theme == "ink")
    session.press("C G <enter>")
    #expect(session.state.settings.theme == "paper")
  }

  @Test("The mouse is given back to the terminal and taken again")
  func mouse() {
    var session = Session()
    session.press(": m o u s e <enter>")
    var settings = ReaderSettings()
    settings.isMouseOn = false
    session.expectEffects([.setMouse(isOn: false), .saveSettings(settings)])
    let before = session.state
    session.send(.mouse(.pressed, GridPoint(row: 8, column: 5)))
    #expect(session.state.list.selected == before.list.selected)
  }

  @Test(
    "A click selects, a click on what is selected opens, and the wheel scrolls what is under it"
  )
  func pointing() {
    var session = Session()
    session.send(.mouse(.pressed, GridPoint(row: 7, column: 8)))
    #expect(session.state.list.selected?.id == ArticleID(3))
    session.send(.mouse(.pressed, GridPoint(row: 7, column: 8)))
    #expect(session.state.article?.content.id == ArticleID(3))
    session.send(.mouse(.wheelDown, GridPoint(row: 7, column: 8)))
    #expect(session.state.focus == .article)
    session.send(.mouse(.pressed, GridPoint(row: 2, column: 8)))
    #expect(session.state.focus == .headlines)
  }

  @Test("Zen shows the focused pane alone, and leaving it ends that")
  func zen() {
    var session = Session()
    session.press("<enter> z")
    #expect(!session.screen().contains("Gazette"))
    #expect(!session.screen().contains("│"))
    session.press("q")
    #expect(session.screen().contains("Gazette"))
  }

  @Test("One article read for itself has the screen alone, and q ends the session")
  func single() {
    var session = Session([WireArticles.all[0]], columns: 120, rows: 30, opening: ArticleID(1))
    #expect(session.state.focus == .article)
    #expect(!session.screen().contains("│"))
    #expect(session.screen().contains("q quit"))
    session.press("e")
    #expect(session.screen().contains("│"), "the names stand beside it")
    #expect(!session.screen().contains("▇"), "and there is no library to compare them with")
    session.send(.namesProgressed(NameReading(done: 1, total: 2)))
    session.send(.namesProgressed(NameReading(done: 2, total: 2)))
    #expect(!session.effects.contains { if case .countInLibrary = $0 { true } else { false } })
    session.press("q")
    #expect(session.state.focus == .article)
    session.press("<esc>")
    #expect(session.state.focus == .headlines && session.screen().contains("│"))
    session.press("<enter> q")
    #expect(session.effects.contains(.quit))
  }

  @Test("A kind of name is no longer lit, and lit again")
  func kinds() {
    var session = Session()
    session.press("<enter>")
    #expect(session.screen(showing: [.entityPerson]).contains("{entity.person:"))
    session.press(":")
    session.type("toggle-kind person")
    session.press("<enter>")
    #expect(session.state.settings.hiddenKinds == [.person])
  }

  @Test("In the wide layout e hides the names that have the focus, and brings them back")
  func panel() {
    var session = Session(columns: 160, rows: 30)
    session.press("<enter> e")
    #expect(session.state.focus == .entities)
    session.press("e")
    #expect(session.state.focus == .article)
    #expect(session.state.isPanelHidden)
    session.press("e")
    #expect(session.state.focus == .entities)
    #expect(!session.state.isPanelHidden)
  }

  @Test(",n lists every article that mentions the selected name, and f does so from its dossier")
  func listName() {
    var session = Session()
    session.press("<enter> ]p * f")
    #expect(session.state.list.query.entity == EntityKey(kind: .person, name: "Odile Brandt"))
    #expect(session.state.focus == .headlines && session.state.mode == .headlines)
    session.press(",a <enter> ]p ,n")
    #expect(session.state.list.query.entity == EntityKey(kind: .person, name: "Odile Brandt"))
    #expect(session.state.list.rows.map(\.id.rawValue) == [1])
    #expect(session.state.focus == .headlines)
    session.press(", a")
    #expect(session.state.list.rows.count == 8)
  }

  @Test("A number before a key is shown alone, the beginning of keys with what they can become")
  func pendingKeys() {
    var session = Session(columns: 80, rows: 24)
    let rows = session.screen().split(separator: "\n")
    session.press("12")
    let counted = session.screen().split(separator: "\n")
    #expect(counted.last.map { String($0.prefix(10)) } == " 12       ")
    #expect(counted.dropLast() == rows.dropLast())
    session.press(",")
    #expect(session.screen().contains("filter-unread"))
  }
}
