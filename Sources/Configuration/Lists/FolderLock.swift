import Glibc

/// Keeps other processes from writing the user's files in a folder while one is changed.
///
/// The folder itself is locked, with flock(2), so that no lock file is left anywhere; the system
/// lets go of it when the process ends in any way.
enum FolderLock {
  /// A process that is stopped while it writes is not waited for longer: 2 seconds in all.
  private static let attempts = 400
  private static let pause: UInt32 = 5000

  /// Does something while nobody else who asks for the lock writes in the folder.
  ///
  /// Where the folder cannot be locked, as on some network disks, it is done all the same.
  ///
  /// - Parameters:
  ///   - path: A file in the folder, which must be there.
  ///   - refusal: What is thrown where another process has not let go of the folder, given why.
  ///   - body: What is done.
  /// - Returns: What it returns.
  /// - Throws: What it throws, or the refusal.
  static func holding<Value, Failure: Error>(
    for path: String,
    refusal: (_ reason: String) -> Failure,
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return try body() }
    // Closing lets go of the lock.
    defer { close(descriptor) }
    for _ in 0..<attempts {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return try body() }
      guard errno == EWOULDBLOCK || errno == EINTR else { return try body() }
      usleep(pause)
    }
    throw refusal("another Gazette is writing it; try again")
  }
}
