import ArticleModel
import Foundation
import Testing

@testable import EntityRecognition

@Suite("Name recogniser")
struct NameRecognizerTests {
  /// The data folder of the source tree.
  static let dataFolder: String = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("Sources/EntityRecognition/Data").path
  }()

  /// `kind:text` of every name in these paragraphs, the first one being the headline.
  static func names(
    in texts: [String],
    by recognizer: NameRecognizer,
    avoiding values: [TextPlace: [TextSpan]] = [:],
    language: String? = nil
  ) -> [String] {
    let article = Article(
      headline: texts.first ?? "",
      language: language,
      source: Source(kind: .file, format: .plainText, location: "test"),
      blocks: texts.dropFirst().map { Block(.paragraph, $0) }
    )
    return recognizer.names(in: article, avoiding: values).map {
      "\($0.kind.rawValue):\(article.text(at: $0.place)?[$0.span] ?? "?")"
    }
  }

  @Test("The founding article has every name lit and no false one")
  func foundingArticle() throws {
    let path = "/work/shared/sample-article.txt"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      print("skipped: \(path) is not here")
      return
    }
    var lines = text.split(separator: "\n").map(String.init)
    lines.remove(at: 1)
    let recognizer = try NameRecognizer.load(from: Self.dataFolder)
    let found = Self.names(in: Array(lines.prefix(6)), by: recognizer)
    let expected = [
      "place:NK", "group:Cuban", "person:Kim Jong-un", "group:Cuban",
      "group:North Korean", "person:Miguel Diaz-Canel", "person:Kim", "person:Diaz-Canel",
      "person:Raul Castro", "organisation:Communist Party of Cuba",
      "organisation:Korean Central News Agency", "place:Pyongyang", "place:North Korea",
      "place:Cuba", "place:Washington", "place:China", "place:Vietnam", "place:Laos",
      "organisation:Yonhap",
    ]
    #expect(Set(found) == Set(expected))
    #expect(found.filter { $0 == "person:Kim" }.count == 3)
  }

  @Test("In another language only sure names are lit, not every noun that German writes large")
  func otherLanguages() throws {
    let recognizer = try NameRecognizer.load(from: Self.dataFolder)
    let text =
      "Mit dem Zug fuhr Gordon Keller am Abend von Berlin in die Hauptstadt. Solange Deutschland "
      + "die Kosten trage, sagte Keller, baue Samsung die Fabrik bei Hannover."
    let found = Self.names(in: ["", text], by: recognizer, language: "de")
    #expect(
      found == [
        "person:Gordon Keller", "place:Berlin", "person:Keller", "organisation:Samsung",
        "place:Hannover",
      ]
    )
  }

  @Test("No name overlaps a run that is taken for a date or an amount")
  func avoidsValues() throws {
    let recognizer = try NameRecognizer.load(from: Self.dataFolder)
    let text = "He left Cuba for China."
    let cuba = TextSpan(8..<12)
    #expect(Self.names(in: ["", text], by: recognizer) == ["place:Cuba", "place:China"])
    #expect(
      Self.names(in: ["", text], by: recognizer, avoiding: [.block(0): [cuba]])
        == ["place:China"]
    )
  }

  @Test("A folder without data gives an error that names the file, and rules still find names")
  func missingData() {
    let error = #expect(throws: DataFileError.self) {
      try NameRecognizer.load(from: "/nowhere")
    }
    #expect(error?.description.contains("/nowhere/names.lists") == true)
    let found = Self.names(
      in: ["", "President Jane Doe spoke for the Ministry of Silly Walks."],
      by: .rulesOnly
    )
    #expect(found == ["person:Jane Doe", "organisation:Ministry of Silly Walks"])
  }

  @Test(
    "Why a name is lit is said in words",
    arguments: [
      (NameSpan.Reason.tagger(margin: 92), "the words and what stands around them, sure"),
      (.tagger(margin: 40), "the words and what stands around them, likely"),
      (.tagger(margin: 5), "the words and what stands around them, doubtful"),
      (.list(.country), "on the list of countries"),
      (.rule(.dateline), "in a dateline"),
    ]
  )
  func reasons(reason: NameSpan.Reason, sentence: String) {
    #expect(reason.sentence == sentence)
  }
}
