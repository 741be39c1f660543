import ArticleModel
import Testing

@testable import ArticleIngest

@Suite("WireMark")
struct WireMarkTests {
  @Test(
    "agencies' marks are taken off a headline",
    arguments: [
      ("UPDATE 2-Wye Bank holds rates", "UPDATE 2-", "Wye Bank holds rates"),
      ("WRAPUP 1-Ferries stop in Ellery", "WRAPUP 1-", "Ferries stop in Ellery"),
      ("CORRECTED-UPDATE 1-Ferries stop", "CORRECTED-UPDATE 1-", "Ferries stop"),
      ("(LEAD) Port of Wye opens again", "(LEAD)", "Port of Wye opens again"),
      ("(2nd LD) Port of Wye opens again", "(2nd LD)", "Port of Wye opens again"),
      ("1st LD-Writethru: Port of Wye opens", "1st LD-Writethru:", "Port of Wye opens"),
    ]
  )
  func taken(line: String, mark: String, headline: String) throws {
    let found = try #require(WireMark(line))
    #expect(found.mark == mark && found.headline == headline)
  }

  @Test(
    "what is part of a headline stays",
    arguments: [
      "UPDATE - what we know of the ferry", "Update 2-for-1 tickets sell out", "(LEAD) pipes",
      "UPDATE 2-", "(Opinion) The ferry is late", "2nd lead pipe found in Wye",
      "LEAD-free petrol comes to Wye", "CORRECTED--", "RPT", "(2nd LD)",
    ]
  )
  func kept(line: String) {
    #expect(WireMark(line)?.headline == nil)
  }

  @Test("texts and pages keep the mark as a diagnostic")
  func diagnostics() throws {
    let text = """
      UPDATE 2-Wye Bank holds rates, signals cut in autumn
      By Ann Example, Wyewire
      April 20, 2021

      WYE, April 20 (Wyewire) - The bank held its rates on Tuesday, as most had expected it would.
      """
    let wire = try PlainTextReader.read(text, location: "x")
    #expect(wire.value.headline == "Wye Bank holds rates, signals cut in autumn")
    #expect(wire.diagnostics.contains { $0.message == "left out a wire mark: “UPDATE 2-”" })
    let page = try HTMLArticleReader.read(
      "<h1>(LEAD) Wye Bank holds rates</h1><p>The bank held its rates on Tuesday, as most had.</p>",
      location: "x"
    )
    #expect(page.value.headline == "Wye Bank holds rates")
    #expect(page.diagnostics.contains { $0.message == "left out a wire mark: “(LEAD)”" })
  }
}
