package import ArticleModel

/// Something to import.
package enum ImportInput: Hashable, Sendable {
  /// A file, or a folder with all that lies in it.
  case path(String)
  /// Bytes that are already at hand, for instance from standard input.
  case bytes([UInt8], location: String, kind: Source.Kind)

  /// Whether it is a folder, or a link to one.
  package var isFolder: Bool { folder != nil }

  /// Its absolute path where it is a folder.
  var folder: String? {
    guard case .path(let text) = self else { return nil }
    let path = FilePath(text)
    guard case .success(let status) = path.status(), status.kind == .folder else { return nil }
    return (path.resolved ?? path).text
  }
}

/// How far an import has come.
package struct ImportProgress: Hashable, Sendable {
  /// Files that are done, with or without success.
  package var filesDone: Int
  /// Files in all.
  package var filesTotal: Int
  /// What was done so far.
  package var summary: ImportSummary
}

/// What an import did.
package struct ImportSummary: Hashable, Sendable {
  /// Articles that are new in the library.
  package var added = 0
  /// Articles whose text was another before.
  package var updated = 0
  /// Articles that the library has already, under this name or another.
  package var unchanged = 0
  /// Files in folders that are no articles: pictures, style sheets, programs.
  package var skipped = 0
  /// The first thousand files that could not be read, in the order in which they were met.
  package var failures: [ImportFailure] = []
  /// How many files could not be read.
  package var failed = 0
  /// Whether it was stopped before its end.
  package var wasStopped = false

  /// Makes an empty summary.
  package init() {}

  /// Records a failure.
  mutating func add(_ failure: ImportFailure) {
    failed += 1
    if failures.count < ImportSummary.mostFailures { failures.append(failure) }
  }

  /// Counts what became of an article.
  mutating func add(_ outcome: StoreOutcome) {
    switch outcome {
    case .added: added += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    }
  }

  /// Enough to see what is wrong with a folder of a million pictures.
  private static let mostFailures = 1000
}

/// A file that could not be imported.
package struct ImportFailure: Error, Hashable, Sendable {
  /// The file.
  package var path: String
  /// Why, in the user's language, without the file's name and without a full stop.
  package var reason: String

  /// The file's name without the folders above it, and the reason: short enough for one line.
  var shortened: String {
    "\(path.split(separator: "/").last.map(String.init) ?? path): \(reason)"
  }
}
