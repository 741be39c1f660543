import ArticleIngest
import ArticleModel
import Foundation
import Testing

@Suite("PlainTextReader")
struct PlainTextReaderTests {
  @Test("The founding document reads perfectly", .enabled(if: SharedData.isPresent))
  func foundingDocument() throws {
    let bytes = try Data(contentsOf: SharedData.folder.appendingPathComponent("sample-article.txt"))
    let parsed = try DocumentReader().read(Array(bytes), location: "sample-article.txt")
    guard case .article(let article) = parsed.value else {
      Issue.record("not an article")
      return
    }
    #expect(
      article.headline
        == "NK leader congratulates Cuban president on election as new ruling party chief"
    )
    #expect(article.byline.authors == ["Yonhap"])
    #expect(article.agency == "Yonhap")
    #expect(article.published?.iso8601 == "2021-04-20T10:08")
    #expect(article.language == "en")
    #expect(article.blocks.count == 5)
    #expect(article.blocks.allSatisfy { $0.kind == .paragraph })
    #expect(article.blocks[4].text.hasSuffix("leaders of China, Cuba, Vietnam and Laos."))
    #expect(article.repeats == (1...4).map { Repeat(of: $0, before: 5) })
    #expect(
      parsed.diagnostics.map(\.message) == [
        "the time zone of 2021-04-20T10:08 is unknown", "4 repeated paragraphs collapsed",
      ]
    )
  }

  @Test("Wire copy in all its shapes reads as its picture shows", arguments: WireFixture.all)
  func wire(fixture: WireFixture) throws {
    let parsed = try PlainTextReader.read(fixture.text, location: "wire.txt")
    let picture = ArticlePicture.draw(parsed.value)
    #expect(
      picture == fixture.picture,
      """

      expected:
      \(fixture.picture)
      read:
      \(picture)
      said:
      \(parsed.diagnostics.map { $0.described(in: "wire.txt") }.joined(separator: "\n"))
      """
    )
    let said = parsed.diagnostics.map(\.message)
      .filter { !$0.hasPrefix("the time zone") && !$0.contains(" collapsed") }
    #expect(
      said.count == fixture.leftOut.count
        && zip(said, fixture.leftOut).allSatisfy { $0.hasPrefix($1) },
      "said: \(said.joined(separator: "\n"))"
    )
  }

  @Test(
    "One long dash after a name below the headline opens wire copy, a pair sets off an aside",
    arguments: [
      ("Zorblax \u{2014} The government said that floods had come.", "Zorblax"),
      ("Zorblax United \u{2014} Cup holders \u{2014} lost at home on Monday.", nil),
      ("Zorblax \u{2014} the maker of phones \u{2014} said that it would close.", nil),
    ]
  )
  func longDashes(opening: String, place: String?) throws {
    let text = "A headline of some words\n\n\(opening) It was early in the day.\n\nMore was said.\n"
    let article = try PlainTextReader.read(text, location: "wire.txt").value
    #expect(article.dateline?.place == place)
    #expect(article.blocks.first?.text.hasPrefix("Zorblax") == (place == nil))
  }
}
