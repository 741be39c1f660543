import ArticleModel
import Foundation
import GazetteTestSupport
import Testing

@testable import ArticleLibrary

@Suite("SourceSurvey")
struct SourceSurveyTests {
  private func importer(_ library: Library) -> Importer {
    Importer(library: library, read: ImporterTests.read, recognize: { $0 })
  }

  @Test("reading again finds what is new, changed and gone, and keeps everything")
  func everything() async throws {
    let folder = try TestFolder()
    let elsewhere = try TestFolder()
    for name in ["same", "changed", "gone", "deep/same"] {
      try folder.write("Head \(name)\nText \(name)", to: "\(name).txt")
    }
    let alone = try elsewhere.write("Alone\nText", to: "alone.txt")
    try elsewhere.write("Not added\nText", to: "neighbour.txt")
    let library = try Library.temporary()
    _ = try await importer(library).run([.path(folder.path), .path(alone)])
    try await library.setRead([ArticleID(1)], true)

    #expect(try await importer(library).runAgain().added == 0)

    try folder.write("Head changed\nAnother text", to: "changed.txt")
    try folder.write("New\nText new", to: "deep/er/new.txt")
    try FileManager.default.removeItem(atPath: folder.file("gone.txt"))
    try elsewhere.write("Alone\nAnother text", to: "alone.txt")
    let report = try await importer(library).runAgain()
    var expected = SourceReport()
    expected.added = 1
    expected.changed = 2
    expected.gone = 1
    // The folder, and what was known to be in it, and the file outside.
    expected.readable = 5
    #expect(report == expected)
    #expect(try await library.counts(ArticleQuery()).total == 6)
    #expect(try await library.counts(ArticleQuery()).unread == 5)
  }

  @Test("what is gone with its folder is counted, and read again when it is back")
  func folderGone() async throws {
    let folder = try TestFolder()
    try folder.write("One\nText", to: "in/one.txt")
    try folder.write("Two\nText", to: "in/two.txt")
    let library = try Library.temporary()
    _ = try await importer(library).run([.path(folder.file("in"))])
    try FileManager.default.moveItem(atPath: folder.file("in"), toPath: folder.file("away"))
    let gone = try await importer(library).runAgain()
    #expect(gone.gone == 2 && gone.readable == 0 && gone.failed == 0)
    #expect(try await library.counts(ArticleQuery()).total == 2)
    try FileManager.default.moveItem(atPath: folder.file("away"), toPath: folder.file("in"))
    try folder.write("Three\nText", to: "in/three.txt")
    let back = try await importer(library).runAgain()
    #expect(back.gone == 0 && back.added == 1)
  }

  @Test("files that a walk passes over are read again by their own names")
  func passedOver() async throws {
    let folder = try TestFolder()
    try folder.write("Seen\nText", to: "seen.txt")
    let hidden = try folder.write("Hidden\nText", to: ".hidden/story.txt")
    let script = try folder.write("Script\nText", to: "story.js")
    let library = try Library.temporary()
    let inputs: [ImportInput] = [.path(folder.path), .path(hidden), .path(script)]
    #expect(try await importer(library).run(inputs).added == 3)
    try folder.write("Hidden\nAnother text", to: ".hidden/story.txt")
    try folder.write("Script\nAnother text", to: "story.js")
    #expect(try await importer(library).runAgain().changed == 2)
  }

  @Test("standard input and pipes cannot be read again, and are not gone")
  func standardInput() async throws {
    let library = try Library.temporary()
    let bytes = Array("One\nText".utf8)
    _ = try await importer(library).run([
      .bytes(bytes, location: "-", kind: .standardInput),
      .bytes(bytes + bytes, location: "/dev/fd/63", kind: .file),
    ])
    var expected = SourceReport()
    expected.hasStandardInput = true
    #expect(try await importer(library).runAgain() == expected)
    let empty = try Library.temporary()
    #expect(try await importer(empty).runAgain() == SourceReport())
  }

  @Test("a source that is there and cannot be read is told with its name and the reason")
  func unreadable() async throws {
    let folder = try TestFolder()
    let path = try folder.write("One\nText", to: "one.txt")
    let library = try Library.temporary()
    _ = try await importer(library).run([.path(path)])
    try folder.write("", to: "one.txt")
    let report = try await importer(library).runAgain()
    #expect(report.failed == 1 && report.gone == 0)
    #expect(report.failure == "one.txt: is empty")
  }

  @Test("files whose names are no UTF-8 are told apart, and found again")
  func namesOfBytes() async throws {
    let folder = try TestFolder()
    for (byte, head) in [(UInt8(0xE9), "One"), (0xE8, "Two")] {
      let name = Array("\(folder.path)/caf".utf8) + [byte, 0]
      let file = name.withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) { characters in
          characters.baseAddress.flatMap { fopen($0, "w") }
        }
      }
      let stream = try #require(file)
      fputs("\(head)\nText of \(head)", stream)
      fclose(stream)
    }
    let library = try Library.temporary()
    #expect(try await importer(library).run([.path(folder.path)]).added == 2)
    let one = try await library.article(ArticleID(2)).article
    #expect(one.headline == "One" && one.source.location.hasSuffix(#"/caf\xE9"#))
    #expect(try await importer(library).run([.path(one.source.location)]).unchanged == 1)
    let report = try await importer(library).runAgain()
    #expect(report.readable == 3 && report.gone == 0 && report.failed == 0)
  }

  @Test("a cancelled reading stops and says so")
  func cancelled() async throws {
    let folder = try TestFolder()
    for number in 0..<600 { try folder.write("Head \(number)\ntext", to: "\(number).txt") }
    let library = try Library.temporary()
    let importer = importer(library)
    _ = try await importer.run([.path(folder.path)])
    let task = Task { try await importer.runAgain() }
    task.cancel()
    #expect(try await task.value.wasStopped)
  }
}
