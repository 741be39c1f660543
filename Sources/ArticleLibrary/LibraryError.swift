package import ArticleModel

/// Why the library could not do what was asked.
package enum LibraryError: Error, Hashable, Sendable {
  /// The file belongs to a newer Gazette.
  case newer(path: String, version: Int, known: Int)
  /// The file is no library: other contents, or another program's database.
  case notALibrary(path: String)
  /// The file is a library, but damaged; `detail` is what the database says of it.
  case damaged(path: String, detail: String)
  /// A folder stands where the file should be.
  case isFolder(path: String)
  /// The file or its folder may not be read, or cannot be made.
  case notPermitted(path: String, reason: String)
  /// The file or its folder may be read but not changed.
  case readOnly(path: String)
  /// The disk has no room.
  case diskFull(path: String)
  /// Another program held the library for longer than is worth waiting.
  case locked(path: String)
  /// The library has no article with that number.
  case noArticle(ArticleID)
  /// The task that asked was cancelled.
  case cancelled
  /// Anything else that the database or the system reports.
  case failed(path: String, detail: String)

  /// What happened and what can be done, in the user's language, one or two sentences.
  package var message: String {
    switch self {
    case .newer(let path, let version, let known):
      "\(path) was written by a newer Gazette (format \(version); this one knows \(known)). "
        + "Update Gazette, or name another library with --library."
    case .notALibrary(let path):
      "\(path) is not a Gazette library. Name another file with --library."
    case .damaged(let path, let detail):
      "The library \(path) is damaged (\(detail)). Move it away and import again, or restore a copy."
    case .isFolder(let path):
      "\(path) is a folder. Name a file in it with --library."
    case .notPermitted(let path, let reason):
      "The library \(path) cannot be opened: \(reason). Check the permissions of the file and "
        + "its folder, or name another with --library."
    case .readOnly(let path):
      "The library \(path) can be read but not changed. Check the permissions of the file and "
        + "its folder."
    case .diskFull(let path):
      "There is no room on the disk for the library \(path). Free some space and try again; "
        + "nothing that was there is lost."
    case .locked(let path):
      "Another program is busy with the library \(path). Try again in a moment."
    case .noArticle(let id):
      "The library has no article \(id.rawValue)."
    case .cancelled:
      "Stopped."
    case .failed(let path, let detail):
      "The library \(path) reports: \(detail)."
    }
  }
}
