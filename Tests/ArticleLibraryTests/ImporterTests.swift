import ArticleIngest
import ArticleModel
import Foundation
import GRDB
import Glibc
import GazetteTestSupport
import Testing

@testable import ArticleLibrary

@Suite("Importer")
struct ImporterTests {
  /// A reader for tests.
  ///
  /// The first line is the headline, the others are paragraphs. `FEED` opens a feed with an entry a
  /// line, `NAME|HEADLINE|TEXT`; a NUL is binary.
  static let read: Importer.Reading = { bytes, location, kind throws(IngestError) in
    if bytes.isEmpty { throw .empty }
    if bytes.contains(0) { throw .binary(kind: "a PNG picture") }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines[0] == "FEED" else {
      return Parsed(
        .article(
          Article(
            headline: lines[0],
            source: Source(kind: kind, format: .plainText, location: location),
            blocks: lines.dropFirst().map { Block(.paragraph, $0) }
          )
        )
      )
    }
    let entries = lines.dropFirst().map { line in
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      return FeedEntry(
        article: Article(
          headline: parts[1],
          source: Source(kind: .feed, format: .rss, location: location, identifier: parts[0]),
          blocks: [Block(.paragraph, parts[2])]
        )
      )
    }
    return Parsed(.feed(Feed(title: "A feed", entries: entries)))
  }

  private func importer(_ library: Library, readsAgain: Bool = false) -> Importer {
    Importer(library: library, read: Self.read, recognize: { $0 }, readsAgain: readsAgain)
  }

  private func headlines(_ library: Library) async throws -> [String] {
    try await library.window(ArticleQuery(order: .oldestFirst), .top, limit: 1000).rows
      .map(\.headline)
  }

  @Test("a folder is imported by name, and a second time adds nothing")
  func folderTwice() async throws {
    let folder = try TestFolder()
    for name in ["b.txt", "a/z.txt", "a/é.txt", "c.txt", ".hidden/x.txt", ".x.txt"] {
      try folder.write("Head of \(name)\nText of \(name)", to: name)
    }
    let library = try Library.temporary(now: { 1_000 })
    let first = try await importer(library).run([.path(folder.path)])
    #expect(first.added == 4 && first.failed == 0)
    let expected = ["a/z.txt", "a/é.txt", "b.txt", "c.txt"].map { "Head of \($0)" }
    #expect(try await headlines(library) == expected)
    for readsAgain in [false, true] {
      let again = try await importer(library, readsAgain: readsAgain).run([.path(folder.path)])
      #expect(again.added == 0 && again.updated == 0 && again.unchanged == 4)
    }
  }

  @Test("a changed text becomes a new revision; the old one and the reading state are kept")
  func revision() async throws {
    let folder = try TestFolder()
    let path = try folder.write("One\nFirst text", to: "one.txt")
    let library = try Library.temporary()
    _ = try await importer(library).run([.path(path)])
    let id = ArticleID(1)
    try await library.setRead([id], true)
    try await library.setStarred([id], true)
    try folder.write("One, mended\nSecond text", to: "one.txt")
    let second = try await importer(library).run([.path(path)])
    #expect(second.updated == 1 && second.added == 0)
    let article = try await library.article(id)
    #expect(article.article.headline == "One, mended")
    #expect(article.isRead && article.isStarred)
    #expect(try await library.original(id) == Array("One, mended\nSecond text".utf8))
    #expect(try await library.earlierRevisions(of: id).map(\.blocks[0].text) == ["First text"])
    #expect(try await library.window(ArticleQuery(words: "mended"), limit: 5).rows.count == 1)

    try folder.write("One\nFirst text", to: "one.txt")
    let old = try await importer(library).run([.path(path)])
    #expect(old.unchanged == 1, "a text that was there before is no news")
    #expect(try await headlines(library) == ["One, mended"])
  }

  @Test("the same text at another path is not added twice")
  func sameTextElsewhere() async throws {
    let folder = try TestFolder()
    let one = try folder.write("One\nThe text", to: "one.txt")
    let same = try folder.write("One\nThe text", to: "same.txt")
    let nearly = try folder.write("One\n\nThe text\n", to: "nearly.txt")
    let library = try Library.temporary()
    let summary = try await importer(library).run([.path(one), .path(same), .path(nearly)])
    #expect(summary.added == 1 && summary.unchanged == 2)
  }

  @Test("a feed's entries are known by their names; only what changed is stored")
  func feed() async throws {
    let folder = try TestFolder()
    let path = try folder.write("FEED\n1|A|text a\n2|B|text b", to: "feed.xml")
    let library = try Library.temporary()
    #expect(try await importer(library).run([.path(path)]).added == 2)
    try folder.write("FEED\n3|C|text c\n2|B2|text b2\n1|A|text a", to: "feed.xml")
    let second = try await importer(library).run([.path(path)])
    #expect(second.added == 1 && second.updated == 1 && second.unchanged == 1)
    #expect(try await headlines(library).sorted() == ["A", "B2", "C"])
  }

  @Test("a feed's earlier bytes go when nothing was read from them")
  func earlierBytes() async throws {
    let folder = try TestFolder()
    let library = try Library.temporary()
    var versions = ["FEED\n1|A|a", "FEED\n1|A|a\n\n", "FEED\n1|A|a\n2|B|b"]
    for text in versions {
      let path = try folder.write(text, to: "feed.xml")
      _ = try await importer(library).run([.path(path)])
    }
    let kept = try await library.reading { database in
      try Int.fetchAll(database, sql: "SELECT size FROM original ORDER BY id")
    }
    versions.remove(at: 1)
    #expect(kept == versions.map(\.utf8.count))
    #expect(try await library.original(ArticleID(1)) == Array(versions[0].utf8))
  }

  @Test("what cannot be imported is told with its path and a reason")
  func failures() async throws {
    let folder = try TestFolder()
    let empty = try folder.write("", to: "empty.txt")
    let picture = try folder.write("x\0", to: "picture")
    let locked = try folder.write("Locked\nx", to: "locked.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: locked)
    let pipe = folder.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("dangling"),
      withDestinationPath: "nowhere"
    )
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("loop"),
      withDestinationPath: folder.path
    )
    try folder.write("Good\ntext", to: "good.txt")
    try folder.write("p{}", to: "style.css")
    let library = try Library.temporary()
    let summary = try await importer(library).run([
      .path(folder.path), .path(folder.file("missing")), .path(picture),
    ])
    #expect(summary.added == (getuid() == 0 ? 2 : 1))
    #expect(summary.skipped == 2, "the picture in the folder and the style sheet")
    let reasons = Dictionary(
      summary.failures.map { (($0.path as NSString).lastPathComponent, $0.reason) },
      uniquingKeysWith: { first, _ in first }
    )
    var expected = [
      "empty.txt": "is empty", "pipe": "is not a regular file",
      "dangling": "no such file or directory", "missing": "no such file or directory",
      "picture": "is a PNG picture, not text",
    ]
    // Whoever may read everything is not stopped by permissions.
    if getuid() != 0 { expected["locked.txt"] = "permission denied" }
    #expect(reasons == expected)
    #expect(summary.failed == expected.count)
    #expect(summary.failures.contains { $0.path == empty })
  }

  @Test("bytes from standard input are stored under their text")
  func standardInput() async throws {
    let library = try Library.temporary()
    let one = ImportInput.bytes(Array("One\ntext".utf8), location: "-", kind: .standardInput)
    let two = ImportInput.bytes(Array("Two\ntext".utf8), location: "-", kind: .standardInput)
    #expect(try await importer(library).run([one, two, one]).added == 2)
    #expect(try await importer(library).run([one, two]).unchanged == 2)
    #expect(try await library.article(ArticleID(1)).article.source.location == "-")
  }

  @Test("thousands of files are stored in order, with progress up to the last")
  func manyFiles() async throws {
    let folder = try TestFolder()
    for number in 1000..<2500 {
      try folder.write("Head \(number)\ntext \(number)", to: "\(number)")
    }
    let library = try Library.temporary(now: { 5 })
    let (steps, continuation) = AsyncStream.makeStream(of: ImportProgress.self)
    let summary = try await importer(library).run([.path(folder.path)]) { continuation.yield($0) }
    continuation.finish()
    #expect(summary.added == 1500)
    let all = try await library.window(ArticleQuery(order: .oldestFirst), .top, limit: 2000).rows
    #expect(all.map(\.headline) == (1000..<2500).map { "Head \($0)" })
    var last: ImportProgress?
    for await step in steps {
      #expect(step.filesDone >= last?.filesDone ?? 0 && step.filesTotal == 1500)
      last = step
    }
    #expect(last?.filesDone == 1500 && last?.summary == summary)
  }

  @Test("a large feed is stored part by part, in order, its first articles before the rest")
  func largeFeed() async throws {
    let lines = (1000..<2500).map { "\($0)|Head \($0)|text \($0)" }
    let feed = "FEED\n" + lines.joined(separator: "\n")
    let inputs = [feed, "After\ntext"].map {
      ImportInput.bytes(Array($0.utf8), location: "\($0.utf8.count)", kind: .file)
    }
    let library = try Library.temporary(now: { 5 })
    let (steps, continuation) = AsyncStream.makeStream(of: ImportProgress.self)
    let summary = try await importer(library).run([inputs[0]]) { continuation.yield($0) }
    continuation.finish()
    #expect(summary.added == 1500)
    let all = try await library.window(ArticleQuery(order: .oldestFirst), .top, limit: 2000).rows
    #expect(all.map(\.headline) == (1000..<2500).map { "Head \($0)" })
    var last: [ImportProgress] = []
    for await step in steps { last.append(step) }
    #expect(last.first.map { (1..<200).contains($0.summary.added) && $0.filesDone == 0 } == true)
    #expect(last.last.map { $0.summary.added == 1500 && $0.filesDone == 1 } == true)
    let again = try await importer(library).run(inputs)
    #expect(again.unchanged == 1500 && again.added == 1)
  }

  @Test("what was broken off within a feed is brought in the next time")
  func brokenFeed() async throws {
    let lines = (1000..<2500).map { "\($0)|Head \($0)|text \($0)" }
    let feed = ImportInput.bytes(
      Array(("FEED\n" + lines.joined(separator: "\n")).utf8),
      location: "feed.xml",
      kind: .file
    )
    let library = try Library.temporary()
    let importer = importer(library)
    let (steps, continuation) = AsyncStream.makeStream(of: Int.self)
    let task = Task { try await importer.run([feed]) { continuation.yield($0.summary.added) } }
    for await added in steps where added > 0 {
      task.cancel()
      break
    }
    let first = try await task.value
    #expect(first.wasStopped && (1..<1500).contains(first.added))
    let second = try await importer.run([feed])
    #expect(second.added == 1500 - first.added && second.unchanged == first.added)
    #expect(try await importer.run([feed]).unchanged == 1500)
  }

  @Test("a cancelled import stops, says so and keeps what it stored")
  func cancellation() async throws {
    let folder = try TestFolder()
    for number in 0..<600 { try folder.write("Head \(number)\ntext \(number)", to: "\(number)") }
    let library = try Library.temporary()
    let importer = importer(library)
    let task = Task { try await importer.run([.path(folder.path)]) }
    task.cancel()
    let summary = try await task.value
    #expect(summary.wasStopped)
    #expect(try await library.counts(ArticleQuery()).total == summary.added)
  }
}
