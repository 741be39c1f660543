import ArticleModel
import GazetteTestSupport
import Reader
import Testing

@Suite("Correcting")
struct CorrectingTests {
  /// A session in the first article, at its first person, Odile Brandt.
  private func atBrandt() -> Session {
    var session = Session(columns: 160, rows: 30)
    session.press("<enter> ]p")
    session.expectEffects([.setRead([ArticleID(1)], true)])
    return session
  }

  private func entity(_ name: String, in session: Session) -> Entity? {
    session.state.article?.content.article.entities.first { $0.name == name }
  }

  private func mentionCount(of name: String, in session: Session) -> Int {
    guard let article = session.state.article?.content.article,
      let entity = article.entities.first(where: { $0.name == name })
    else { return 0 }
    return article.mentions.count { $0.entity == entity.id }
  }

  @Test(
    "A key says of what kind a name is, in article and panel at once; undone and redone",
    arguments: [
      ("ip", EntityKind.person), ("il", .place), ("io", .organisation), ("ig", .group),
      ("ie", .event),
    ]
  )
  func kinds(keys: String, kind: EntityKind) {
    var session = atBrandt()
    if kind == .person { session.press("]o") }
    let (name, former) =
      kind == .person ? ("Harbour Council", EntityKind.organisation) : ("Odile Brandt", .person)
    session.press(keys)
    let correction = Correction.kind(name: name, kind)
    session.expectEffects([.addCorrection(correction, at: nil)])
    #expect(entity(name, in: session)?.kind == kind)
    #expect(session.state.panel?.selectedName == EntityName(kind: kind, name: name))
    #expect(session.state.message?.text.contains("“\(name)” is a") == true)
    session.press("u")
    session.expectEffects([.removeCorrection(correction)])
    #expect(entity(name, in: session)?.kind == former)
    session.press("<c-r>")
    session.expectEffects([.addCorrection(correction, at: nil)])
    #expect(entity(name, in: session)?.kind == kind)
  }

  @Test("What is no name is no longer lit, and lit again when that is undone")
  func noName() {
    var session = atBrandt()
    session.press("in")
    session.expectEffects([.addCorrection(.ignore(name: "Odile Brandt"), at: nil)])
    #expect(entity("Odile Brandt", in: session) == nil)
    #expect(mentionCount(of: "Brandt", in: session) == 1)
    session.press("u")
    #expect(mentionCount(of: "Odile Brandt", in: session) == 2)
    session.press("]p ]p in")
    #expect(session.state.message?.text == "“Brandt” is no name")
    #expect(mentionCount(of: "Odile Brandt", in: session) == 1)
  }

  @Test("A date can be no date, but not a person")
  func values() {
    var session = atBrandt()
    session.press("]d ip")
    #expect(session.state.message?.text == "“Wednesday” is no name, but a date")
    session.press("in")
    session.expectEffects([.addCorrection(.ignore(name: "Wednesday"), at: nil)])
    #expect(entity("Wednesday", in: session) == nil)
  }

  @Test("A merge is typed with completion from the article, then from the library")
  func merge() {
    var session = atBrandt()
    session.press("im")
    #expect(session.screen().contains("“Odile Brandt” is: "))
    session.press("H a r <tab> <enter>")
    let correction = Correction.merge(
      name: "Odile Brandt",
      into: "Harbour Council",
      kind: .organisation
    )
    session.expectEffects([.addCorrection(correction, at: nil)])
    #expect(entity("Odile Brandt", in: session) == nil)
    #expect(entity("Harbour Council", in: session)?.aliases.contains("Odile Brandt") == true)
    session.press("u")
    #expect(entity("Odile Brandt", in: session)?.kind == .person)
    session.press("<c-r> u")
    session.expectEffects([
      .removeCorrection(correction), .addCorrection(correction, at: nil),
      .removeCorrection(correction),
    ])
    session.press("im M i r a <tab> <enter>")
    session.expectEffects([
      .addCorrection(.merge(name: "Odile Brandt", into: "Mira Voss"), at: nil)
    ])
    #expect(mentionCount(of: "Mira Voss", in: session) == 2)
  }

  @Test("A split takes the form at the cursor, the only other form, or asks which")
  func split() {
    var session = atBrandt()
    session.press("]p is")
    let correction = Correction.split(name: "Brandt", from: "Odile Brandt")
    session.expectEffects([.addCorrection(correction, at: nil)])
    #expect(mentionCount(of: "Brandt", in: session) == 1)
    #expect(mentionCount(of: "Odile Brandt", in: session) == 1)
    session.press("u [p is")
    session.expectEffects([.removeCorrection(correction), .addCorrection(correction, at: nil)])
    session.press("is")
    #expect(session.state.message?.text == "“Odile Brandt” has no other form here")
    session.press("u im")
    session.type("Harbour Council")
    session.press("<enter> e is B r a n <tab> <enter>")
    #expect(session.state.corrections.last == .split(name: "Brandt", from: "Harbour Council"))
    #expect(mentionCount(of: "Brandt", in: session) == 1)
  }

  @Test("A rename starts from the name, and a merge is undone by a split")
  func rename() {
    var session = atBrandt()
    session.press("ir <c-u>")
    session.type("Odile M. Brandt")
    session.press("<enter>")
    session.expectEffects([
      .addCorrection(.rename(name: "Odile Brandt", to: "Odile M. Brandt"), at: nil)
    ])
    #expect(entity("Odile M. Brandt", in: session)?.aliases.contains("Odile Brandt") == true)
    session.press("u")
    #expect(entity("Odile M. Brandt", in: session) == nil)
  }

  @Test("A prompt that is cancelled or left empty changes nothing", arguments: ["im", "ir"])
  func cancelled(keys: String) {
    var session = atBrandt()
    let before = session.state.article?.content.article
    session.press(keys + "<c-u> X <esc>")
    #expect(session.state.message?.text == "Nothing was set right")
    session.press(keys + "<c-u><enter>")
    session.expectEffects([])
    #expect(session.state.article?.content.article == before)
    #expect(session.state.corrections.isEmpty)
  }

  @Test("Every correction has a name at the prompt, which takes the other name with it")
  func commands() {
    var session = atBrandt()
    for line in [
      "is-group", "merge-name Mira Voss", "rename-name M. Voss", "split-name Brandt",
    ] {
      session.press(":")
      session.type(line)
      session.press("<enter>")
    }
    #expect(
      session.state.corrections == [
        .kind(name: "Odile Brandt", .group),
        .merge(name: "Odile Brandt", into: "Mira Voss", kind: .person),
        .rename(name: "Mira Voss", to: "M. Voss"),
        .split(name: "Brandt", from: "M. Voss"),
      ]
    )
  }

  @Test("The panel corrects the name that is selected in it")
  func panel() {
    var session = atBrandt()
    session.press("e il")
    session.expectEffects([.addCorrection(.kind(name: "Odile Brandt", .place), at: nil)])
    #expect(session.state.panel?.selectedName?.kind == .place)
    session.press("g ip")
    #expect(session.state.message?.text == "Select a name first")
  }

  @Test("The corrections are listed, one is removed, and comes back where it stood")
  func list() {
    var session = atBrandt()
    session.press("il ]o ip ic")
    #expect(session.screen().contains("“Odile Brandt” is a place"))
    session.press("x")
    #expect(session.state.corrections == [.kind(name: "Harbour Council", .person)])
    session.expectEffects([
      .addCorrection(.kind(name: "Odile Brandt", .place), at: nil),
      .addCorrection(.kind(name: "Harbour Council", .person), at: nil),
      .removeCorrection(.kind(name: "Odile Brandt", .place)),
    ])
    session.press("q u")
    session.expectEffects([.addCorrection(.kind(name: "Odile Brandt", .place), at: 0)])
    #expect(session.state.corrections.first == .kind(name: "Odile Brandt", .place))
  }

  @Test("The keys that a correction goes on with are all shown, in rows where one is too short")
  func hints() {
    var session = Session(columns: 80, rows: 24)
    session.press("<enter> ]p i")
    let screen = session.screen()
    for word in ["c corrections", "e is-event", "n is-no-name", "s split-name", "x stop-reading"] {
      #expect(screen.contains(word), "\(screen)")
    }
    var wide = Session(columns: 120, rows: 24)
    wide.press("<enter> y")
    #expect(wide.row(23).contains("y  a copy-article  e copy-entity"))
  }

  @Test("What the file refuses is taken back on the screen, and is not in the way of undo")
  func refused() {
    var session = atBrandt()
    session.library.isRefusing = true
    session.press("il")
    #expect(session.state.message?.isError == true)
    #expect(entity("Odile Brandt", in: session)?.kind == .person)
    session.press("u")
    #expect(session.state.message?.text == "Nothing to undo")
  }

  @Test("The selected mention stays selected while names are corrected")
  func selection() {
    var session = atBrandt()
    session.press("]p")
    let before = session.state.article?.mention?.span
    session.press("il")
    #expect(session.state.article?.mention?.span == before)
    #expect(session.state.article?.mention?.kind == .place)
  }

  @Test("How far names are read again stands in the bar; it is stopped and goes on by a key")
  func readingNames() {
    var session = Session(columns: 120, rows: 24)
    session.press("ix")
    #expect(session.state.message?.text == "Names are not being read again")
    session.send(.namesProgressed(NameReading(done: 1200, total: 20_000)))
    #expect(session.row(0).contains("reading names again: 1,200 of 20,000"))
    session.press("ia")
    #expect(session.state.message?.text == "Names are being read again already")
    session.press("ix")
    session.send(.namesProgressed(NameReading(done: 1300, total: 20_000, isStopped: true)))
    #expect(
      session.state.message?.text == "Stopped reading names again: 1,300 of 20,000; ia goes on"
    )
    #expect(!session.row(0).contains("reading names again"))
    session.press("ia")
    session.expectEffects([.stopReadingNames, .readNames])
    session.send(.namesProgressed(NameReading(done: 20_000, total: 20_000)))
    #expect(session.state.nameReading == nil)
  }

  @Test("An article on its way while corrections change is asked for again when it has come")
  func outdated() {
    var session = Session(columns: 120, rows: 24)
    session.isAnswering = false
    session.press("<enter>")
    guard case .loadArticle(let id, let request)? = session.effects.last else {
      Issue.record("no article was asked for")
      return
    }
    session.send(.correctionsChanged([.ignore(name: "Marenne")]))
    session.expectEffects([])
    for event in session.library.answers(to: .loadArticle(id, request)) { session.send(event) }
    let asked = session.effects.contains { if case .loadArticle = $0 { true } else { false } }
    #expect(asked)
  }

  @Test("Kinds that are not lit are named in the bar, and walking by kind passes them over")
  func hiddenKinds() {
    var session = atBrandt()
    session.press(":")
    session.type("toggle-kind person")
    session.press("<enter>")
    #expect(session.row(0).contains("people not lit"))
    session.press("g ]p")
    #expect(session.state.message?.text == "People are not lit; :toggle-kind person lights them")
    for kind in ["date", "money", "percent"] {
      session.press(":")
      session.type("toggle-kind \(kind)")
      session.press("<enter>")
    }
    #expect(session.row(0).contains("4 kinds not lit"))
    session.press("<tab>")
    #expect(session.state.article?.mention?.kind == .organisation)
  }

  @Test("A keyword wins over the name at the same place; a correction is about the name")
  func keywords() {
    var article = WireArticles.all[0]
    let mention = article.article.mentions[0]
    let keyword = article.article.entities.count
    article.article.entities.append(Entity(id: keyword, kind: .keyword, name: "anything"))
    article.article.mentions.insert(
      Mention(
        place: mention.place,
        span: mention.span,
        kind: .keyword,
        entity: keyword,
        reason: "Your keyword."
      ),
      at: 1
    )
    var session = Session([article], columns: 160, rows: 30)
    session.press("<enter> <tab>")
    #expect(session.state.article?.mention?.kind == .keyword)
    let name = article.article.entities[mention.entity].name
    session.press("in")
    #expect(session.state.corrections == [.ignore(name: name)])
    #expect(session.state.article?.mention?.kind == .keyword)
  }
}
