import Foundation
import Testing

@testable import EntityRecognition

@Suite("Tagger's scores")
struct TaggerScoreTests {
  private struct Name: Hashable {
    var range: Range<Int>
    var kind: Substring
  }

  private static func names(in tags: [String]) -> Set<Name> {
    var names: Set<Name> = []
    var start = 0
    for index in tags.indices where tags[index] != "O" {
      if tags[index].hasPrefix("B-") || index == 0 || tags[index - 1] == "O" { start = index }
      let isLast = index + 1 == tags.count || !tags[index + 1].hasPrefix("I-")
      if isLast { names.insert(Name(range: start..<index + 1, kind: tags[index].dropFirst(2))) }
    }
    return names
  }

  /// The documents of the sample: sentences of tokens with tags.
  private static func sample() throws -> [[[(word: String, tag: String)]]] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/sample.conll")
    let text = try String(contentsOf: path, encoding: .utf8)
    return text.components(separatedBy: "-DOCSTART-\tO\n").dropFirst().map { document in
      document.components(separatedBy: "\n\n").map { sentence in
        sentence.split(separator: "\n").map { line in
          let fields = line.split(separator: "\t")
          return (String(fields[0]), String(fields[fields.count - 1]))
        }
      }
      .filter { !$0.isEmpty }
    }
  }

  @Test("The shipped model keeps its scores on the open sample")
  func keepsScores() throws {
    let recognizer = try NameRecognizer.load(from: NameRecognizerTests.dataFolder)
    var right: [Substring: Int] = [:]
    var found: [Substring: Int] = [:]
    var gold: [Substring: Int] = [:]
    for document in try Self.sample() {
      let tags = recognizer.tags(forTokens: document.map { $0.map(\.word) })
      for (sentence, tags) in zip(document, tags) {
        let expected = Self.names(in: sentence.map(\.tag))
        let actual = Self.names(in: tags)
        for name in expected { gold[name.kind, default: 0] += 1 }
        for name in actual { found[name.kind, default: 0] += 1 }
        for name in expected.intersection(actual) { right[name.kind, default: 0] += 1 }
      }
    }
    for (kind, floor) in [("PER", 78), ("ORG", 62), ("LOC", 78)] {
      let kind = Substring(kind)
      let f1 = 200 * (right[kind] ?? 0) / max(1, (found[kind] ?? 0) + (gold[kind] ?? 0))
      #expect(f1 >= floor, "\(kind): F1 \(f1), the floor is \(floor)")
    }
  }

  @Test("Tags of given tokens are as many as the tokens, also for odd ones")
  func tagsOddTokens() throws {
    let recognizer = try NameRecognizer.load(from: NameRecognizerTests.dataFolder)
    let sentences = [[], ["", "Seoul", ""], ["\u{301}", "김정은", "🇰🇷", "said"], ["."]]
    let tags = recognizer.tags(forTokens: sentences)
    #expect(tags.map(\.count) == sentences.map(\.count))
    #expect(tags[1][1] == "B-LOC")
  }
}
