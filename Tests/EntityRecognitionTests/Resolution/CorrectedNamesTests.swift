import ArticleModel
import EntityRecognition
import Testing

@Suite("Corrected names")
struct CorrectedNamesTests {
  private let old: [Correction] = [
    .kind(name: "Jordan", .person), .ignore(name: "May Said"),
    .merge(name: "Mrs Merkel", into: "Angela Merkel"),
  ]

  private func article(_ text: String, _ entities: [Entity] = []) -> Article {
    Article(
      headline: "News",
      source: Source(kind: .file, format: .plainText, location: "t"),
      blocks: [Block(.paragraph, text)],
      entities: entities
    )
  }

  @Test("Only the names of what was added or taken away are concerned, however they are written")
  func difference() {
    let names = CorrectedNames(from: old, to: old + [.rename(name: "Díaz-Canel", to: "Diaz")])
    #expect(names.contains("diaz canel"))
    #expect(names.contains("DIAZ"))
    #expect(!names.contains("Jordan"))
    #expect(!names.contains(""))
    #expect(!names.bringsBack)
    #expect(CorrectedNames(from: old, to: old).isEmpty)
  }

  @Test("A correction taken out of the middle is the only one concerned")
  func removal() {
    let names = CorrectedNames(from: old, to: [old[0], old[2]])
    #expect(names.contains("May Said"))
    #expect(!names.contains("Jordan") && !names.contains("Angela Merkel"))
    #expect(names.bringsBack)
    #expect(CorrectedNames(from: old, to: old + [.kind(name: "may said", .event)]).bringsBack)
    #expect(!CorrectedNames(from: [], to: old).bringsBack)
  }

  @Test("A merge that comes to say a kind is another, about both names and what leads to them")
  func kindOfMerge() {
    let lists = [EntityKind.place, nil].map { kind -> [Correction] in
      [
        .merge(name: "A", into: "B"), .merge(name: "B", into: "C", kind: kind),
        .rename(name: "C", to: "D"), .merge(name: "X", into: "D"),
      ]
    }
    for names in [
      CorrectedNames(from: lists[0], to: lists[1]), CorrectedNames(from: lists[1], to: lists[0]),
    ] {
      #expect(["A", "B", "C"].allSatisfy(names.contains))
      #expect(!names.contains("D") && !names.contains("X"))
      let led = Entity(id: 0, kind: .person, name: "D", aliases: ["A"])
      #expect(names.mayConcern(article("Nothing.", [led])))
    }
    #expect(CorrectedNames(from: lists[0], to: lists[0]).isEmpty)
  }

  @Test(
    "An article is concerned where a name stands, as a form known for it or an entity's",
    arguments: [
      ("He met diaz-canel there.", true), ("He met Diaz there.", false), ("NK said so.", true),
      ("Nothing of the sort.", false),
    ]
  )
  func articles(text: String, isConcerned: Bool) {
    let names = CorrectedNames(
      from: [],
      to: [.ignore(name: "Díaz Canel"), .ignore(name: "North Korea")]
    )
    #expect(names.mayConcern(article(text)) == isConcerned)
    let entity = Entity(id: 0, kind: .place, name: "Pyongyang", aliases: ["North Korea"])
    #expect(names.mayConcern(article(text, [entity])))
  }
}
