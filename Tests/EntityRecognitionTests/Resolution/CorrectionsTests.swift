import ArticleModel
import GazetteTestSupport
import Testing

@testable import EntityRecognition

@Suite("Corrections")
struct CorrectionsTests {
  @Test("A kind that was set holds for every mention of the name")
  func kind() {
    let marked = MarkedArticle("Acme\nThe ⟦person:Acme⟧ and ⟦person:ACME⟧ works.")
    let article = EntityRecognizer(
      corrections: Corrections([.kind(name: "acme", .organisation)])
    )
    .recognized(marked.article, names: marked.names)
    #expect(article.mentions.map(\.kind) == [.organisation, .organisation])
    #expect(article.mentions.map(\.reason) == ["You set its kind.", "You set its kind."])
  }

  @Test("A full name takes its shorter forms along to another kind; a shorter form goes alone")
  func kindOfForms() {
    let marked = MarkedArticle(
      "Yards\n⟦person:Daehan Marine⟧ hired ⟦person:Daehan⟧ staff; ⟦person:Ada Wye⟧ left ⟦person:Wye⟧."
    )
    let article = EntityRecognizer(
      corrections: Corrections([
        .kind(name: "Daehan Marine", .organisation), .kind(name: "Wye", .place),
      ])
    )
    .recognized(marked.article, names: marked.names)
    #expect(
      article.entities.map { "\($0.kind.rawValue):\($0.name)" } == [
        "organisation:Daehan Marine", "person:Ada Wye", "place:Wye",
      ]
    )
    #expect(article.entities.first?.aliases == ["Daehan"])
    #expect(article.mentions.map(\.kind) == [.organisation, .organisation, .person, .place])
  }

  @Test("What is no name is not lit, and nothing stands for it")
  func ignore() {
    let marked = MarkedArticle(
      "Talks\n⟦person:Ada Lovelace⟧ met ⟦person:Lovelace⟧'s ⟦place:Porto⟧ aide."
    )
    let article = EntityRecognizer(corrections: Corrections([.ignore(name: "Ada Lovelace")]))
      .recognized(marked.article, names: marked.names)
    #expect(article.entities.map(\.name) == ["Lovelace", "Porto"])
  }

  @Test("A merge makes one entity of two, and one of a name that only stands elsewhere")
  func merge() {
    expectResolved(
      """
      Cities
      ⟦place:Bombay|Mumbai⟧ and ⟦place:Mumbai|Mumbai⟧ grow; ⟦place:Madras|Chennai⟧ too.
      """,
      [.merge(name: "Bombay", into: "Mumbai"), .merge(name: "Madras", into: "Chennai")]
    )
  }

  @Test("A merge can say of what kind the other is, where that does not stand or is another there")
  func mergeWithKind() {
    let merge = Correction.merge(name: "Wye House", into: "Wye presidency", kind: .organisation)
    for text in [
      "Talks\n⟦organisation:Wye House|Wye presidency⟧ met; ⟦organisation:Wye House|Wye presidency⟧ did.",
      "Talks\n⟦organisation:Wye House|Wye presidency⟧ is ⟦organisation:Wye presidency|Wye presidency⟧.",
      "Talks\nOnly ⟦place:Porto|Porto⟧.",
    ] {
      let placed = MarkedArticle(text.replacing("organisation:", with: "place:"))
      let article = EntityRecognizer(corrections: Corrections([merge]))
        .recognized(placed.article, names: placed.names)
      let expected = text.contains("Wye") ? "organisation:Wye presidency" : "place:Porto"
      #expect(article.entities.map { "\($0.kind.rawValue):\($0.name)" } == [expected])
      #expect(article.mentions.allSatisfy { $0.kind == article.entities[0].kind })
    }
    expectResolved("Talks\n⟦place:Wye presidency|Wye presidency⟧ met.", [merge])
    let marked = MarkedArticle("Talks\n⟦place:Wye House⟧ met.")
    let article = EntityRecognizer(corrections: Corrections([merge]))
      .recognized(marked.article, names: marked.names)
    #expect(article.mentions.map(\.reason) == ["You said that it is Wye presidency."])
    #expect(article.entities.map(\.aliases) == [["Wye House"]])
  }

  @Test(
    "Of what is said of the kind of a merge's target the later holds, also behind a rename",
    arguments: [
      ([.kind(name: "Wye", .event)], [], EntityKind.organisation),
      ([], [.kind(name: "wye", .event)], .event),
      ([], [.kind(name: "Wye House", .event)], .organisation),
      ([], [.merge(name: "Exe", into: "Wye", kind: .group)], .group),
      ([], [.rename(name: "Wye", to: "The Wye")], .organisation),
      ([], [.rename(name: "Wye", to: "The Wye"), .kind(name: "The Wye", .event)], .event),
      ([], [.split(name: "Wye House", from: "Wye")], .place),
      ([], [.merge(name: "Wye House", into: "Porto")], .place),
    ] as [([Correction], [Correction], EntityKind)]
  )
  func kindOfTarget(before: [Correction], after: [Correction], kind: EntityKind) {
    let merge = Correction.merge(name: "Wye House", into: "Wye", kind: .organisation)
    let marked = MarkedArticle("Talks\n⟦place:Wye House⟧ met.")
    let article = EntityRecognizer(corrections: Corrections(before + [merge] + after))
      .recognized(marked.article, names: marked.names)
    #expect(article.entities.map(\.kind) == [kind])
    #expect(article.mentions.map(\.kind) == [kind])
  }

  @Test("What the user said is the reason that is given")
  func reasons() {
    let marked = MarkedArticle(
      "Talks\n⟦person:Ada Lovelace⟧ met ⟦person:Lovelace⟧ in ⟦place:Porto⟧ and ⟦place:Oporto⟧."
    )
    let article = EntityRecognizer(
      corrections: Corrections([
        .kind(name: "Ada Lovelace", .group), .merge(name: "Oporto", into: "Porto"),
      ])
    )
    .recognized(marked.article, names: marked.names)
    #expect(article.mentions[0].reason == "You set its kind.")
    #expect(article.mentions[2].reason == "Marked.")
    #expect(article.mentions[3].reason == "You said that it is Porto.")
  }

  @Test("A split keeps a form from standing for a name, until it is merged again")
  func split() {
    let text = "Talks\n⟦person:Kim Jong-un|Kim Jong-un⟧ met ⟦person:Kim|Kim⟧."
    expectResolved(text, [.split(name: "Kim", from: "Kim Jong-un")])
    expectResolved(
      "Talks\n⟦person:Kim Jong-un|Kim Jong-un⟧ met ⟦person:Kim|Kim Jong-un⟧.",
      [.split(name: "Kim", from: "Kim Jong-un"), .merge(name: "Kim", into: "Kim Jong-un")]
    )
    expectResolved(
      "Talks\n⟦place:NK|NK⟧ is not ⟦place:North Korea|North Korea⟧.",
      [.split(name: "NK", from: "North Korea")]
    )
  }

  @Test("A rename changes the name that an entity goes by, and its old name is an alias")
  func rename() {
    let marked = MarkedArticle("Talks\n⟦place:Burma⟧ and ⟦place:Ruritania⟧ met.")
    let article = EntityRecognizer(
      corrections: Corrections([
        .rename(name: "Ruritania", to: "Kingdom of Ruritania"),
        .rename(name: "Myanmar", to: "Burma"),
      ])
    )
    .recognized(marked.article, names: marked.names)
    #expect(article.entities.map(\.name) == ["Burma", "Kingdom of Ruritania"])
    #expect(article.entities.map(\.aliases) == [[], ["Ruritania"]])
  }

  @Test("What is no name is no date either")
  func ignoredValues() {
    let marked = MarkedArticle("Talks\nMet on Monday and on Tuesday.")
    let article = EntityRecognizer(corrections: Corrections([.ignore(name: "monday")]))
      .recognized(marked.article, names: [])
    #expect(article.entities.map(\.aliases) == [["Tuesday"]] || article.entities.count == 1)
    #expect(article.writtenName(of: 0) == "Tuesday")
  }

  @Test("A split goes by the name that the entity has now, and takes a merge back")
  func splitOfRenamed() {
    let text = "Talks\n⟦person:Kim Jong-un|Chairman Kim⟧ met ⟦person:Kim|Kim⟧."
    expectResolved(
      text,
      [
        .rename(name: "Kim Jong-un", to: "Chairman Kim"),
        .split(name: "Kim", from: "Chairman Kim"),
      ]
    )
    expectResolved(
      "Cities\n⟦place:Bombay|Bombay⟧ and ⟦place:Mumbai|Greater Mumbai⟧ grow.",
      [
        .merge(name: "Bombay", into: "Mumbai"), .rename(name: "Mumbai", to: "Greater Mumbai"),
        .split(name: "Bombay", from: "Greater Mumbai"),
      ]
    )
    expectResolved(
      "Talks\n⟦group:Cuban|Cuban⟧ and ⟦group:Cubans|Cubans⟧ differ.",
      [.split(name: "Cubans", from: "Cuban")]
    )
  }

  @Test("What an entity was renamed or merged to can be of another kind, or no name")
  func correctedTarget() {
    let marked = MarkedArticle("Talks\n⟦place:Freedonia⟧ and ⟦place:Ruritania⟧ met.")
    let article = EntityRecognizer(
      corrections: Corrections([
        .rename(name: "Ruritania", to: "Kingdom"), .kind(name: "Kingdom", .organisation),
        .merge(name: "Freedonia", into: "Kingdom"), .ignore(name: "Kingdom"),
      ])
    )
    .recognized(marked.article, names: marked.names)
    #expect(article.entities.isEmpty)
  }

  @Test("Of two merges that lead to each other the later one holds")
  func turnedMerge() {
    expectResolved(
      "Cities\n⟦place:Bombay|Bombay⟧ and ⟦place:Mumbai|Bombay⟧ grow.",
      [.merge(name: "Bombay", into: "Mumbai"), .merge(name: "Mumbai", into: "Bombay")]
    )
  }

  @Test("Merges that lead in a ring end")
  func ring() {
    expectResolved(
      "Talks\n⟦place:Aland⟧ and ⟦place:Bland⟧ met.",
      [.merge(name: "Aland", into: "Bland"), .merge(name: "Bland", into: "Aland")]
    )
  }
}
