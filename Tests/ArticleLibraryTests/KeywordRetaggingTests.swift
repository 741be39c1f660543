import ArticleModel
import EntityRecognition
import GRDB
import GazetteTestSupport
import Testing

@testable import ArticleLibrary

@Suite("Retagging after keywords changed")
struct KeywordRetaggingTests {
  /// A library of articles by number, every tenth of which tells of rates and every fifteenth of
  /// bonds.
  private func filled(_ count: Int, keywords: String...) async throws -> Library {
    let library = try Library.temporary()
    try await library.add(
      (0..<count).map { number in
        let rates = number % 10 == 0 ? "The rates rise. " : ""
        let bonds = number % 15 == 0 ? "Nobody buys bonds. " : ""
        return article("A\(number)", day: number, text: "\(rates)\(bonds)It rains.")
      }
    )
    _ = try await retagged(library, keywords)
    return library
  }

  private func version(_ keywords: [String]) -> TaggerVersion {
    TaggerVersion(
      base: "1",
      keywords: keywords.map {
        KeywordPattern($0.trimmingPrefix("/").description, isExpression: $0.hasPrefix("/"))
      }
    )
  }

  /// Recognises a library with some keywords.
  ///
  /// - Parameters:
  ///   - library: The library.
  ///   - keywords: The keywords; those with a slash before them are expressions.
  ///   - limit: Stops once so many articles are done.
  /// - Returns: How many articles were looked at, and how many recognised.
  /// - Throws: What the library says.
  private func retagged(
    _ library: Library,
    _ keywords: [String],
    stoppingAt limit: Int = .max
  ) async throws -> (looked: Int, recognised: Int) {
    try await retagged(library, by: version(keywords), stoppingAt: limit)
  }

  /// Recognises a library by a version.
  private func retagged(
    _ library: Library,
    by version: TaggerVersion,
    stoppingAt limit: Int = .max
  ) async throws -> (looked: Int, recognised: Int) {
    let recognizer = EntityRecognizer(
      keywords: KeywordMatcher(version.keywords),
      corrections: Corrections(version.corrections)
    )
    let counter = Counter()
    let retagger = Retagger(
      library: library,
      recognize: {
        counter.add()
        return recognizer.recognized($0)
      },
      version: version
    )
    let (steps, continuation) = AsyncStream.makeStream(of: Int.self)
    let task = Task {
      defer { continuation.finish() }
      return try await retagger.run { done, _ in continuation.yield(done) }
    }
    for await done in steps where done >= limit { task.cancel() }
    return (try await task.value, counter.value)
  }

  private func counts(_ library: Library, _ keywords: String...) async throws -> [Int] {
    try await library.articleCounts(of: keywords.map { EntityKey(kind: .keyword, name: $0) })
  }

  /// Whether every article is as a recogniser with just these keywords finds it.
  private func expectAll(
    _ library: Library,
    _ keywords: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let recognizer = EntityRecognizer(keywords: KeywordMatcher(version(keywords).keywords))
    let total = try await library.counts(ArticleQuery()).total
    for number in 1...total {
      let found = try await library.article(ArticleID(Int64(number))).article
      let wanted = recognizer.recognized(found)
      #expect(
        found.mentions == wanted.mentions,
        "\(found.headline)",
        sourceLocation: sourceLocation
      )
    }
    #expect(
      try await !library.needsTagging(by: version(keywords)),
      sourceLocation: sourceLocation
    )
  }

  @Test("A keyword that is added has only the articles recognised that hold it")
  func added() async throws {
    let library = try await filled(60)
    let done = try await retagged(library, ["rates"])
    #expect(done.looked == 60 && done.recognised == 6)
    #expect(try await counts(library, "rates", "bonds") == [6, 0])
    let more = try await retagged(library, ["rates", "/bond[s]"])
    #expect(more.recognised == 4)
    #expect(try await counts(library, "rates", "bond[s]") == [6, 4])
    try await expectAll(library, ["rates", "/bond[s]"])
  }

  @Test("A keyword that is removed has only the articles looked at that it stood in")
  func removed() async throws {
    let library = try await filled(60, keywords: "rates", "bonds", "the rates")
    let done = try await retagged(library, ["rates", "the rates"])
    #expect(done.looked == 4 && done.recognised == 4)
    try await expectAll(library, ["rates", "the rates"])
    // What lay under it is found again.
    let shorter = try await retagged(library, ["rates"])
    #expect(shorter.looked == 6 && shorter.recognised == 6)
    try await expectAll(library, ["rates"])
  }

  @Test("Keywords in another order, and one in place of another, are read where they stand")
  func moved() async throws {
    let library = try await filled(60, keywords: "rates", "bonds", "/rate.")
    let moved = try await retagged(library, ["/rate.", "rates", "bonds"])
    #expect(moved.recognised == 8, "those between may win where they did not")
    try await expectAll(library, ["/rate.", "rates", "bonds"])
    let other = try await retagged(library, ["/rate.", "rates", "nobody"])
    #expect(other.recognised == 4)
    try await expectAll(library, ["/rate.", "rates", "nobody"])
    let none = try await retagged(library, [])
    #expect(none.recognised == 8)
    try await expectAll(library, [])
  }

  @Test("What was stopped in the middle goes on narrowly, whatever was changed meanwhile")
  func stopped() async throws {
    let library = try await filled(600)
    let first = try await retagged(library, ["rates"], stoppingAt: 100)
    #expect(first.looked >= 100 && first.looked < 600)
    let second = try await retagged(library, ["rates", "bonds"], stoppingAt: 100)
    #expect(second.looked >= 100 && second.looked < 600)
    let last = try await retagged(library, ["bonds"])
    #expect(first.recognised + second.recognised + last.recognised < 300, "of 80 that hold any")
    try await expectAll(library, ["bonds"])
    #expect(try await counts(library, "rates", "bonds") == [0, 40])
  }

  @Test("An addition that is taken back at once leaves nothing to do but what it did")
  func takenBack() async throws {
    let library = try await filled(600)
    let added = try await retagged(library, ["rates"], stoppingAt: 100)
    let back = try await retagged(library, [])
    #expect(back.looked <= added.looked && back.recognised <= added.recognised)
    try await expectAll(library, [])
  }

  @Test("After a kill, in another process, the library still knows what it was recognised by")
  func killed() async throws {
    let folder = try TestFolder()
    let path = folder.file("library.sqlite")
    let library = try Library.open(at: path)
    try await library.add(
      (0..<200).map { article("A\($0)", text: $0 % 10 == 0 ? "The rates rise." : "It rains.") }
    )
    _ = try await retagged(library, [])
    _ = try await retagged(library, ["rates"], stoppingAt: 60)
    // Nothing is closed: the other one finds the files as a kill leaves them.
    let other = try Library.open(at: path)
    let rest = try await retagged(other, ["rates"])
    #expect(rest.looked > 0 && rest.recognised < 20)
    try await expectAll(other, ["rates"])
    await other.close()
    await library.close()
  }

  @Test("A library that does not say what it was recognised by is recognised as a whole")
  func unknown() async throws {
    let library = try await filled(60, keywords: "rates")
    try await library.writing { try $0.execute(sql: "UPDATE tagging SET version = x'05'") }
    #expect(try await retagged(library, ["rates", "bonds"]).recognised == 60)
    try await expectAll(library, ["rates", "bonds"])
  }

  @Test("Keywords and corrections can change in one step")
  func both() async throws {
    let library = try await filled(60, keywords: "rates")
    let latter = TaggerVersion(
      base: "1",
      keywords: [KeywordPattern("bonds")],
      corrections: [.kind(name: "Nobody", .person)]
    )
    #expect(try await retagged(library, by: latter).recognised == 8)
    #expect(try await counts(library, "rates", "bonds") == [0, 4])
  }

  @Test("As many versions are kept as there are articles of, and no more")
  func pruned() async throws {
    let library = try await filled(60)
    for number in 0..<30 { _ = try await retagged(library, ["word\(number)"]) }
    let kept = try await library.reading { database in
      try Int.fetchOne(database, sql: "SELECT count(*) FROM tagging")
    }
    #expect(kept == 2)
  }
}
