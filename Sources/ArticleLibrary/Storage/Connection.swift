import Foundation
import GRDB

/// An open database file, checked to be a library of a version that this program knows.
///
/// Opening does the least that it can: two pragmas tell a current library from anything else, and
/// only others are migrated.
struct Connection: Sendable {
  /// The database.
  let database: any DatabaseWriter
  /// Why it can be read only; `nil` where it can be written.
  let refusal: LibraryError?

  /// Opens a library for reading and writing where that is possible, otherwise for reading.
  ///
  /// - Parameters:
  ///   - path: The file; made where it does not exist, with the folders above it.
  ///   - isShortLived: Whether losing it to a power cut does not matter.
  /// - Throws: `LibraryError`.
  init(path: String, isShortLived: Bool = false) throws(LibraryError) {
    guard try FileAccess(path: path) != .readOnly else {
      self = try Connection.readOnly(path: path)
      return
    }
    do throws(LibraryError) {
      self = try Connection.writable(path: path, isShortLived: isShortLived)
    } catch .diskFull {
      // What is there can be read all the same.
      let refusal = LibraryError.diskFull(path: path)
      guard let connection = try? Connection.readOnly(path: path) else { throw refusal }
      self = Connection(database: connection.database, refusal: refusal)
    }
  }

  private static func writable(
    path: String,
    isShortLived: Bool
  ) throws(LibraryError) -> Connection {
    do {
      let database = try DatabasePool(
        path: path,
        configuration: configuration(isReadOnly: false, isShortLived: isShortLived)
      )
      try check(database, path: path, isReadOnly: false)
      return Connection(database: database, refusal: nil)
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// Opens a library for reading, whatever the permissions.
  ///
  /// - Throws: `LibraryError`.
  static func readOnly(path: String) throws(LibraryError) -> Connection {
    do {
      let database = try openedReadOnly(path: path)
      try check(database, path: path, isReadOnly: true)
      return Connection(database: database, refusal: .readOnly(path: path))
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  private init(database: any DatabaseWriter, refusal: LibraryError?) {
    self.database = database
    self.refusal = refusal
  }

  /// In a folder that cannot be written or on a full disk, the write-ahead log cannot be made; there
  /// the file is read as it is, which is right where nobody can be writing to it.
  private static func openedReadOnly(path: String) throws -> any DatabaseWriter {
    let configuration = configuration(isReadOnly: true, isShortLived: false)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      _ = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
      return queue
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_FULL, .SQLITE_IOERR]
      .contains(error.resultCode)
    {
      let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
      return try DatabaseQueue(path: "file:\(escaped)?immutable=1", configuration: configuration)
    }
  }

  private static func configuration(isReadOnly: Bool, isShortLived: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 3
    configuration.label = "Gazette.library"
    configuration.prepareDatabase { database in
      let isReader = database.configuration.readonly
      // Kibibytes: the working set of a list is a few pages; imports touch many.
      try database.execute(sql: "PRAGMA cache_size = \(isReader ? -1024 : -4096)")
      if !isReader {
        try database.execute(sql: "PRAGMA secure_delete = OFF")
        try database.execute(sql: "PRAGMA wal_autocheckpoint = 2000")
        try database.execute(sql: "PRAGMA journal_size_limit = 16777216")
        if isShortLived { try database.execute(sql: "PRAGMA synchronous = OFF") }
      }
    }
    return configuration
  }

  /// What a file says that it is.
  private struct Marks {
    var version: Int
    var application: Int

    init(_ database: any DatabaseWriter) throws {
      (version, application) = try database.unsafeReentrantRead { database in
        (
          try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
          try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        )
      }
    }

    var isCurrent: Bool {
      application == Schema.applicationID && version == Schema.version
    }
  }

  /// Makes sure that the file is a library of the current version, migrating an older or empty one.
  private static func check(
    _ database: any DatabaseWriter,
    path: String,
    isReadOnly: Bool
  ) throws {
    let marks = try Marks(database)
    if marks.isCurrent { return }
    if marks.application == Schema.applicationID {
      guard marks.version < Schema.version else {
        throw LibraryError.newer(path: path, version: marks.version, known: Schema.version)
      }
    } else {
      let isEmpty = try database.unsafeReentrantRead { database in
        try Int.fetchOne(
          database,
          sql: "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE '%grdb_migrations%'"
        ) == 0
      }
      guard isEmpty else { throw LibraryError.notALibrary(path: path) }
    }
    if isReadOnly {
      guard marks.version >= Schema.oldestReadable else { throw LibraryError.readOnly(path: path) }
      return
    }
    do {
      try Schema.migrate(database)
    } catch {
      // Another process may have been quicker; then its work is as good as ours.
      guard try Marks(database).isCurrent else { throw error }
    }
  }
}
