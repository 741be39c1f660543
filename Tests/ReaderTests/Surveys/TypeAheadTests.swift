import ArticleModel
import GazetteTestSupport
import Testing
import TextGrid

@testable import Reader

@Suite("Keys typed ahead on surveys")
struct TypeAheadTests {
  /// A session before whose last survey's answer some keys were pressed.
  private func hasty(_ keys: String, then hasty: String) -> Session {
    var session = Session(NewsYears.all, columns: 120, rows: 40)
    if !keys.isEmpty { session.press(keys) }
    session.isAnswering = false
    session.press(hasty)
    return session
  }

  /// Answers what the survey asked for, and all that follows.
  private func answer(_ session: inout Session) throws {
    let request = try #require(session.state.requests.survey)
    session.isAnswering = true
    for event in session.library.answers(to: request.question.effect(request.id)) {
      session.send(event)
    }
  }

  @Test(
    "A key that opens is carried out once the rows are there",
    arguments: ["E <enter>", "E *", "E <enter> <enter>", "E m <enter>"]
  )
  func names(keys: String) throws {
    var session = hasty("", then: keys)
    guard case .names = session.state.surveys.shown else {
      Issue.record("it opened before there was anything")
      return
    }
    try answer(&session)
    guard case .dossier(let dossier) = session.state.surveys.shown,
      case .names(let names) = session.state.surveys.screens.first
    else {
      Issue.record("no dossier was opened")
      return
    }
    #expect(dossier.name == names.names?.names.first?.name)
    #expect(session.state.surveys.screens.count == 2, "once")
  }

  @Test("Another period is waited for, not opened from the names of the one before")
  func period() throws {
    var session = hasty("E j", then: "d <enter>")
    #expect(session.state.surveys.screens.count == 1)
    try answer(&session)
    guard case .names(let names) = session.state.surveys.screens.first else { return }
    #expect(names.names?.days == 1 && session.state.surveys.screens.count == 2)
    var list = hasty("", then: "E f")
    try answer(&list)
    #expect(list.state.focus == .headlines && list.state.list.query.entity != nil)
  }

  @Test(
    "In a dossier it opens the newest article, in the timeline of a list the date that is selected"
  )
  func articles() throws {
    var session = hasty("<enter> ]p", then: "* <enter>")
    #expect(session.state.mode == .survey)
    try answer(&session)
    #expect(session.state.mode == .article && session.state.article?.content.id == ArticleID(1))
    #expect(session.state.article?.selectedName?.name == "Jun Okabe")
    var timeline = hasty("", then: "T <enter>")
    try answer(&timeline)
    #expect(timeline.state.article?.content.id == ArticleID(1))
    #expect(timeline.state.article?.mention?.value == "2021-04-19")
  }

  @Test(
    "Any other key drops it, and so does the mouse",
    arguments: ["j", "<esc>", "E", "?", ":", "3", "i", "<tab>"]
  )
  func dropped(key: String) throws {
    let session = hasty("", then: "E <enter> \(key)")
    #expect(session.state.surveys.awaiting == nil)
    var pointed = hasty("", then: "E <enter>")
    pointed.send(.mouse(.wheelDown, GridPoint(row: 5, column: 5)))
    try answer(&pointed)
    #expect(pointed.state.surveys.screens.count == 1)
  }

  @Test("An answer without rows, or none, leaves nothing that would open later")
  func nothing() throws {
    var session = Session(NewsYears.all, columns: 120, rows: 40)
    session.press("<enter> ]p")
    session.library.articles = []
    session.isAnswering = false
    session.press("* <enter>")
    try answer(&session)
    #expect(session.state.mode == .survey && session.state.surveys.awaiting == nil)
    var failing = hasty("", then: "E <enter>")
    let request = try #require(failing.state.requests.survey?.id)
    failing.send(.failed(request, "disk full"))
    #expect(failing.state.surveys.awaiting == nil)
    failing.isAnswering = true
    failing.send(.libraryChanged)
    #expect(failing.state.surveys.screens.count == 1)
  }

  @Test("A timeline without dates in its first articles is waited for until there are some")
  func laterDates() throws {
    let many = (1...450).map { $0 == 250 ? WireArticles.dated($0) : WireArticles.short($0) }
    var session = Session(many, columns: 100, rows: 30)
    session.isAnswering = false
    session.press("T <enter>")
    try answer(&session)
    #expect(session.state.article?.content.id == ArticleID(250))
  }
}
