import Testing

@testable import EntityRecognition

@Suite("Line reader")
struct LineReaderTests {
  /// The facts of the first token of every line.
  private func facts(of lines: [String]) -> [TokenFacts] {
    let document = NameDocument(
      sentences: lines.map { $0.split(separator: " ").map(String.init) }
    )
    var facts = [TokenFacts](repeating: TokenFacts(), count: document.tokens.count)
    document.tokens.withUnsafeBufferPointer { tokens in
      facts.withUnsafeMutableBufferPointer { facts in
        LineReader(tokens, document.sentences).noteLines(in: facts)
      }
    }
    return document.sentences.filter { !$0.isEmpty }.map { facts[$0.lowerBound] }
  }

  @Test(
    "A text's topic is sports, business, both or neither",
    arguments: [
      ("The striker scored in the soccer match .", 6),
      ("The company said its shares and profits rose .", 2),
      ("The club sold shares of its company after the soccer season .", 7),
      ("He walked home in the rain and read a book .", 0),
    ]
  )
  func topics(text: String, topic: UInt16) {
    #expect(facts(of: [text]).map(\.topic) == [topic])
  }

  @Test("The topic of a line is that of the lines about it, not of those far away")
  func reach() {
    let sports = [String](repeating: "The striker scored in the soccer match .", count: 30)
    let plain = [String](repeating: "He walked home in the rain and read a book .", count: 60)
    let topics = facts(of: sports + plain).map(\.topic)
    #expect(topics.prefix(30).allSatisfy { $0 >= 3 })
    #expect(topics.suffix(30).allSatisfy { $0 == 0 })
  }

  @Test("Rows of tables, headlines and running text are different lines")
  func lines() {
    let lines = facts(
      of: [
        "Zorblax 3 2 0 1", "Zorblax Meets Qwertz In Rain", "Zorblax met Qwertz in the rain today .",
      ]
    ).map(\.line)
    #expect(Set(lines).count == 3)
    #expect(lines.allSatisfy { $0 < 64 })
  }

  @Test("Empty lines have no token to note")
  func emptyLines() {
    #expect(facts(of: ["", "Zorblax", ""]).count == 1)
  }
}
