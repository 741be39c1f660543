import Foundation

/// One of the programs that are measured, on a library of its own with the same articles.
struct Contender {
  let name: String
  /// The command that imports the feeds.
  let importing: [String]
  /// The command that imports them into another library without looking for names, where there is
  /// such a thing.
  var importingWithoutNames: [String]?
  /// That other library.
  var libraryWithoutNames: String?
  /// The command that opens the library.
  let reading: [String]
  /// What the first screen shows when it is there.
  let firstScreen: String
  /// Keys from the first screen to the list of articles.
  let keysToList: String
  /// What the list shows when it is there.
  let list: String
  /// What the key for the next row is.
  let nextRow: String
  let environment: [String: String]

  /// Gazette: its first screen is the list.
  static func gazette(_ program: String, feeds: [String], folder: String) -> Contender {
    let library = "\(folder)/gazette.sqlite"
    let libraryWithoutNames = "\(folder)/without-names.sqlite"
    return Contender(
      name: "gazette",
      importing: [program, "add", "--library", library] + feeds,
      importingWithoutNames: [
        program, "add", "--names-later", "--library", libraryWithoutNames,
      ] + feeds,
      libraryWithoutNames: libraryWithoutNames,
      reading: [program, "--library", library],
      firstScreen: "No. 0:",
      keysToList: "",
      list: "No. 0:",
      nextRow: "j",
      environment: variables(home: folder)
    )
  }

  /// newsboat: its first screen is the list of feeds; Enter opens the first one's articles.
  static func newsboat(feeds: [String], folder: String) throws -> Contender {
    let urls = "\(folder)/urls"
    try feeds.map { "file://\($0)" }.joined(separator: "\n")
      .write(toFile: urls, atomically: false, encoding: .utf8)
    let files = ["-u", urls, "-c", "\(folder)/newsboat.db", "-C", "/dev/null"]
    return Contender(
      name: "newsboat",
      importing: ["/usr/bin/newsboat"] + files + ["-x", "reload"],
      reading: ["/usr/bin/newsboat"] + files,
      firstScreen: "Invented 0",
      keysToList: "\r",
      list: "No. 0:",
      nextRow: "\u{1B}[B",
      environment: variables(home: folder)
    )
  }

  private static func variables(home: String) -> [String: String] {
    [
      "HOME": home, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
    ]
  }

  /// Imports all feeds into an empty library.
  ///
  /// - Returns: Seconds.
  func importAll() throws -> Double { try seconds(for: importing) }

  /// Imports all feeds into another empty library without looking for names.
  ///
  /// - Returns: Seconds; 0 where there is no such thing.
  func importAllWithoutNames() throws -> Double {
    try importingWithoutNames.map { try seconds(for: $0) } ?? 0
  }

  private func seconds(for command: [String]) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let start = now()
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw PseudoTerminal.Failure(message: "\(name) could not import")
    }
    return now() - start
  }

  /// Starts it several times.
  ///
  /// - Returns: Seconds from exec to the first painted screen, sorted.
  func firstPaints(runs: Int) throws -> [Double] {
    try (0..<runs).map { _ in
      let start = now()
      let terminal = try PseudoTerminal(reading, environment: environment)
      defer { terminal.end() }
      return try terminal.wait(for: firstScreen, since: start)
    }.sorted()
  }

  /// What a session with the list open costs.
  struct Session {
    /// Seconds from a key to the last byte of its frame, sorted.
    var keys: [Double]
    /// Seconds from Enter to the opened article's last byte, sorted.
    var openings: [Double]
    var kilobytes: Int
  }

  /// Scrolls through the list and opens articles.
  func session(keys count: Int) throws -> Session {
    let terminal = try PseudoTerminal(reading, environment: environment)
    defer { terminal.end() }
    _ = try terminal.wait(for: firstScreen, since: now())
    terminal.waitForQuiet(since: now())
    if !keysToList.isEmpty {
      terminal.type(keysToList)
      _ = try terminal.wait(for: list, since: now())
      terminal.waitForQuiet(since: now())
    }
    let keys = (0..<count).map { _ in measure(nextRow, on: terminal) }.filter { $0 > 0 }.sorted()
    let openings = (0..<20).map { _ -> Double in
      let seconds = measure("\r", on: terminal)
      _ = measure("q", on: terminal)
      _ = measure(nextRow, on: terminal)
      return seconds
    }.filter { $0 > 0 }.sorted()
    return Session(keys: keys, openings: openings, kilobytes: terminal.residentKilobytes)
  }

  /// Scrolls through the list of the library that was imported without names, which are looked for
  /// meanwhile.
  ///
  /// A key is answered when the headline that it selects is drawn: what is drawn of the progress in
  /// the meantime does not count.
  func sessionReadingNames(keys count: Int) throws -> Session {
    guard let library = libraryWithoutNames else {
      return Session(keys: [], openings: [], kilobytes: 0)
    }
    let terminal = try PseudoTerminal(
      [reading[0], "--library", library],
      environment: environment
    )
    defer { terminal.end() }
    _ = try terminal.wait(for: firstScreen, since: now())
    terminal.waitForQuiet(since: now())
    var kilobytes = 0
    let keys = try (1...count).map { number -> Double in
      terminal.rest(for: 0.03)
      let start = now()
      terminal.type(nextRow)
      let seconds = try terminal.wait(for: "No. \(number):", since: start, patience: 10)
      kilobytes = max(kilobytes, terminal.residentKilobytes)
      return seconds
    }
    return Session(keys: keys.sorted(), openings: [], kilobytes: kilobytes)
  }

  private func measure(_ keys: String, on terminal: PseudoTerminal) -> Double {
    let start = now()
    terminal.type(keys)
    return terminal.waitForQuiet(since: start)
  }
}
