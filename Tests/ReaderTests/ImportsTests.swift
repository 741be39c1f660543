import Foundation
import Testing

@Suite("Imports")
struct ImportsTests {
  @Test(
    "What is pure imports neither Foundation, Glibc nor Dispatch",
    arguments: ["ArticleModel", "TextGrid", "Reader"]
  )
  func purity(target: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/\(target)").standardized
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var count = 0
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      count += 1
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard words.contains("import"), let module = words.last, line.first != "/" else { continue }
        let isRefused = ["Foundation", "FoundationEssentials", "Glibc", "Dispatch"].contains(module)
        #expect(!isRefused, "\(file.lastPathComponent) imports \(module)")
      }
    }
    #expect(count > 5, "the files were found")
  }
}
