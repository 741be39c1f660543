package import ArticleModel

/// Reads bytes into an article or a feed: charset, format, then the reader of that format.
///
/// Pure: no disk, no network, no clock.
package struct DocumentReader: Sendable {
  /// Makes a reader with the standard limits.
  package init() {}

  /// Reads one source.
  ///
  /// - Parameters:
  ///   - bytes: The source's bytes as they are.
  ///   - location: The path or address as given; its file name extension is a hint, no more.
  ///   - kind: What sort of source it is.
  ///   - declaredCharset: The charset that the transport declares, where there is one.
  /// - Returns: What the bytes hold, with diagnostics.
  /// - Throws: `IngestError` when nothing usable is in them.
  package func read(
    _ bytes: [UInt8],
    location: String,
    kind: Source.Kind = .file,
    declaredCharset: String? = nil
  ) throws(IngestError) -> Parsed<Document> {
    throw .noText
  }
}
