import ArticleModel
import Reader
import Testing
import TextGrid

@Suite("ArticlePane+Mentions")
struct ArticlePaneMentionsTests {
  private let context = PaneContext.test(columns: 48, rows: 6)

  private func selected(_ pane: ArticlePane) -> String? { pane.wordUnderCursor }

  @Test("Names are walked one by one, scrolled into view, and round the end")
  func walking() {
    var pane = ArticlePane(.of(.ferry))
    var seen: [String] = []
    var message: String?
    for _ in 0..<12 {
      message = pane.perform(.nextMention, count: nil, in: context).message
      seen.append(selected(pane) ?? "")
      let rows = pane.screen(in: context, showing: [.entitySelected])
      #expect(rows.joined().contains("entity.selected:"))
    }
    #expect(
      seen == [
        "Wye", "Halcyon", "Port Wye", "Wednesday", "Mara Lund", "Lund", "storm", "1987",
        "five crowns", "Halcyon", "Lund & Sons", "Wye",
      ]
    )
    #expect(message == "back at the first · Wye → Port Wye · place · 2 here")
    #expect(
      pane.perform(.previousMention, count: nil, in: context).message
        == "back at the last · Lund & Sons · organisation · 1 here"
    )
  }

  @Test("Names are walked by kind, with counts")
  func byKind() {
    var pane = ArticlePane(.of(.ferry))
    _ = pane.perform(.nextPerson, count: 2, in: context)
    #expect(selected(pane) == "Lund")
    _ = pane.perform(.previousPlace, count: nil, in: context)
    #expect(selected(pane) == "Port Wye")
    _ = pane.perform(.nextDate, count: 2, in: context)
    #expect(selected(pane) == "1987")
    _ = pane.perform(.nextKeyword, count: nil, in: context)
    #expect(selected(pane) == "storm")
    _ = pane.perform(.nextOrganisation, count: nil, in: context)
    #expect(selected(pane) == "Lund & Sons")
  }

  @Test("Hidden kinds are passed over")
  func hidden() {
    var pane = ArticlePane(.of(.ferry))
    let context = PaneContext.test(columns: 48, rows: 30, hiddenKinds: [.place, .event, .date])
    _ = pane.perform(.nextMention, count: nil, in: context)
    #expect(selected(pane) == "Mara Lund")
  }

  @Test("After scrolling away, the next name is the first in view")
  func afterScrolling() {
    var pane = ArticlePane(.of(.ferry))
    _ = pane.perform(.nextMention, count: nil, in: context)
    _ = pane.perform(.nextRow, count: 10, in: context)
    _ = pane.perform(.nextMention, count: nil, in: context)
    #expect(selected(pane) == "Lund")
  }

  @Test("The status line says what a name is and how often it stands here and in the library")
  func status() {
    var pane = ArticlePane(.of(.ferry))
    pane.setLibraryCounts([1, 2, 3, 1_312])
    #expect(
      pane.perform(.nextPerson, count: nil, in: context).message
        == "Mara Lund · person · 2 here · 1,312 in library"
    )
    #expect(
      pane.perform(.nextPerson, count: nil, in: context).message
        == "Lund → Mara Lund · person · 2 here · 1,312 in library"
    )
    #expect(
      pane.perform(.previousDate, count: nil, in: context).message
        == "Wednesday → 3 March 2021 · date · 1 here"
    )
  }

  @Test("Commands on the selected name ask the machine")
  func requests() {
    var pane = ArticlePane(.of(.ferry))
    #expect(pane.perform(.dossier, count: nil, in: context).message == "Select a name first")
    #expect(pane.perform(.why, count: nil, in: context).message == "Select a name first")
    _ = pane.perform(.nextPerson, count: 2, in: context)
    #expect(
      pane.perform(.dossier, count: nil, in: context).request
        == .showDossier(EntityName(kind: .person, name: "Mara Lund"))
    )
    #expect(
      pane.perform(.why, count: nil, in: context).request
        == .explain(title: "Lund", lines: ["list", "person: Mara Lund"])
    )
    #expect(
      pane.perform(.toggleKind, count: nil, in: context).request == .setKind(.person, isLit: false)
    )
    #expect(pane.perform(.copyEntity, count: nil, in: context).effects == [.copy("Mara Lund")])
  }

  @Test("Going back puts out what is selected before it leaves the article")
  func back() {
    var pane = ArticlePane(.of(.ferry))
    _ = pane.perform(.nextMention, count: nil, in: context)
    #expect(pane.perform(.back, count: nil, in: context).isHandled)
    #expect(pane.selectedMention == nil)
    #expect(!pane.perform(.back, count: nil, in: context).isHandled)
  }

  @Test("An article without names says so")
  func noNames() {
    var pane = ArticlePane(.of(.of([Block(.paragraph, "rain")])))
    #expect(pane.perform(.nextMention, count: nil, in: context).message == "No name is lit here")
    #expect(
      pane.perform(.nextPerson, count: nil, in: context).message == "No person is mentioned here"
    )
  }

  @Test("A click selects the name under it, and nothing where there is none")
  func clicking() {
    var pane = ArticlePane(.of(.ferry))
    let context = PaneContext.test(columns: 48, rows: 20)
    let outcome = pane.click(at: GridPoint(row: 6, column: 35), in: context)
    #expect(outcome.message == "Mara Lund · person · 2 here")
    #expect(pane.mention(at: GridPoint(row: 1, column: 11), in: context)?.kind == .place)
    #expect(pane.mention(at: GridPoint(row: 1, column: 10), in: context) == nil)
    _ = pane.click(at: GridPoint(row: 9, column: 4), in: context)
    #expect(pane.selectedMention == nil)
    for row in -2..<22 {
      for column in -2..<50 {
        _ = pane.mention(at: GridPoint(row: Row(row), column: Column(column)), in: context)
      }
    }
  }
}
