import Foundation

/// A text file, plain or compressed.
enum TextFile {
  /// The lines of a file, without their ends; a name that ends in `.gz` is read through `gunzip`.
  static func lines(of path: String) throws(TrainerError) -> [Substring] {
    let data = path.hasSuffix(".gz") ? try inflated(path) : try plain(path)
    let text = String(decoding: data, as: UTF8.self)
    // By scalars: a carriage return and a newline together are one Character.
    return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
      Substring($0.last == "\r" ? $0.dropLast() : $0)
    }
  }

  /// Writes a file whole.
  static func write(_ bytes: [UInt8], to path: String) throws(TrainerError) {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .file(path: path, problem: "cannot be written: \(error.localizedDescription)")
    }
  }

  private static func plain(_ path: String) throws(TrainerError) -> Data {
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .file(path: path, problem: "cannot be read: \(error.localizedDescription)")
    }
  }

  private static func inflated(_ path: String) throws(TrainerError) -> Data {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gunzip", "-c", path]
    process.standardOutput = output
    do {
      try process.run()
    } catch {
      throw .file(path: path, problem: "gunzip does not run: \(error.localizedDescription)")
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw .file(path: path, problem: "gunzip failed")
    }
    return data
  }
}
