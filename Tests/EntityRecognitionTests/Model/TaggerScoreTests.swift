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

  /// The documents of a file of invented sentences, a line each, in which `[KIND words]` marks
  /// names and a blank line ends a document.
  private static func invented(_ name: String) throws -> [[[(word: String, tag: String)]]] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/\(name).txt")
    let text = try String(contentsOf: path, encoding: .utf8)
    return text.components(separatedBy: "\n\n").map { document in
      document.split(separator: "\n").map { line in
        var kind: Substring?
        var isFirst = false
        var words: [(word: String, tag: String)] = []
        for piece in line.split(separator: " ") {
          if piece.hasPrefix("[") {
            kind = piece.dropFirst()
            isFirst = true
            continue
          }
          let isLast = piece.hasSuffix("]")
          let tag = kind.map { (isFirst ? "B-" : "I-") + $0 } ?? "O"
          words.append((String(isLast ? piece.dropLast() : piece), tag))
          isFirst = false
          if isLast { kind = nil }
        }
        return words
      }
    }
  }

  @Test(
    "The shipped model keeps its scores on the open sample and on invented news",
    arguments: [
      ("sample", ["PER": 78, "ORG": 62, "LOC": 78]),
      ("stress-a", ["PER": 95, "ORG": 91, "LOC": 94]),
      ("stress-b", ["PER": 87, "ORG": 88, "LOC": 85]),
    ]
  )
  func keepsScores(name: String, floors: [String: Int]) throws {
    let recognizer = try NameRecognizer.load(from: NameRecognizerTests.dataFolder)
    var right: [Substring: Int] = [:]
    var found: [Substring: Int] = [:]
    var gold: [Substring: Int] = [:]
    for document in try name == "sample" ? Self.sample() : Self.invented(name) {
      let tags = recognizer.tags(forTokens: document.map { $0.map(\.word) })
      for (sentence, tags) in zip(document, tags) {
        let expected = Self.names(in: sentence.map(\.tag))
        let actual = Self.names(in: tags)
        for name in expected { gold[name.kind, default: 0] += 1 }
        for name in actual { found[name.kind, default: 0] += 1 }
        for name in expected.intersection(actual) { right[name.kind, default: 0] += 1 }
      }
    }
    for (kind, floor) in floors {
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
