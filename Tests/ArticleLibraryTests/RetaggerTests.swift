import ArticleIngest
import ArticleLibrary
import ArticleModel
import Foundation
import Synchronization
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
    let retagger = Retagger(
      library: library,
      recognize: Self.recognize,
      version: TaggerVersion(base: "2")
    )
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
    let retagger = Retagger(
      library: library,
      recognize: Self.recognize,
      version: TaggerVersion(base: "2")
    )
    let (steps, continuation) = AsyncStream.makeStream(of: Int.self)
    let task = Task { try await retagger.run { done, _ in continuation.yield(done) } }
    for await step in steps where step > 0 {
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
    _ = try await Retagger(
      library: library,
      recognize: Self.recognize,
      version: TaggerVersion(base: "2")
    ).run()
    try await library.add([article("New", text: "In Cuba.")], tagger: "1")
    try await library.add([article("Current", text: "In Cuba too.")], tagger: "2")
    let again = Retagger(
      library: library,
      recognize: Self.recognize,
      version: TaggerVersion(base: "2")
    )
    #expect(try await again.run() == 1)
  }

  private func imported(_ names: [String], into library: Library, base: String) async throws {
    let importer = Importer(
      library: library,
      read: { _, location, _ throws(IngestError) in
        Parsed(.article(article(location, at: location, day: 1, text: "\(location) is in Cuba.")))
      },
      recognize: Self.recognize,
      tagger: TaggerVersion(base: base)
    )
    let inputs = names.map { ImportInput.bytes(Array($0.utf8), location: $0, kind: .file) }
    #expect(try await importer.run(inputs).added == names.count)
  }

  @Test("what a first import recognised is not recognised a second time")
  func firstImport() async throws {
    let library = try Library.temporary()
    try await imported(["A", "B"], into: library, base: "2")
    #expect(try await !library.needsTagging(by: TaggerVersion(base: "2")))
    #expect(try await library.isTagged(ArticleID(1), by: TaggerVersion(base: "2")))
    let retagger = Retagger(
      library: library,
      recognize: Self.recognize,
      version: TaggerVersion(base: "2")
    )
    #expect(try await retagger.run() == 0)
  }

  @Test("an import by another version leaves a library in its tagging")
  func importByAnother() async throws {
    let library = try Library.temporary()
    try await imported(["A"], into: library, base: "2")
    try await imported(["B"], into: library, base: "3")
    #expect(try await library.isTagged(ArticleID(1), by: TaggerVersion(base: "2")))
    #expect(try await !library.isTagged(ArticleID(2), by: TaggerVersion(base: "2")))
    #expect(try await !library.isTagged(ArticleID(2), by: TaggerVersion(base: "3")))
    #expect(try await library.needsTagging(by: TaggerVersion(base: "2")))
    #expect(try await library.needsTagging(by: TaggerVersion(base: "3")))
    #expect(
      try await Retagger(
        library: library,
        recognize: Self.recognize,
        version: TaggerVersion(base: "3")
      ).run() == 2
    )
    #expect(try await !library.needsTagging(by: TaggerVersion(base: "3")))
    #expect(try await library.needsTagging(by: TaggerVersion(base: "2")))
  }

  @Test("an empty library needs no recognising, and has no article that is recognised")
  func empty() async throws {
    let library = try Library.temporary()
    #expect(try await !library.needsTagging(by: TaggerVersion(base: "2")))
    #expect(try await !library.isTagged(ArticleID(1), by: TaggerVersion(base: "2")))
  }

  // MARK: Corrections

  private static let first = TaggerVersion(base: "1")
  private static func version(_ corrections: Correction...) -> TaggerVersion {
    TaggerVersion(base: "1", corrections: corrections)
  }

  /// A library of 60 articles, every tenth of which mentions Cuba, all recognised by version 1.
  private func recognised() async throws -> Library {
    let library = try Library.temporary()
    try await library.add(
      (0..<60).map { article("A\($0)", day: $0, text: $0 % 10 == 0 ? "In Cuba." : "Nowhere.") }
    )
    _ = try await Retagger(library: library, recognize: Self.recognize, version: Self.first).run()
    return library
  }

  /// Finds `Cuba` as a person.
  private static let recognizePerson: Importer.Recognizing = { old in
    var new = recognize(old)
    for at in new.entities.indices { new.entities[at].kind = .person }
    for at in new.mentions.indices { new.mentions[at].kind = .person }
    return new
  }

  private static let nothing: Importer.Recognizing = { old in
    var new = old
    (new.mentions, new.entities) = ([], [])
    return new
  }

  @Test("After a correction only the articles that hold its name are recognised again")
  func narrow() async throws {
    let library = try await recognised()
    let corrected = Self.version(.kind(name: "cuba", .person))
    let retagger = Retagger(
      library: library,
      recognize: Self.recognizePerson,
      version: corrected
    )
    #expect(try await retagger.run() == 6)
    let person = EntityKey(kind: .person, name: "Cuba")
    #expect(try await library.articleCounts(of: [Self.key, person]) == [0, 6])
    // Taken back: the library knows what it was recognised by.
    let back = Retagger(library: library, recognize: Self.recognize, version: Self.first)
    #expect(try await back.run() == 6)
    #expect(try await library.articleCounts(of: [Self.key, person]) == [6, 0])
    let others = Self.version(.kind(name: "Havana", .place), .kind(name: "Porto", .place))
    let elsewhere = Retagger(library: library, recognize: Self.recognize, version: others)
    #expect(try await elsewhere.run() == 0)
    // Another recogniser: anything may be otherwise.
    let other = Retagger(
      library: library,
      recognize: Self.recognize,
      version: TaggerVersion(base: "2", corrections: others.corrections)
    )
    #expect(try await other.run() == 60)
  }

  @Test("A name that is one again is found where it stands, though no article was known to hold it")
  func broughtBack() async throws {
    let library = try await recognised()
    let ignoring = Self.version(.ignore(name: "Cuba"))
    let out = Retagger(library: library, recognize: Self.nothing, version: ignoring)
    #expect(try await out.run() == 6)
    #expect(try await library.articleCounts(of: [Self.key]) == [0])
    let counted = Counter()
    let back = Retagger(
      library: library,
      recognize: { old in
        counted.add()
        return Self.recognize(old)
      },
      version: Self.first
    )
    #expect(try await back.run() == 60)
    #expect(counted.value == 6, "the others are looked through, not recognised")
    #expect(try await library.articleCounts(of: [Self.key]) == [6])
  }

  @Test("A retagging that another version overtakes stops, and the articles are the other's")
  func overtaken() async throws {
    let library = try await filled(1200)
    let second = TaggerVersion(base: "2")
    let (steps, continuation) = AsyncStream.makeStream(of: Int.self)
    let slow = Task {
      try await Retagger(library: library, recognize: Self.nothing, version: Self.first).run {
        done,
        _ in continuation.yield(done)
      }
    }
    for await _ in steps { break }
    let other = try await Retagger(library: library, recognize: Self.recognize, version: second)
      .run()
    _ = try await slow.value
    #expect(other > 0)
    #expect(try await library.articleCounts(of: [Self.key]) == [600])
    let again = Retagger(library: library, recognize: Self.recognize, version: second)
    #expect(try await again.run() == 0)
  }

  @Test("Two at a time on one library, in two connections, do the work once or twice, and rightly")
  func twoAtATime() async throws {
    let library = try await filled(700)
    let other = try Library.open(at: library.path)
    async let one = Retagger(library: library, recognize: Self.recognize, version: Self.first).run()
    async let two = Retagger(library: other, recognize: Self.recognize, version: Self.first).run()
    #expect(try await one + two >= 700)
    #expect(try await library.articleCounts(of: [Self.key]) == [350])
    await other.close()
  }
}

/// Counts calls from anywhere.
final class Counter: Sendable {
  private let count = Atomic(0)
  var value: Int { count.load(ordering: .relaxed) }
  func add() { count.add(1, ordering: .relaxed) }
}
