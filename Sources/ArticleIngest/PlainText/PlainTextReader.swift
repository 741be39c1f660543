package import ArticleModel

/// Reads plain text as it is scraped from news pages, and any other plain text sanely.
///
/// Lines become passages by their layout alone (`PassageBuilder`); the head gives headline, byline and
/// times (`HeadReader`); the rest becomes blocks, with datelines, agencies and credits taken out
/// of the text, furniture left out with a diagnostic each, and repeats collapsed.
package struct PlainTextReader: Sendable {
  /// Makes a reader.
  package init() {}

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The text; cleaned here.
  ///   - location: The path or address as given.
  ///   - kind: What sort of source it is.
  ///   - language: The language as a BCP 47 tag, where it is declared.
  /// - Returns: The article and what was left out.
  /// - Throws: `IngestError.noText` where nothing but white space is in it.
  package static func read(
    _ text: String,
    location: String,
    kind: Source.Kind = .file,
    language: String? = nil
  ) throws(IngestError) -> Parsed<Article> {
    var cleaner = TextCleaner()
    let text = cleaner.clean(text)
    let lines = TextLine.lines(of: text)
    guard lines.contains(where: { !$0.isBlank }) else { throw .noText }
    let layout = TextLayout(lines)
    var assembler = PlainTextAssembler(
      source: Source(kind: kind, format: .plainText, location: location),
      language: language,
      times: times(for: text, language: language)
    )
    if layout.isPreformatted {
      assembler.assemblePreformatted(lines)
    } else {
      assembler.assemble(PassageBuilder.passages(of: lines, layout: layout), layout: layout)
    }
    if lines.count >= TextLine.limit {
      assembler.report(.warning, "only the first \(TextLine.limit) lines were read", TextLine.limit)
    }
    return Parsed(assembler.article, diagnostics: cleaner.diagnostics + assembler.diagnostics)
  }

  /// A reader of times with the day order that the text's own slashed days give away.
  private static func times(for text: String, language: String?) -> TimestampReader {
    var reader = TimestampReader(language: language)
    let head = Array(text.utf8.prefix(2000))
    guard reader.order == nil, head.contains(UInt8(ascii: "/")) else { return reader }
    if language == nil, let guess = LanguageGuess.language(of: text), guess != "en" {
      return TimestampReader(language: guess)
    }
    let tokens = TimeToken.tokens(in: head.slashedDays)
    for index in tokens.indices.dropLast(2) {
      guard case .number(let first, 1...2) = tokens[index].kind,
        tokens[index + 1].kind == .sign(UInt8(ascii: "/")),
        case .number(let second, 1...2) = tokens[index + 2].kind
      else { continue }
      if first > 12, first <= 31, second <= 12 { reader.order = .dayFirst }
      if second > 12, second <= 31, first <= 12 { reader.order = .monthFirst }
    }
    return reader
  }
}

extension [UInt8] {
  /// Only the runs of digits and slashes in it that hold a slash, spaces between them.
  fileprivate var slashedDays: [UInt8] {
    var output: [UInt8] = []
    for run in split(whereSeparator: { !(47...57).contains($0) })
    where run.contains(UInt8(ascii: "/")) && run.count >= 6 && output.count < 200 {
      output += Array(run) + [0x20]
    }
    return output
  }
}
