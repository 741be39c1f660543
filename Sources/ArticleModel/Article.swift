/// A news article: the value that every part of Gazette reads, stores or draws.
package struct Article: Hashable, Sendable, Codable {
  /// The headline; never empty (an article without one is given its first words).
  package var headline: String
  /// Who wrote it.
  package var byline: Byline
  /// The agency that sent it, for instance `Yonhap`.
  package var agency: String?
  /// Where and when it was filed, as the text's first words say; they still stand in the text of
  /// pages, and of pages only (`leadIn`).
  package var dateline: Dateline?
  /// When it was published.
  package var published: Timestamp?
  /// When it was last changed, where that is said apart from `published`.
  package var updated: Timestamp?
  /// The language as a BCP 47 tag (`en`, `ko`), where known.
  package var language: String?
  /// The file, feed or page it came from.
  package var source: Source
  /// The text, in reading order, repeats left out.
  package var blocks: [Block]
  /// The paragraphs that the source repeats, in the order in which they stood.
  package var repeats: [Repeat]
  /// What names something, ordered by place and start; mentions never overlap, but a keyword may
  /// lie over another mention.
  package var mentions: [Mention]
  /// What the mentions name, ordered by first mention; an entity's `id` is its index here.
  package var entities: [Entity]

  /// Makes an article; what is not given is unknown or absent.
  package init(
    headline: String,
    byline: Byline = Byline(),
    agency: String? = nil,
    dateline: Dateline? = nil,
    published: Timestamp? = nil,
    updated: Timestamp? = nil,
    language: String? = nil,
    source: Source,
    blocks: [Block] = [],
    repeats: [Repeat] = [],
    mentions: [Mention] = [],
    entities: [Entity] = []
  ) {
    self.headline = headline
    self.byline = byline
    self.agency = agency
    self.dateline = dateline
    self.published = published
    self.updated = updated
    self.language = language
    self.source = source
    self.blocks = blocks
    self.repeats = repeats
    self.mentions = mentions
    self.entities = entities
  }

  /// The text at a place: the headline, or a block's text; `nil` where there is no such block.
  package func text(at place: TextPlace) -> String? {
    switch place {
    case .headline: headline
    case .block(let index): blocks.indices.contains(index) ? blocks[index].text : nil
    }
  }

  /// Whether the article is in English, whatever the form of its tag (`en`, `en-GB`, `en_US`, `eng`);
  /// `nil` where its language is not known.
  ///
  /// Source: RFC 5646, section 2.1; ISO 639-2 for the form of three letters.
  package var isEnglish: Bool? {
    guard let primary = language?.split(whereSeparator: { $0 == "-" || $0 == "_" }).first else {
      return nil
    }
    return ["en", "eng"].contains(primary.lowercased())
  }

  /// How many words the blocks hold, counted as runs between white space; a run of CJK text counts
  /// one word for every two characters.
  package var wordCount: Int {
    blocks.reduce(0) { $0 + $1.text.approximateWordCount }
  }
}

/// Which text of an article a span points into.
package enum TextPlace: Hashable, Comparable, Sendable, Codable {
  case headline
  /// The block at this index of `Article.blocks`.
  case block(Int)
}

/// A place in an article where reading stands: what is at the top of the reading pane.
package struct ReadingPosition: Hashable, Sendable, Codable {
  /// Index of the block; 0 is the top of the article.
  package var block: Int
  /// The place in the block's text.
  package var offset: TextOffset

  /// Makes a position.
  package init(block: Int, offset: TextOffset) {
    self.block = block
    self.offset = offset
  }

  /// The top of the article.
  package static let start = ReadingPosition(block: 0, offset: .zero)
}

/// A paragraph that the source repeats and that reading leaves out.
package struct Repeat: Hashable, Sendable, Codable {
  /// Index in `Article.blocks` of the paragraph that it repeats.
  package var original: Int
  /// Index in `Article.blocks` of the block before which it stood; their count when at the end.
  package var position: Int

  /// Records a repeat.
  package init(of original: Int, before position: Int) {
    self.original = original
    self.position = position
  }
}

extension String {
  /// Words between white space, plus one for every two CJK characters; O(n) over UTF-8 bytes.
  fileprivate var approximateWordCount: Int {
    var copy = self
    return copy.withUTF8 { bytes in
      var words = 0
      var ideographs = 0
      var isInWord = false
      var index = 0
      while index < bytes.count {
        let lead = bytes[index]
        if lead < 0x80 {
          let isSpace = lead == 0x20 || (0x09...0x0D).contains(lead)
          if !isSpace, !isInWord { words += 1 }
          isInWord = !isSpace
          index += 1
          continue
        }
        let (scalar, length) = decodedScalar(in: bytes, at: index)
        index += length
        if scalar.properties.isWhitespace {
          isInWord = false
        } else if (0x2E80...0x9FFF).contains(scalar.value)
          || (0xAC00...0xD7A3).contains(scalar.value)
        {
          ideographs += 1
          isInWord = false
        } else if !isInWord {
          words += 1
          isInWord = true
        }
      }
      return words + (ideographs + 1) / 2
    }
  }
}

/// The scalar that starts at a lead byte of well-formed UTF-8, and how many bytes it takes.
private func decodedScalar(
  in bytes: UnsafeBufferPointer<UInt8>,
  at index: Int
) -> (Unicode.Scalar, length: Int) {
  let lead = bytes[index]
  let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  var value = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
  for offset in 1..<length where index + offset < bytes.count {
    value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
  }
  return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}
