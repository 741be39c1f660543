import Foundation
import Testing

/// The commands, run as a user runs them.
@Suite("Commands", .enabled(if: !TmuxSession.program.isEmpty, "the program is not built"))
struct CommandTests {
  /// A folder of its own for each test.
  private let folder = NSTemporaryDirectory() + "gazette-commands-\(UUID().uuidString.prefix(8))"

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func gazette(_ arguments: String..., input: String = "") async throws -> Finished {
    try await execute(
      TmuxSession.program,
      arguments,
      input: input,
      environment: ["HOME": folder, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    )
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let path = "\(folder)/\(name)"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test("inspect prints one object a file, in order, unreadable ones with a null article")
  func inspectLines() async throws {
    let good = try file("good.txt", "Ferry runs again\n\nThe ferry to Inchholm ran on Monday.\n")
    let result = try await gazette("inspect", "--jsonl", "\(folder)/none.txt", good)
    #expect(result.status == 1)
    let lines = result.output.split(separator: "\n")
    try #require(lines.count == 2)
    #expect(lines[0].contains("\"article\":null"))
    #expect(lines[0].contains("no such file"))
    #expect(lines[1].contains("\"headline\":\"Ferry runs again\""))
  }

  @Test("Importing the same thing twice adds nothing")
  func addTwice() async throws {
    let library = "\(folder)/library.sqlite"
    let first = try await gazette("add", "--library", library, ReadingTests.samples)
    #expect(first.status == 0)
    let count = try await gazette("list", "--library", library).output.split(separator: "\n").count
    #expect(count >= 11)
    let second = try await gazette("add", "--library", library, ReadingTests.samples)
    #expect(second.status == 0)
    #expect(
      try await gazette("list", "--library", library).output.split(separator: "\n").count == count
    )
  }

  @Test("add tells which files failed, keeps the others, and exits with 1")
  func addFailures() async throws {
    let library = "\(folder)/library.sqlite"
    let good = try file("good.txt", "Ferry runs again\n\nThe ferry to Inchholm ran on Monday.\n")
    let empty = try file("empty.txt", "")
    let result = try await gazette("add", "--library", library, empty, good, "\(folder)/none")
    #expect(result.status == 1)
    let said = result.output + result.complaint
    #expect(said.contains("empty.txt"))
    #expect(said.contains("\(folder)/none"))
    #expect(try await gazette("list", "--library", library).output.contains("Ferry runs again"))
  }

  @Test("show prints an article of the library and of a file")
  func show() async throws {
    let library = "\(folder)/library.sqlite"
    let good = try file("good.txt", "Ferry runs again\n\nThe ferry to Inchholm ran on Monday.\n")
    #expect(try await gazette("add", "--library", library, good).status == 0)
    let number = try await gazette("list", "--library", library).output.prefix { $0 != "\t" }
    let stored = try await gazette("show", "--library", library, String(number), "--plain")
    #expect(stored.output.contains("Inchholm"))
    #expect(try await gazette("show", good, "--plain").output.contains("Inchholm"))
    #expect(try await gazette("show", good, "--json").output.contains("\"headline\""))
    #expect(try await gazette("show", "\(folder)/none").status != 0)
  }

  @Test("Reading without a terminal says so and fails")
  func noTerminal() async throws {
    let result = try await gazette(ReadingTests.samples)
    #expect(result.status == 1)
    #expect(result.complaint.contains("not a terminal"))
  }

  @Test(
    "A library that is none, is damaged or is a folder is refused with its path",
    arguments: ["text", "folder"]
  )
  func badLibrary(kind: String) async throws {
    let path = "\(folder)/bad.sqlite"
    if kind == "folder" {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } else {
      try String(repeating: "This is no library. ", count: 500)
        .write(toFile: path, atomically: true, encoding: .utf8)
    }
    let result = try await gazette("list", "--library", path)
    #expect(result.status == 1)
    #expect(result.complaint.contains(path))
  }

  @Test("kill -9 during an import leaves a library that opens, and importing again completes it")
  func killed() async throws {
    let library = "\(folder)/library.sqlite"
    let feed = try file("feed.xml", CommandTests.feed(entries: 3000))
    for delay in [0.05, 0.15, 0.3, 0.6] {
      try "".write(toFile: "\(folder)/input", atomically: false, encoding: .utf8)
      let process = try spawn(
        TmuxSession.program,
        ["add", "--library", library, feed],
        folder: folder
      )
      try await Task.sleep(for: .seconds(delay))
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
      #expect(
        try await gazette("list", "--library", library).status == 0,
        "killed after \(delay) s"
      )
    }
    #expect(try await gazette("add", "--library", library, feed).status == 0)
    let lines = try await gazette("list", "--library", library).output.split(separator: "\n")
    #expect(lines.count == 3000)
  }

  @Test("The themes of the project have nothing wrong with them")
  func themes() async throws {
    let result = try await gazette("themes", "check")
    #expect(result.status == 0, "\(result.output)\(result.complaint)")
    #expect(try await gazette("themes", "list").output.contains("paper"))
  }

  @Test("doctor tells where things lie")
  func doctor() async throws {
    let result = try await gazette("doctor")
    #expect(result.output.contains("library.sqlite"))
  }

  private static func feed(entries: Int) -> String {
    let items = (0..<entries).map {
      """
      <item><title>Ferry \($0) runs again</title><guid>ferry-\($0)</guid>
      <pubDate>Mon, 23 Nov 2026 07:42:00 GMT</pubDate>
      <description>The ferry to Inchholm number \($0) ran on Monday, said Ada Lovelace.</description></item>
      """
    }
    return "<rss version=\"2.0\"><channel><title>Ferries</title>\(items.joined())</channel></rss>"
  }
}
