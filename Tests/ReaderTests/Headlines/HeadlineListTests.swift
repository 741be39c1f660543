import ArticleModel
import GazetteTestSupport
import Reader
import Testing
import TextGrid

@Suite("Headline list")
struct HeadlineListTests {
  private static let many = (1...1000).map { WireArticles.short($0) }

  @Test("Rows are loaded as they are come to, and the far side is let go")
  func windows() {
    var session = Session(Self.many, columns: 60, rows: 24)
    #expect(session.state.list.rows.count == 200)
    for _ in 0..<80 { session.press("<space>") }
    #expect(session.state.list.selected?.id == ArticleID(721))
    #expect(session.state.list.rows.count <= 800)
    for _ in 0..<80 { session.press("b") }
    #expect(session.state.list.selected?.id == ArticleID(1))
  }

  @Test("G and g go to the very ends, however long the list is")
  func ends() {
    var session = Session(Self.many, columns: 60, rows: 24)
    session.press("G")
    #expect(session.state.list.selected?.id == ArticleID(1000))
    session.press("k g")
    #expect(session.state.list.selected?.id == ArticleID(1))
  }

  @Test("What is added above leaves the selected row where it stands on the screen")
  func refresh() throws {
    var session = Session(Self.many.dropFirst(5).map(\.self), columns: 60, rows: 24)
    session.press("9j")
    let before = try #require(selectedRow(session))
    session.library.articles = Self.many
    session.send(.libraryChanged)
    #expect(session.state.list.selected?.id == ArticleID(15))
    #expect(selectedRow(session) == before)
  }

  @Test("An article that no longer fits the filter stays until it is left")
  func stickySelection() {
    var session = Session()
    session.press(", u")
    #expect(session.state.list.rows.map(\.id.rawValue) == [1, 2, 3, 5, 6, 8])
    session.press("j r")
    #expect(session.state.list.rows.map(\.id.rawValue) == [1, 2, 3, 5, 6, 8])
    #expect(session.state.list.selected?.isRead == true)
    session.press("j")
    session.send(.libraryChanged)
    #expect(session.state.list.rows.map(\.id.rawValue) == [1, 3, 5, 6, 8])
    #expect(session.state.list.selected?.id == ArticleID(3))
  }

  @Test("The next unread article is found, also far beyond the rows at hand")
  func nextUnread() {
    var articles = Self.many
    for at in articles.indices where at != 0 && at != 900 { articles[at].isRead = true }
    var session = Session(articles, columns: 60, rows: 24)
    session.press("]u")
    #expect(session.state.list.selected?.id == ArticleID(901))
    session.press("[u")
    #expect(session.state.list.selected?.id == ArticleID(1))
    session.press("[u")
    #expect(session.state.message?.text == "No unread article before this one")
  }

  @Test("While reading, the next unread article is opened")
  func nextUnreadWhileReading() {
    var session = Session()
    session.press("<enter> 3J ]u")
    #expect(session.state.article?.content.id == ArticleID(5))
    var articles = Self.many
    for at in articles.indices where at != 900 { articles[at].isRead = true }
    session = Session(articles, columns: 60, rows: 24)
    session.press("<enter> ]u")
    #expect(session.state.article?.content.id == ArticleID(901))
  }

  @Test("Braces go from day to day")
  func groups() {
    var session = Session()
    session.press("}")
    #expect(session.state.list.selected?.id == ArticleID(3))
    session.press("2}")
    #expect(session.state.list.selected?.id == ArticleID(6))
    session.press("{")
    #expect(session.state.list.selected?.id == ArticleID(5))
    session.press("9{")
    #expect(session.state.list.selected?.id == ArticleID(1))
  }

  @Test("Chosen articles are acted on together, and Escape lets go of them")
  func choosing() {
    var session = Session()
    session.press("v j v s")
    session.expectEffects([.setStarred([ArticleID(1), ArticleID(3)], true)])
    session.press("<esc> s")
    session.expectEffects([.setStarred([ArticleID(4)], true)])
    session.press("V")
    #expect(session.state.message?.text == "8 articles chosen")
    session.press("V")
    #expect(session.state.list.chosen.isEmpty)
  }

  @Test("The order can be turned round, and the selected article stays selected")
  func order() {
    var session = Session()
    session.press("j S")
    #expect(session.state.list.rows.map(\.id.rawValue) == [8, 7, 6, 5, 4, 3, 2, 1])
    #expect(session.state.list.selected?.id == ArticleID(2))
  }

  @Test("A list that cannot be loaded says so, and is tried again when something is done")
  func failure() {
    var session = Session()
    session.isAnswering = false
    session.press(", u")
    let asked = session.effects.compactMap { effect -> RequestID? in
      if case .loadWindow(_, _, _, let id) = effect { id } else { nil }
    }
    session.send(.failed(asked[0], "The disk is on fire"))
    #expect(session.state.message?.text == "The disk is on fire")
    #expect(session.state.message?.isError == true)
  }

  @Test("A row shows what there is room for", arguments: [20, 32, 45, 70])
  func widths(columns: Int) {
    let session = Session(columns: columns, rows: 12)
    let line = session.screen().split(separator: "\n")[5]
    #expect(line.contains("Northern"))
    #expect(line.contains("09:12") == (columns >= 32))
    #expect(line.contains("1 min") == (columns >= 32))
    #expect(line.contains("Tomas Rehn") == (columns >= 60))
  }

  @Test("The time of an article without a date is said to be that of adding it")
  func undated() {
    var articles = [WireArticles.short(1), WireArticles.short(2)]
    articles[1].article.published = nil
    let screen = Session(articles, columns: 60, rows: 12).screen()
    #expect(screen.contains("Northern Wire · 11:00 · 1 min"))
    #expect(screen.contains("Northern Wire · added 00:00 · 1 min"))
  }

  @Test("Many voices are cut short, so that there is room for when and how long")
  func voices() {
    var articles = [WireArticles.short(1)]
    articles[0].article.byline.authors = ["Ada of the very long name, Bo, and a dozen of others"]
    let screen = Session(articles, columns: 40, rows: 12).screen()
    #expect(screen.contains("Ada of the very long… · 11:00 · 1 min"))
  }

  private func selectedRow(_ session: Session) -> Int? {
    session.screen(showing: [.headlineSelected]).split(separator: "\n")
      .firstIndex { $0.contains("{headline.selected:") }
  }
}
