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

  @Test(
    "a sentence is found around a mention",
    arguments: [
      ("One. Kim spoke. Two.", "Kim", "Kim spoke."),
      ("Kim spoke", "Kim", "Kim spoke"),
      ("He said \"No.\" Then Kim left! Good.", "Kim", "Then Kim left!"),
      ("It cost 3.5 won, Kim said.\nNext", "Kim", "It cost 3.5 won, Kim said."),
      ("はい。金正恩は話した。次。", "金正恩", "金正恩は話した。"),
      ("", "", ""),
    ]
  )
  func sentences(text: String, name: String, expected: String) throws {
    let start = try #require(name.isEmpty ? text.startIndex : text.range(of: name)?.lowerBound)
    let offset = text.utf8.distance(from: text.startIndex, to: start)
    let span = TextSpan(offset..<offset + name.utf8.count)
    let found = try #require(SentenceFinder.sentence(in: text, around: span))
    #expect(String(text[found]) == expected)
  }

  @Test("a sentence without end is cut between characters")
  func longSentence() throws {
    let text = String(repeating: "é", count: 1000) + "Kim" + String(repeating: "한", count: 1000)
    let span = TextSpan(2000..<2003)
    let found = try #require(SentenceFinder.sentence(in: text, around: span))
    let sentence = String(text[found])
    #expect(sentence.utf8.count > 700 && sentence.utf8.count <= 803)
    #expect(!sentence.contains("\u{FFFD}"))
  }
}
