import Glibc

/// A file's path as the system has it: bytes, which need not be text.
struct FilePath: Hashable, Sendable {
  /// The bytes, without the closing zero.
  let bytes: [UInt8]

  /// The path that a text names: as it stands, or as `PathText` writes bytes that are not UTF-8
  /// where there is no file of that very name.
  init(_ text: String) {
    let plain = FilePath(bytes: Array(text.utf8))
    guard PathText.isEscaped(text), case .failure = plain.status() else {
      self = plain
      return
    }
    self.init(bytes: PathText.bytes(of: text))
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path as text, for showing and for telling articles apart.
  var text: String { PathText.text(of: bytes) }

  /// The path of something in this folder.
  func appending(_ name: [UInt8]) -> FilePath {
    let slash = UInt8(ascii: "/")
    return FilePath(bytes: bytes + (bytes.last == slash ? [] : [slash]) + name)
  }

  /// The same file's absolute path without links, or `nil` where there is no such file.
  var resolved: FilePath? {
    withCString { path in
      guard let resolved = realpath(path, nil) else { return nil }
      defer { free(resolved) }
      let length = strlen(resolved)
      return FilePath(
        bytes: resolved.withMemoryRebound(to: UInt8.self, capacity: length) {
          Array(UnsafeBufferPointer(start: $0, count: length))
        }
      )
    }
  }

  /// What the system says of the file that the path leads to, or the error number.
  func status() -> Result<FileStatus, SystemError> {
    var status = stat()
    return withCString { stat($0, &status) } == 0
      ? .success(FileStatus(status)) : .failure(SystemError(number: errno))
  }

  /// Gives the path to a function of the system.
  func withCString<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return terminated.withUnsafeBufferPointer { buffer in
      // Never empty: it has its closing zero.
      buffer.baseAddress.map(body) ?? "".withCString(body)
    }
  }
}

/// What importing wants to know of a file.
struct FileStatus: Hashable {
  /// What sort of file it is.
  let kind: Kind
  let size: Int
  let device: UInt64
  let inode: UInt64

  /// Takes it from the system's record.
  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .folder
    case S_IFIFO: kind = .pipe
    default: kind = .other
    }
    size = Int(status.st_size)
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }

  /// The sorts of file that matter.
  enum Kind {
    case regular, folder, pipe
    /// Sockets and devices.
    case other
  }
}

/// An error number of the system.
struct SystemError: Error, Hashable {
  let number: Int32

  /// Whether it says that there is no such file.
  var isAbsence: Bool { number == ENOENT || number == ENOTDIR }

  /// What the system says of it.
  var reason: String { FileAccess.description(of: number) }
}
