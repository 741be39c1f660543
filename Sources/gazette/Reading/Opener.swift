import Foundation

/// Starts the user's own programs: the opener for addresses, the shell for what the user typed.
///
/// What an article says is only ever an argument or standard input, never part of a command.
enum Opener {
  /// Why a program could not be started or what it answered.
  struct Failure: Error {
    let message: String
  }

  /// Opens an address with the desktop's opener, in the background.
  ///
  /// - Parameters:
  ///   - address: An http, https or mailto address; anything else is refused.
  ///   - environment: For `GAZETTE_OPENER` and `BROWSER`, which come before `xdg-open`.
  /// - Throws: `Failure` when the address is refused or no opener is there.
  static func open(_ address: String, environment: [String: String]) throws(Failure) {
    guard isAllowed(address) else {
      throw Failure(message: "Not opened: only http, https and mailto addresses are")
    }
    let chosen =
      [environment["GAZETTE_OPENER"], environment["BROWSER"], "xdg-open"]
      .compactMap(\.self).first { !$0.isEmpty } ?? "xdg-open"
    guard let program = executable(named: chosen, in: environment["PATH"] ?? "") else {
      throw Failure(
        message: "There is no \(chosen) here to open it with; set BROWSER, or copy the link with yl"
      )
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      throw Failure(message: "\(chosen) could not be started")
    }
  }

  /// Whether an address may be handed to the opener: by its scheme, and without blanks or control
  /// characters, and not looking like an option.
  static func isAllowed(_ address: String) -> Bool {
    let lower = address.lowercased()
    guard ["http://", "https://", "mailto:"].contains(where: lower.hasPrefix) else { return false }
    return address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
  }

  /// Gives text to a shell command on its standard input, and waits for its end.
  ///
  /// - Parameters:
  ///   - text: What it gets to read.
  ///   - command: The command as the user typed it.
  /// - Returns: The first line that it printed, if any.
  /// - Throws: `Failure` when the shell cannot be started or the command fails.
  @concurrent
  static func pipe(_ text: String, to command: String) async throws(Failure) -> String? {
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    do {
      try process.run()
    } catch {
      throw Failure(message: "The shell could not be started")
    }
    async let printed = readAll(output.fileHandleForReading)
    // A command that does not read everything closes its end: no failure of ours.
    try? input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try? input.fileHandleForWriting.close()
    let lines = await printed
    process.waitUntilExit()
    let first = String(decoding: lines, as: UTF8.self).split(separator: "\n").first.map(String.init)
    guard process.terminationStatus == 0 else {
      throw Failure(
        message: "\(command) failed (\(process.terminationStatus))"
          + (first.map { ": \($0)" } ?? "")
      )
    }
    return first
  }

  @concurrent
  private static func readAll(_ handle: FileHandle) async -> Data {
    // Only the first line is shown; a command that prints without end is not kept whole.
    var kept = Data()
    while let chunk = try? handle.read(upToCount: 1 << 16), !chunk.isEmpty {
      if kept.count < 1 << 20 { kept.append(chunk) }
    }
    return kept
  }

  /// The file that a program's name stands for, looked up as a shell does.
  static func executable(named name: String, in path: String) -> String? {
    if name.contains("/") {
      return FileManager.default.isExecutableFile(atPath: name) ? name : nil
    }
    return path.split(separator: ":").map { "\($0)/\(name)" }
      .first(where: FileManager.default.isExecutableFile(atPath:))
  }
}
