import ArticleModel
import EntityRecognition
import Testing

@testable import ArticleLibrary

@Suite("Tagger version codec")
struct TaggerVersionCodecTests {
  private static let version = TaggerVersion(
    base: "rules 3",
    keywords: [KeywordPattern("Zürich\n"), KeywordPattern("rates?", isExpression: true)],
    corrections: [
      .kind(name: "Jordan", .person), .ignore(name: "May"), .merge(name: "A", into: "B"),
      .split(name: "C", from: "D"), .rename(name: "E", to: ""),
      .merge(name: "F", into: "G", kind: .organisation),
    ]
  )

  @Test("A version is read back as it was written, with its text")
  func roundTrip() throws {
    let bytes = TaggerVersionCodec.encoded(Self.version)
    let read = try bytes.withUnsafeBytes(TaggerVersionCodec.decoded)
    #expect(read == Self.version && read.text == Self.version.text)
    let plain = TaggerVersion(base: "rules 3")
    #expect(plain.text == "rules 3" && plain.text != Self.version.text)
  }

  @Test("The kind of a merge makes another version, with another text")
  func kindOfMerge() throws {
    let kinds: [EntityKind?] = [nil, .person, .place, .organisation, .group, .event]
    let versions = kinds.map { kind in
      TaggerVersion(base: "1", corrections: [.merge(name: "A", into: "B", kind: kind)])
    }
    #expect(Set(versions.map(\.text)).count == kinds.count)
    for version in versions {
      let bytes = TaggerVersionCodec.encoded(version)
      #expect(try bytes.withUnsafeBytes(TaggerVersionCodec.decoded) == version)
    }
    var bytes = TaggerVersionCodec.encoded(versions[0])
    bytes[bytes.count - 1] = 2
    #expect(throws: CodingFailure.self) {
      try bytes.withUnsafeBytes(TaggerVersionCodec.decoded)
    }
  }

  @Test("Bytes that end anywhere are refused")
  func cutShort() {
    let bytes = TaggerVersionCodec.encoded(Self.version)
    for end in bytes.indices {
      #expect(throws: CodingFailure.self, "cut at \(end)") {
        try bytes[..<end].withUnsafeBytes(TaggerVersionCodec.decoded)
      }
    }
  }
}
