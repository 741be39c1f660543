import Glibc

/// Writes a file whole or not at all.
package enum AtomicFile {
  /// Writes a text beside a file and puts it in its place, so that no reader ever sees half of it.
  ///
  /// A link is followed, so that the file it leads to is replaced and the link stays; the file's
  /// permissions stay, a new file is closed to others.
  ///
  /// - Parameters:
  ///   - text: The whole text.
  ///   - path: The file's path; its folder must be there.
  /// - Throws: What the system says, with the path.
  package static func write(_ text: String, to path: String) throws(FileWriteError) {
    let target = target(of: path)
    var permissions: mode_t = 0o600
    var status = stat()
    if stat(target, &status) == 0 { permissions = status.st_mode & 0o777 }
    var template = Array((target + ".XXXXXX").utf8CString)
    let descriptor = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkstemp($0) } ?? -1
    }
    guard descriptor >= 0 else { throw FileWriteError(path: path, number: errno) }
    let temporary = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    var failure = written(text, to: descriptor, permissions: permissions)
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure == 0, rename(temporary, target) != 0 { failure = errno }
    guard failure != 0 else { return }
    unlink(temporary)
    throw FileWriteError(path: path, number: failure)
  }

  /// Writes and waits for the disk; 0, or the error's number.
  private static func written(_ text: String, to descriptor: Int32, permissions: mode_t) -> Int32 {
    var text = text
    let failure = text.withUTF8 { bytes -> Int32 in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        done += count
      }
      return 0
    }
    if failure != 0 { return failure }
    if fchmod(descriptor, permissions) != 0 { return errno }
    return fsync(descriptor) == 0 ? 0 : errno
  }

  /// What a path leads to, links followed; the path itself where nothing is there yet.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// Why a file could not be written.
package struct FileWriteError: Error, Hashable {
  /// The file.
  package let path: String
  /// The system's number of the error.
  package let number: Int32

  /// The message, with the file's name.
  package var message: String {
    "\(path): cannot be written: \(reason)"
  }

  /// What the system says.
  package var reason: String { String(cString: strerror(number)).lowercased() }
}
