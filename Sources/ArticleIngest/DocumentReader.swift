package import ArticleModel

/// Reads bytes into an article or a feed: charset, format, then the reader of that format.
///
/// Pure: no disk, no network, no clock.
package struct DocumentReader: Sendable {
  /// How many bytes a source may have.
  package static let sizeLimit = 64 << 20

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
    let opened = try open(bytes, location: location, kind: kind, declaredCharset: declaredCharset)
    switch opened.value {
    case .article(let article): return Parsed(.article(article), diagnostics: opened.diagnostics)
    case .feed(let feed):
      let whole = feed.whole
      return Parsed(.feed(whole.value), diagnostics: opened.diagnostics + whole.diagnostics)
    }
  }

  /// Reads one source, but for the entries of a feed.
  ///
  /// - Parameters:
  ///   - bytes: The source's bytes as they are.
  ///   - location: The path or address as given; its file name extension is a hint, no more.
  ///   - kind: What sort of source it is.
  ///   - declaredCharset: The charset that the transport declares, where there is one.
  /// - Returns: What the bytes hold, with what there is to say of an article or the charset.
  /// - Throws: `IngestError` when nothing usable is in them.
  package func open(
    _ bytes: [UInt8],
    location: String,
    kind: Source.Kind = .file,
    declaredCharset: String? = nil
  ) throws(IngestError) -> Parsed<OpenedDocument> {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= DocumentReader.sizeLimit else {
      throw .tooLarge(bytes: bytes.count, limit: DocumentReader.sizeLimit)
    }
    if let name = BinaryKind.name(of: bytes) { throw .binary(kind: name) }
    let decoding = TextDecoding(bytes, declaredCharset: declaredCharset)
    guard !DocumentReader.isBinary(decoding.text) else { throw .binary(kind: nil) }
    var parsed = try open(decoding.text, location: location, kind: kind)
    parsed.diagnostics = decoding.diagnostics + parsed.diagnostics
    return parsed
  }

  private func open(
    _ text: String,
    location: String,
    kind: Source.Kind
  ) throws(IngestError) -> Parsed<OpenedDocument> {
    switch FormatSniffer.finding(for: text, location: location) {
    case .unknownXML(let root):
      let element = root == "?" ? "it begins with no element" : "its first element is <\(root)>"
      let reason = "XML that is neither a page nor a feed (\(element))"
      throw .malformed(.html, reason: reason, line: nil)
    case .format(.plainText):
      return article(try PlainTextReader.read(text, location: location, kind: kind), kind)
    case .format(.markdown):
      return article(try MarkdownReader.read(text, location: location, kind: kind), kind)
    case .format(.html):
      return article(try HTMLArticleReader.read(text, location: location), kind)
    case .format(let format):
      return Parsed(.feed(try FeedReader.open(text, format: format, location: location)))
    }
  }

  private func article(_ parsed: Parsed<Article>, _ kind: Source.Kind) -> Parsed<OpenedDocument> {
    var article = parsed.value
    if kind != .file { article.source.kind = kind }
    // Whatever a source holds, its list needs something to show.
    if article.headline.isEmpty { article.headline = "Untitled" }
    return Parsed(.article(article), diagnostics: parsed.diagnostics)
  }

  /// Whether so many characters are controls that it is no text: more than one in twenty.
  private static func isBinary(_ text: String) -> Bool {
    var controls = 0
    var looked = 0
    for byte in text.utf8.prefix(65_536) {
      looked += 1
      let isControl = byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 && byte != 0x0C
      if isControl && byte != 0x1B && byte != 0x08 { controls += 1 }
    }
    return controls * 20 > looked
  }
}
