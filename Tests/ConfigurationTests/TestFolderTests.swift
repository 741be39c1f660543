import Foundation
import GazetteTestSupport
import Testing

@Suite("Test folder")
struct TestFolderTests {
  @Test("A folder goes with its last reference, with what is in it, closed to all or not")
  func goes() throws {
    var folder: TestFolder? = try TestFolder(["a.txt": "a", "deep/b.txt": "b"])
    let path = try #require(folder?.path)
    #expect(try String(contentsOfFile: "\(path)/deep/b.txt", encoding: .utf8) == "b")
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: path)
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("No test makes a temporary folder that it would have to remove itself")
  func onlyMaker() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let files = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)
    var count = 0
    let own = ["TestFolder.swift", "TestFolderTests.swift"]
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift", !own.contains(file.lastPathComponent) else { continue }
      count += 1
      let text = try String(contentsOf: file, encoding: .utf8)
      for maker in ["temporaryDirectory", "NSTemporaryDirectory", "mkdtemp", "\"/tmp"] {
        #expect(!text.contains(maker), "\(file.lastPathComponent) has \(maker)")
      }
    }
    #expect(count > 50, "the files were found")
  }
}
