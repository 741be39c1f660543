import ArticleModel
import GazetteTestSupport
import Reader
import Testing

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
