import ArticleModel
import Testing

@Suite("SentenceFinder")
struct SentenceFinderTests {
  @Test(
    "a sentence is found around a mention",
    arguments: [
      ("One. Kim spoke. Two.", "Kim", "Kim spoke."),
      ("Kim spoke", "Kim", "Kim spoke"),
      ("He said \"No.\" Then Kim left! Good.", "Kim", "Then Kim left!"),
      ("It cost 3.5 won, Kim said.\nNext", "Kim", "It cost 3.5 won, Kim said."),
      ("はい。金正恩は話した。次。", "金正恩", "金正恩は話した。"),
      ("", "", ""),
    ]
  )
  func sentences(text: String, name: String, expected: String) throws {
    let start = try #require(name.isEmpty ? text.startIndex : text.firstRange(of: name)?.lowerBound)
    let offset = text.utf8.distance(from: text.startIndex, to: start)
    let span = TextSpan(offset..<offset + name.utf8.count)
    let found = try #require(SentenceFinder.sentence(in: text, around: span))
    #expect(String(text[found]) == expected)
  }

  @Test("a sentence without end is cut between characters")
  func longSentence() throws {
    let text = String(repeating: "é", count: 1000) + "Kim" + String(repeating: "한", count: 1000)
    let span = TextSpan(2000..<2003)
    let found = try #require(SentenceFinder.sentence(in: text, around: span))
    let sentence = String(text[found])
    #expect(sentence.utf8.count > 700 && sentence.utf8.count <= 803)
    #expect(!sentence.contains("\u{FFFD}"))
  }
}
