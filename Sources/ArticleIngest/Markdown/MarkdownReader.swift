package import ArticleModel

/// Reads Markdown, as GitHub writes it, by the reference implementation.
package enum MarkdownReader {
  /// Reads a text.
  ///
  /// A text so large or so nested that parsing it could take long is read as plain text, with a
  /// warning.
  ///
  /// - Parameters:
  ///   - text: The Markdown text.
  ///   - location: The path or address as given.
  ///   - kind: What sort of source it is.
  /// - Returns: The article and what was left out.
  /// - Throws: `IngestError.noText` where nothing to read is in it.
  package static func read(
    _ text: String,
    location: String,
    kind: Source.Kind = .file
  ) throws(IngestError) -> Parsed<Article> {
    var cleaner = TextCleaner()
    let text = cleaner.clean(text)
    let matter = FrontMatter(text)
    let body = String(text.utf8.dropFirst(matter.length)) ?? text
    guard isBounded(body), let tree = MarkdownTree(body) else {
      var parsed = try PlainTextReader.read(text, location: location, kind: kind)
      let message = "too large or too nested to be read as Markdown; read as plain text"
      parsed.diagnostics.insert(Diagnostic(.warning, message), at: 0)
      return parsed
    }
    let builder = tree.read { document in
      var builder = MarkdownBlocks(lineOffset: matter.lineCount)
      builder.read(document)
      return builder
    }
    guard let builder else { throw .noText }
    let source = Source(kind: kind, format: .markdown, location: location)
    var assembler = MarkdownAssembler(source: source, matter: matter)
    assembler.assemble(builder.blocks)
    guard !assembler.article.headline.isEmpty else { throw .noText }
    return Parsed(
      assembler.article,
      diagnostics: cleaner.diagnostics + builder.diagnostics + assembler.diagnostics
    )
  }

  /// Whether parsing stays quick: the parser takes quadratic time for floods of some marks, and for
  /// deep nesting.
  private static func isBounded(_ text: String) -> Bool {
    guard text.utf8.count <= 4 << 20 else { return false }
    var counts = [Int](repeating: 0, count: 128)
    var nesting = 0
    var bars = 0
    var isLeading = true
    for byte in text.utf8 where byte < 0x80 {
      counts[Int(byte)] += 1
      if byte == 0x0A {
        (nesting, bars, isLeading) = (0, 0, true)
      } else if byte == UInt8(ascii: "|") {
        // A row takes time that grows with the square of its cells.
        bars += 1
        isLeading = false
        if bars > 300 { return false }
      } else if isLeading {
        switch byte {
        case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"),
          UInt8(ascii: "."), UInt8(ascii: ")"):
          nesting += 1
        case 0x20, 0x09, 48...57: break
        default: isLeading = false
        }
        // A long rule is no nesting, but no rule needs so many dashes either.
        if nesting > 300 { return false }
      }
    }
    return "[]<>*_`!~^".utf8.allSatisfy { counts[Int($0)] <= 20_000 }
  }
}
