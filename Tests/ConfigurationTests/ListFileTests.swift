import ArticleModel
import Configuration
import EntityRecognition
import Foundation
import GazetteTestSupport
import Testing

@Suite("List file")
struct ListFileTests {
  private let folder: TestFolder
  private var path: String { folder.file("config/entities.toml") }

  init() throws {
    folder = try TestFolder()
    try FileManager.default.createDirectory(
      atPath: folder.file("config"),
      withIntermediateDirectories: true
    )
  }

  private func write(_ text: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test("A file that is not there is a new list, and made with its folder by the first change")
  func made() throws {
    try FileManager.default.removeItem(atPath: folder.file("config"))
    var list = ListFile<CorrectionFile>(path: path)
    #expect(list.isUsable && list.content.corrections.isEmpty)
    try list.change { $0.adding(.ignore(name: "May")) }
    #expect(ListFile<CorrectionFile>(path: path).content.corrections == [.ignore(name: "May")])
    #expect(!list.isChanged)
  }

  @Test("What another wrote is read, kept, and not written over")
  func others() throws {
    try write("# mine\n[[correction]]\nname = \"A\"\nignore = true # so there\n")
    var list = ListFile<CorrectionFile>(path: path)
    try write("# mine\n[[correction]]\nname = \"B\" # now B\nignore = true\n")
    #expect(list.isChanged)
    try list.change { $0.adding(.ignore(name: "C")) }
    #expect(list.content.corrections == [.ignore(name: "B"), .ignore(name: "C")])
    #expect(list.content.text.hasPrefix("# mine\n[[correction]]\nname = \"B\" # now B\n"))
    try FileManager.default.removeItem(atPath: path)
    list.refresh()
    #expect(list.content.corrections.isEmpty && list.isUsable)
  }

  @Test("A broken file is told with line and column, changes nothing and is not written")
  func broken() throws {
    try write("[[correction]]\nname = \"A\"\nignore = true\n")
    var list = ListFile<CorrectionFile>(path: path)
    try write("[[correction]]\nname = \"A\nignore = true\n")
    list.refresh()
    #expect(!list.isUsable)
    #expect(list.complaints.count == 1)
    #expect(list.complaints[0].hasPrefix("\(path):2:"), "\(list.complaints)")
    #expect(list.content.corrections == [.ignore(name: "A")])
    #expect(throws: ListFileProblem(message: list.complaints[0])) {
      try list.change { $0.adding(.ignore(name: "B")) }
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("\"A\n"))
    try write("[[correction]]\nname = \"D\"\nignore = true\n")
    list.refresh()
    #expect(list.isUsable && list.complaints.isEmpty)
    #expect(list.content.corrections == [.ignore(name: "D")])
  }

  @Test(
    "Of a file that is broken from the start, what can be read is used, and where it is wrong told"
  )
  func brokenAtStart() throws {
    let good = "[[correction]]\nname = \"A\"\nignore = true\n"
    try write(good + "[[correction]]\nname = \"B\nignore = true\n# on\n" + good + "x = = 1\n")
    var list = ListFile<CorrectionFile>(path: path)
    #expect(!list.isUsable)
    #expect(list.content.corrections == [.ignore(name: "A")])
    #expect(list.complaints.count == 1 && list.complaints[0].hasPrefix("\(path):5:"))
    #expect(throws: ListFileProblem.self) { try list.change { $0.adding(.ignore(name: "C")) } }
    let words = folder.file("config/keywords.toml")
    try "[[keyword]]\ntext = \"ice\"\n[[keyword]]\ntext = ice\n[[keyword]]\ntext = \"sea\"\n"
      .write(toFile: words, atomically: true, encoding: .utf8)
    let keywords = ListFile<KeywordFile>(path: words)
    #expect(keywords.content.active.map(\.text) == ["ice", "sea"])
    #expect(keywords.complaints.first?.hasPrefix("\(words):4:") == true)
  }

  @Test("Changes that several make at once are all kept")
  func atOnce() async throws {
    let path = path
    let failures = await withTaskGroup(of: Int.self) { group in
      for writer in 0..<4 {
        group.addTask {
          var list = ListFile<CorrectionFile>(path: path)
          return (0..<25).count { number in
            // On a busy machine a writer may be told to try again.
            !(0..<100).contains { _ in
              (try? list.change { $0.adding(.ignore(name: "\(writer) \(number)")) }) != nil
            }
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(failures == 0)
    let kept = ListFile<CorrectionFile>(path: path).content.corrections
    #expect(Set(kept).count == 100)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.file("config"))
    #expect(left == ["entities.toml"])
  }

  @Test("A folder, a pipe or a huge file in its place is refused without waiting")
  func otherThings() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    #expect(ListFile<CorrectionFile>(path: path).complaints == ["\(path): error: is a folder"])
    try FileManager.default.removeItem(atPath: path)
    #expect(mkfifo(path, 0o600) == 0)
    let pipe = ListFile<KeywordFile>(path: path)
    #expect(pipe.complaints == ["\(path): error: is not a regular file"])
    try FileManager.default.removeItem(atPath: path)
    try write("")
    #expect(truncate(path, 9 << 20) == 0)
    #expect(!ListFile<KeywordFile>(path: path).isUsable)
  }
}
