import Foundation

/// The data that the developers share, which is on no user's machine.
enum SharedData {
  static let folder = URL(fileURLWithPath: "/work/shared")

  /// Whether it is on this machine; tests that need it are skipped where it is not.
  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// The lines of a text file in it.
  static func lines(of path: String) throws -> [String] {
    let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    return text.split(separator: "\n").map(String.init)
  }
}
