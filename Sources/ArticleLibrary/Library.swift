import Foundation
import GRDB

/// The user's articles on disk: everything that is kept, and the only one to touch it.
///
/// A library is one SQLite file in write-ahead mode. Any number of processes may have it open; each
/// sees what the others commit. Reading never waits for writing.
package actor Library {
  /// Where it lies.
  package nonisolated let path: String
  /// Whether it can be read but not changed.
  package nonisolated var isReadOnly: Bool { refusal != nil }

  /// What is thrown at whoever wants to change a library that cannot be.
  nonisolated let refusal: LibraryError?

  nonisolated let database: any DatabaseWriter
  nonisolated let now: @Sendable () -> Int64
  private let folder: TemporaryFolder?
  var watcher = ChangeWatcher()

  /// Opens a library, or makes an empty one where there is none.
  ///
  /// A file that may only be read is opened for reading: `isReadOnly` says so, and changes throw
  /// `LibraryError.readOnly`. With a library of the current version this does no more than open the
  /// file, whatever its size.
  ///
  /// - Parameters:
  ///   - path: The file; the folders above it are made where they are missing.
  ///   - now: The clock: seconds since 1970.
  /// - Returns: The open library.
  /// - Throws: `LibraryError`.
  package static func open(
    at path: String,
    now: @escaping @Sendable () -> Int64 = Library.systemClock
  ) throws(LibraryError) -> Library {
    Library(path: path, connection: try Connection(path: path), now: now, folder: nil)
  }

  /// Makes an empty library in a folder of its own, which goes when the library does.
  ///
  /// - Throws: `LibraryError`.
  package static func temporary(
    now: @escaping @Sendable () -> Int64 = Library.systemClock
  ) throws(LibraryError) -> Library {
    let folder = try TemporaryFolder()
    let path = folder.path + "/library.sqlite"
    let connection = try Connection(path: path, isShortLived: true)
    return Library(path: path, connection: connection, now: now, folder: folder)
  }

  /// A library on a connection that is open for reading.
  static func reading(_ connection: Connection, path: String) -> Library {
    Library(path: path, connection: connection, now: systemClock, folder: nil)
  }

  private init(
    path: String,
    connection: Connection,
    now: @escaping @Sendable () -> Int64,
    folder: TemporaryFolder?
  ) {
    self.path = path
    self.now = now
    self.folder = folder
    refusal = connection.refusal
    database = connection.database
  }

  /// Closes the file, folding the write-ahead log into it; a temporary library is removed.
  ///
  /// Not needed for safety, only for tidiness; whatever is asked of the library afterwards throws.
  package func close() {
    watcher.finish()
    // Readers go first: the last connection folds the log into the file, and only one that may write
    // can do so.
    (database as? DatabasePool)?.invalidateReadOnlyConnections()
    // What cannot be closed yet because it is in use closes when its last user is done.
    try? database.close()
    folder?.remove()
  }

  /// What the database finds when it checks the whole file: `ok`, or what is wrong.
  ///
  /// Takes seconds for a large library.
  ///
  /// - Throws: `LibraryError`.
  package nonisolated func integrity() async throws(LibraryError) -> String {
    try await reading { database in
      try String.fetchOne(database, sql: "PRAGMA integrity_check(1)") ?? "ok"
    }
  }

  /// The system's clock, in seconds since 1970.
  package static let systemClock: @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970) }

  /// Reads in one snapshot.
  nonisolated func reading<Value: Sendable>(
    _ read: @Sendable (Database) throws -> Value
  ) async throws(LibraryError) -> Value {
    do {
      return try await database.read(read)
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  /// Writes in one transaction, then tells those who listen for changes.
  func writing<Value: Sendable>(
    _ write: @Sendable (Database) throws -> Value
  ) async throws(LibraryError) -> Value {
    if let refusal { throw refusal }
    do {
      let value = try await database.write(write)
      watcher.announce()
      return value
    } catch {
      throw LibraryError(error, path: path)
    }
  }
}
