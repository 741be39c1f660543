import Glibc

/// Reads files whole, up to a limit, without ever hanging on one.
package enum SourceFile {
  /// The most bytes of one file that are read, 64 MiB: a hundred times the largest feed or page that
  /// makes sense.
  package static let limit = 64 << 20

  /// How long the first byte of a named pipe is waited for, in milliseconds.
  private static let patience: Int32 = 10_000

  /// The bytes of a file, or of a pipe to its end, as a shell's `<(…)` gives one.
  ///
  /// - Parameter path: The file.
  /// - Returns: Its bytes.
  /// - Throws: `ImportFailure` where it cannot be read, is no file or holds more than `limit`.
  package static func bytes(of path: String) throws(ImportFailure) -> [UInt8] {
    try bytes(of: FilePath(path), allowsPipes: true)
  }

  /// All that standard input holds.
  ///
  /// - Throws: `ImportFailure` where it cannot be read or holds more than `limit`.
  package static func standardInput() throws(ImportFailure) -> [UInt8] {
    try read(STDIN_FILENO, expected: 1 << 16, path: FilePath("-"))
  }

  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - allowsPipes: Whether a pipe is read too, to its end, as a shell's `<(…)` gives one.
  ///   - patience: How many milliseconds a named pipe may be silent before its first byte.
  /// - Returns: Its bytes.
  /// - Throws: `ImportFailure` where it cannot be read, is no file or holds more than `limit`.
  static func bytes(
    of path: FilePath,
    allowsPipes: Bool = false,
    patience: Int32 = SourceFile.patience
  ) throws(ImportFailure) -> [UInt8] {
    // Without waiting: a pipe that nobody writes to must not hold up an import.
    let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else {
      throw ImportFailure(path: path.text, reason: SystemError(number: errno).reason)
    }
    defer { close(descriptor) }
    var record = stat()
    guard fstat(descriptor, &record) == 0 else {
      throw ImportFailure(path: path.text, reason: SystemError(number: errno).reason)
    }
    let status = FileStatus(record)
    guard status.kind == .regular || (allowsPipes && status.kind == .pipe) else {
      let isFolder = status.kind == .folder
      throw ImportFailure(
        path: path.text,
        reason: isFolder ? "is a folder" : "is not a regular file"
      )
    }
    guard status.size <= limit else { throw tooLarge(path) }
    if status.kind == .pipe { try waitForWriter(descriptor, path, patience) }
    return try read(descriptor, expected: status.size, path: path)
  }

  /// Waits for the first byte of a pipe, and has reading wait for the others.
  ///
  /// A shell's `<(…)` has its writer already, which may take its time.
  private static func waitForWriter(
    _ descriptor: Int32,
    _ path: FilePath,
    _ patience: Int32
  ) throws(ImportFailure) {
    let isShells = path.text.hasPrefix("/dev/") || path.text.hasPrefix("/proc/")
    var awaited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&awaited, 1, isShells ? -1 : patience) != 0 else {
      throw ImportFailure(
        path: path.text,
        reason: "nothing was written to the pipe in \(patience / 1000) seconds"
      )
    }
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
  }

  private static func read(
    _ descriptor: Int32,
    expected: Int,
    path: FilePath
  ) throws(ImportFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    // One more than expected, so that the end is met without growing.
    var room = expected + 1
    while true {
      var failure: Int32 = 0
      let start = bytes.count
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let got = Glibc.read(descriptor, buffer.baseAddress, room)
        if got < 0 { failure = errno }
        count = max(0, got)
      }
      if failure == EINTR { continue }
      guard failure == 0 else {
        throw ImportFailure(path: path.text, reason: SystemError(number: failure).reason)
      }
      if piece.isEmpty { return bytes }
      if start == 0 { bytes = piece } else { bytes += piece }
      guard bytes.count <= limit else { throw tooLarge(path) }
      room = max(1, max(expected + 1 - bytes.count, min(bytes.count, 1 << 20)))
    }
  }

  private static func tooLarge(_ path: FilePath) -> ImportFailure {
    ImportFailure(path: path.text, reason: "is larger than \(limit >> 20) MB")
  }
}
