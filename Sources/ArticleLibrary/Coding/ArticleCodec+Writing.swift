import ArticleModel

/// An article as bytes: compact, fast to read, versioned.
///
/// Shape: a version byte, then each part of the article in the order of its declaration, in the
/// notation of `ByteWriter`. Reasons and values of mentions, which repeat, are numbers into a list
/// of texts written before them. Reading a 2,000-word article takes well under a millisecond, where
/// `Codable` JSON takes tens.
enum ArticleCodec {
  /// The version that is written; all versions up to it can be read.
  static let version: UInt8 = 1

  /// The article as bytes.
  static func encoded(_ article: Article) -> [UInt8] {
    var writer = ByteWriter(capacity: article.blocks.reduce(1024) { $0 + $1.text.utf8.count })
    writer.write(byte: version)
    writer.writeHead(of: article)
    writer.writeText(of: article)
    writer.writeNames(of: article)
    return writer.bytes
  }

  /// What the article says, without where it came from and what was recognised in it, as bytes:
  /// two articles that say the same have the same.
  static func encodedContent(of article: Article) -> [UInt8] {
    var writer = ByteWriter(capacity: article.blocks.reduce(256) { $0 + $1.text.utf8.count })
    writer.write(text: article.headline)
    writer.write(list: article.byline.authors) { $0.write(text: $1) }
    writer.write(timestamp: article.published)
    writer.writeText(of: article)
    return writer.bytes
  }
}

extension ByteWriter {
  fileprivate mutating func writeHead(of article: Article) {
    write(text: article.headline)
    write(list: article.byline.authors) { $0.write(text: $1) }
    write(list: article.byline.credits) { writer, credit in
      writer.write(text: credit.role)
      writer.write(list: credit.names) { $0.write(text: $1) }
    }
    write(optionalText: article.agency)
    write(byte: article.dateline == nil ? 0 : 1)
    if let dateline = article.dateline {
      write(optionalText: dateline.place)
      write(optionalText: dateline.day)
      write(optionalText: dateline.agency)
    }
    write(timestamp: article.published)
    write(timestamp: article.updated)
    write(optionalText: article.language)
    write(byte: article.source.kind.code)
    write(byte: article.source.format.code)
    write(text: article.source.location)
    write(optionalText: article.source.title)
    write(optionalText: article.source.link)
    write(optionalText: article.source.identifier)
  }

  fileprivate mutating func writeText(of article: Article) {
    write(list: article.blocks) { $0.write(block: $1) }
    write(list: article.repeats) { writer, repetition in
      writer.write(count: repetition.original)
      writer.write(count: repetition.position)
    }
  }

  fileprivate mutating func writeNames(of article: Article) {
    var texts = TextTable()
    let numbered = article.mentions.map { mention in
      (
        mention, mention.value.map { texts.number(of: $0) + 1 } ?? 0,
        texts.number(of: mention.reason)
      )
    }
    write(list: texts.texts) { $0.write(text: $1) }
    write(list: article.entities) { writer, entity in
      writer.write(count: entity.id)
      writer.write(byte: entity.kind.code)
      writer.write(text: entity.name)
      writer.write(list: entity.aliases) { $0.write(text: $1) }
      writer.write(optionalText: entity.value)
      writer.write(optionalText: entity.related)
    }
    write(list: numbered) { writer, numbered in
      let (mention, value, reason) = numbered
      switch mention.place {
      case .headline: writer.write(count: 0)
      case .block(let index): writer.write(count: index + 1)
      }
      writer.write(span: mention.span)
      writer.write(byte: mention.kind.code)
      writer.write(count: mention.entity)
      writer.write(count: value)
      writer.write(count: reason)
    }
  }

  private mutating func write(block: Block) {
    switch block.kind {
    case .paragraph: write(byte: 0)
    case .heading(let level):
      write(byte: 1)
      write(count: level)
    case .listItem(let depth, let ordinal):
      write(byte: 2)
      write(count: depth)
      write(byte: ordinal == nil ? 0 : 1)
      if let ordinal { write(number: ordinal) }
    case .quote(let depth):
      write(byte: 3)
      write(count: depth)
    case .code(let language):
      write(byte: 4)
      write(optionalText: language)
    case .table(let headerRows):
      write(byte: 5)
      write(count: headerRows)
    case .figure(let figure):
      write(byte: 6)
      write(figure: figure)
    case .rule: write(byte: 7)
    }
    write(text: block.text)
    write(list: block.inlines) { writer, inline in
      writer.write(span: inline.span)
      writer.write(style: inline.style)
    }
  }

  private mutating func write(figure: Figure) {
    write(optionalText: figure.link)
    write(optionalText: figure.alternative)
    write(optionalText: figure.credit)
    for side in [figure.width, figure.height] {
      write(byte: side == nil ? 0 : 1)
      if let side { write(number: side) }
    }
  }

  private mutating func write(style: Inline.Style) {
    switch style {
    case .emphasis: write(byte: 0)
    case .strong: write(byte: 1)
    case .code: write(byte: 2)
    case .strikethrough: write(byte: 3)
    case .link(let target):
      write(byte: 4)
      write(text: target)
    }
  }

  private mutating func write(span: TextSpan) {
    write(count: span.start.bytes)
    write(count: span.end.bytes - span.start.bytes)
  }

  /// Writes a moment that may be absent, with no more than is known of it.
  fileprivate mutating func write(timestamp: Timestamp?) {
    guard let timestamp else { return write(byte: 0) }
    let hasSecond = timestamp.time?.second != nil
    write(
      byte: 1 | (timestamp.time != nil ? 2 : 0) | (hasSecond ? 4 : 0)
        | (timestamp.zone != nil ? 8 : 0)
    )
    write(number: timestamp.day.daysSince1970)
    if let time = timestamp.time {
      write(count: time.hour)
      write(count: time.minute)
      if let second = time.second { write(count: second) }
    }
    if let zone = timestamp.zone { write(number: zone.minutes) }
  }
}

/// Texts, each once, numbered in the order in which they came.
private struct TextTable {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  mutating func number(of text: String) -> Int {
    if let number = numbers[text] { return number }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }
}
