import ArticleLibrary
import Foundation

/// A bar on the error output that tells how far an import has come.
struct ProgressBar: Sendable {
  private let width: Int

  /// A bar, or `nil` where the error output is no terminal.
  static func onTerminal() -> ProgressBar? {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    var size = winsize()
    let hasSize = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return ProgressBar(width: hasSize ? Int(size.ws_col) : 80)
  }

  /// Shows how far it has come.
  func show(_ progress: ImportProgress) {
    let total = max(progress.filesTotal, 1)
    let count = " \(progress.filesDone) of \(total) files, \(progress.summary.added) added"
    let room = max(0, min(40, width - count.utf8.count - 3))
    let done = room * min(progress.filesDone, total) / total
    let bar = String(repeating: "━", count: done) + String(repeating: " ", count: room - done)
    StandardOutput.draw("\r\(bar)\(count)\u{1B}[K")
  }

  /// Takes the bar away.
  func clear() {
    StandardOutput.draw("\r\u{1B}[K")
  }
}
