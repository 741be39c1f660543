import ArticleModel
import GazetteTestSupport
import Reader
import Testing
import TextGrid

@Suite("Reader machine")
struct ReaderMachineTests {
  @Test("At start the reader asks for the list and its counts")
  func start() {
    var machine = ReaderMachine(size: GridSize(columns: 80, rows: 24))
    let effects = machine.handle(.dayChanged(WireArticles.today, .utc))
    #expect(
      effects == [
        .loadWindow(ArticleQuery(), .top, limit: 200, RequestID(1)),
        .count(ArticleQuery(), RequestID(2)),
      ]
    )
  }

  @Test("Enter opens the selected headline and marks it as read")
  func openSelection() {
    var session = Session()
    session.press("j j k <enter>")
    session.expectEffects([.setRead([ArticleID(2)], true)])
    #expect(
      session.state.article?.content.article.headline == "Bank of Wye holds rates for a third month"
    )
    #expect(session.state.focus == .article)
  }

  @Test("J and K go through the articles without leaving the reading pane")
  func neighbours() {
    var session = Session()
    session.press("<enter> J J K")
    #expect(session.state.article?.content.id == ArticleID(2))
    #expect(session.state.focus == .article)
    session.press("5J")
    #expect(session.state.article?.content.id == ArticleID(7))
    session.press("9J J")
    #expect(session.state.article?.content.id == ArticleID(8))
    #expect(session.state.message?.text == "This is the last article")
  }

  @Test("An answer that is no longer awaited is dropped")
  func staleAnswers() {
    var session = Session()
    session.isAnswering = false
    session.press("<enter>")
    session.press("j <enter>")
    let asked = session.effects.compactMap { effect -> RequestID? in
      if case .loadArticle(_, let id) = effect { id } else { nil }
    }
    #expect(asked.count == 2)
    #expect(session.effects.contains(.cancel(asked[0])))
    session.send(.articleLoaded(asked[0], WireArticles.all[0]))
    #expect(session.state.article == nil)
    session.send(.articleLoaded(asked[1], WireArticles.all[1]))
    #expect(session.state.article?.content.id == ArticleID(2))
  }

  @Test("q goes back and at the list quits; Escape never quits")
  func closing() {
    var session = Session()
    session.press("<enter> <esc> <esc> <esc>")
    session.expectEffects([.setRead([ArticleID(1)], true)])
    session.press("q")
    session.expectEffects([.quit])
  }

  @Test("A star, a read mark and marking everything can be undone and redone")
  func undo() {
    var session = Session()
    session.press("s r A")
    session.expectEffects([
      .setStarred([ArticleID(1)], true), .setRead([ArticleID(1)], true),
      .markAllRead(ArticleQuery(), undo: UndoToken(session.markToken)),
    ])
    #expect(session.state.message?.text == "Marked 5 articles as read")
    session.press("u")
    #expect(session.library.articles.filter { !$0.isRead }.count == 5)
    session.press("2u")
    #expect(session.state.message?.text.hasPrefix("Undone: Star") == true)
    #expect(session.library.articles[0].isStarred == false)
    session.press("<c-r>")
    #expect(session.library.articles[0].isStarred == true)
  }

  @Test("The last change can be repeated on another article")
  func repeating() {
    var session = Session()
    session.press("s j j .")
    #expect(session.library.articles.filter(\.isStarred).map(\.id.rawValue) == [1, 2, 3])
  }
}

extension Session {
  /// The number of the only token among the effects.
  fileprivate var markToken: Int {
    for case .markAllRead(_, let token) in effects { return token.number }
    return 0
  }
}
