import Foundation
import GazetteTestSupport
import Testing

/// The real program in a real terminal: a tmux server of its own, driven from outside.
///
/// Screens are waited for, never slept for; a wait that ends in vain fails with the screen.
final class TmuxSession {
  private let socket: String
  /// The program's home, with the library and configuration in it, and what is temporary.
  private let folder: TestFolder
  /// The path of the program's home.
  var home: String { folder.path }

  /// The program's file, as the build put it beside the tests.
  static var program: String {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<5 {
      let candidate = folder.appendingPathComponent("gazette").path
      if FileManager.default.isExecutableFile(atPath: candidate), !isFolder(candidate) {
        return candidate
      }
      folder = folder.deletingLastPathComponent()
    }
    return ""
  }

  /// Whether tmux and the program are there; tests are skipped otherwise.
  static var isAvailable: Bool {
    !program.isEmpty && FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")
  }

  /// Starts a shell of a size, with a new home.
  init(columns: Int = 100, rows: Int = 30, environment: [String] = []) async throws {
    socket = "gazette-\(UUID().uuidString.prefix(8))"
    folder = try TestFolder()
    try await tmux(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "env", "-i"]
        + [
          "HOME=\(home)", "TMPDIR=\(home)", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8",
          "TERM=tmux-256color",
          "PS1=shell> ",
        ] + environment + ["sh"]
    )
    try await tmux(["set", "-g", "status", "off"])
    try await tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    _ = try await waitFor("shell>")
  }

  /// Types a command line and Enter.
  func run(_ line: String) async throws {
    try await tmux(["send-keys", "-l", line])
    try await tmux(["send-keys", "Enter"])
  }

  /// Types keys by tmux's names.
  func press(_ keys: String...) async throws {
    for key in keys { try await tmux(["send-keys", key]) }
  }

  /// Types text as it is.
  func type(_ text: String) async throws {
    try await tmux(["send-keys", "-l", text])
  }

  /// Pastes text as a terminal does, in brackets where the program has asked for them.
  func paste(_ text: String) async throws {
    try await tmux(["set-buffer", text])
    try await tmux(["paste-buffer", "-p", "-d"])
  }

  /// Makes the terminal another size.
  func resize(columns: Int, rows: Int) async throws {
    try await tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What the terminal shows.
  func screen() async throws -> String {
    try await tmux(["capture-pane", "-p"])
  }

  /// Waits until the screen holds a text, and gives the screen.
  @discardableResult
  func waitFor(
    _ text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    try await wait(
      until: { $0.contains(text) },
      described: "the screen to show \(text)",
      sourceLocation
    )
  }

  /// Waits until the screen holds a text no longer.
  @discardableResult
  func waitForAbsence(
    of text: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    try await wait(until: { !$0.contains(text) }, described: "\(text) to go", sourceLocation)
  }

  /// Ends the terminal and everything in it; the home goes with it.
  deinit {
    try? "".write(toFile: "\(home)/input", atomically: false, encoding: .utf8)
    // Where the server is gone already, so is everything that this would end.
    if let process = try? spawn("/usr/bin/tmux", ["-L", socket, "kill-server"], folder: home) {
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
  }

  private func wait(
    until isReached: (String) -> Bool,
    described description: String,
    _ sourceLocation: SourceLocation
  ) async throws -> String {
    var last = ""
    for _ in 0..<400 {
      last = try await screen()
      if isReached(last) { return last }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record(
      "waited in vain for \(description); the screen:\n\(last)",
      sourceLocation: sourceLocation
    )
    throw WaitedInVain()
  }

  /// A screen that never came.
  private struct WaitedInVain: Error {}

  @discardableResult
  private func tmux(_ arguments: [String]) async throws -> String {
    try await execute("/usr/bin/tmux", ["-u", "-L", socket] + arguments).output
  }
}

/// What a program printed and how it ended.
struct Finished {
  var output: String
  var complaint: String
  var status: Int32
}

/// Runs a program to its end.
///
/// By the system's own calls: Foundation's `Process` takes a program for running as long as anything
/// that it started holds a descriptor of it, and so waits for tmux's server for ever. Its output
/// goes to files for the same reason.
@discardableResult
func execute(
  _ program: String,
  _ arguments: [String],
  input: String = "",
  environment: [String: String]? = nil
) async throws -> Finished {
  let folder = try TestFolder(["input": input])
  let process = try spawn(program, arguments, environment: environment, folder: folder.path)
  var status: Int32 = 0
  while waitpid(process, &status, WNOHANG) == 0 { try await Task.sleep(for: .milliseconds(4)) }
  return Finished(
    output: try String(contentsOfFile: folder.file("output"), encoding: .utf8),
    complaint: try String(contentsOfFile: folder.file("complaint"), encoding: .utf8),
    status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  )
}

/// Starts a program with files of a folder as its three descriptors.
///
/// - Returns: Its process.
func spawn(
  _ program: String,
  _ arguments: [String],
  environment: [String: String]? = nil,
  folder: String
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  let written = O_WRONLY | O_CREAT | O_TRUNC
  posix_spawn_file_actions_addopen(&actions, 0, "\(folder)/input", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, 1, "\(folder)/output", written, 0o600)
  posix_spawn_file_actions_addopen(&actions, 2, "\(folder)/complaint", written, 0o600)
  let variables = environment ?? ProcessInfo.processInfo.environment
  let words = ([program] + arguments).map { strdup($0) } + [nil]
  let settings = variables.map { strdup("\($0)=\($1)") } + [nil]
  defer { (words + settings).forEach { free($0) } }
  var process = pid_t()
  let failure = posix_spawn(&process, program, &actions, nil, words, settings)
  guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EINVAL) }
  return process
}

private func isFolder(_ path: String) -> Bool {
  var isFolder: ObjCBool = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
}
