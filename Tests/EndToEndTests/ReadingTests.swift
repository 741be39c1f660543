import Foundation
import Testing

/// The real program on a real terminal: what only a terminal can show.
@Suite(
  "Reading in a terminal",
  .serialized,
  .enabled(if: TmuxSession.isAvailable, "tmux is not installed")
)
struct ReadingTests {
  static let samples: String = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("Sources/gazette/Samples").path
  }()

  /// Starts the program on the samples and waits for the list.
  static func start(columns: Int = 120, rows: Int = 36, environment: [String] = []) async throws
    -> TmuxSession
  {
    let session = try await TmuxSession(columns: columns, rows: rows, environment: environment)
    try await session.run("\(TmuxSession.program) \(samples); echo ended with $?")
    try await session.waitFor("Harbour tunnel")
    return session
  }

  @Test("The list comes up, an article opens, and quitting leaves the terminal as it was")
  func openAndQuit() async throws {
    let session = try await Self.start()
    try await session.press("Enter")
    try await session.waitFor("min")
    try await session.press("Q")
    let screen = try await session.waitFor("ended with 0")
    #expect(screen.contains("shell>"))
    try await session.run("echo typed")
    try await session.waitFor("\ntyped")
  }

  @Test("Resizing from wide to tiny and back draws every size")
  func resizing() async throws {
    let session = try await Self.start(columns: 160, rows: 40)
    for (columns, rows) in [(100, 30), (60, 20), (19, 4), (1, 1), (200, 50)] {
      try await session.resize(columns: columns, rows: rows)
    }
    try await session.waitFor("Harbour tunnel")
    try await session.press("Q")
    try await session.waitFor("ended with 0")
  }

  @Test("^Z stops the program and fg brings its screen back")
  func suspending() async throws {
    let session = try await TmuxSession(columns: 100, rows: 30)
    try await session.run("bash --norc -i")
    try await session.run("PS1='job> '")
    try await session.waitFor("job>")
    try await session.run("\(TmuxSession.program) \(Self.samples)")
    try await session.waitFor("Harbour tunnel")
    try await session.press("C-z")
    try await session.waitFor("Stopped")
    try await session.run("fg")
    try await session.waitFor("Harbour tunnel")
    try await session.press("j", "Q")
    try await session.waitForAbsence(of: "Harbour tunnel opens")
  }

  @Test("SIGTERM and SIGHUP give the terminal back", arguments: ["TERM", "HUP"])
  func signals(name: String) async throws {
    let session = try await Self.start()
    try await execute("/usr/bin/pkill", ["-\(name)", "-f", "gazette \(Self.samples)$"])
    // Not the command line, which says `ended with $?`.
    try await session.waitFor("ended with 1")
    try await session.run("echo typed")
    try await session.waitFor("\ntyped")
  }

  @Test("A fatal signal gives the terminal back before the program dies")
  func fatalSignal() async throws {
    let session = try await Self.start()
    try await execute("/usr/bin/pkill", ["-SEGV", "-f", "gazette \(Self.samples)$"])
    // Not the command line, which says `ended with $?`.
    try await session.waitFor("ended with 1")
    try await session.run("echo typed")
    try await session.waitFor("\ntyped")
  }

  @Test("An escape sequence that arrives in pieces is one key, and Escape alone is Escape")
  func splitSequences() async throws {
    let session = try await Self.start()
    try await session.press("?")
    try await session.waitFor("Keys and commands")
    try await session.press("Escape")
    try await session.waitForAbsence(of: "Keys and commands")
    try await session.press("Down", "Down", "Up")
    try await session.press("Q")
    try await session.waitFor("ended with 0")
  }

  @Test("A paste goes into the prompt as text and runs nothing")
  func pasting() async throws {
    let session = try await Self.start()
    try await session.press("/")
    try await session.paste("Q")
    try await session.paste("first\nsecond")
    try await session.waitFor("Qfirst")
    try await session.press("Escape")
    // An Escape that a letter follows at once would be Meta and that letter.
    try await session.waitForAbsence(of: "Qfirst")
    try await session.press("Q")
    try await session.waitFor("ended with 0")
  }

  @Test(
    "Terminals that cannot be used are refused with a message and a status",
    arguments: [("", "TERM"), ("dumb", "too simple"), ("dumb-or-absurd", "dumb-or-absurd")]
  )
  func absurdTerminals(term: String, expected: String) async throws {
    let session = try await TmuxSession()
    try await session.run("TERM=\(term) \(TmuxSession.program) \(Self.samples); echo ended with $?")
    let screen = try await session.waitFor("ended with 1")
    #expect(screen.contains(expected))
  }

  @Test("An article piped in is read while keys come from the terminal")
  func pipedArticle() async throws {
    let session = try await TmuxSession(columns: 100, rows: 30)
    try await session.run(
      "cat \(Self.samples)/rates-held.txt | \(TmuxSession.program) - ; echo ended with $?"
    )
    try await session.waitFor("Bank of Wye")
    try await session.press("Q")
    try await session.waitFor("ended with 0")
  }

  @Test("What is read, starred and where reading stood is there the next time")
  func remembering() async throws {
    let session = try await TmuxSession(columns: 100, rows: 24)
    try await session.run("\(TmuxSession.program) add \(Self.samples) && echo added")
    try await session.waitFor("\nadded")
    try await session.run("clear; \(TmuxSession.program); clear; echo ended with $?")
    try await session.waitFor("Harbour tunnel")
    try await session.press("s", "Enter", "Space")
    try await session.press("Q")
    try await session.waitFor("ended with 0")
    try await session.run("clear; \(TmuxSession.program) list --starred")
    try await session.waitFor("read*")
  }

  @Test("Timeline, rising names and a dossier open over the list, lead to an article and back")
  func surveys() async throws {
    let session = try await Self.start(columns: 140)
    try await session.press("T")
    try await session.waitFor("dates in")
    try await session.press("Escape")
    try await session.waitForAbsence(of: "dates in")
    try await session.press("E")
    // Its title stands before the names are there to be opened.
    try await session.waitFor("days to")
    try await session.press("Enter")
    try await session.waitFor("first seen")
    try await session.press("Enter")
    try await session.waitForAbsence(of: "first seen")
    try await session.press("Escape")
    try await session.waitFor("first seen")
    try await session.press("i", "g")
    try await session.waitFor("is a group")
    let file = "\(session.home)/.config/gazette/entities.toml"
    for _ in 0..<100 where !FileManager.default.fileExists(atPath: file) {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("kind = \"group\""))
    try await session.press("Q")
    try await session.waitFor("ended with 0")
  }

  @Test("R brings in what is new in a folder that was added, and says what is gone")
  func readingAgain() async throws {
    let session = try await TmuxSession(columns: 100, rows: 24)
    try await session.run("cd ~; mkdir news; printf 'Ferry runs\\n\\nIt ran.' > news/a.txt")
    try await session.run("\(TmuxSession.program) add news && clear && \(TmuxSession.program)")
    try await session.waitFor("1 unread")
    let news = "\(session.home)/news"
    try "Pier opens\n\nIt opened.".write(
      toFile: "\(news)/b.txt",
      atomically: true,
      encoding: .utf8
    )
    try FileManager.default.removeItem(atPath: "\(news)/a.txt")
    try await session.press("R")
    try await session.waitFor("1 new, 1 source gone")
    #expect(try await session.waitFor("Pier opens").contains("Ferry runs"))
    try await session.press("Q")
  }
}
