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
