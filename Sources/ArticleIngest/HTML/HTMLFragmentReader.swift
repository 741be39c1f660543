import ArticleModel

/// Reads a piece of markup, such as a feed entry's content, into blocks: all of it, without looking
/// for an article inside.
enum HTMLFragmentReader {
  /// Reads markup.
  ///
  /// - Parameters:
  ///   - markup: The markup.
  ///   - headline: What is not repeated as a block.
  ///   - base: What relative links start from.
  /// - Returns: The blocks, and what cleaning them dropped.
  static func read(_ markup: String, headline: String?, base: WebAddress?) -> Parsed<[Block]> {
    var assembler = ArticleAssembler(headline: headline)
    guard markup.utf8.contains(0x3C) || markup.utf8.contains(0x26) else {
      let blocks = assembler.blocks(ofPlainText: markup)
      return Parsed(blocks, diagnostics: assembler.cleaner.diagnostics)
    }
    let (tree, _) = HTMLTreeBuilder.parse(HTMLArticleReader.withoutEscapes(markup))
    let allHints = NodeHints.all(of: tree)
    let mass = TextMass(of: tree, hints: allHints)
    let hints = NodeHints.plausible(allHints, mass: mass)
    let leftOut = Furniture.leftOut(
      of: tree,
      hints: hints,
      mass: mass,
      strictness: .full
    )
    let pieces = PieceReader.read(tree, hints: hints, leavingOut: leftOut, base: base)
    let blocks = assembler.blocks(of: Array(pieces.pieces.indices), in: pieces)
    return Parsed(blocks, diagnostics: assembler.cleaner.diagnostics)
  }

  /// The text of some markup in one line: tags, comments, scripts and styles dropped, references
  /// replaced, white space folded.
  static func line(of markup: String) -> String {
    var text: [UInt8] = []
    let bytes = Array(markup.utf8)
    let lastClose = bytes.lastIndex(of: 0x3E) ?? -1
    var at = 0
    while at < bytes.count {
      if at < lastClose, let end = endOfTag(bytes, from: at) {
        at = end
      } else {
        let next = bytes[(at + 1)...].firstIndex(of: 0x3C) ?? bytes.count
        text.append(contentsOf: bytes[at..<next])
        at = next
      }
    }
    return CharacterReferences.decoded(String(decoding: text, as: UTF8.self)).foldingSpace
  }

  /// The index after a tag, with what a script or style holds; `nil` where none starts.
  private static func endOfTag(_ bytes: [UInt8], from start: Int) -> Int? {
    guard bytes[start] == 0x3C, start + 1 < bytes.count else { return nil }
    let next = bytes[start + 1]
    guard next.isASCIILetter || next == 0x2F || next == 0x21 else { return nil }
    if bytes[start...].starts(with: "<!--".utf8) {
      var at = start + 4
      while at < bytes.count, !bytes[at...].starts(with: "-->".utf8) { at += 1 }
      return min(at + 3, bytes.count)
    }
    guard let close = bytes[start...].firstIndex(of: 0x3E) else { return nil }
    let name = String(decoding: bytes[start + 1..<min(close, start + 8)], as: UTF8.self)
      .lowercased()
    guard name.hasPrefix("script") || name.hasPrefix("style"), bytes[close - 1] != 0x2F else {
      return close + 1
    }
    var at = close + 1
    while at + 1 < bytes.count, bytes[at] != 0x3C || bytes[at + 1] != 0x2F { at += 1 }
    return bytes[at...].firstIndex(of: 0x3E).map { $0 + 1 } ?? bytes.count
  }
}
