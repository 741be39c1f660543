import ArticleModel
import Foundation
import GRDB
import Glibc
import GazetteTestSupport
import Testing

@testable import ArticleLibrary

@Suite("Library")
struct LibraryTests {
  private func refusal(_ path: String) -> LibraryError? {
    do throws(LibraryError) {
      _ = try Library.open(at: path)
      return nil
    } catch {
      return error
    }
  }

  @Test("a library is made with the folders above it, and keeps what it has")
  func makeAndReopen() async throws {
    let folder = try TestFolder()
    let path = folder.file("deep/er/library.sqlite")
    let first = try Library.open(at: path)
    try await first.add([article("One", day: 3)])
    await first.close()
    let again = try Library.open(at: path)
    #expect(try await again.window(ArticleQuery(), limit: 5).rows.map(\.headline) == ["One"])
    #expect(!again.isReadOnly)
  }

  @Test("a closed library is one file, which can be copied by itself")
  func oneFile() async throws {
    let folder = try TestFolder()
    let path = folder.file("library.sqlite")
    let library = try Library.open(at: path)
    try await library.add(articles(40, "A"))
    // Readers that have been at work must not be the last to go.
    async let some = library.window(ArticleQuery(), limit: 5)
    async let others = library.counts(ArticleQuery())
    _ = try await (some, others)
    await library.close()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["library.sqlite"])
    let copy = folder.file("copy.sqlite")
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    #expect(try await Library.open(at: copy).counts(ArticleQuery()).total == 40)
  }

  @Test("a file that is no library is refused and left alone")
  func notALibrary() throws {
    let folder = try TestFolder()
    let text = try folder.write(String(repeating: "No database. ", count: 400), to: "text")
    #expect(refusal(text) == .notALibrary(path: text))
    let other = folder.file("other.sqlite")
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE theirs (a)") }
    #expect(refusal(other) == .notALibrary(path: other))
    #expect(refusal(folder.path) == .isFolder(path: folder.path))
    let pipe = folder.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(refusal(pipe) == .notALibrary(path: pipe))
    let below = text + "/library.sqlite"
    guard case .notPermitted(below, _) = refusal(below) else {
      Issue.record("a file in place of the folder is not told")
      return
    }
  }

  @Test("an empty file becomes a library")
  func emptyFile() throws {
    let folder = try TestFolder()
    let path = try folder.write("", to: "library.sqlite")
    #expect(refusal(path) == nil)
  }

  @Test("a library of a newer version is refused with both versions")
  func newerVersion() throws {
    let folder = try TestFolder()
    let path = folder.file("library.sqlite")
    _ = try Library.open(at: path)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(refusal(path) == .newer(path: path, version: 99, known: Schema.version))
    #expect(refusal(path)?.message.contains("newer Gazette") == true)
  }

  @Test("a library of the first version is brought up to this one, and read where it cannot be")
  func olderVersion() async throws {
    let folder = try TestFolder()
    let path = folder.file("library.sqlite")
    let new = try Library.open(at: path)
    try await new.add(articles(3, "A"))
    await new.close()
    try await DatabaseQueue(path: path).write { database in
      try database.execute(sql: "DROP TABLE tagging")
      try database.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = '2'")
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    let reading = Library.reading(try Connection.readOnly(path: path), path: path)
    #expect(try await reading.window(ArticleQuery(), limit: 5).rows.count == 3)
    await reading.close()
    let library = try Library.open(at: path)
    let retagger = Retagger(
      library: library,
      recognize: { $0 },
      version: TaggerVersion(base: "1")
    )
    #expect(try await retagger.run() == 3)
    await library.close()
  }

  @Test("a library cut short is told to be damaged, not trapped on")
  func damaged() async throws {
    let folder = try TestFolder()
    let path = folder.file("library.sqlite")
    let library = try Library.open(at: path)
    try await library.add(articles(300, "A"))
    await library.close()
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    var random = FixedRandom(seed: 11)
    for _ in 0..<25 {
      var bytes = whole
      for _ in 0..<40 {
        bytes[Int.random(in: 100..<bytes.count, using: &random)] =
          UInt8.random(in: 0...255, using: &random)
      }
      try bytes.write(to: URL(fileURLWithPath: path))
      try? FileManager.default.removeItem(atPath: path + "-wal")
      try? FileManager.default.removeItem(atPath: path + "-shm")
      do throws(LibraryError) {
        let library = try Library.open(at: path)
        let rows = try await library.window(ArticleQuery(), limit: 500).rows
        _ = try await library.counts(ArticleQuery(words: "a1"))
        for row in rows { _ = try? await library.article(row.id) }
        _ = try await library.setRead(rows.map(\.id), true)
        await library.close()
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
    try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: path))
    await #expect(throws: LibraryError.self) {
      let cut = try Library.open(at: path)
      for number in 1...300 { _ = try await cut.article(ArticleID(Int64(number))) }
    }
  }

  @Test("a library in a folder that may only be read is opened for reading")
  func readOnly() async throws {
    let folder = try TestFolder()
    let path = folder.file("library.sqlite")
    let writer = try Library.open(at: path)
    try await writer.add([article("One", day: 3)])
    await writer.close()
    let connection = try Connection.readOnly(path: path)
    let library = Library.reading(connection, path: path)
    #expect(library.isReadOnly)
    #expect(try await library.window(ArticleQuery(), limit: 5).rows.map(\.headline) == ["One"])
    await #expect(throws: LibraryError.readOnly(path: path)) {
      try await library.setRead([ArticleID(1)], true)
    }
    await #expect(throws: LibraryError.readOnly(path: path)) {
      try await Importer(library: library, read: ImporterTests.read, recognize: nil)
        .run([.path(folder.path)])
    }
    // Whoever may do everything cannot be denied it here.
    guard getuid() != 0 else { return }
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    let opened = try Library.open(at: path)
    #expect(opened.isReadOnly)
    #expect(try await opened.counts(ArticleQuery()).total == 1)
  }

  @Test("a full disk is told, and what was there stays")
  func fullDisk() async throws {
    let folder = try TestFolder()
    let path = folder.file("library.sqlite")
    let library = try Library.open(at: path)
    try await library.add([article("One", day: 3)])
    try await library.database.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
    }
    await #expect(throws: LibraryError.diskFull(path: path)) {
      try await library.add(articles(500, "More "))
    }
    #expect(try await library.counts(ArticleQuery()).total == 1)
    try await library.setRead([ArticleID(1)], true)
  }

  @Test("two libraries on one file see each other's changes, and neither is locked out")
  func twoAtOnce() async throws {
    let folder = try TestFolder()
    let path = folder.file("library.sqlite")
    let one = try Library.open(at: path)
    let two = try Library.open(at: path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for round in 0..<20 {
        group.addTask { try await one.add([article("one \(round)", day: round)]) }
        group.addTask { try await two.add([article("two \(round)", day: round)]) }
        group.addTask { _ = try await two.window(ArticleQuery(), limit: 50) }
      }
      try await group.waitForAll()
    }
    #expect(try await one.counts(ArticleQuery()).total == 40)
    #expect(try await two.window(ArticleQuery(), limit: 50).rows.count == 40)
  }

  @Test("a new file opened by many at once is made once")
  func openedAtOnce() async throws {
    let folder = try TestFolder()
    let path = folder.file("library.sqlite")
    let opened = try await withThrowingTaskGroup(of: Library.self) { group in
      for _ in 0..<6 { group.addTask { try Library.open(at: path) } }
      var all: [Library] = []
      for try await library in group { all.append(library) }
      return all
    }
    for library in opened { try await library.add([article("Same", day: 1)]) }
    #expect(try await opened[0].counts(ArticleQuery()).total == 1)
  }

  @Test("changes are told: one's own at once, another's soon", .timeLimit(.minutes(1)))
  func changes() async throws {
    let folder = try TestFolder()
    let path = folder.file("library.sqlite")
    let one = try Library.open(at: path)
    let two = try Library.open(at: path)
    var changes = await one.changes().makeAsyncIterator()
    try await one.add([article("Own", day: 1)])
    #expect(await changes.next() != nil)
    // The first look is what later ones are compared with.
    try await Task.sleep(for: .milliseconds(1000))
    try await two.add([article("Other", day: 1)])
    #expect(await changes.next() != nil)
    await one.close()
    #expect(await changes.next() == nil)
  }

  @Test("files as they were at any moment of an import make a whole library")
  func copiedInTheMiddle() async throws {
    let folder = try TestFolder()
    let path = folder.file("library.sqlite")
    let library = try Library.open(at: path)
    let names = [EntityName(kind: .place, name: "Cuba")]
    for round in 0..<6 {
      let batch = articles(120, "R\(round) A", names: names)
      async let stored = library.add(batch)
      // What a process killed here would leave: the batches are too small for the log to be folded
      // into the file meanwhile, so copying one after the other takes nothing apart.
      let copy = folder.file("copy\(round).sqlite")
      try? FileManager.default.copyItem(atPath: path + "-wal", toPath: copy + "-wal")
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      _ = try await stored
      let found = try Library.open(at: copy)
      let total = try await found.counts(ArticleQuery()).total
      #expect(total % 120 == 0 && total <= (round + 1) * 120)
      #expect(try await found.window(ArticleQuery(), limit: 1000).rows.count == total)
      #expect(try await found.articleCounts(of: [EntityKey(kind: .place, name: "Cuba")]) == [total])
      #expect(try await found.integrity() == "ok")
    }
  }

  @Test(
    "the library's place follows the environment",
    arguments: [
      (["XDG_DATA_HOME": "/d", "HOME": "/h"], "/d/gazette/library.sqlite"),
      (["XDG_DATA_HOME": "/d/"], "/d/gazette/library.sqlite"),
      (["XDG_DATA_HOME": "rel", "HOME": "/h"], "/h/.local/share/gazette/library.sqlite"),
      (["XDG_DATA_HOME": "", "HOME": "/"], "/.local/share/gazette/library.sqlite"),
      (["HOME": ""], nil),
      ([:], nil),
    ] as [([String: String], String?)]
  )
  func location(environment: [String: String], expected: String?) {
    #expect(LibraryLocation.path(environment: environment) == expected)
  }

  @Test("a temporary library leaves nothing behind")
  func temporary() async throws {
    let library = try Library.temporary()
    let folder = (library.path as NSString).deletingLastPathComponent
    #expect(FileManager.default.fileExists(atPath: library.path))
    await library.close()
    #expect(!FileManager.default.fileExists(atPath: folder))
    await #expect(throws: LibraryError.self) { try await library.window(ArticleQuery(), limit: 1) }
  }
}
