import ArticleModel

extension ArticleCodec {
  /// The article that bytes hold.
  ///
  /// - Throws: `CodingFailure` where they were damaged or written by a newer version.
  static func decoded(_ bytes: UnsafeRawBufferPointer) throws(CodingFailure) -> Article {
    var reader = ByteReader(bytes)
    let written = try reader.byte()
    guard written == version else { throw .unknownVersion(written) }
    var article = try reader.head()
    article.blocks = try reader.list { reader throws(CodingFailure) in try reader.block() }
    article.repeats = try reader.list { reader throws(CodingFailure) in
      Repeat(of: try reader.count(), before: try reader.count())
    }
    let texts = try reader.list { reader throws(CodingFailure) in try reader.text() }
    article.entities = try reader.list { reader throws(CodingFailure) in try reader.entity() }
    article.mentions = try reader.list { reader throws(CodingFailure) in
      try reader.mention(texts: texts)
    }
    guard reader.isAtEnd, article.isConsistent else { throw .outOfRange }
    return article
  }
}

extension ByteReader {
  fileprivate mutating func head() throws(CodingFailure) -> Article {
    let headline = try text()
    let byline = Byline(
      authors: try list { reader throws(CodingFailure) in try reader.text() },
      credits: try list { reader throws(CodingFailure) in
        Credit(
          role: try reader.text(),
          names: try reader.list { reader throws(CodingFailure) in try reader.text() }
        )
      }
    )
    let agency = try optionalText()
    var dateline: Dateline?
    if try flag() {
      dateline = Dateline(
        place: try optionalText(),
        day: try optionalText(),
        agency: try optionalText()
      )
    }
    return Article(
      headline: headline,
      byline: byline,
      agency: agency,
      dateline: dateline,
      published: try timestamp(),
      updated: try timestamp(),
      language: try optionalText(),
      source: Source(
        kind: try Source.Kind(code: byte()),
        format: try Source.Format(code: byte()),
        location: try text(),
        title: try optionalText(),
        link: try optionalText(),
        identifier: try optionalText()
      )
    )
  }

  fileprivate mutating func block() throws(CodingFailure) -> Block {
    let kind: Block.Kind
    switch try byte() {
    case 0: kind = .paragraph
    case 1: kind = .heading(level: try count())
    case 2:
      let depth = try count()
      kind = .listItem(depth: depth, ordinal: try flag() ? try number() : nil)
    case 3: kind = .quote(depth: try count())
    case 4: kind = .code(language: try optionalText())
    case 5: kind = .table(headerRows: try count())
    case 6: kind = .figure(try figure())
    case 7: kind = .rule
    default: throw .outOfRange
    }
    return Block(
      kind,
      try text(),
      inlines: try list { reader throws(CodingFailure) in
        Inline(try reader.span(), try reader.style())
      }
    )
  }

  private mutating func figure() throws(CodingFailure) -> Figure {
    Figure(
      link: try optionalText(),
      alternative: try optionalText(),
      credit: try optionalText(),
      width: try flag() ? try number() : nil,
      height: try flag() ? try number() : nil
    )
  }

  private mutating func style() throws(CodingFailure) -> Inline.Style {
    switch try byte() {
    case 0: .emphasis
    case 1: .strong
    case 2: .code
    case 3: .strikethrough
    case 4: .link(target: try text())
    default: throw .outOfRange
    }
  }

  fileprivate mutating func entity() throws(CodingFailure) -> Entity {
    Entity(
      id: try count(),
      kind: try EntityKind(code: byte()),
      name: try text(),
      aliases: try list { reader throws(CodingFailure) in try reader.text() },
      value: try optionalText(),
      related: try optionalText()
    )
  }

  fileprivate mutating func mention(texts: [String]) throws(CodingFailure) -> Mention {
    let place = try count()
    let span = try span()
    let kind = try EntityKind(code: byte())
    let entity = try count()
    let value = try count()
    let reason = try count()
    guard value <= texts.count, texts.indices.contains(reason) else { throw .outOfRange }
    return Mention(
      place: place == 0 ? .headline : .block(place - 1),
      span: span,
      kind: kind,
      entity: entity,
      value: value == 0 ? nil : texts[value - 1],
      reason: texts[reason]
    )
  }

  private mutating func span() throws(CodingFailure) -> TextSpan {
    let start = try count()
    let (end, overflow) = start.addingReportingOverflow(try count())
    guard !overflow else { throw .outOfRange }
    return TextSpan(start..<end)
  }

  private mutating func timestamp() throws(CodingFailure) -> Timestamp? {
    let parts = try byte()
    guard parts & 1 != 0 else { return nil }
    let days = try number()
    // A hundred thousand years either way: nothing that was ever written lies beyond.
    guard days.magnitude < 36_525_000 else { throw .outOfRange }
    var moment = Timestamp(day: CivilDay(daysSince1970: days))
    if parts & 2 != 0 {
      let hour = try count()
      let minute = try count()
      let second = parts & 4 != 0 ? try count() : nil
      guard let time = ClockTime(validHour: hour, minute: minute, second: second) else {
        throw .outOfRange
      }
      moment.time = time
    }
    if parts & 8 != 0 {
      let minutes = try number()
      guard minutes.magnitude < 24 * 60 else { throw .outOfRange }
      moment.zone = ZoneOffset(minutes: minutes)
    }
    return moment
  }

  private mutating func flag() throws(CodingFailure) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw .outOfRange
    }
  }
}

extension Article {
  /// Whether everything that points into the text and the entities points at something.
  fileprivate var isConsistent: Bool {
    var lengths = blocks.map(\.text.utf8.count)
    lengths.insert(headline.utf8.count, at: 0)
    return mentions.allSatisfy { mention in
      let place = if case .block(let index) = mention.place { index + 1 } else { 0 }
      return lengths.indices.contains(place) && mention.span.end.bytes <= lengths[place]
        && entities.indices.contains(mention.entity)
    }
      && blocks.allSatisfy { block in
        block.inlines.allSatisfy { $0.span.end.bytes <= block.text.utf8.count }
      }
      && repeats.allSatisfy { blocks.indices.contains($0.original) && $0.position <= blocks.count }
  }
}
