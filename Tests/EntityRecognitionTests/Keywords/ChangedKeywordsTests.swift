import ArticleModel
import EntityRecognition
import Testing

@Suite("Changed keywords")
struct ChangedKeywordsTests {
  private func patterns(_ words: [String]) -> [KeywordPattern] { words.map { KeywordPattern($0) } }

  private func article(_ text: String, _ entities: [Entity] = []) -> Article {
    Article(
      headline: "News",
      source: Source(kind: .file, format: .plainText, location: "t"),
      blocks: [Block(.code(language: nil), text)],
      entities: entities
    )
  }

  @Test(
    "Only what was added, removed or moved is concerned, and only what may be found anew searched for",
    arguments: [
      (["a", "b"], ["a", "b"], [], false), (["a", "b"], ["a"], ["b"], false),
      (["a", "b", "c"], ["a", "c"], ["b"], false), (["a"], ["a", "b"], ["b"], true),
      (["a", "b"], ["b", "a"], ["a", "b"], true),
      (["a", "b", "c"], ["a", "c", "b"], ["b", "c"], true),
      (["a"], ["A"], ["a"], true), ([], [], [], false),
    ] as [([String], [String], [String], Bool)]
  )
  func difference(former: [String], latter: [String], changed: [String], bringsAny: Bool) {
    let change = ChangedKeywords(from: patterns(former), to: patterns(latter))
    #expect(change.keys == Set(changed.map { EntityKey(kind: .keyword, name: $0) }))
    #expect(change.bringsAny == bringsAny)
    #expect(change.isEmpty == changed.isEmpty)
  }

  @Test("An article is concerned where a changed keyword stands, as the matcher finds it")
  func articles() {
    let change = ChangedKeywords(
      from: patterns(["rates", "Oslo"]),
      to: patterns(["rates", "news"]) + [KeywordPattern("bond[s]?", isExpression: true)]
    )
    #expect(change.mayConcern(article("It rains.")), "the headline holds one")
    let other = ChangedKeywords(from: [], to: patterns(["Oslo", "held rates"]))
    #expect(other.mayConcern(article("let Oslo = 1")))
    #expect(other.mayConcern(article("he held\nrates")))
    #expect(!other.mayConcern(article("oslo held the rates")))
    let entity = Entity(id: 0, kind: .keyword, name: "oslo")
    #expect(other.mayConcern(article("", [entity])), "what cannot be found in time any more")
    #expect(!other.mayConcern(article("", [Entity(id: 0, kind: .place, name: "Oslo")])))
  }
}
