import ArticleModel
import GazetteTestSupport
import Reader
import Testing
import TextGrid

@Suite("Keywords")
struct KeywordTests {
  @Test("A keyword is added from the prompt, listed, switched off, removed, and all that undone")
  func lifeOfAKeyword() {
    var session = Session()
    let fog = Keyword(pattern: "fog")
    session.press("H f o g <enter>")
    session.expectEffects([.addKeyword(fog)])
    #expect(session.state.list.rows.first?.keywordCount == 1)
    session.press("& <enter>")
    session.expectEffects([.setKeyword(fog, isOn: false)])
    session.press("x")
    #expect(session.state.keywords.isEmpty)
    session.press("q 3u")
    #expect(session.state.keywords.isEmpty)
    session.press("<c-r>")
    #expect(session.state.keywords == [fog])
  }

  @Test(
    "Keywords are lit in the headlines at once, in the selected row too, and no longer when off"
  )
  func headlines() {
    var session = Session()
    session.press("H")
    session.type("marenne")
    session.press("<enter>")
    let selected = session.screen(showing: [.keyword, .headlineSelected])
    #expect(
      selected.contains("Port of }{headline.selected+keyword:Marenne}{headline.selected: re"),
      "\(selected)"
    )
    session.press("j")
    let left = session.screen(showing: [.keyword])
    #expect(left.contains("Port of {keyword:Marenne} re"), "\(left)")
    session.press("& <enter> q")
    #expect(!session.screen(showing: [.keyword]).contains("{keyword:"))
  }

  @Test(
    "Keywords in a headline that is cut short are lit as far as they are shown",
    arguments: [
      (28, "霧 の 霧 Foggy fog and more", "{keyword:霧} の {keyword:霧} Fo{keyword:ggy fog} a…"),
      (22, "霧 の 霧 Foggy fog and more", "{keyword:霧} の {keyword:霧} Fo{keyword:ggy fog}…"),
      (21, "霧 の 霧 Foggy fog and more", "{keyword:霧} の {keyword:霧} Fo{keyword:ggy fo}…"),
      (20, "霧 の 霧 Foggy fog and more", "{keyword:霧} の {keyword:霧} Fo{keyword:ggy f}…"),
      (21, "Out over the 港霧と港霧と", "Out over the {keyword:港霧}…"),
      (20, "Out over the 港霧と港霧と", "Out over the {keyword:港}…"),
    ]
  )
  func cutHeadlines(columns: Int, headline: String, expected: String) {
    var article = WireArticles.short(1)
    article.article.headline = headline
    var session = Session([article], columns: columns, rows: 8)
    session.library.keywords = ["港霧", "霧", "ggy fog"].map { Keyword(pattern: $0) }
    session.send(.libraryChanged)
    let screen = session.screen(showing: [.keyword])
    #expect(screen.contains(expected), "\(screen)")
  }

  @Test("Keywords that change while rows are on their way are lit all the same")
  func whileLoading() {
    var session = Session()
    session.isAnswering = false
    session.send(.libraryChanged)
    guard
      case .loadWindow(let query, let anchor, let limit, let id)? = session.effects.last(where: {
        if case .loadWindow = $0 { true } else { false }
      })
    else {
      Issue.record("no rows were asked for")
      return
    }
    let former = session.library.answers(
      to: .loadWindow(query, anchor, limit: limit, id)
    )
    session.isAnswering = true
    session.press("H")
    session.type("marenne")
    session.press("<enter>")
    #expect(!session.screen(showing: [.keyword]).contains("{keyword:Marenne}"))
    for event in former { session.send(event) }
    #expect(session.screen(showing: [.keyword]).contains("{keyword:Marenne}"))
  }

  @Test("Text between slashes is a regular expression")
  func expressions() {
    var session = Session()
    session.press(":")
    session.type("keyword /rates? (held|cut)/")
    session.press("<enter>")
    session.expectEffects([
      .addKeyword(Keyword(pattern: "rates? (held|cut)", isExpression: true))
    ])
  }

  @Test("A keyword that is there already is not added twice, but lit again")
  func twice() {
    var session = Session()
    session.press("H f o g <enter> H f o g <enter>")
    #expect(session.state.message?.text == "“fog” is a keyword already")
    session.press("& <enter> q H f o g <enter>")
    #expect(session.state.keywords == [Keyword(pattern: "fog")])
  }

  @Test("The selected name, or else what was looked for, is offered")
  func offered() {
    var session = Session()
    session.press("/ w y e <enter> H <enter>")
    session.expectEffects([.addKeyword(Keyword(pattern: "wye"))])
    session.press("g <enter> ]p H <enter>")
    #expect(session.state.keywords.last?.pattern == "Odile Brandt")
  }
}
