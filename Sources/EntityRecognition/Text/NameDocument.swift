import ArticleModel

/// The texts of one article as tokens and sentences, laid end to end in one buffer.
///
/// Shape: `tokens` and `sentences` are in reading order; every token lies in one sentence and one
/// part; a sentence never crosses parts.
struct NameDocument: Sendable {
  /// The bytes of all texts, each ended by a newline.
  private(set) var bytes: [UInt8] = []
  /// The words and signs.
  private(set) var tokens: [Token] = []
  /// The sentences, as ranges of `tokens`.
  private(set) var sentences: [Range<Int>] = []
  /// The texts, in order of their bytes.
  private(set) var parts: [Part] = []

  /// Where one text lies.
  struct Part: Sendable {
    /// Which text of the article it is.
    var place: TextPlace
    /// Where it starts in `bytes`.
    var start: Int
    /// Its sentences, as a range of `sentences`.
    var sentences: Range<Int>
  }

  /// Texts longer than this in all are read no further, so that offsets fit 32 bits.
  static let largestSize = 64 << 20

  /// The document of an article: its headline and every block with running text.
  init(_ article: Article) {
    bytes.reserveCapacity(
      article.blocks.reduce(article.headline.utf8.count + 1) {
        $0 + $1.text.utf8.count + 1
      }
    )
    append(article.headline, at: .headline)
    for (index, block) in article.blocks.enumerated() {
      switch block.kind {
      case .code, .rule: continue
      default: append(block.text, at: .block(index))
      }
    }
    mark()
  }

  /// The document of one text.
  init(text: String) {
    append(text, at: .headline)
    mark()
  }

  /// The document of sentences whose tokens are given; a newline ends each sentence.
  init(sentences given: [[String]]) {
    for words in given {
      let firstToken = tokens.count
      for word in words { appendWord(word) }
      sentences.append(firstToken..<tokens.count)
      bytes.append(0x0A)
    }
    parts = [Part(place: .headline, start: 0, sentences: 0..<sentences.count)]
    mark()
  }

  /// The place in the article of a run of tokens that lies in one sentence.
  func span(of range: Range<Int>, in part: Part) -> TextSpan {
    TextSpan(
      Int(tokens[range.lowerBound].start) - part.start..<Int(tokens[range.upperBound - 1].end)
        - part.start
    )
  }

  /// The text of a token.
  func text(of index: Int) -> String {
    String(decoding: bytes[tokens[index].bytes], as: UTF8.self)
  }

  private mutating func append(_ text: String, at place: TextPlace) {
    let start = bytes.count
    var text = text
    text.withUTF8 { utf8 in
      guard start + utf8.count < NameDocument.largestSize else { return }
      bytes.append(contentsOf: utf8)
    }
    let end = bytes.count
    bytes.append(0x0A)
    let firstToken = tokens.count
    let firstSentence = sentences.count
    bytes.withUnsafeBufferPointer { buffer in
      var tokenizer = Tokenizer(buffer, from: start, to: end)
      tokenizer.appendTokens(to: &tokens)
      SentenceSplitter(buffer)
        .appendSentences(of: tokens, in: firstToken..<tokens.count, to: &sentences)
    }
    parts.append(
      Part(place: place, start: start, sentences: firstSentence..<sentences.count)
    )
  }

  private mutating func appendWord(_ word: String) {
    let start = bytes.count
    if start + word.utf8.count + 2 < NameDocument.largestSize {
      bytes.append(contentsOf: word.utf8)
    }
    let end = bytes.count
    bytes.append(0x20)
    let token = bytes.withUnsafeBufferPointer {
      TokenReader($0, .shared).token(from: start, to: end, look: .spaced)
    }
    tokens.append(token)
  }

  private mutating func mark() {
    SentenceSplitter.mark(&tokens, sentences: sentences)
  }
}
