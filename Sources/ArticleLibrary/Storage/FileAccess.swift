import Foundation
import Glibc

/// What may be done with the library's file, found out before the database touches it.
enum FileAccess: Hashable {
  case writable
  case readOnly
  /// It does not exist, and its folder does.
  case absent

  /// Looks at a file; where it does not exist, makes the folders above it, closed to others.
  ///
  /// - Throws: `LibraryError` where it is a folder or no regular file, may not be read, or the
  ///   folder cannot be made.
  init(path: String) throws(LibraryError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let reason = errno
      guard reason == ENOENT else {
        throw .notPermitted(path: path, reason: FileAccess.description(of: reason))
      }
      try FileAccess.makeFolder(above: path)
      self = .absent
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder(path: path)
    default: throw .notALibrary(path: path)
    }
    guard access(path, R_OK) == 0 else {
      throw .notPermitted(path: path, reason: FileAccess.description(of: errno))
    }
    let folder = FileAccess.folder(above: path)
    self = access(path, W_OK) == 0 && access(folder, W_OK) == 0 ? .writable : .readOnly
  }

  private static func folder(above path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }

  private static func makeFolder(above path: String) throws(LibraryError) {
    let folder = folder(above: path)
    do {
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
    } catch {
      throw .notPermitted(path: path, reason: "its folder cannot be made")
    }
    guard access(folder, W_OK) == 0 else {
      throw .notPermitted(path: path, reason: FileAccess.description(of: errno))
    }
  }

  /// What the system says of an error number, with a small first letter.
  static func description(of number: Int32) -> String {
    let text = String(cString: strerror(number))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
