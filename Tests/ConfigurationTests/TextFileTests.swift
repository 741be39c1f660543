import Configuration
import Foundation
import Glibc
import Testing

@Suite("TextFile")
struct TextFileTests {
  private let folder = NSTemporaryDirectory() + "gazette-text-\(UUID().uuidString.prefix(8))"

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  @Test("A file is read whole; one that is not there is nothing")
  func reading() throws {
    let text = String(repeating: "wide = \"…\"\n", count: 100_000)
    try text.write(toFile: folder + "/a", atomically: true, encoding: .utf8)
    #expect(try TextFile.text(of: folder + "/a") == text)
    #expect(try TextFile.text(of: folder + "/none") == nil)
    #expect(try TextFile.text(of: folder + "/a/none") == nil)
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test("What is no file is told of at once, a pipe that nobody writes to included")
  func noFile() throws {
    #expect(mkfifo(folder + "/pipe", 0o600) == 0)
    for (path, reason) in [
      (folder, "is a folder"), (folder + "/pipe", "is not a regular file"),
      ("/dev/zero", "is not a regular file"),
    ] {
      #expect {
        try TextFile.text(of: path)
      } throws: { ($0 as? FileReadError)?.reason == reason }
    }
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test("The first byte that is no UTF-8 is told of by line and column")
  func place() throws {
    try (Data("é\nab€".utf8) + [0xFF]).write(to: URL(fileURLWithPath: folder + "/a"))
    #expect {
      try TextFile.text(of: folder + "/a")
    } throws: { error in
      (error as? FileReadError)?.place == ConfigurationPlace(line: 2, column: 4)
    }
    try FileManager.default.removeItem(atPath: folder)
  }
}
