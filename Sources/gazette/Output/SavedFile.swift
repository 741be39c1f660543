import Foundation

/// A file that the user asked to write.
enum SavedFile {
  /// Why it was not written.
  struct Failure: Error {
    let message: String
  }

  /// Writes text to a file, whole or not at all.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - path: The path as typed; `~` is the home folder.
  ///   - isOverwriting: Whether a file that is there may be replaced.
  /// - Returns: The path, expanded.
  /// - Throws: `Failure` when the file exists and may not be replaced, or cannot be written.
  static func write(
    _ text: String,
    to path: String,
    isOverwriting: Bool
  ) throws(Failure) -> String {
    let path = (path as NSString).expandingTildeInPath
    let flags = O_WRONLY | O_CLOEXEC | O_CREAT | O_EXCL
    let temporary = isOverwriting ? "\(path).\(getpid()).part" : path
    let descriptor = open(temporary, flags, 0o644)
    guard descriptor >= 0 else {
      if errno == EEXIST {
        throw Failure(message: "\(path) exists; :save! \(path) replaces it")
      }
      throw Failure(message: "\(path) cannot be written: \(reason())")
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
    } catch {
      unlink(temporary)
      throw Failure(message: "\(path) could not be written whole: \(reason())")
    }
    if isOverwriting, rename(temporary, path) != 0 {
      let why = reason()
      unlink(temporary)
      throw Failure(message: "\(path) could not be replaced: \(why)")
    }
    return path
  }

  private static func reason() -> String {
    String(cString: strerror(errno)).lowercased()
  }
}
