import Foundation
import GazetteTestSupport
import Testing

/// The commands, run as a user runs them.
@Suite("Commands", .enabled(if: !TmuxSession.program.isEmpty, "the program is not built"))
struct CommandTests {
  private let home: TestFolder
  private var folder: String { home.path }

  init() throws { home = try TestFolder() }

  private var environment: [String: String] {
    ["HOME": folder, "TMPDIR": folder, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
  }

  private func gazette(_ arguments: String..., input: String = "") async throws -> Finished {
    try await execute(
      TmuxSession.program,
      arguments,
      input: input,
      environment: environment
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

  @Test("Commands that only read make no library", arguments: ["list", "names", "show 1"])
  func noLibrary(command: String) async throws {
    let path = "\(folder)/none.sqlite"
    let words = command.split(separator: " ").map(String.init) + ["--library", path]
    let result = try await execute(
      TmuxSession.program,
      words,
      input: "",
      environment: environment
    )
    #expect(result.status == 1)
    #expect(result.complaint.contains("there is no library \(path)"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("A file whose name is not UTF-8 is read, and its name is told in ASCII")
  func namesOfBytes() async throws {
    let script = #"""
      printf 'Ferry runs again\n\nThe ferry ran.\n' > "$(printf 'caf\351.txt')"
      "$0" inspect --jsonl "$(printf 'caf\351.txt')"; "$0" show "$(printf 'th\350.txt')"
      """#
    let result = try await execute(
      "/bin/sh",
      ["-c", "cd '\(folder)'; " + script, TmuxSession.program],
      input: "",
      environment: environment
    )
    #expect(result.output.contains("\"headline\":\"Ferry runs again\""))
    #expect(result.output.contains(#""file":"caf\\xE9.txt""#))
    #expect(result.complaint == "gazette: th\\xE8.txt: no such file or directory\n")
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
      // Killed early, it has not made the library yet.
      guard FileManager.default.fileExists(atPath: library) else { continue }
      #expect(
        try await gazette("list", "--library", library).status == 0,
        "killed after \(delay) s"
      )
    }
    #expect(try await gazette("add", "--library", library, feed).status == 0)
    let lines = try await gazette("list", "--library", library).output.split(separator: "\n")
    #expect(lines.count == 3000)
  }

  /// A page with a keyword-free name, markup to escape and a date.
  private static let story =
    "Lovelace \"opens\" <port> & pier\n\nAda Lovelace of the World Bank spoke in Seoul on Monday.\n"

  @Test("tag marks the names of a text in each of its forms")
  func tagForms() async throws {
    let story = try file("story.txt", CommandTests.story)
    let text = try await gazette("tag", story)
    #expect(text.status == 0)
    #expect(text.output.contains("[Ada Lovelace|person] of the [World Bank|organisation]"))
    #expect(text.output.contains("in [Seoul|place] on [Monday|date]."))
    let words = try await gazette("tag", "--format", "conll", input: CommandTests.story)
    #expect(words.output.hasPrefix("-DOCSTART-\tO\n\n"))
    #expect(words.output.contains("\nAda\tB-PER\nLovelace\tI-PER\nof\tO\n"))
    #expect(words.output.contains("\nSeoul\tB-LOC\non\tO\nMonday\tO\n.\tO\n\n"))
    let json = try await gazette("tag", story, "--format", "json")
    #expect(json.output == (try await gazette("inspect", story)).output)
  }

  @Test("tag makes a page that stands alone, with everything in it escaped")
  func tagPage() async throws {
    let story = try file("story.txt", CommandTests.story)
    let page = try await gazette("tag", "--format", "html", story).output
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("title=\"Ada Lovelace\">Ada Lovelace<small>person</small></mark>"))
    #expect(page.contains("&quot;opens&quot; &lt;port&gt; &amp; pier</h1>"))
    for outside in ["<script", "<link", "<img", "http:", "https:", "url("] {
      #expect(!page.contains(outside), "\(outside)")
    }
  }

  @Test("tag reads every entry of a feed")
  func tagFeed() async throws {
    let feed = try file("feed.xml", CommandTests.feed(entries: 2))
    let text = try await gazette("tag", feed).output
    #expect(text.split(separator: "\n").filter { $0.contains("[Ada Lovelace|person]") }.count == 2)
    let json = try await gazette("tag", feed, "--format", "json").output.split(separator: "\n")
    #expect(json.count == 2)
    #expect(json.allSatisfy { $0.contains("\"mentions\":[{") })
  }

  @Test("tag tells what it cannot read, and fails", arguments: ["--format=text", "--tokens"])
  func tagFailure(option: String) async throws {
    let result = try await gazette("tag", option, "\(folder)/none.txt")
    #expect(result.status == 1)
    #expect(result.complaint.contains("none.txt"))
    #expect(result.output.isEmpty)
  }

  @Test(
    "tag --tokens gives each token line its tag and keeps every other line",
    arguments: [
      ("", ""),
      ("\n\n", "\n\n"),
      ("of", "of\tO\n"),
      ("of\tx\ty\r\nof\r\n\r\nof\r\n", "of\tO\nof\tO\n\nof\tO\n"),
      ("-DOCSTART- -X- O\n\nin\n", "-DOCSTART- -X- O\n\nin\tO\n"),
      ("\tO\n \n\t\nof\n", "\tO\n \n\t\nof\tO\n"),
      ("\u{FEFF}of\n", "of\tO\n"),
      ("\u{0}\n\u{0301}\n👩‍👩‍👧\n", "\u{0}\tO\n\u{0301}\tO\n👩‍👩‍👧\tO\n"),
    ]
  )
  func tagTokens(input: String, expected: String) async throws {
    let result = try await gazette("tag", "--tokens", input: input)
    #expect(result.status == 0)
    #expect(result.output == expected)
  }

  @Test("tag --tokens finds the names, and a line without end stays one line")
  func tagTokenNames() async throws {
    let words = "Ada Lovelace of the World Bank spoke in Seoul on Monday .".split(separator: " ")
    let lines = words.joined(separator: "\tX\n")
    let input = "-DOCSTART-\n\n\(lines)\n\n\(String(repeating: "Long", count: 300_000))\nend"
    let output = try await gazette("tag", "--tokens", input: input).output
    #expect(output.contains("Ada\tB-PER\nLovelace\tI-PER\nof\tO\n"))
    #expect(output.contains("World\tB-ORG\nBank\tI-ORG\nspoke\tO\nin\tO\nSeoul\tB-LOC\n"))
    #expect(output.split(separator: "\n", omittingEmptySubsequences: false).count == 18)
    #expect(output.hasSuffix("\nend\tO\n"))
  }

  @Test("names prints the names on the rise, with tabs between, and takes a period")
  func names() async throws {
    let library = "\(folder)/library.sqlite"
    let now = Date().addingTimeInterval(-3 * 3600).ISO8601Format()
    let feed = try file(
      "feed.xml",
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Ports</title><entry><id>a:1</id>
      <title>Pier opens</title><updated>\(now)</updated><content type="text">The pier opened, said
      Ada Lovelace of the World Bank.</content></entry></feed>
      """
    )
    #expect(try await gazette("add", "--library", library, feed).status == 0)
    let lines = try await gazette("names", "--since", "2d", "--library", library).output
      .split(separator: "\n")
    #expect(lines.contains("Ada Lovelace\tperson\t1\t+1\t▁█"), "\(lines)")
    let first = try await gazette("names", "--limit", "1", "--library", library).output
    #expect(first.split(separator: "\n").count == 1)
    #expect(try await gazette("names", "--since", "1h", "--library", library).output.isEmpty)
    for period in ["0d", "d", "7", "-1d", "99999999999d", "٣d"] {
      #expect(try await gazette("names", "--since=\(period)").status != 0, "\(period)")
    }
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
