import Testing

@testable import ArticleIngest

@Suite("DayEvidence")
struct DayEvidenceTests {
  @Test(
    "a paragraph with numbers holds no day",
    arguments: [
      "The tunnel would cost $649 million, 3.5 percent more, by the spring of 2027.",
      "“We have waited since 1995,” Ines Bergström said at 10:30, 25 minutes before the vote.",
      "The market marked 120 decisions in Marchtown, 14-year highs and 2,500 octets.",
    ]
  )
  func none(_ line: String) {
    #expect(!DayEvidence.mayStand(in: line))
  }

  /// What lines are put together from: parts of days, and what stands around them.
  private static let pieces = [
    "2021", "20", "4", "04", "110", "8", "1", "20210420", "21", "999", "12345", "-", "/", ".", ",",
    " ", " ", " ", ". ", ", ", ":", "–", "—", "’", "“", "”", "·", "•", "(", ")", "|", "'", "W16",
    "w", "T", "10:08", "April", "APRIL", "may", "Sept", "févr", "août", "März", "марта", "مارس",
    "4월", "20일", "2021년", "年", "月", "日", "de", "of", "th", "st", "Published", "Updated", "by",
    "Yonhap", "AFP", "Bergström", "é", "x", "Mayor", "marched", "KST", "Z", "a.m.", "Tuesday",
    "Kim", "\u{00A0}", "\u{3000}", "最終", "Octopus", "decmar",
  ]

  @Test("wherever a time is found, a day was seen", arguments: 0..<8)
  func sound(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let readers = [TimestampReader(), TimestampReader(order: .monthFirst)]
    var found = 0
    for _ in 0..<2000 {
      let line = (0..<(3 + next(9))).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
      let bytes = Stamp.unglued(Array(line.utf8))
      guard readers.contains(where: { $0.firstTimestamp(in: bytes) != nil }) else { continue }
      found += 1
      #expect(DayEvidence.mayStand(in: line), "\(line)")
    }
    #expect(found > 50)
  }
}
