import ArticleModel
import Foundation
import Logging

/// Writes log lines to a file, never to the screen.
///
/// One line a message: time, level, text. The file is begun anew when it has grown past a limit.
struct FileLog: LogHandler {
  private let handle: FileHandle?
  var logLevel = Logger.Level.info
  var metadata: Logger.Metadata = [:]

  /// A log larger than this is begun anew at the next start.
  private static let limit = 1 << 20

  /// Opens the log, or logs to nowhere where that cannot be done.
  ///
  /// - Parameter path: The file.
  init(path: String) {
    let folder = (path as NSString).deletingLastPathComponent
    // Reading works without a log: a failure here only means that nothing is kept.
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let descriptor = Glibc.open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      handle = nil
      return
    }
    if lseek(descriptor, 0, SEEK_END) > FileLog.limit { ftruncate(descriptor, 0) }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let message = OutputText.cleanedLine(event.message.description)
    let line = "\(Date().ISO8601Format()) \(event.level) \(message)\n"
    try? handle?.write(contentsOf: Data(line.utf8))
  }
}
