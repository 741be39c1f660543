import ArticleModel
import EntityRecognition

/// An article with its mentions as plain lines, for people and for other programs.
enum TaggedLines {
  /// The headline and every block as a line each, mentions marked as in `[Kim Jong-un|person]`.
  static func marked(_ article: Article) -> [String] {
    let mentions = article.mentionsByPlace()
    let places = [TextPlace.headline] + article.blocks.indices.map(TextPlace.block)
    return places.compactMap { place in
      guard let text = article.text(at: place), !text.isEmpty else { return nil }
      let pieces = MarkedText(text, mentions: mentions[place] ?? []).pieces.map { piece in
        switch piece {
        case .text(let text): text.map { $0.isNewline ? " " : String($0) }.joined()
        case .start: "["
        case .end(let mention): "|\(mention.kind.rawValue)]"
        }
      }
      return pieces.joined()
    }
  }

  /// A word a line with its BIO tag, a blank line after each sentence, `-DOCSTART-` before them.
  static func conll(_ article: Article) -> [String] {
    var lines = ["-DOCSTART-\tO", ""]
    for sentence in TaggedWord.sentences(of: article) {
      lines += sentence.map { "\($0.text)\t\($0.tag)" }
      lines.append("")
    }
    return lines
  }
}
