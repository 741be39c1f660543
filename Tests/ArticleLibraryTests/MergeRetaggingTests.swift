import ArticleIngest
import ArticleModel
import Testing

@testable import ArticleLibrary
@testable import EntityRecognition

@Suite("Retagging after a merge")
struct MergeRetaggingTests {
  private static let house = EntityName(kind: .place, name: "Wye House")
  private static let council = EntityName(kind: .organisation, name: "Council of Wye")
  private static let houseKey = EntityKey(kind: .place, name: "Wye House")
  private static let councilKey = EntityKey(kind: .organisation, name: "Council of Wye")
  private static let merge = Correction.merge(
    name: "Wye House",
    into: "Council of Wye",
    kind: .organisation
  )

  /// Recognises what stands in an article by some corrections, with the names that it has as found.
  private func recognize(_ corrections: [Correction]) -> Importer.Recognizing {
    let recognizer = EntityRecognizer(corrections: Corrections(corrections))
    return { old in
      let names = [Self.house, Self.council].compactMap { name -> NameMention? in
        guard let range = old.blocks[0].text.firstRange(of: name.name) else { return nil }
        let text = old.blocks[0].text.utf8
        let start = text.distance(from: text.startIndex, to: range.lowerBound)
        let span = TextSpan(start..<start + name.name.utf8.count)
        return NameMention(place: .block(0), span: span, kind: name.kind, reason: "invented")
      }
      let ordered = names.sorted { $0.span.start < $1.span.start }
      return recognizer.recognized(old, names: ordered)
    }
  }

  private func retag(_ library: Library, by corrections: [Correction]) async throws -> Int {
    try await Retagger(
      library: library,
      recognize: recognize(corrections),
      version: TaggerVersion(base: "1", corrections: corrections)
    ).run()
  }

  @Test("The dossier of the other name lists the articles that hold only the merged one")
  func dossier() async throws {
    let library = try Library.temporary()
    try await library.add([
      article("House", day: 1, text: "Near Wye House it rained."),
      article("Council", day: 2, text: "The Council of Wye met."),
      article("Both", day: 3, text: "The Council of Wye met in Wye House."),
      article("Neither", day: 4, text: "Nobody met."),
    ])
    #expect(try await retag(library, by: []) == 4)
    #expect(try await library.articleCounts(of: [Self.houseKey, Self.councilKey]) == [2, 2])
    #expect(try await retag(library, by: [Self.merge]) == 3)
    let dossier = try #require(try await library.dossier(Self.councilKey))
    #expect(dossier.appearances.rows.map(\.summary.headline) == ["Both", "Council", "House"])
    #expect(try await library.dossier(Self.houseKey) == nil)
    // As written before merges said kinds: the article with the house alone is not there.
    let plain = Correction.merge(name: "Wye House", into: "Council of Wye")
    #expect(try await retag(library, by: [plain]) == 3)
    #expect(try await library.articleCounts(of: [Self.councilKey]) == [2])
    #expect(try await retag(library, by: []) == 3)
    #expect(try await library.articleCounts(of: [Self.houseKey, Self.councilKey]) == [2, 2])
  }
}
