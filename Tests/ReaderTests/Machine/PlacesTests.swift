import ArticleModel
import GazetteTestSupport
import Reader
import Testing
import TextGrid

@Suite("Jumps, marks and positions")
struct PlacesTests {
  @Test("^o goes back through the articles opened, ]j forward again")
  func jumps() {
    var session = Session()
    session.press("<enter> J J <c-o>")
    #expect(session.state.article?.content.id == ArticleID(2))
    session.press("<c-o>")
    #expect(session.state.article?.content.id == ArticleID(1))
    session.press("<c-o>")
    #expect(session.state.message?.text == "Nothing to jump back to")
    session.press("2]j")
    #expect(session.state.article?.content.id == ArticleID(3))
  }

  @Test("A mark is gone to from another article, and '' back again")
  func marks() {
    var session = Session()
    session.press("<enter> m a J ' a")
    #expect(session.state.article?.content.id == ArticleID(1))
    session.press("' '")
    #expect(session.state.article?.content.id == ArticleID(2))
    session.press("' z")
    #expect(session.state.message?.text == "No mark z")
    session.press("m <esc>")
    #expect(session.state.mode == .article)
  }

  @Test("Where reading stands is kept when the program is ended from outside")
  func termination() {
    var session = Session(columns: 40, rows: 10)
    session.press("<enter> 2 <space>")
    session.send(.terminated)
    #expect(session.library.progress[ArticleID(1)].map { $0 > 0 } == true)
    #expect(session.effects.contains(.quit))
  }

  @Test("Where reading stands is kept on leaving, once, and found again")
  func positions() {
    var session = Session(columns: 40, rows: 10)
    session.press("<enter> <space> <space> q")
    let saved = session.effects.compactMap { effect -> ReadingPosition? in
      if case .savePosition(_, let position, _) = effect { position } else { nil }
    }
    #expect(saved.count == 1)
    session.press("j <enter> q k <enter>")
    #expect(session.state.article?.content.position == saved.first)
    let again = session.effects.filter { if case .savePosition = $0 { true } else { false } }
    #expect(again.count == 1)
  }
}
