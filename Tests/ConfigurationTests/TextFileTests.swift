import Configuration
import Foundation
import GazetteTestSupport
import Glibc
import Testing

@Suite("TextFile")
struct TextFileTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test("A file is read whole; one that is not there is nothing")
  func reading() throws {
    let text = String(repeating: "wide = \"…\"\n", count: 100_000)
    try text.write(toFile: folder.file("a"), atomically: true, encoding: .utf8)
    #expect(try TextFile.text(of: folder.file("a")) == text)
    #expect(try TextFile.text(of: folder.file("none")) == nil)
    #expect(try TextFile.text(of: folder.file("a/none")) == nil)
  }

  @Test("What is no file is told of at once, a pipe that nobody writes to included")
  func noFile() throws {
    #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
    for (path, reason) in [
      (folder.path, "is a folder"), (folder.file("pipe"), "is not a regular file"),
      ("/dev/zero", "is not a regular file"),
    ] {
      #expect {
        try TextFile.text(of: path)
      } throws: { ($0 as? FileReadError)?.reason == reason }
    }
  }

  @Test("The first byte that is no UTF-8 is told of by line and column")
  func place() throws {
    try (Data("é\nab€".utf8) + [0xFF]).write(to: URL(fileURLWithPath: folder.file("a")))
    #expect {
      try TextFile.text(of: folder.file("a"))
    } throws: { error in
      (error as? FileReadError)?.place == ConfigurationPlace(line: 2, column: 4)
    }
  }
}
