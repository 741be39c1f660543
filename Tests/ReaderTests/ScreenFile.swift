import Foundation
import GazetteTestSupport
import Testing
import TextGrid

/// A screen kept in a file under `Screens/`, in the notation of `ScreenNotation`.
///
/// With `GAZETTE_RECORD` in the environment a screen that differs is written, and the test fails
/// all the same, so that nothing is recorded unseen.
struct ScreenFile {
  private let url: URL

  /// Names the file of a screen at a size.
  init(_ name: String, _ size: GridSize) {
    url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Screens/\(name)-\(size.columns)x\(size.rows).txt")
  }

  /// Expects that a session shows the screen of the file.
  func expect(_ session: Session, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let isRecording = ProcessInfo.processInfo.environment["GAZETTE_RECORD"] != nil
    let drawn = session.screen(showing: ScreenNotation.usualRoles)
    let expected = try? String(contentsOf: url, encoding: .utf8)  // absent: not yet recorded
    if isRecording, expected != drawn + "\n" {
      try (drawn + "\n").write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(url.lastPathComponent): look at it", sourceLocation: sourceLocation)
    } else if let expected {
      session.expectScreen(String(expected.dropLast()), sourceLocation: sourceLocation)
    } else {
      Issue.record("there is no \(url.lastPathComponent)", sourceLocation: sourceLocation)
    }
  }
}
