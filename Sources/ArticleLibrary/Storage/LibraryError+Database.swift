import GRDB

extension LibraryError {
  /// What an error of the database layer means to the user.
  init(_ error: any Error, path: String) {
    self =
      switch error {
      case let error as LibraryError: error
      case is CancellationError: .cancelled
      case let failure as CodingFailure: .init(failure, path: path)
      case let error as DatabaseError: .init(error, path: path)
      default: .failed(path: path, detail: "\(error)")
      }
  }

  private init(_ failure: CodingFailure, path: String) {
    self =
      switch failure {
      case .unknownVersion(let version):
        .newer(path: path, version: Int(version), known: Int(ArticleCodec.version))
      case .truncated, .outOfRange, .notCompressed:
        .damaged(path: path, detail: "an article in it cannot be read back")
      }
  }

  private init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? "error \(error.resultCode.rawValue)"
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB: .notALibrary(path: path)
      case .SQLITE_CORRUPT: .damaged(path: path, detail: detail)
      case .SQLITE_FULL: .diskFull(path: path)
      // The index of the log is given its size when it is made, and no other error comes of that.
      case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
        .diskFull(path: path)
      case .SQLITE_READONLY: .readOnly(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
        .notPermitted(path: path, reason: detail)
      case .SQLITE_INTERRUPT: .cancelled
      default: .failed(path: path, detail: detail)
      }
  }
}
