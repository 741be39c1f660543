import ArticleModel

/// Turns the pieces that belong to an article into its blocks, cleaned.
struct ArticleAssembler {
  /// The article's headline, which is not repeated as a block.
  let headline: String?
  /// Cleans the blocks, and knows afterwards what it dropped.
  private(set) var cleaner = TextCleaner()

  /// Makes an assembler.
  init(headline: String?) {
    self.headline = headline.map { HeadlineChooser.key($0) }
  }

  /// The blocks of some pieces, in order.
  ///
  /// - Parameters:
  ///   - indices: Which pieces.
  ///   - pieces: All pieces of the page.
  /// - Returns: The blocks, without the headline and without rules at the ends.
  mutating func blocks(of indices: [Int], in pieces: TextPieces) -> [Block] {
    var blocks: [Block] = []
    for index in indices {
      let piece = pieces.pieces[index]
      if piece.kind == .rule {
        if let last = blocks.last, last.kind != .rule { blocks.append(Block(.rule, "")) }
        continue
      }
      let text = pieces.string(of: piece)
      if blocks.count < 4, isHeadline(text) { continue }
      let raw = Block(piece.kind, text, inlines: Array(pieces.inlines[piece.inlines]))
      let block = raw.cleaned(by: &cleaner)
      if case .figure = block.kind {
        blocks.append(block)
      } else if !block.text.isEmpty {
        blocks.append(block)
      }
    }
    while blocks.last?.kind == .rule { blocks.removeLast() }
    return blocks
  }

  /// The paragraphs of a text that JSON-LD gives, one a line.
  mutating func blocks(ofPlainText text: String) -> [Block] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let line = cleaner.cleanLine(String(line))
      return line.isEmpty || isHeadline(line) ? nil : Block(.paragraph, line)
    }
  }

  private func isHeadline(_ text: String) -> Bool {
    guard let headline, text.utf8.count < 600 else { return false }
    // Each plain letter is a byte of the key, so that a longer text is told at a glance.
    let plain = text.utf8.count { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    return plain <= headline.utf8.count && HeadlineChooser.key(text) == headline
  }

  /// The first words of a text, for an article without a headline.
  static func firstWords(of blocks: [Block]) -> String {
    let text = blocks.first { !$0.text.isEmpty }?.text ?? ""
    let most = 12
    let words = text.split(separator: " ", maxSplits: most, omittingEmptySubsequences: true)
    let start = words.prefix(most).joined(separator: " ")
    return start.count > 100 ? String(start.prefix(99)) + "…" : start
  }
}
