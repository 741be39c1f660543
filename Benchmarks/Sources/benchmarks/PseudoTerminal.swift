import CPseudoTerminal
import Foundation

/// A program in a pseudo-terminal: keys in, output out, with a clock.
struct PseudoTerminal {
  /// The program's process.
  let process: pid_t
  private let descriptor: Int32

  /// A program that could not be started.
  struct Failure: Error {
    let message: String
  }

  /// Starts a program at 240 by 60.
  init(_ arguments: [String], environment: [String: String]) throws {
    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var process = pid_t()
    descriptor = pt_start(60, 240, words, variables, &process)
    guard descriptor >= 0 else { throw Failure(message: "no pseudo-terminal") }
    self.process = process
  }

  /// Types.
  func type(_ text: String) {
    _ = text.withCString { write(descriptor, $0, strlen($0)) }
  }

  /// Reads until the output holds a text.
  ///
  /// - Returns: Seconds from `start` to then.
  func wait(for text: String, since start: Double, patience: Double = 120) throws -> Double {
    var seen: [UInt8] = []
    let wanted = Array(text.utf8)
    while let chunk = read(patience: start + patience - now()) {
      seen.append(contentsOf: chunk)
      if seen.suffix(chunk.count + wanted.count).contains(wanted) { return now() - start }
    }
    throw Failure(
      message: "\(text) never came; last: \(String(decoding: seen.suffix(300), as: UTF8.self))"
    )
  }

  /// Reads until nothing has come for a while.
  ///
  /// - Returns: Seconds from `start` to the last byte; 0 when nothing came.
  @discardableResult
  func waitForQuiet(since start: Double, quiet: Double = 0.02) -> Double {
    var last = 0.0
    while read(patience: last == 0 ? 1 : quiet) != nil { last = now() - start }
    return last
  }

  /// Reads whatever comes for some seconds.
  func rest(for seconds: Double) {
    let end = now() + seconds
    while end > now() { _ = read(patience: end - now()) }
  }

  /// Resident memory in kilobytes.
  var residentKilobytes: Int {
    let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }

  /// Ends the program.
  func end() {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(descriptor)
  }

  private func read(patience: Double) -> [UInt8]? {
    var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&poller, 1, Int32(max(0, patience * 1000))) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Foundation.read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }
}

/// Seconds on a clock that only goes forward.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

extension Array where Element: Equatable {
  fileprivate func contains(_ part: [Element]) -> Bool {
    guard count >= part.count else { return false }
    return indices.dropLast(part.count - 1).contains {
      self[$0..<($0 + part.count)].elementsEqual(part)
    }
  }
}

extension ArraySlice where Element == UInt8 {
  fileprivate func contains(_ part: [UInt8]) -> Bool { Array(self).contains(part) }
}
