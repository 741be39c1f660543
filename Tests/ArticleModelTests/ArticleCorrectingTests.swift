import ArticleModel
import Testing

@Suite("Article, correcting")
struct ArticleCorrectingTests {
  /// An article whose one paragraph names what is in brackets; several forms of one entity share a
  /// number.
  private func article(_ parts: [(text: String, entity: Int?)], _ entities: [Entity]) -> Article {
    var text = ""
    var mentions: [Mention] = []
    for part in parts {
      let start = text.utf8.count
      text += part.text
      guard let entity = part.entity else { continue }
      mentions.append(
        Mention(
          place: .block(0),
          span: TextSpan(start..<text.utf8.count),
          kind: entities[entity].kind,
          entity: entity,
          reason: "A test."
        )
      )
    }
    return Article(
      headline: "H",
      source: Source(kind: .file, format: .plainText, location: "t"),
      blocks: [Block(.paragraph, text)],
      mentions: mentions,
      entities: entities
    )
  }

  private var talks: Article {
    article(
      [
        ("President Ada Lovelace's", 0), (" met ", nil), ("Porto", 1), (" and ", nil),
        ("Lovelace", 0), (" on ", nil), ("Monday", 2),
      ],
      [
        Entity(id: 0, kind: .person, name: "Ada Lovelace", aliases: ["Lovelace"]),
        Entity(id: 1, kind: .place, name: "Porto"),
        Entity(id: 2, kind: .date, name: "2021-04-19", aliases: ["Monday"]),
      ]
    )
  }

  /// Each mention's written name, kind and entity, and each entity with its forms.
  private func picture(_ article: Article) -> [String] {
    article.mentions.indices.map { index in
      let mention = article.mentions[index]
      let entity = article.entities[mention.entity]
      return "\(article.writtenName(of: index)) \(mention.kind.rawValue) \(entity.name)"
    }
      + article.entities.map { "\($0.id) \($0.kind.rawValue) \($0.name) \($0.aliases)" }
  }

  @Test("A written name is without titles and possessives")
  func written() {
    #expect(
      talks.mentions.indices.map(talks.writtenName)
        == ["Ada Lovelace", "Porto", "Lovelace", "Monday"]
    )
    #expect(talks.writtenName(of: 9).isEmpty)
    #expect(talks.writtenName(of: -1).isEmpty)
  }

  @Test("A kind holds for every mention of the name, whatever the case")
  func kind() {
    let article = talks.corrected(by: .kind(name: "ada  lovelace", .organisation))
    #expect(
      picture(article) == [
        "Ada Lovelace organisation Ada Lovelace", "Porto place Porto",
        "Lovelace organisation Ada Lovelace", "Monday date 2021-04-19",
        "0 organisation Ada Lovelace [\"Lovelace\"]", "1 place Porto []",
        "2 date 2021-04-19 [\"Monday\"]",
      ]
    )
    #expect(article.mentions[0].reason == "You set its kind.")
  }

  @Test("What is no name is out, and what is left of its entity goes by the form that it has")
  func ignore() {
    #expect(
      picture(talks.corrected(by: .ignore(name: "Ada Lovelace"))).suffix(3) == [
        "0 place Porto []", "1 person Lovelace []", "2 date 2021-04-19 [\"Monday\"]",
      ]
    )
    #expect(talks.corrected(by: .ignore(name: "monday")).mentions.count == 3)
    #expect(talks.corrected(by: .ignore(name: "Porto")).entities.map(\.id) == [0, 1])
  }

  @Test("A merge takes the forms over, a split gives one up, a rename keeps the old name as a form")
  func entities() {
    let merged = talks.corrected(by: .merge(name: "Ada Lovelace", into: "Porto"))
    #expect(merged.entities[0].name == "Porto")
    #expect(merged.entities[0].aliases == ["Ada Lovelace", "Lovelace"])
    #expect(merged.mentions.prefix(3).allSatisfy { $0.kind == .place && $0.entity == 0 })
    let split = talks.corrected(by: .split(name: "Lovelace", from: "Ada Lovelace"))
    #expect(split.entities.map(\.name) == ["Ada Lovelace", "Porto", "Lovelace", "2021-04-19"])
    let renamed = talks.corrected(by: .rename(name: "Ada Lovelace", to: "Countess"))
    #expect(renamed.entities[0].aliases == ["Ada Lovelace", "Lovelace"])
    let elsewhere = talks.corrected(by: .merge(name: "Porto", into: "Oporto"))
    #expect(elsewhere.entities[1].name == "Oporto" && elsewhere.entities[1].kind == .place)
  }

  @Test("A merge that says a kind sets it, whether the other stands there or not")
  func mergeWithKind() {
    let elsewhere = talks.corrected(
      by: .merge(name: "Porto", into: "Oporto Council", kind: .organisation)
    )
    #expect(elsewhere.entities[1].key == EntityKey(kind: .organisation, name: "Oporto Council"))
    #expect(elsewhere.mentions[1].kind == .organisation)
    let here = talks.corrected(by: .merge(name: "Ada Lovelace", into: "Porto", kind: .event))
    #expect(here.entities[0].key == EntityKey(kind: .event, name: "Porto"))
    #expect(here.mentions.prefix(3).allSatisfy { $0.kind == .event && $0.entity == 0 })
  }

  @Test("A correction about names that are not there changes nothing")
  func absent() {
    for correction: Correction in [
      .kind(name: "Nobody", .place), .ignore(name: "Nobody"), .merge(name: "Nobody", into: "Porto"),
      .split(name: "Nobody", from: "Porto"), .rename(name: "Nobody", to: "Somebody"),
      .split(name: "Porto", from: "Porto"), .kind(name: "2021-04-19", .person),
    ] {
      #expect(talks.corrected(by: correction) == talks)
    }
  }
}
