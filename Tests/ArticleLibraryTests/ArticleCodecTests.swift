import ArticleModel
import Testing

@testable import ArticleLibrary

@Suite("ArticleCodec")
struct ArticleCodecTests {
  /// Everything that an article can hold.
  private static let full = Article(
    headline: "Córdoba — 한국",
    byline: Byline(
      authors: ["Ada Lovelace", ""],
      credits: [Credit(role: "editing", names: ["B"])]
    ),
    agency: "Wye Press",
    dateline: Dateline(place: "SEOUL", day: nil, agency: "Wye"),
    published: Timestamp(
      day: CivilDay(daysSince1970: -3),
      time: ClockTime(hour: 23, minute: 59),
      zone: ZoneOffset(minutes: -210)
    ),
    updated: Timestamp(
      day: CivilDay(daysSince1970: 18_737),
      time: ClockTime(hour: 0, minute: 1, second: 60)
    ),
    language: "ko",
    source: Source(
      kind: .feed,
      format: .atom,
      location: "-",
      title: "",
      link: "https://x.example/a",
      identifier: "urn:1"
    ),
    blocks: [
      Block(.heading(level: 2), "Head"),
      Block(.listItem(depth: 1, ordinal: -4), "item"),
      Block(.listItem(depth: 3, ordinal: nil), ""),
      Block(.quote(depth: 2), "q"),
      Block(.code(language: "swift"), "let a = 1\n"),
      Block(.table(headerRows: 1), "a\tb\nc\td"),
      Block(.figure(Figure(link: "l", alternative: nil, credit: "c", width: 640)), "caption"),
      Block(.rule, ""),
      Block(
        .paragraph,
        "abcdefghij",
        inlines: [
          Inline(TextSpan(0..<3), .emphasis), Inline(TextSpan(1..<2), .strong),
          Inline(TextSpan(3..<4), .code), Inline(TextSpan(4..<5), .strikethrough),
          Inline(TextSpan(5..<10), .link(target: "https://x.example/")),
        ]
      ),
    ],
    repeats: [Repeat(of: 8, before: 9)],
    mentions: [
      Mention(place: .headline, span: TextSpan(0..<8), kind: .place, entity: 0, reason: "a list"),
      Mention(
        place: .block(8),
        span: TextSpan(2..<2),
        kind: .date,
        entity: 1,
        value: "2021",
        reason: "a list"
      ),
    ],
    entities: [
      Entity(id: 0, kind: .place, name: "Córdoba", aliases: ["Cordova"], related: "Spain"),
      Entity(id: 1, kind: .date, name: "2021", value: "2021"),
    ]
  )

  private func decoded(_ bytes: [UInt8]) throws -> Article {
    try bytes.withUnsafeBytes { bytes in try ArticleCodec.decoded(bytes) }
  }

  @Test("an article comes back as it was")
  func roundTrip() throws {
    #expect(try decoded(ArticleCodec.encoded(Self.full)) == Self.full)
  }

  @Test("every kind keeps its number", arguments: EntityKind.allCases)
  func kindCodes(kind: EntityKind) throws {
    #expect(try EntityKind(code: kind.code) == kind)
  }

  @Test("cut bytes are an error at any length")
  func truncated() {
    let bytes = ArticleCodec.encoded(Self.full)
    for length in bytes.indices {
      #expect(throws: CodingFailure.self) { try decoded(Array(bytes[..<length])) }
    }
  }

  @Test("damaged bytes never trap and never point outside the text")
  func damaged() {
    let bytes = ArticleCodec.encoded(Self.full)
    var random = FixedRandom(seed: 7)
    for _ in 0..<5000 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        damaged[Int.random(in: 1..<damaged.count, using: &random)] =
          UInt8.random(in: 0...255, using: &random)
      }
      guard let article = try? decoded(damaged) else { continue }
      for mention in article.mentions {
        #expect(article.text(at: mention.place) != nil)
        #expect(article.entities.indices.contains(mention.entity))
      }
    }
  }

  @Test("a newer version is told apart from damage")
  func newerVersion() {
    var bytes = ArticleCodec.encoded(Self.full)
    bytes[0] = ArticleCodec.version + 1
    #expect(throws: CodingFailure.unknownVersion(ArticleCodec.version + 1)) { try decoded(bytes) }
  }

  @Test("content is the same wherever an article came from, and differs with its text")
  func content() {
    var other = Self.full
    other.source.location = "/elsewhere"
    other.mentions = []
    #expect(
      ArticleCodec.encodedContent(of: other) == ArticleCodec.encodedContent(of: Self.full)
    )
    other.blocks[0].text = "Heads"
    #expect(
      ArticleCodec.encodedContent(of: other) != ArticleCodec.encodedContent(of: Self.full)
    )
  }

  @Test("numbers of any size come back", arguments: [0, 1, -1, 63, -64, 300, .max, .min])
  func numbers(number: Int) throws {
    var writer = ByteWriter()
    writer.write(number: number)
    let read = try writer.bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      return try reader.number()
    }
    #expect(read == number)
  }
}
