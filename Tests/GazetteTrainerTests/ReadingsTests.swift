import Foundation
import Testing

@testable import GazetteTrainer

@Suite("Readings")
struct ReadingsTests {
  /// Two documents of one and two sentences; of each the second word is a place.
  private static let corpus = [
    document(["Acme Corp. is in Oslo ."]),
    document(["It rained .", "Ann Lee left ."]),
  ]

  private static func document(_ texts: [String]) -> TaggedDocument {
    TaggedDocument(
      sentences: texts.map { text in
        let words = text.split(separator: " ").map(String.init)
        return TaggedSentence(words: words, tags: words.indices.map { $0 == 1 ? "B-LOC" : "O" })
      }
    )
  }

  /// Applies readings to the corpus; gives it, or what the trainer says instead.
  private static func applied(
    _ text: String
  ) throws -> (documents: [TaggedDocument], problem: String) {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("readings-\(UUID().uuidString).txt").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    var documents = corpus
    do {
      try Readings(path: path).apply(to: &documents)
    } catch {
      return (documents, "\(error)".replacing(path, with: "FILE"))
    }
    return (documents, "")
  }

  @Test("Names take the place of the corpus's labels, which unread sentences keep")
  func appliesNames() throws {
    let (documents, problem) = try Self.applied(
      "# A comment.\n0 HASH0 ORG0-1 LOC4\n2 HASH2 PER0-1\n".hashed()
    )
    #expect(problem == "")
    #expect(documents[0].sentences[0].tags == ["B-ORG", "I-ORG", "O", "O", "B-LOC", "O"])
    #expect(documents[1].sentences[1].tags == ["B-PER", "I-PER", "O", "O"])
    #expect(documents[1].sentences[0].tags == ["O", "B-LOC", "O"])
  }

  @Test(
    "What does not fit is told with file and line",
    arguments: [
      ("0 0000 ORG0-1", "FILE:1: sentence 0 of the corpus has other words"),
      ("# x\n0 HASH0 ORG0-9", "FILE:2: names overlap or leave the sentence"),
      ("0 HASH0 ORG0-1 PER1", "FILE:1: names overlap or leave the sentence"),
      ("0 HASH0 FOO1", "FILE:1: FOO1: not a name's place"),
      ("0 HASH0 ORG3-1", "FILE:1: ORG3-1: not a name's place"),
      ("0 HASH0 ORG", "FILE:1: ORG: not a name's place"),
      ("zero", "FILE:1: not NUMBER HASH NAME…"),
      ("1 HASH1\n1 HASH1", "FILE:2: sentence 1 is read twice"),
      ("9 HASH1", "FILE: reads sentences past the corpus's last, 2"),
    ]
  )
  func tellsProblems(text: String, problem: String) throws {
    #expect(try Self.applied(text.hashed()).problem == problem)
  }
}

extension String {
  /// The text with the hashes of the corpus's three sentences in place of `HASH0` to `HASH2`.
  fileprivate func hashed() -> String {
    replacing("HASH0", with: "eccc").replacing("HASH1", with: "39b6").replacing(
      "HASH2",
      with: "8b0e"
    )
  }
}
