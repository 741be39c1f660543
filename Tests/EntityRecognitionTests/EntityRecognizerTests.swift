import ArticleModel
import Foundation
import GazetteTestSupport
import Testing

@testable import EntityRecognition

@Suite("Entity recogniser")
struct EntityRecognizerTests {
  private func recognizer(_ keywords: [KeywordPattern] = []) throws -> EntityRecognizer {
    EntityRecognizer(
      names: try NameRecognizer.load(from: NameRecognizerTests.dataFolder),
      keywords: KeywordMatcher(keywords)
    )
  }

  /// `kind:name (aliases)` of every entity.
  private func entities(of article: Article) -> Set<String> {
    Set(
      article.entities.map { entity in
        "\(entity.kind.rawValue):\(entity.name)"
          + (entity.aliases.isEmpty ? "" : " (\(entity.aliases.joined(separator: ", ")))")
          + (entity.related.map { " -> \($0)" } ?? "")
      }
    )
  }

  @Test("The founding article: every name once, with its aliases, and no false one")
  func foundingArticle() throws {
    let path = "/work/shared/sample-article.txt"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      print("skipped: \(path) is not here")
      return
    }
    var lines = text.split(separator: "\n").map(String.init)
    lines.remove(at: 1)
    let article = Article(
      headline: lines[0],
      published: Timestamp(iso8601: "2021-04-20T10:08"),
      source: Source(kind: .file, format: .plainText, location: path),
      blocks: lines[1..<6].map { Block(.paragraph, $0) }
    )
    let recognized = try recognizer().recognized(article)
    expectSound(recognized)
    #expect(
      entities(of: recognized) == [
        "place:North Korea (NK)", "group:Cuban -> Cuba", "group:North Korean -> North Korea",
        "person:Kim Jong-un (Kim)", "person:Miguel Diaz-Canel (Diaz-Canel)",
        "person:Raul Castro", "organisation:Communist Party of Cuba",
        "organisation:Korean Central News Agency", "place:Pyongyang", "place:Cuba",
        "place:Washington", "place:China", "place:Vietnam", "place:Laos", "organisation:Yonhap",
        "date:20 April 2021 (Tuesday)", "date:19 April 2021 (Monday)",
        "date:November 2018 (November, 2018)", "date:1960", "date:March 2021 (Last month)",
      ]
    )
  }

  @Test("An invented article of the same make reads as marked")
  func inventedTwin() throws {
    try expectRecognized(
      """
      ⟦place:NK|North Korea⟧ sends envoy to ⟦group:Vietnamese⟧ congress
      ⟦group:South Korean⟧ President ⟦person:Moon Jae-in|Moon Jae-in⟧ met leader ⟦person:Nguyen Phu Trong⟧ in ⟦place:Hanoi⟧ on ⟦date:Monday|=2021-04-19⟧, the ⟦organisation:Korean Central News Agency|Korean Central News Agency⟧ (⟦organisation:KCNA|Korean Central News Agency⟧) said ⟦date:Tuesday|=2021-04-20⟧.
      ⟦person:Moon|Moon Jae-in⟧ pledged ⟦money:$20 million|=USD 20000000⟧, up ⟦percent:12.5 percent|=12.5%⟧ from ⟦date:a year earlier|=2020⟧, ⟦organisation:KCNA|Korean Central News Agency⟧ added.
      ⟦place:North Korea|North Korea⟧ and ⟦place:Vietnam⟧ have had ties since ⟦date:1950|=1950⟧.
      """
    )
  }

  @Test(
    "A keyword lies over other mentions, comes after one that starts with it, and is its own entity"
  )
  func keywords() throws {
    let article = MarkedArticle("Cuba votes\nCuba's leader visited Hanoi in 2018.").article
    let recognized = try recognizer([
      KeywordPattern("leader visited hanoi"), KeywordPattern("cuba"),
    ])
    .recognized(article)
    expectSound(recognized)
    let found = recognized.mentions.map {
      "\($0.kind.rawValue):\(recognized.text(at: $0.place)?[$0.span] ?? "")"
    }
    #expect(
      found == [
        "place:Cuba", "keyword:Cuba", "place:Cuba", "keyword:Cuba",
        "keyword:leader visited Hanoi", "place:Hanoi", "date:2018",
      ]
    )
    #expect(
      recognized.entities.filter { $0.kind == .keyword }.map(\.name) == [
        "cuba", "leader visited hanoi",
      ]
    )
  }

  @Test("A keyword is found in code, names and values are not looked for there")
  func code() throws {
    var article = MarkedArticle("Notes").article
    article.blocks = [Block(.code(language: nil), "Cuba = 2018 // rates")]
    let recognized = try recognizer([KeywordPattern("rates")]).recognized(article)
    #expect(recognized.mentions.map(\.kind) == [.keyword])
  }

  @Test("Recognising an article again gives the same, whatever it had before")
  func idempotent() throws {
    let recognizer = try recognizer()
    let article = MarkedArticle("Cuba votes\nRaul Castro left on Tuesday. Castro was tired.")
      .article
    let once = recognizer.recognized(article)
    #expect(recognizer.recognized(once) == once)
    #expect(!once.mentions.isEmpty)
  }

  @Test("Random text never traps and gives sound articles")
  func randomText() throws {
    let recognizer = try recognizer([
      KeywordPattern("kim"), KeywordPattern("k.m", isExpression: true),
    ])
    var random = SystemRandomNumberGenerator()
    let pieces =
      RandomPieces.all + [
        "Kim ", "Jong-un ", "Kim Jong-un ", "NK ", "U.S. ", "Cuban ", "Cubans ", "Mr. ",
        "President ",
        "(KCNA) ", "Korean Central News Agency ", "'s ", "Díaz-Canel ", "said ", "Smith ",
        "J. Smith ",
        "John Smith ", "Samsung ", "Samsung Electronics Co. ", "April 25 Stadium ",
      ]
    for _ in 0..<150 {
      let parts = (0..<3).map { _ in
        (0..<Int.random(in: 0...30, using: &random))
          .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
      let article = Article(
        headline: parts[0],
        published: Bool.random(using: &random) ? articleDate : nil,
        source: Source(kind: .file, format: .plainText, location: "test"),
        blocks: parts.dropFirst().map { Block(.paragraph, $0) }
      )
      expectSound(recognizer.recognized(article))
    }
  }

  @Test("Of a text beyond all measure the first part is looked at, and the text stays whole")
  func endless() {
    let first = Block(.paragraph, "On 3 March 2021 it rained.")
    let flood = Block(.paragraph, String(repeating: "<", count: 1 << 20))
    let last = Block(.paragraph, "On 4 March 2021 it did not.")
    let article = Article(
      headline: "Rain",
      source: Source(kind: .file, format: .plainText, location: "rain.txt"),
      blocks: [first, flood, last]
    )
    let recognized = EntityRecognizer().recognized(article)
    #expect(recognized.blocks == article.blocks)
    #expect(recognized.mentions.map(\.place) == [.block(0)])
  }
}
