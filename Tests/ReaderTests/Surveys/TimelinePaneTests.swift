import ArticleModel
import GazetteTestSupport
import Testing
import TextGrid

@testable import Reader

@Suite("TimelinePane")
struct TimelinePaneTests {
  private func timeline(_ session: Session) -> TimelinePane? {
    if case .timeline(let pane) = session.state.surveys.shown { pane } else { nil }
  }

  @Test("t shows the dates of the article in order, with the day it was published")
  func ofArticle() throws {
    var session = Session(NewsYears.all, columns: 100, rows: 40)
    session.press("<enter> t")
    let pane = try #require(timeline(session))
    #expect(
      pane.entries.map(\.value) == [
        "193X", "1987", "2020-12", "2021-04-19", "2021-04-22TEV", "2021-SU",
      ]
    )
    #expect(pane.markIndex == 4)
    #expect(session.effects.allSatisfy { if case .loadTimeline = $0 { false } else { true } })
    let screen = session.screen()
    for heading in ["1930s", "1987", "December 2020", "April 2021", "June 2021", "published"] {
      #expect(screen.contains(heading))
    }
    #expect(screen.contains("Mon 19") && screen.contains("evening") && screen.contains("summer"))
  }

  @Test("Enter goes to the date in the article, Escape comes back; * on a date opens it there")
  func opening() throws {
    var session = Session(NewsYears.all, columns: 100, rows: 40)
    session.press("<enter> t g <enter>")
    #expect(session.state.mode == .article)
    #expect(session.state.article?.mention?.value == "193X")
    session.press("<esc>")
    #expect(timeline(session)?.place.index == 0)
    session.press("<esc>")
    #expect(session.state.mode == .article && session.state.surveys.screens.isEmpty)
    session.press("g ]d *")
    #expect(timeline(session)?.selected?.value == session.state.article?.mention?.value)
    session.press("<esc> <esc> <esc>")
    #expect(session.state.mode == .headlines)
  }

  @Test("T shows the dates of all articles listed, around today, with their headlines")
  func ofList() throws {
    var session = Session(NewsYears.all, columns: 100, rows: 40)
    session.press("T")
    let pane = try #require(timeline(session))
    #expect(pane.isComplete && pane.articlesRead == 5)
    #expect(pane.entries.count == 11)
    #expect(pane.entries.map(\.extent) == pane.entries.map(\.extent).sorted())
    #expect(pane.selected?.value == "2021-04-19", "the last date before today is selected")
    #expect(session.screen().contains("Okabe sails for the Strait of Wye"))
    #expect(session.screen().contains("today, 21 April 2021"))
    session.press("<enter>")
    #expect(session.state.article?.content.id == ArticleID(1))
    #expect(session.state.article?.mention?.value == "2021-04-19")
    session.press("<esc> <esc>")
    #expect(session.state.mode == .headlines)
  }

  @Test("A long list is read in parts, and the selected date stays selected")
  func parts() throws {
    let many = (1...1300).map(WireArticles.dated)
    var session = Session(many, columns: 100, rows: 30)
    session.isAnswering = false
    session.press("T")
    for part in 1...5 {
      guard case .loadTimeline(let query, let cursor, let limit, let id) = session.effects.last
      else {
        Issue.record("part \(part) is not asked for")
        return
      }
      let answers = session.library.answers(
        to: .loadTimeline(query, after: cursor, limit: limit, id)
      )
      for answer in answers { session.send(answer) }
      if part == 1 { session.press("g j j") }
      #expect(timeline(session)?.articlesRead == part * TimelinePane.step)
      #expect(timeline(session)?.selected?.article == ArticleID(198))
    }
    #expect(timeline(session)?.isComplete == true, "no more than a thousand articles are read")
    #expect(session.state.requests.survey == nil)
    #expect(session.screen().contains("1,000 dates in the newest 1,000 articles"))
  }

  @Test("A list's timeline follows the library, and shows what it showed until all is read anew")
  func following() throws {
    var session = Session(NewsYears.all, columns: 100, rows: 40)
    session.press("T j j")
    let selected = try #require(timeline(session)?.selected)
    session.library.articles.removeAll { $0.id == ArticleID(1) }
    session.isAnswering = false
    session.send(.libraryChanged)
    #expect(timeline(session)?.entries.count == 11)
    let request = try #require(session.state.requests.survey)
    session.isAnswering = true
    for answer in session.library.answers(to: request.question.effect(request.id)) {
      session.send(answer)
    }
    let pane = try #require(timeline(session))
    #expect(pane.articlesRead == 4 && pane.entries.count == 5)
    #expect(pane.entries.allSatisfy { $0.article != ArticleID(1) })
    #expect(selected.article == ArticleID(1), "it is gone, and what came after it is selected")
    #expect(
      pane.selected == pane.entries.first { $0.extent >= selected.extent } ?? pane.entries.last
    )
    #expect(session.state.requests.survey == nil, "and no more is asked for")
  }

  @Test("While names are read again a list is read at every other change, and once at the end")
  func readingNames() {
    var session = Session(NewsYears.all, columns: 100, rows: 40)
    func readings(_ change: (inout Session) -> Void) -> Int {
      let before = session.effects.count
      change(&session)
      return session.effects[before...].count { if case .loadTimeline = $0 { true } else { false } }
    }
    session.press("T")
    session.send(.namesProgressed(NameReading(done: 0, total: 500)))
    let during = readings { session in
      for step in 1...9 {
        session.send(.libraryChanged)
        session.send(.namesProgressed(NameReading(done: step * 32, total: 500)))
      }
    }
    #expect(during == 4)
    #expect(readings { $0.send(.namesProgressed(NameReading(done: 0, total: 0))) } == 1)
    #expect(readings { $0.send(.namesProgressed(NameReading(done: 0, total: 0))) } == 0)
    #expect(readings { $0.send(.libraryChanged) } == 1, "at once when nothing is read")
    session.send(.namesProgressed(NameReading(done: 1, total: 500)))
    #expect(readings { $0.send(.libraryChanged) } == 0)
    #expect(
      readings { $0.send(.namesProgressed(NameReading(done: 1, total: 500, isStopped: true))) } == 1
    )
  }

  @Test("The library changing while a list is read anew has it read once more, not for ever")
  func changingAgain() {
    var session = Session(NewsYears.all, columns: 100, rows: 40)
    session.press("T")
    session.isAnswering = false
    session.send(.libraryChanged)
    session.send(.libraryChanged)
    session.isAnswering = true
    session.send(.libraryChanged)
    let asked = session.effects.count { if case .loadTimeline = $0 { true } else { false } }
    #expect(asked == 2)
    if let request = session.state.requests.survey {
      for answer in session.library.answers(to: request.question.effect(request.id)) {
        session.send(answer)
      }
    }
    #expect(session.state.requests.survey == nil)
    let all = session.effects.count { if case .loadTimeline = $0 { true } else { false } }
    #expect(all == 3)
  }

  @Test("J and K read along the dates of a list, from article to article")
  func readingAlong() throws {
    var session = Session(NewsYears.all, columns: 100, rows: 40)
    session.press("T g <enter>")
    let entries = session.state.surveys.screens.last.flatMap { survey in
      if case .timeline(let pane) = survey { pane.entries } else { nil }
    }
    var articles: [ArticleID] = []
    for entry in try #require(entries) where articles.last != entry.article {
      articles.append(entry.article)
    }
    for id in articles {
      #expect(session.state.article?.content.id == id)
      session.press("J")
    }
    #expect(session.state.message?.text == "This is the last article of the timeline")
    session.press("\(articles.count - 1) K")
    #expect(session.state.article?.content.id == articles[0])
    session.press("<esc> <esc> <enter> t <enter> J")
    #expect(session.state.article?.content.id != articles[0], "along the list, where it was opened")
  }

  @Test("The timeline of an article follows its correction")
  func corrected() throws {
    var session = Session(NewsYears.all, columns: 100, rows: 40)
    session.press("<enter> t")
    #expect(timeline(session)?.entries.count == 6)
    session.library.corrections = [.ignore(name: "1987")]
    session.send(.correctionsChanged(session.library.corrections))
    #expect(timeline(session)?.entries.map(\.value).contains("1987") == false)
    #expect(timeline(session)?.entries.count == 5)
  }

  @Test("A date on the marked day stands below the mark, its day not said again")
  func markedDay() throws {
    var article = WireArticles.short(1)
    article.article.entities = [
      Entity(id: 0, kind: .date, name: "Nothing", value: "2021-04-20"),
      Entity(id: 1, kind: .date, name: "happened", value: "2021-04-21"),
    ]
    article.article.mentions = [(0, 0..<7), (1, 8..<16)].map { entity, bytes in
      Mention(
        place: .block(0),
        span: TextSpan(bytes),
        kind: .date,
        entity: entity,
        reason: "rule"
      )
    }
    var session = Session([article], columns: 80, rows: 20)
    session.press("<enter> t")
    let rows = session.screen().split(separator: "\n").map(String.init)
    let mark = try #require(rows.firstIndex { $0.contains("published") })
    #expect(rows[mark - 1].contains("Tue 20   ●"))
    #expect(rows[mark].contains("Wed 21   ◆"))
    #expect(rows[mark + 1].contains("●") && !rows[mark + 1].contains("Wed"))
  }

  @Test("} and { go by months")
  func groups() {
    var session = Session(NewsYears.all, columns: 100, rows: 40)
    session.press("<enter> t g } } }")
    #expect(timeline(session)?.selected?.value == "2021-04-19")
    session.press("j {")
    #expect(timeline(session)?.selected?.value == "2021-04-19")
    session.press("2 {")
    #expect(timeline(session)?.selected?.value == "1987")
  }

  @Test("An article and a list without dates say so")
  func nothing() {
    var session = Session([WireArticles.short(1)], columns: 80, rows: 20)
    session.press("<enter> t")
    #expect(session.screen().contains("No date here has a place on the calendar."))
    session.press("j <enter> } { G <tab> <esc> <esc> T")
    #expect(session.screen().contains("0 dates in 1 article"))
    session.press("<enter> q")
    #expect(session.state.mode == .headlines)
  }

  @Test(
    "A label says no more than its heading leaves open",
    arguments: [
      ("2021-04-20", "April 2021", "Tue 20", ""),
      ("2021-04-20TEV", "April 2021", "Tue 20", "evening"),
      ("2021-04-20T10:08", "April 2021", "Tue 20", "10:08"), ("2018-11", "November 2018", "", ""),
      ("2021-Q2", "April 2021", "Q2", ""), ("2021-H2", "July 2021", "2nd half", ""),
      ("2021-WI", "December 2021", "winter", ""), ("2021-FA", "September 2021", "autumn", ""),
      ("2021-W16", "April 2021", "week", "19–25"), ("2021-W17", "April 2021", "week", "26–2 May"),
      ("2021-W16-WE", "April 2021", "weekend", "24–25"), ("1960", "1960", "", ""),
      ("199X", "1990s", "", ""), ("19XX", "20th century", "", ""),
      ("2021-04-19/2021-04-24", "April 2021", "19–24", ""),
      ("2021-04-19/2021-05-02", "April 2021", "Mon 19", "–2 May"),
      ("2019/2020", "2019 – 2020", "", ""),
    ]
  )
  func labels(value: String, heading: String, line: String, below: String) throws {
    let label = TimelineLabel(
      TimelineEntry(
        extent: try #require(CalendarExtent(timex3: value)),
        value: value,
        article: ArticleID(1),
        headline: "",
        place: .headline,
        sentenceStart: .zero,
        sentence: "",
        mention: TextSpan(0..<0)
      )
    )
    #expect((label.heading, label.line, label.below) == (heading, line, below))
    #expect(DisplayWidth.of(label.line) <= TimelineLabel.columns)
    #expect(DisplayWidth.of(label.below) <= TimelineLabel.columns)
  }
}
