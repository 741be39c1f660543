import ArticleModel
import GRDB

/// What the library's sources are now: which can be read again, which are gone.
struct SourceSurvey: Sendable {
  /// The folders that were added, and the files that lie in none of them.
  private(set) var inputs: [ImportInput] = []
  /// How many files and folders there are to read, those in the folders included.
  private(set) var readable = 0
  /// How many files are no longer where they were.
  private(set) var gone = 0
  /// Whether something came in by standard input or a pipe.
  private(set) var hasStandardInput = false

  private var folders: [[UInt8]] = []

  /// Makes the survey of a library without sources.
  init() {}

  /// Looks at a folder that was added; all folders come before the files.
  mutating func add(folder location: String) {
    let path = FilePath(location)
    // The files that lay in it are told to be gone; it may be back the next time.
    guard case .success(let status) = path.status(), status.kind == .folder else { return }
    folders.append(
      path.bytes.last == SourceSurvey.slash ? path.bytes : path.bytes + [SourceSurvey.slash]
    )
    inputs.append(.path(location))
    readable += 1
  }

  /// Looks at a file that articles were read from.
  mutating func add(file location: String) {
    guard SourceSurvey.isLasting(location) else {
      hasStandardInput = true
      return
    }
    let path = FilePath(location)
    // Whoever may not look is told why when it is read.
    if case .failure(let error) = path.status(), error.isAbsence {
      gone += 1
      return
    }
    readable += 1
    if !folders.contains(where: { FolderWalk.meets(path.bytes, below: $0) }) {
      inputs.append(.path(location))
    }
  }

  /// Whether a location names the same source when the program runs the next time.
  private static func isLasting(_ location: String) -> Bool {
    !["-", ""].contains(location) && !location.hasPrefix("/dev/") && !location.hasPrefix("/proc/")
      && !location.hasPrefix("http://") && !location.hasPrefix("https://")
  }

  private static let slash = UInt8(ascii: "/")
}

extension Library {
  /// Keeps which folders were added, so that what is new in them can be found.
  ///
  /// - Parameter locations: The folders' absolute paths.
  /// - Throws: `LibraryError`.
  func remember(folders locations: [String]) async throws(LibraryError) {
    let time = now()
    try await writing { database in
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO source (location, kind, format, article_count, read_at) VALUES (?, ?, ?, 0, ?)
          ON CONFLICT (location) DO UPDATE SET
            kind = excluded.kind, original = NULL, article_count = 0, read_at = excluded.read_at
          """
      )
      for location in locations {
        try statement.execute(
          arguments: [
            location, Schema.folderKind, Int(Source.Format.plainText.code), time,
          ]
        )
      }
    }
  }

  /// Looks where the library's sources are now.
  ///
  /// - Returns: What can be read again.
  /// - Throws: `LibraryError`.
  nonisolated func sourceSurvey() async throws(LibraryError) -> SourceSurvey {
    var survey = SourceSurvey()
    for isFolder in [true, false] {
      var last: Int64 = 0
      while true {
        let after = last
        let some = try await sources(areFolders: isFolder, after: after)
        guard let end = some.last else { break }
        last = end.id
        for source in some {
          if isFolder {
            survey.add(folder: source.location)
          } else {
            survey.add(file: source.location)
          }
        }
        if Task.isCancelled { throw .cancelled }
      }
    }
    return survey
  }

  private nonisolated func sources(
    areFolders: Bool,
    after id: Int64
  ) async throws(LibraryError) -> [(id: Int64, location: String)] {
    try await reading { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT id, location FROM source WHERE id > ? AND (kind = \(Schema.folderKind)) = ?
            ORDER BY id LIMIT 1000
            """
        ),
        arguments: [id, areFolders]
      ).map { (id: Int64($0.number(0)), location: $0.text(1)) }
    }
  }
}
