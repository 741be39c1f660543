import ArticleModel
import Foundation
import Testing

@testable import ArticleLibrary

@Suite("Library+Entities")
struct LibraryEntitiesTests {
  private static let kim = EntityName(kind: .person, name: "Kim Jong-un")
  private static let cuba = EntityName(kind: .place, name: "Cuba")
  private static let seoul = EntityName(kind: .place, name: "Seoul")
  private static let kimKey = EntityKey(kind: .person, name: "kim  jong-UN")

  /// 2021-01-10, 2021-03-02, 2021-03-20.
  private static let days = [18_637, 18_688, 18_706]

  private func filled() async throws -> Library {
    let library = try Library.temporary(now: { 18_710 * 86_400 })
    var third = article("Third", day: Self.days[2], names: [Self.kim, Self.seoul])
    third.entities[0].aliases = ["Kim", "Chairman Kim"]
    try await library.add([
      article("First", day: Self.days[0], names: [Self.kim, Self.cuba]),
      article("Second", day: Self.days[1], names: [Self.kim, Self.cuba]),
      third,
      article("Fourth", day: Self.days[2], names: [Self.cuba]),
    ])
    return library
  }

  @Test("a dossier says where an entity was seen, when, beside whom and under which names")
  func dossier() async throws {
    let dossier = try #require(try await filled().dossier(Self.kimKey))
    #expect(dossier.name == Self.kim)
    #expect(Set(dossier.aliases) == ["Kim", "Chairman Kim"])
    #expect(dossier.articleCount == 3)
    #expect(dossier.firstSeen.day.iso8601 == "2021-01-10")
    #expect(dossier.lastSeen.day.iso8601 == "2021-03-20")
    #expect(dossier.months.map(\.count) == [1, 0, 2])
    #expect(dossier.months.map(\.month) == [1, 2, 3])
    #expect(
      dossier.companions
        == [NameCount(name: Self.cuba, count: 2), NameCount(name: Self.seoul, count: 1)]
    )
    #expect(dossier.appearances.rows.map(\.summary.headline) == ["Third", "Second", "First"])
    let newest = try #require(dossier.appearances.rows.first)
    #expect(newest.sentence == "Kim Jong-un met Seoul.")
    #expect(newest.sentence[newest.mention] == "Kim Jong-un")
    #expect(newest.place == .block(0) && newest.mentionCount == 1)
  }

  @Test("appearances are read in windows")
  func appearances() async throws {
    let library = try await filled()
    let first = try await library.appearances(of: Self.kimKey, limit: 2)
    #expect(first.hasLater && !first.hasEarlier)
    let last = try #require(first.rows.last)
    let rest = try await library.appearances(
      of: Self.kimKey,
      .after(ListCursor(of: last.summary)),
      limit: 2
    )
    #expect(rest.rows.map(\.summary.headline) == ["First"])
    #expect(rest.hasEarlier && !rest.hasLater)
  }

  @Test("an entity that no article mentions has no dossier")
  func unknownEntity() async throws {
    let library = try await filled()
    let nobody = EntityKey(kind: .person, name: "Nobody")
    #expect(try await library.dossier(nobody) == nil)
    #expect(try await library.appearances(of: nobody, limit: 5).rows.isEmpty)
    #expect(try await library.articleCounts(of: [nobody, Self.kimKey]) == [0, 3])
  }

  @Test("a revision takes its old names out of the index")
  func revisedNames() async throws {
    let library = try await filled()
    try await library.add([
      article("Second", day: Self.days[1], text: "Seoul only.", names: [Self.seoul])
    ])
    #expect(try await library.articleCounts(of: [Self.kimKey]) == [2])
    #expect(try await library.dossier(Self.kimKey)?.months.map(\.count) == [1, 0, 1])
    let found = try await library.window(ArticleQuery(entity: Self.kimKey), .top, limit: 9)
    #expect(found.rows.map(\.headline) == ["Third", "First"])
  }

  @Test("rising names are those of the period, most risen first")
  func risingNames() async throws {
    let library = try await filled()
    let names = try await library.names(
      since: Int64(Self.days[2] - 9) * 86_400,
      until: Int64(Self.days[2] + 1) * 86_400
    )
    #expect(names.map(\.name) == [Self.seoul, Self.kim, Self.cuba])
    #expect(names.map(\.count) == [1, 1, 1])
    #expect(names.map(\.earlierCount) == [0, 1, 1])
    #expect(names[0].parts == [0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    #expect(try await library.names(since: 5, until: 5).isEmpty)
    #expect(try await library.names(since: .min, until: .max).count == 3)
  }

  @Test("rising names of days end now, or with the newest article where that is older")
  func risingNamesOfDays() async throws {
    let library = try await filled()
    let week = try await library.risingNames(days: 7, limit: 9)
    #expect(week.end == 18_710 * 86_400 && week.days == 7)
    #expect(week.names.map(\.count) == [1, 1, 1])
    let day = try await library.risingNames(days: 1, limit: 2)
    #expect(day.end == Int64(Self.days[2]) * 86_400 + 1)
    #expect(day.names.count == 2)
    #expect(day.names.allSatisfy { $0.parts.count == 24 && $0.parts.last == 1 })
    let empty = try Library.temporary(now: { 5 })
    #expect(try await empty.risingNames(days: 0, limit: 9).names.isEmpty)
  }

  @Test("the dates of a list are read some articles at a time")
  func timeline() async throws {
    let library = try Library.temporary()
    try await library.add((0..<5).map { dated("News \($0)", day: Self.days[0] + $0) })
    let query = ArticleQuery()
    let first = try await library.timeline(of: query, limit: 3)
    #expect(first.articleCount == 3)
    #expect(first.entries.map(\.headline) == ["News 4", "News 3", "News 2"])
    #expect(first.entries.allSatisfy { $0.value == "2018-11" && $0.sentence == "It was November." })
    let next = try #require(first.next)
    let rest = try await library.timeline(of: query, after: next, limit: 3)
    #expect(rest.entries.map(\.headline) == ["News 1", "News 0"])
    #expect(rest.articleCount == 2 && rest.next == nil)
    let nobody = ArticleQuery(entity: EntityKey(kind: .person, name: "Nobody"))
    #expect(try await library.timeline(of: nobody, limit: 3).entries.isEmpty)
  }

  /// An article that speaks of November 2018.
  private func dated(_ headline: String, day: Int) -> Article {
    var document = article(headline, day: day, text: "It was November.")
    document.entities = [Entity(id: 0, kind: .date, name: "November", value: "2018-11")]
    document.mentions = [
      Mention(place: .block(0), span: TextSpan(7..<15), kind: .date, entity: 0, reason: "rule")
    ]
    return document
  }
}
