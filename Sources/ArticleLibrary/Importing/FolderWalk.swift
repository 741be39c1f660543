import Glibc

/// Goes through a folder and all folders in it, file by file, by name.
///
/// Hidden files and folders are left out, links are followed, and a folder that was already seen is
/// not entered again, so links may lead anywhere. At any time the names of the folders being walked
/// are in memory, nothing more.
struct FolderWalk {
  /// What is met.
  enum Item {
    case file(FilePath, size: Int)
    /// A file whose name says that it is no article.
    case skipped
    case failure(ImportFailure)
  }

  private var levels: [Level] = []
  private var seen: Set<FolderIdentity> = []
  private var pending: Item?

  /// Begins at a folder.
  init(_ folder: FilePath) {
    enter(folder)
  }

  /// The next item, or `nil` at the end.
  mutating func next() -> Item? {
    while true {
      if let pending {
        self.pending = nil
        return pending
      }
      guard let name = nextName() else {
        guard levels.popLast() != nil else { return nil }
        continue
      }
      guard let path = levels.last?.folder.appending(name) else { return nil }
      if let item = item(path, name: name) { return item }
    }
  }

  private mutating func nextName() -> [UInt8]? {
    levels.isEmpty ? nil : levels[levels.count - 1].names.popLast()
  }

  /// What stands at a path; `nil` for a folder, which is entered.
  private mutating func item(_ path: FilePath, name: [UInt8]) -> Item? {
    switch path.status() {
    case .failure(let error): return .failure(ImportFailure(path: path.text, reason: error.reason))
    case .success(let status):
      switch status.kind {
      case .regular:
        return FolderWalk.isNoArticle(name) ? .skipped : .file(path, size: status.size)
      case .folder:
        enter(path)
        return nil
      case .pipe, .other:
        return .failure(ImportFailure(path: path.text, reason: "is not a regular file"))
      }
    }
  }

  private mutating func enter(_ folder: FilePath) {
    guard levels.count < FolderWalk.mostLevels else {
      pending = .failure(
        ImportFailure(path: folder.text, reason: "folders lie too deep in each other")
      )
      return
    }
    guard let stream = folder.withCString({ opendir($0) }) else {
      let reason = SystemError(number: errno).reason
      pending = .failure(ImportFailure(path: folder.text, reason: reason))
      return
    }
    defer { closedir(stream) }
    var status = stat()
    guard fstat(dirfd(stream), &status) == 0,
      seen.insert(FolderIdentity(FileStatus(status))).inserted
    else { return }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { characters in
          (0..<strlen(characters)).map { UInt8(bitPattern: characters[$0]) }
        }
      }
      if name.first != UInt8(ascii: ".") { names.append(name) }
    }
    // Backwards, since names are taken from the end.
    names.sort { $1.lexicographicallyPrecedes($0) }
    levels.append(Level(folder: folder, names: names))
  }

  private struct Level {
    let folder: FilePath
    var names: [[UInt8]]
  }

  private struct FolderIdentity: Hashable {
    let device: UInt64
    let inode: UInt64

    init(_ status: FileStatus) {
      device = status.device
      inode = status.inode
    }
  }

  /// Deeper than any folder that people make, and short of the system's longest path.
  private static let mostLevels = 200
}

extension FolderWalk {
  /// Whether the walk through a folder comes by a path, if there is such a file.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - folder: The folder's path, with a slash at its end.
  /// - Returns: Whether the file lies in the folder, and neither it nor a folder on the way is hidden
  ///   or passed over for its name.
  static func meets(_ path: [UInt8], below folder: [UInt8]) -> Bool {
    guard path.count > folder.count, path.starts(with: folder) else { return false }
    let names = path[folder.count...].split(separator: UInt8(ascii: "/"))
    guard let name = names.last, names.count <= mostLevels else { return false }
    return names.allSatisfy { $0.first != UInt8(ascii: ".") } && !isNoArticle(Array(name))
  }

  /// Whether a file's name ends like those of files that lie beside saved pages and hold no article.
  ///
  /// Whatever else is no article is told by its contents.
  private static func isNoArticle(_ name: [UInt8]) -> Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
    return endings.contains(ending)
  }

  private static let endings: Set<String> = [
    "css", "js", "mjs", "map", "wasm", "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "ico",
    "bmp", "tif", "tiff", "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "m4a", "m4v", "webm",
    "ogg", "wav", "mov", "avi", "sqlite", "db", "sqlite-wal", "sqlite-shm", "o", "so", "a", "exe",
    "class", "jar", "pyc", "lock",
  ]
}
