import ArticleModel
import Testing

@Suite("Text span")
struct TextSpanTests {
  @Test("A run of a part, shifted to where the part starts, is the same text of the whole")
  func shifted() {
    let text = "Müller kam. Dann sprach Abe in Kyōto."
    let part = TextSpan(13..<39)
    let mention = TextSpan(12..<15)
    let sentence = String(text[part])
    #expect(sentence[mention] == "Abe")
    let span = mention.shifted(by: part.start)
    #expect(text[span] == "Abe" && span == TextSpan(25..<28))
    #expect(mention.shifted(by: .zero) == mention)
  }

  @Test("What a dossier and a timeline say of a sentence is a run of the article's text")
  func spans() {
    let mention = TextSpan(4..<9)
    let summary = ArticleSummary(
      id: ArticleID(1),
      headline: "",
      date: Timestamp(secondsSince1970: 0),
      wordCount: 1
    )
    let appearance = Appearance(
      summary: summary,
      mentionCount: 1,
      place: .block(2),
      sentenceStart: TextOffset(100),
      sentence: "The Abbey stands.",
      mention: mention
    )
    #expect(appearance.span == TextSpan(104..<109))
  }
}
