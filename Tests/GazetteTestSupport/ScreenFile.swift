import Foundation
package import Testing
package import TextGrid

/// A screen kept in a file under `Screens/`, in the notation of `ScreenNotation`.
///
/// With `GAZETTE_RECORD` in the environment a screen that differs is written, and the test fails
/// all the same, so that nothing is recorded unseen.
package struct ScreenFile {
  private let url: URL
  /// The file that holds the screen where it has none of its own.
  private let shared: URL?

  /// Names the file of a screen at a size.
  ///
  /// - Parameters:
  ///   - name: What the screen shows; it may begin with a folder's name.
  ///   - size: The screen's size.
  ///   - shared: The name of the screen that this one is alike, unless it has a file of its own.
  ///   - test: The file of the test; `Screens/` stands beside it, or in a folder above.
  package init(
    _ name: String,
    _ size: GridSize,
    sharing shared: String? = nil,
    beside test: String = #filePath
  ) {
    let folder = ScreenFile.folder(for: test)
    func file(_ name: String) -> URL {
      folder.appending(path: "\(name)-\(size.columns)x\(size.rows).txt")
    }
    url = file(name)
    self.shared = shared == name ? nil : shared.map(file)
  }

  /// Expects that this is the screen of the file.
  ///
  /// - Parameters:
  ///   - drawn: The screen in notation.
  ///   - sourceLocation: Where to report.
  /// - Throws: What goes wrong in recording.
  package func expect(
    _ drawn: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let isRecording = ProcessInfo.processInfo.environment["GAZETTE_RECORD"] != nil
    let expected = content(of: url) ?? shared.flatMap(content)
    if isRecording, expected != drawn {
      try record(drawn)
      Issue.record("recorded \(url.lastPathComponent): look at it", sourceLocation: sourceLocation)
    } else if let expected {
      guard expected != drawn else { return }
      Issue.record(
        "\(Session.difference(expected: expected, drawn: drawn))",
        sourceLocation: sourceLocation
      )
    } else {
      Issue.record("there is no \(url.lastPathComponent)", sourceLocation: sourceLocation)
    }
  }

  /// Expects that a session shows the screen of the file.
  ///
  /// - Parameters:
  ///   - session: The reader.
  ///   - sourceLocation: Where to report.
  /// - Throws: What goes wrong in recording.
  package func expect(
    _ session: Session,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let drawn = session.screen(showing: ScreenNotation.usualRoles)
    try expect(drawn, sourceLocation: sourceLocation)
  }

  /// The folder of screens that is nearest to a test, or would be beside it.
  private static func folder(for test: String) -> URL {
    let beside = URL(filePath: test).deletingLastPathComponent()
    var above = beside
    while above.path.count > 1 {
      let folder = above.appending(path: "Screens")
      if FileManager.default.fileExists(atPath: folder.path) { return folder }
      above.deleteLastPathComponent()
    }
    return beside.appending(path: "Screens")
  }

  /// The screen in a file; `nil` where nothing is recorded yet.
  private func content(of file: URL) -> String? {
    (try? String(contentsOf: file, encoding: .utf8)).map { String($0.dropLast()) }
  }

  private func record(_ drawn: String) throws {
    let files = FileManager.default
    if let shared, content(of: shared) == drawn { return try files.removeItem(at: url) }
    try files.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try (drawn + "\n").write(to: url, atomically: true, encoding: .utf8)
  }
}
