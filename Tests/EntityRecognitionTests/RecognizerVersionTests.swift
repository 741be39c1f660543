import ArticleModel
import Foundation
import GazetteTestSupport
import Testing

@testable import EntityRecognition

@Suite("Recogniser's version")
struct RecognizerVersionTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The texts of the project, a paragraph a line, by what they are called.
  private static func texts() throws -> [(name: String, paragraphs: [String])] {
    var texts: [(String, [String])] = []
    for file in ["stress-a", "stress-b"] {
      let text = try String(contentsOf: fixtures.appending(path: file + ".txt"), encoding: .utf8)
        .replacing(/\[[A-Z]+ |\]/, with: "")
      for (number, part) in text.components(separatedBy: "\n\n").enumerated() {
        texts.append(("\(file) \(number + 1)", part.components(separatedBy: "\n")))
      }
    }
    let sample = try String(contentsOf: fixtures.appending(path: "sample.conll"), encoding: .utf8)
    for (number, part) in sample.components(separatedBy: "-DOCSTART-\tO\n").enumerated() {
      let sentences = part.components(separatedBy: "\n\n").map { sentence in
        sentence.split(separator: "\n").map { $0.prefix { $0 != "\t" } }.joined(separator: " ")
      }
      if number > 0 { texts.append(("sample \(number)", sentences.filter { !$0.isEmpty })) }
    }
    texts.append(("values", ValueGold.all.map { MarkedText($0).text }))
    for (number, article) in WireArticles.all.enumerated() {
      texts.append(("wire \(number + 1)", article.article.blocks.map(\.text)))
    }
    return texts
  }

  /// A line for each text: how many mentions are found in it, and a digest of all about them.
  private static func lines(by recognizer: EntityRecognizer, called name: String) throws -> [String]
  {
    try texts().map { text in
      let found = recognizer.recognized(
        Article(
          headline: text.paragraphs.first ?? "",
          published: articleDate,
          source: Source(kind: .file, format: .plainText, location: "test"),
          blocks: text.paragraphs.dropFirst().map { Block(.paragraph, $0) }
        )
      )
      // FNV-1a, 64 bits. Source: draft-eastlake-fnv.
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for mention in found.mentions {
        let entity = found.entities[mention.entity]
        let facts = [
          "\(mention.place)", "\(mention.span.bytes)", mention.kind.rawValue, mention.value ?? "",
          "\(mention.entity)", entity.name, entity.aliases.joined(separator: ","),
          entity.value ?? "", entity.related ?? "",
        ]
        for byte in facts.joined(separator: "|").utf8 {
          hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
      }
      return "\(name), \(text.name): \(found.mentions.count), \(String(hash, radix: 16))"
    }
  }

  @Test("Whoever changes what the rules find raises their number")
  func rulesAndNumber() throws {
    let corrections = Corrections([
      .kind(name: "Sofia", .person), .merge(name: "Mladenov", into: "Hristo Mladenov"),
      .ignore(name: "Saturday"),
    ])
    let keywords = KeywordMatcher([KeywordPattern("goal", isExpression: false)])
    let names = try NameRecognizer.load(from: NameRecognizerTests.dataFolder)
    let version = RecognizerVersion.text(withDataIn: NameRecognizerTests.dataFolder)
    let found =
      [version] + (try Self.lines(by: EntityRecognizer(), called: "rules alone"))
      + (try Self.lines(
        by: EntityRecognizer(names: names, keywords: keywords, corrections: corrections),
        called: "all"
      ))
    let file = Self.fixtures.appending(path: "mentions.txt")
    let recorded = ((try? String(contentsOf: file, encoding: .utf8)) ?? "")
      .split(separator: "\n").map(String.init)
    guard found != recorded else { return }
    let other = found.filter { !recorded.contains($0) }.joined(separator: "\n")
    if recorded.first == version {
      Issue.record(
        "the rules find something else: raise `RecognizerVersion.rules`, then record with GAZETTE_RECORD=1\n\(other)"
      )
    } else if ProcessInfo.processInfo.environment["GAZETTE_RECORD"] != nil {
      try (found.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.path)")
    } else {
      Issue.record("the rules or the data are others: record with GAZETTE_RECORD=1\n\(other)")
    }
  }

  @Test("The version is that of the files' contents, not of their dates; a missing file is another")
  func stamps() throws {
    let folder = try TestFolder()
    func write(_ names: [String]) throws {
      let lists = NameListsFile.bytes(of: names.map { .init($0, .largeCity) })
      try Data(lists).write(to: URL(filePath: folder.file(NameLists.fileName)))
    }
    let none = RecognizerVersion.text(withDataIn: folder.path)
    try write(["Seoul"])
    let one = RecognizerVersion.text(withDataIn: folder.path)
    #expect(one != none)
    #expect(one.hasPrefix("rules \(RecognizerVersion.rules), data none none "))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 86_400)],
      ofItemAtPath: folder.file(NameLists.fileName)
    )
    #expect(RecognizerVersion.text(withDataIn: folder.path) == one)
    try write(["Busan"])
    #expect(RecognizerVersion.text(withDataIn: folder.path) != one)
    try folder.write("short", to: NameLists.fileName)
    #expect(RecognizerVersion.text(withDataIn: folder.path) == none)
  }
}
