import ArticleModel
import GazetteTestSupport
import Testing
import TextGrid

@testable import Reader

@Suite("DossierPane")
struct DossierPaneTests {
  private static let okabe = EntityName(kind: .person, name: "Jun Okabe")

  private func dossier(_ session: Session) -> DossierPane? {
    if case .dossier(let pane) = session.state.surveys.shown { pane } else { nil }
  }

  private func key(_ name: EntityName) -> EntityKey { EntityKey(kind: name.kind, name: name.name) }

  private func session(_ articles: [LibraryArticle] = NewsYears.all) -> Session {
    Session(articles, columns: 120, rows: 40)
  }

  @Test("* shows at once what is known, and the rest when the library answers")
  func loading() throws {
    var session = session()
    session.press("<enter> ]p")
    session.isAnswering = false
    session.press("*")
    #expect(session.row(1).hasPrefix(" ● Jun Okabe"))
    #expect(session.row(2).hasPrefix("   person · 4 articles · looking it up"))
    #expect(session.row(4).hasPrefix("   also Okabe"))
    session.press("j k G <tab> <c-d>")
    #expect(session.state.mode == .survey, "no key waits for the library")
    let request = try #require(session.state.requests.survey?.id)
    session.isAnswering = true
    for answer in session.library.answers(
      to: .loadDossier(EntityKey(kind: .person, name: "Jun Okabe"), request)
    ) { session.send(answer) }
    let pane = try #require(dossier(session))
    #expect(pane.rows.map(\.summary.id.rawValue) == [1, 2, 3, 5])
    #expect(session.row(2).hasPrefix("   person · 4 articles  "))
    #expect(session.row(3).hasPrefix("   first seen 14 June 2019, last 20 April 2021"))
  }

  @Test("An answer that is no longer awaited is dropped")
  func staleAnswers() throws {
    var session = session()
    session.press("<enter> ]p")
    session.isAnswering = false
    session.press("*")
    let first = try #require(session.state.requests.survey?.id)
    session.press("<esc> ]l *")
    let second = try #require(session.state.requests.survey?.id)
    #expect(first != second && session.effects.contains(.cancel(first)))
    let key = EntityKey(kind: .person, name: "Jun Okabe")
    for answer in session.library.answers(to: .loadDossier(key, first)) { session.send(answer) }
    #expect(dossier(session)?.name.name == "Marenne" && dossier(session)?.rows.isEmpty == true)
    session.press("<esc>")
    #expect(session.state.requests.survey == nil && session.effects.contains(.cancel(second)))
    session.send(.dossierLoaded(second, nil))
    #expect(session.state.mode == .article)
  }

  @Test("Enter opens the article at the mention; Escape and ^o lead back, ]j forward again")
  func openingAndBack() throws {
    var session = session()
    session.press("<enter> ]p * j j <enter>")
    #expect(session.state.article?.content.id == ArticleID(3))
    #expect(session.state.mode == .article)
    #expect(session.state.article?.selectedName == Self.okabe)
    session.press("<esc>")
    #expect(dossier(session)?.selected?.summary.id == ArticleID(3), "where it was")
    session.press("<enter> <c-o>")
    #expect(dossier(session)?.selected?.summary.id == ArticleID(3))
    session.press("]j")
    #expect(session.state.mode == .article && session.state.article?.content.id == ArticleID(3))
    session.press("<c-o> <esc>")
    #expect(session.state.mode == .article)
    #expect(session.state.article?.content.id == ArticleID(1), "where the dossier was opened")
  }

  @Test("J and K read along the dossier, not the list; Escape and ^o lead back")
  func readingAlong() throws {
    var session = session()
    session.press("<enter> ]p * j <enter> J")
    #expect(session.state.article?.content.id == ArticleID(3))
    #expect(session.state.article?.selectedName == Self.okabe)
    session.press("J")
    #expect(session.state.article?.content.id == ArticleID(5), "the fourth does not mention him")
    session.press("J")
    #expect(session.state.message?.text == "This is the last article of the dossier")
    session.press("<esc>")
    #expect(dossier(session)?.selected?.summary.id == ArticleID(5))
    session.press("<enter> 2 K")
    #expect(session.state.article?.content.id == ArticleID(2))
    session.press("J <c-o>")
    #expect(session.state.article?.content.id == ArticleID(2))
    session.press("<c-o> <c-o>")
    #expect(dossier(session)?.name == Self.okabe)
    session.press("<esc> <esc> J")
    #expect(session.state.surveys.screens.isEmpty, "at the list, J goes along the list")
  }

  @Test("Keys that overtake the library lead where they would have led")
  func hastyReading() throws {
    var session = session()
    session.press("<enter> ]p * <enter>")
    session.isAnswering = false
    session.press("J J K K J")
    session.isAnswering = true
    let request = try #require(session.state.requests.article)
    #expect(request.question.id == ArticleID(2))
    for answer in session.library.answers(to: .loadArticle(ArticleID(2), request.id)) {
      session.send(answer)
    }
    #expect(session.state.article?.content.id == ArticleID(2))
    session.isAnswering = false
    session.press("J K")
    #expect(
      session.state.requests.article == nil && session.state.article?.content.id == ArticleID(2)
    )
  }

  @Test("A name beside it leads to its own dossier, and back to the first")
  func pivoting() throws {
    var session = session()
    session.press("<enter> ]p * <tab>")
    #expect(dossier(session)?.part == .beside)
    let companion = try #require(dossier(session)?.selectedCompanion)
    session.press("<enter>")
    #expect(dossier(session)?.name == companion)
    #expect(session.row(0).contains("▸ Jun Okabe ▸ \(companion.name)"))
    session.press("<enter> <esc>")
    #expect(dossier(session)?.name == companion)
    session.press("<esc>")
    #expect(dossier(session)?.name == Self.okabe && dossier(session)?.part == .beside)
    session.press("<enter> <c-o>")
    #expect(dossier(session)?.name == Self.okabe)
    session.press("]j")
    #expect(dossier(session)?.name == companion)
  }

  @Test("A dossier of many articles is loaded in windows, to both ends")
  func windows() throws {
    let many = (1...1000).map { number in
      var article = WireArticles.short(number)
      article.article.blocks = [Block(.paragraph, "Ada Wye spoke.")]
      article.article.entities = [Entity(id: 0, kind: .person, name: "Ada Wye")]
      article.article.mentions = [
        Mention(place: .block(0), span: TextSpan(0..<7), kind: .person, entity: 0, reason: "list")
      ]
      return article
    }
    var session = session(many)
    session.press("<enter> <tab> *")
    #expect(dossier(session)?.articleCount == 1000)
    var last = 0
    for _ in 0..<700 {
      session.press("j")
      let pane = try #require(dossier(session))
      let number = Int(try #require(pane.selected).summary.id.rawValue)
      #expect(number == last + 2 || (last == 0 && number == 2))
      last = number - 1
      #expect(pane.rows.count <= DossierPane.capacity + DossierPane.step)
    }
    session.press("G")
    #expect(dossier(session)?.selected?.summary.id == ArticleID(1000))
    session.press("k k")
    #expect(dossier(session)?.selected?.summary.id == ArticleID(998))
    session.send(.libraryChanged)
    #expect(dossier(session)?.selected?.summary.id == ArticleID(998), "a change moves nothing")
    session.press("g")
    #expect(dossier(session)?.selected?.summary.id == ArticleID(1))
    session.press("<enter>")
    for number in 2...250 {
      session.press("J")
      #expect(session.state.article?.content.id == ArticleID(Int64(number)))
    }
    session.press("<esc>")
    #expect(dossier(session)?.selected?.summary.id == ArticleID(250))
    let ids = dossier(session)?.rows.map(\.summary.id) ?? []
    #expect(ids.count == Set(ids).count)
  }

  @Test("A name of no article, and a library that fails, are told")
  func nothing() throws {
    var session = session()
    session.press("<enter> ]p")
    session.library.articles = []
    session.press("*")
    #expect(session.screen().contains("No article of the library mentions it."))
    session.press("j <enter> <tab> G g <space>")
    #expect(session.state.mode == .survey)
    session.press("<esc>")
    session.isAnswering = false
    session.press("*")
    let request = try #require(session.state.requests.survey?.id)
    session.send(.failed(request, "disk full"))
    #expect(session.screen().contains("could not be looked up"))
    #expect(session.state.requests.survey == nil, "it is not tried again at once")
    session.isAnswering = true
    session.send(.libraryChanged)
    #expect(session.screen().contains("no article of the library"))
  }

  @Test("Marks made in the dossier show in it and can be undone; f lists; T shows the dates")
  func commands() throws {
    var session = session()
    session.press("<enter> ]p * r s")
    #expect(dossier(session)?.selected?.summary.isRead == false)
    #expect(dossier(session)?.selected?.summary.isStarred == true)
    session.press("u u")
    #expect(dossier(session)?.selected?.summary.isRead == true)
    session.press("T")
    guard case .timeline = session.state.surveys.shown else {
      Issue.record("T shows no timeline")
      return
    }
    session.press("<esc> f")
    #expect(session.state.focus == .headlines && session.state.surveys.shown == nil)
    #expect(session.state.list.query.entity == EntityKey(kind: .person, name: "Jun Okabe"))
    session.press(", a :")
    session.type("dossier marenne")
    session.press("<enter>")
    #expect(dossier(session)?.name.name == "Marenne")
    session.press(":")
    session.type("dossier nobody")
    session.press("<enter>")
    #expect(session.state.message?.text.hasPrefix("No name “nobody”") == true)
  }

  @Test("What the headline says is not said again below it; the name is lit there")
  func headlineMention() throws {
    var articles = NewsYears.all
    let at = try #require(articles.firstIndex { $0.article.headline.hasPrefix("Okabe sails") })
    let entity = try #require(
      articles[at].article.entities.firstIndex { $0.name == "Jun Okabe" }
    )
    articles[at].article.mentions.insert(
      Mention(
        place: .headline,
        span: TextSpan(0..<5),
        kind: .person,
        entity: entity,
        reason: ""
      ),
      at: 0
    )
    var session = session(articles)
    session.press("<enter> ]p * j")
    let rows = session.screen(showing: [.entityPerson]).split(separator: "\n")
    let row = try #require(rows.firstIndex { $0.contains("{entity.person:Okabe} sails for the") })
    #expect(rows[row + 1].drop { $0 == " " }.hasPrefix("│"), "a free line, not the headline again")
  }

  @Test("A name is set right from its dossier, which goes on under what it then is; undo goes back")
  func correcting() throws {
    var session = session()
    session.press("<enter> ]p *")
    session.press("io")
    #expect(session.library.corrections == [.kind(name: "Jun Okabe", .organisation)])
    #expect(dossier(session)?.name == EntityName(kind: .organisation, name: "Jun Okabe"))
    #expect(dossier(session)?.rows.isEmpty == false, "what was known stands until then")
    #expect(
      session.state.article?.content.article.entities.contains {
        $0.kind == .organisation && $0.name == "Jun Okabe"
      } == true
    )
    session.press("u")
    #expect(session.library.corrections.isEmpty)
    #expect(dossier(session)?.name == Self.okabe && dossier(session)?.rows.count == 4)
    session.press("ir <c-u>")
    session.type("Jun K. Okabe")
    session.press("<enter>")
    #expect(session.library.corrections == [.rename(name: "Jun Okabe", to: "Jun K. Okabe")])
    #expect(dossier(session)?.name.name == "Jun K. Okabe")
    session.press("u in")
    #expect(session.library.corrections == [.ignore(name: "Jun Okabe")])
    session.press("u <esc> E ig")
    #expect(session.library.corrections.count == 1, "among the rising names, the selected one")
    session.press("T ip")
    #expect(session.state.message?.isError == false && session.library.corrections.count == 1)
  }

  @Test("A merge with a name of another kind goes on under that kind, and undo goes back")
  func mergingKinds() throws {
    var session = session()
    session.press("<enter> ]p *")
    let guardsmen = EntityName(kind: .organisation, name: "Civil Guard")
    session.press("im")
    session.type("civil guard")
    session.press("<enter>")
    #expect(dossier(session)?.key == key(guardsmen))
    #expect(dossier(session)?.name == guardsmen, "as the library writes it")
    #expect(dossier(session)?.rows.isEmpty == false)
    let merge = Correction.merge(name: "Jun Okabe", into: "civil guard", kind: .organisation)
    #expect(session.library.corrections == [merge])
    session.press("u")
    #expect(dossier(session)?.name == Self.okabe && dossier(session)?.rows.count == 4)
    #expect(session.library.corrections.isEmpty)
    session.press("<c-r>")
    #expect(dossier(session)?.key == key(guardsmen))
    session.press("u")
    #expect(dossier(session)?.key == key(Self.okabe))
  }

  @Test("The kind of a name that was typed before the library knew it is taken when it does")
  func mergingEarly() throws {
    var session = session()
    session.press("<enter> ]p *")
    session.press("im")
    session.isAnswering = false
    session.type("Wye")
    session.press("<enter>")
    #expect(dossier(session)?.name == EntityName(kind: .person, name: "Wye"))
    let asked = try #require(session.state.requests.names?.id)
    let wye = EntityName(kind: .organisation, name: "Wye")
    session.send(.namesFound(asked, [EntityName(kind: .place, name: "Wye Bay"), wye]))
    #expect(dossier(session)?.name == wye)
    let correction = Correction.merge(name: "Jun Okabe", into: "Wye", kind: .organisation)
    session.send(.correctionRefused(correction, "may not be written"))
    #expect(dossier(session)?.name == Self.okabe, "and back where it cannot be kept")
    #expect(session.state.requests.survey?.question == .dossier(key(Self.okabe)))
  }

  @Test("/ finds among the articles, n goes on")
  func finding() {
    var session = session()
    session.press("<enter> ]p * / q u i e t <enter>")
    #expect(dossier(session)?.selected?.summary.id == ArticleID(5))
    session.press("/ o k a b e <enter> n")
    #expect(dossier(session)?.selected?.summary.id == ArticleID(1))
    session.press("/ x y z <enter>")
    #expect(session.state.message?.text == "Nothing here holds “xyz”")
    #expect(session.state.mode == .survey)
  }

  @Test("The mouse selects and opens in both parts")
  func mouse() throws {
    var session = session()
    session.press("<enter> ]p *")
    let shape = DossierShape(session.machine.surveyContext.rect, part: .articles)
    let (list, beside) = (try #require(shape.list), try #require(shape.beside))
    session.send(.mouse(.pressed, GridPoint(row: beside.row + 1, column: beside.column + 3)))
    #expect(dossier(session)?.part == .beside && dossier(session)?.besidePlace.index == 1)
    session.send(.mouse(.wheelDown, GridPoint(row: beside.row, column: beside.column)))
    session.send(.mouse(.pressed, GridPoint(row: list.row + 6, column: 5)))
    #expect(dossier(session)?.part == .articles && dossier(session)?.place.index == 1)
    session.send(.mouse(.pressed, GridPoint(row: list.row + 6, column: 5)))
    #expect(session.state.article?.content.id == ArticleID(2))
  }
}
