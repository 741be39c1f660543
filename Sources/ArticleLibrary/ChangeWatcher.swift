import Glibc

/// Who wants to hear that the library changed, and what tells that another process changed it.
///
/// Another process is noticed by looking at the write-ahead log's size and time, one system call a
/// second while somebody listens; only when those moved is the database asked.
struct ChangeWatcher {
  private var listeners: [Int: AsyncStream<Void>.Continuation] = [:]
  private var nextListener = 0
  private var isFinished = false
  /// The database's own count of commits by others, as last seen.
  var commits: Int?
  private var stamp: [FileStamp] = []

  /// Whether nobody listens.
  var isIdle: Bool { listeners.isEmpty }

  /// Adds a listener and returns the number by which it is removed; once finished, a new listener's
  /// stream ends at once.
  mutating func add(_ listener: AsyncStream<Void>.Continuation) -> Int {
    nextListener += 1
    if isFinished {
      listener.finish()
    } else {
      listeners[nextListener] = listener
    }
    return nextListener
  }

  /// Removes a listener.
  mutating func remove(_ number: Int) {
    listeners[number] = nil
  }

  /// Tells all listeners.
  func announce() {
    for listener in listeners.values { listener.yield() }
  }

  /// Ends every listener's stream.
  mutating func finish() {
    isFinished = true
    for listener in listeners.values { listener.finish() }
    listeners = [:]
  }

  /// Whether the library's files were touched since the last look, by anybody.
  mutating func filesMoved(path: String) -> Bool {
    let latest = [FileStamp(path: path), FileStamp(path: path + "-wal")]
    defer { stamp = latest }
    return latest != stamp
  }
}

/// What changes about a file when it is written.
private struct FileStamp: Hashable {
  private var size: Int64 = -1
  private var seconds: Int64 = 0
  private var nanoseconds: Int64 = 0

  init(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    size = Int64(status.st_size)
    seconds = Int64(status.st_mtim.tv_sec)
    nanoseconds = Int64(status.st_mtim.tv_nsec)
  }
}
