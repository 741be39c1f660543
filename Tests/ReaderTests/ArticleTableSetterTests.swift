import ArticleModel
import Reader
import Testing
import TextGrid

@Suite("TableSetter")
struct ArticleTableSetterTests {
  private func rows(
    _ text: String,
    headerRows: Int = 1,
    width: Int,
    showing roles: Set<StyleRole> = []
  ) -> [String] {
    let block = Block(.table(headerRows: headerRows), text)
    let pane = ArticlePane(.of(.of([block], headline: "=")))
    var rows = pane.screen(in: .test(columns: width + 4, rows: 60), showing: roles)
    rows = Array(rows.drop { !$0.contains("saved from file") }.dropFirst(2))
    while let last = rows.last, last.isEmpty || last.contains("■") { rows.removeLast() }
    return rows.map { String($0.dropFirst(min(2, $0.prefix { $0 == " " }.count))) }
  }

  @Test("Cells stand in columns, figures to the right, with a line under the headings")
  func columns() {
    #expect(
      rows("Port\tFerries\tFare\nWye\t12\t5.50\nNess Harbour\t7\t11.00", width: 40) == [
        "Port          Ferries   Fare",
        "────────────────────────────",
        "Wye                12   5.50",
        "Ness Harbour        7  11.00",
      ]
    )
  }

  @Test("Headings are strong")
  func headings() {
    let rows = rows("A\tB\n1\t2", width: 40, showing: [.articleStrong])
    #expect(rows[0] == "{article.strong:A}  {article.strong:B}")
  }

  @Test("Long cells are wrapped in their columns, with air between the rows")
  func wrapping() {
    #expect(
      rows("Port\tNotes\nWye\tsails twice a day but not in winter\nNess\tcloses early", width: 36)
        == [
          "Port  Notes",
          "────────────────────────────────────",
          "Wye   sails twice a day but not in",
          "      winter",
          "",
          "Ness  closes early",
        ]
    )
  }

  @Test("A table too wide for its columns is a list of records")
  func records() {
    let heads = "Port\tCaptain\tDepartures\tArrivals\tDestinations"
    #expect(
      rows(heads + "\nWye\tLund\ttwice every single day but Sunday\nNess\t\tnone", width: 36) == [
        "Port: Wye",
        "  Captain: Lund",
        "  Departures: twice every single day",
        "  but Sunday",
        "",
        "Port: Ness",
        "  Departures: none",
      ]
    )
  }

  @Test(
    "Odd tables are drawn somehow and never trap",
    arguments: [
      "", "\t", "\n", "a", "\t\t\ta", "a\nb\tc\td\n\ne\tf",
      String(repeating: "x\t", count: 200), String(repeating: "\t\n", count: 300),
      String(repeating: "w", count: 2_000), "見出し\t数\n北京\t12",
    ]
  )
  func odd(text: String) {
    for width in [1, 2, 5, 20, 72] {
      for headers in [0, 1, 99] { _ = rows(text, headerRows: headers, width: width) }
    }
  }
}
