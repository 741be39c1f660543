/// What came of reading the library's sources again.
package struct SourceReport: Hashable, Sendable {
  /// Articles that are new in the library.
  package var added = 0
  /// Articles whose text is another than before; the earlier one is kept as a revision.
  package var changed = 0
  /// Sources that are no longer where they were; their articles are kept.
  package var gone = 0
  /// Sources that are there and could not be read.
  package var failed = 0
  /// The first of them, its name and the reason.
  package var failure: String?
  /// Files, and folders that were added, which are there to be read.
  package var readable = 0
  /// Whether there are articles that came in by standard input, which cannot be read again.
  package var hasStandardInput = false
  /// Whether it was stopped before its end.
  package var wasStopped = false

  /// Makes the report on a library without sources.
  package init() {}
}
