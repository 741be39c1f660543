import Configuration
import Foundation
import GazetteTestSupport
import Testing

@Suite("Atomic file")
struct AtomicFileTests {
  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = try TestFolder()
    try body(URL(filePath: folder.path))
  }

  @Test("A file is made, then replaced, and nothing is left beside it")
  func replaces() throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("keywords.toml").path
      try AtomicFile.write("one", to: path)
      try AtomicFile.write("two", to: path)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "two")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
    }
  }

  @Test("A link stays a link, and the file that it leads to keeps its permissions")
  func links() throws {
    try inFolder { folder in
      let path = folder.appendingPathComponent("real.toml").path
      let link = folder.appendingPathComponent("link.toml").path
      try "one".write(toFile: path, atomically: false, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      try AtomicFile.write("two", to: link)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "two")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o640)
    }
  }

  @Test("Where it cannot be written, the error names the file")
  func failure() {
    let path = "/nowhere/at/all/keywords.toml"
    let error = #expect(throws: FileWriteError.self) { try AtomicFile.write("x", to: path) }
    #expect(error?.message == "\(path): cannot be written: no such file or directory")
  }
}
