import Testing

@testable import EntityRecognition

@Suite("Sentence splitter")
struct SentenceSplitterTests {
  @Test(
    "Sentences end where they should",
    arguments: [
      ("He left. She stayed.", "He left . / She stayed ."),
      ("Mr. Park met Gen. Lee. They spoke.", "Mr. Park met Gen. Lee . / They spoke ."),
      ("It left the U.S. The talks ended.", "It left the U.S. / The talks ended ."),
      ("The U.S. Senate met.", "The U.S. Senate met ."),
      ("\"We agree.\" He left.", "\" We agree . \" / He left ."),
      ("It rose 3.5 percent. In 2018 it fell.", "It rose 3.5 percent . / In 2018 it fell ."),
      ("One line\nAnother line", "One line / Another line"),
      ("What? Yes! (Really.) Fine", "What ? / Yes ! / ( Really . ) / Fine"),
      ("at 5 p.m. on Monday", "at 5 p.m. on Monday"),
    ]
  )
  func divides(text: String, expected: String) {
    let document = NameDocument(text: text)
    let found = document.sentences.map { sentence in
      sentence.map { document.text(of: $0) }.joined(separator: " ")
    }
    #expect(found.joined(separator: " / ") == expected)
  }

  @Test("Headlines and shouted lines are told from running text")
  func marksHeadlines() {
    let headline = NameDocument(text: "Cuban President Visits Pyongyang for Talks on Trade")
    #expect(headline.tokens[0].look.contains(.headlineCase))
    let shouted = NameDocument(text: "NORTH KOREA FIRES MISSILE")
    #expect(shouted.tokens[0].look.contains(.shouted))
    let plain = NameDocument(text: "Kim Jong-un visited the island for talks on Monday.")
    #expect(!plain.tokens[0].look.contains(.headlineCase))
    #expect(!plain.tokens[0].look.contains(.shouted))
  }
}
