import Foundation
import Testing

/// One of Unicode's data files, as Debian's package `unicode-data` installs them.
struct UnicodeFile {
  /// The lines without comments and without those that hold nothing else.
  let lines: [String]

  /// Where the package puts its files.
  private static let folder = "/usr/share/unicode/"

  /// Reads a file; `nil` where the package is not installed.
  init?(_ name: String) {
    guard let text = try? String(contentsOfFile: UnicodeFile.folder + name, encoding: .utf8)
    else { return nil }
    lines = text.split(separator: "\n").compactMap { line in
      let content = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
      return content.isEmpty ? nil : content
    }
  }

  /// Whether a file is there: for `.enabled(if:)`.
  static func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder + name)
  }

  /// The text that hexadecimal code points spell.
  static func text(_ codePoints: some StringProtocol) -> String {
    var text = ""
    for word in codePoints.split(separator: " ") {
      if let scalar = UInt32(word, radix: 16).flatMap(UnicodeScalar.init) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
