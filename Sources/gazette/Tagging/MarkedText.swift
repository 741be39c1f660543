import ArticleModel

/// A text cut where its mentions start and end, so that each end stands inside what it ends.
struct MarkedText {
  /// One step through the text.
  enum Piece {
    /// Text without a start or end in it.
    case text(String)
    case start(Mention)
    case end(Mention)
  }

  /// The steps, in order; starts and ends are paired and nest.
  let pieces: [Piece]

  /// Cuts a text.
  ///
  /// Of a keyword and another mention that lie at the same place or cross, the keyword is kept; where
  /// one holds the other, both are. Linear in text and mentions.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - mentions: Its mentions, as an article has them.
  init(_ text: String, mentions: [Mention]) {
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var open: [Mention] = []
    var done = 0
    func advance(to offset: Int) {
      guard offset > done else { return }
      pieces.append(.text(String(decoding: bytes[done..<offset], as: UTF8.self)))
      done = offset
    }
    func close(before offset: Int) {
      while let last = open.last, last.span.end.bytes <= offset {
        advance(to: last.span.end.bytes)
        pieces.append(.end(last))
        open.removeLast()
      }
    }
    for mention in MarkedText.nesting(mentions) where mention.span.end.bytes <= bytes.count {
      close(before: mention.span.start.bytes)
      advance(to: mention.span.start.bytes)
      pieces.append(.start(mention))
      open.append(mention)
    }
    close(before: bytes.count)
    advance(to: bytes.count)
    self.pieces = pieces
  }

  /// The mentions without those that a keyword takes the place of, outer ones before inner ones.
  private static func nesting(_ mentions: [Mention]) -> [Mention] {
    let keywords = mentions.filter { $0.kind == .keyword }
    var kept = keywords
    var first = 0
    for mention in mentions where mention.kind != .keyword && !mention.span.isEmpty {
      while first < keywords.count, keywords[first].span.end <= mention.span.start { first += 1 }
      let isTaken = keywords[first...].prefix { $0.span.start < mention.span.end }.contains {
        !$0.span.holds(mention.span) && !mention.span.holds($0.span) || $0.span == mention.span
      }
      if !isTaken { kept.append(mention) }
    }
    return kept.sorted {
      ($0.span.start, $1.span.end) < ($1.span.start, $0.span.end)
    }
  }
}

extension TextSpan {
  /// Whether another run lies in this one.
  fileprivate func holds(_ other: TextSpan) -> Bool {
    start <= other.start && other.end <= end
  }
}

extension Article {
  /// The mentions in each of the article's texts.
  func mentionsByPlace() -> [TextPlace: [Mention]] {
    Dictionary(grouping: mentions, by: \.place)
  }
}
