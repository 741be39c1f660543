import ArticleIngest
import ArticleLibrary
import ArticleModel
import Foundation
import Testing

@Suite("Retagger")
struct RetaggerTests {
  private static let cuba = EntityName(kind: .place, name: "Cuba")
  private static let key = EntityKey(kind: .place, name: "Cuba")

  /// Finds `Cuba` where the text has it.
  private static let recognize: Importer.Recognizing = { old in
    var new = old
    guard let range = old.blocks[0].text.range(of: "Cuba") else { return old }
    let text = old.blocks[0].text
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    new.entities = [Entity(id: 0, kind: .place, name: "Cuba")]
    new.mentions = [
      Mention(
        place: .block(0),
        span: TextSpan(start..<start + 4),
        kind: .place,
        entity: 0,
        reason: "found anew"
      )
    ]
    return new
  }

  private func filled(_ count: Int) async throws -> Library {
    let library = try Library.temporary()
    try await library.add(
      (0..<count).map { article("A\($0)", day: $0, text: $0 % 2 == 0 ? "In Cuba." : "Nowhere.") }
    )
    return library
  }

  @Test("a new version finds names in what is there, once")
  func newVersion() async throws {
    let library = try await filled(1100)
    #expect(try await library.articleCounts(of: [Self.key]) == [0])
    let retagger = Retagger(library: library, recognize: Self.recognize, tagger: "2")
    #expect(try await retagger.run() == 1100)
    #expect(try await library.articleCounts(of: [Self.key]) == [550])
    #expect(try await library.article(ArticleID(1)).article.mentions.count == 1)
    #expect(
      try await library.window(ArticleQuery(order: .oldestFirst), limit: 1).rows[0].names
        == [Self.cuba]
    )
    #expect(try await retagger.run() == 0)
    #expect(try await library.articleCounts(of: [Self.key]) == [550])
  }

  @Test("what was stopped goes on where it was")
  func resumed() async throws {
    let library = try await filled(1200)
    let retagger = Retagger(library: library, recognize: Self.recognize, tagger: "2")
    let (steps, continuation) = AsyncStream.makeStream(of: Int.self)
    let task = Task { try await retagger.run { done, _ in continuation.yield(done) } }
    for await _ in steps {
      task.cancel()
      break
    }
    let done = try await task.value
    #expect(done > 0)
    #expect(try await retagger.run() == 1200 - done)
    #expect(try await library.articleCounts(of: [Self.key]) == [600])
  }

  @Test("articles of another version than the library's are caught up with")
  func importedByAnother() async throws {
    let library = try await filled(2)
    _ = try await Retagger(library: library, recognize: Self.recognize, tagger: "2").run()
    try await library.add([article("New", text: "In Cuba.")], tagger: "1")
    try await library.add([article("Current", text: "In Cuba too.")], tagger: "2")
    let again = Retagger(library: library, recognize: Self.recognize, tagger: "2")
    #expect(try await again.run() == 1)
  }

  private func imported(_ names: [String], into library: Library, tagger: String) async throws {
    let importer = Importer(
      library: library,
      read: { _, location, _ throws(IngestError) in
        Parsed(.article(article(location, at: location, day: 1, text: "\(location) is in Cuba.")))
      },
      recognize: Self.recognize,
      tagger: tagger
    )
    let inputs = names.map { ImportInput.bytes(Array($0.utf8), location: $0, kind: .file) }
    #expect(try await importer.run(inputs).added == names.count)
  }

  @Test("what a first import recognised is not recognised a second time")
  func firstImport() async throws {
    let library = try Library.temporary()
    try await imported(["A", "B"], into: library, tagger: "2")
    #expect(try await !library.needsTagging(by: "2"))
    #expect(try await library.isTagged(ArticleID(1), by: "2"))
    let retagger = Retagger(library: library, recognize: Self.recognize, tagger: "2")
    #expect(try await retagger.run() == 0)
  }

  @Test("an import by another version leaves a library in its tagging")
  func importByAnother() async throws {
    let library = try Library.temporary()
    try await imported(["A"], into: library, tagger: "2")
    try await imported(["B"], into: library, tagger: "3")
    #expect(try await library.isTagged(ArticleID(1), by: "2"))
    #expect(try await !library.isTagged(ArticleID(2), by: "2"))
    #expect(try await !library.isTagged(ArticleID(2), by: "3"))
    #expect(try await library.needsTagging(by: "2"))
    #expect(try await library.needsTagging(by: "3"))
    #expect(
      try await Retagger(library: library, recognize: Self.recognize, tagger: "3").run() == 2
    )
    #expect(try await !library.needsTagging(by: "3"))
    #expect(try await library.needsTagging(by: "2"))
  }

  @Test("an empty library needs no recognising, and has no article that is recognised")
  func empty() async throws {
    let library = try Library.temporary()
    #expect(try await !library.needsTagging(by: "2"))
    #expect(try await !library.isTagged(ArticleID(1), by: "2"))
  }
}
