import ArticleModel
import GazetteTestSupport
import Testing
import TextGrid

@testable import Reader

@Suite("NamesPane")
struct NamesPaneTests {
  private func names(_ session: Session) -> NamesPane? {
    if case .names(let pane) = session.state.surveys.shown { pane } else { nil }
  }

  @Test("E shows the names on the rise; d, w and m choose the period, Tab turns it")
  func periods() {
    var session = Session(NewsYears.all, columns: 80, rows: 24)
    session.press("E")
    #expect(names(session)?.period == .week)
    #expect(session.row(1).hasPrefix(" ↗ Rising names · 7 days to 20 April 2021"))
    #expect(session.row(3).contains("Jun Okabe") || session.screen().contains("Jun Okabe"))
    session.press("d")
    #expect(names(session)?.period == .day)
    #expect(session.row(1).contains("the day to 20 April 2021"))
    session.press("m")
    #expect(session.row(1).contains("30 days to 20 April 2021"))
    session.press("<tab>")
    #expect(names(session)?.period == .day)
    session.press("<s-tab> <s-tab>")
    #expect(names(session)?.period == .week)
    session.press("E")
    #expect(session.state.surveys.screens.count == 1, "it is not opened twice")
  }

  @Test("Enter opens the dossier, Escape comes back, and again to the list")
  func opening() {
    var session = Session(NewsYears.all, columns: 80, rows: 24)
    session.press("E j <enter>")
    guard case .dossier(let dossier) = session.state.surveys.shown else {
      Issue.record("Enter opens no dossier")
      return
    }
    session.press("<enter>")
    #expect(session.state.mode == .article)
    session.press("<esc> <esc>")
    #expect(names(session)?.place.index == 1)
    #expect(names(session)?.selected?.name == dossier.name)
    session.press("<esc>")
    #expect(session.state.mode == .headlines)
  }

  @Test("An answer for another period is not shown")
  func staleAnswers() throws {
    var session = Session(NewsYears.all, columns: 80, rows: 24)
    session.isAnswering = false
    session.press("E")
    let week = try #require(session.state.requests.survey?.id)
    session.press("m")
    let month = try #require(session.state.requests.survey?.id)
    session.send(.namesLoaded(week, RisingNames(names: [], end: 0, days: 7)))
    #expect(session.screen().contains("looking them up"))
    session.send(.namesLoaded(month, RisingNames(names: [], end: 86_400, days: 30)))
    #expect(session.screen().contains("No article of this time names anybody or anything."))
  }

  @Test("The period keys are only of use there")
  func elsewhere() {
    var session = Session(NewsYears.all, columns: 80, rows: 24)
    session.press("T d")
    #expect(session.state.message?.text == "Only among the rising names")
  }

  @Test(
    "A count says how much it rose, as new, more, the same or less",
    arguments: [24, 40, 80, 200]
  )
  func changes(columns: Int) {
    let rows = [(3, 0), (12, 3), (4, 4), (2, 9)].enumerated().map { at, counts in
      RisingName(
        name: EntityName(kind: .person, name: "N\(at) 金正恩"),
        count: counts.0,
        earlierCount: counts.1,
        parts: [0, 1, 2, 3, 0, 0, 1]
      )
    }
    var pane = NamesPane()
    pane.take(
      .names(RisingNames(names: rows, end: 86_400, days: 7)),
      to: .names(days: 7),
      in: .test(columns: columns, rows: 12)
    )
    var grid = Grid(size: GridSize(columns: columns, rows: 12))
    pane.draw(into: &grid, in: .test(columns: columns, rows: 12))
    let lines = (2..<6).map { row in
      (0..<columns).map { grid[Row(row), Column($0)]?.text ?? "" }.joined()
    }
    for (line, change) in zip(lines, ["new", "+9", "±0", "−7"]) { #expect(line.contains(change)) }
  }
}
