import ArticleModel
import Reader
import Testing
import TextGrid

@Suite("EntityPanel")
struct EntityPanelTests {
  private let context = PaneContext.test(columns: 26, rows: 26)

  private func rows(
    _ panel: EntityPanel,
    in context: PaneContext,
    showing roles: Set<StyleRole> = []
  ) -> [String] {
    ArticleScreen(
      columns: context.rect.size.columns,
      rows: context.rect.size.rows,
      showing: roles
    ) { panel.draw(into: &$0, in: context) }.rows
  }

  private func press(_ panel: inout EntityPanel, _ commands: Command...) -> PaneOutcome {
    var outcome = PaneOutcome.notHandled
    for command in commands { outcome = panel.perform(command, count: nil, in: context) }
    return outcome
  }

  @Test(
    "Names stand by kind, the most mentioned first, with counts, and bars where there is a library's"
  )
  func whole() {
    var panel = EntityPanel(.ferry)
    panel.setLibraryCounts([9, 1, 0, 400])
    #expect(
      rows(panel, in: context) == [
        " Names 8",
        "",
        " ▾ ● People             1",
        "   Mara Lund        2 ▇▇▇",
        "     Lund",
        "",
        " ▾ ▲ Places             1",
        "   Port Wye         2 ▇▇▁",
        "",
        " ▾ ■ Organisations      1",
        "   Lund & Sons      1 ▁▁▁",
        "",
        " ▾ ★ Events and works   1",
        "   Halcyon          2 ▇▁▁",
        "",
        " ▾ ◷ Dates              2",
        "   1987             1",
        "   3 March 2021     1",
        "",
        " ▾ ¤ Money              1",
        "   five crowns      1",
        "",
        " ▾ ✱ Keywords           1",
        "   storm            1 ▁▁▁",
        "",
        "",
      ]
    )
  }

  @Test("Moving skips free rows and other forms, and stops at the ends")
  func moving() {
    var panel = EntityPanel(.ferry)
    #expect(press(&panel, .nextRow).message == nil)
    #expect(press(&panel, .nextRow).message == "Port Wye · place · 2 here")
    #expect(press(&panel, .bottom).message == "storm · keyword · 1 here")
    #expect(press(&panel, .nextRow).message == "storm · keyword · 1 here")
    #expect(press(&panel, .top, .nextRow).message == "Mara Lund · person · 2 here")
  }

  @Test("The selected row is marked, and only its name while another pane has the focus")
  func selection() {
    let panel = EntityPanel(.ferry)
    let roles: Set<StyleRole> = [.panelSelected, .entitySelected]
    #expect(
      rows(panel, in: context, showing: roles)[3] == "{panel.selected:   Mara Lund            2 }"
    )
    var unfocused = context
    unfocused.isFocused = false
    #expect(
      rows(panel, in: unfocused, showing: roles)[3]
        == "   {entity.selected:Mara Lund}            2"
    )
  }

  @Test("Enter folds a kind and unfolds it")
  func folding() {
    var panel = EntityPanel(.ferry)
    _ = press(&panel, .top, .open)
    #expect(
      rows(panel, in: context)[2...4] == [
        " ▸ ● People             1", "", " ▾ ▲ Places             1",
      ]
    )
    _ = press(&panel, .open)
    #expect(rows(panel, in: context)[3] == "   Mara Lund            2")
  }

  @Test("n walks the mentions of a name, round the end, and N back")
  func walking() {
    var panel = EntityPanel(.ferry)
    let first = press(&panel, .nextMention)
    #expect(first.request == .showMention(4))
    #expect(first.message == "Mara Lund · 1 of 2")
    #expect(press(&panel, .nextMention).request == .showMention(5))
    #expect(press(&panel, .nextMention).request == .showMention(4))
    #expect(press(&panel, .previousMention).request == .showMention(5))
    panel.follow(mention: 4)
    #expect(press(&panel, .nextMention).message == "Mara Lund · 2 of 2")
  }

  @Test("Enter opens the dossier of a name, the timeline at a date, and nothing of an amount")
  func looking() {
    var panel = EntityPanel(.ferry)
    let mara = EntityName(kind: .person, name: "Mara Lund")
    #expect(press(&panel, .open).request == .showDossier(mara))
    #expect(press(&panel, .listName).request == .listMentions(of: mara))
    var outcomes: [EntityKind: PaneOutcome] = [:]
    for mention in Article.ferry.mentions.indices {
      panel.follow(mention: mention)
      outcomes[Article.ferry.mentions[mention].kind] = press(&panel, .open)
    }
    #expect(outcomes[.money]?.message == "Only names have a dossier")
    guard case .showTimeline = outcomes[.date]?.request else {
      Issue.record("a date leads to \(String(describing: outcomes[.date]))")
      return
    }
  }

  @Test("It follows the mention selected in the article")
  func following() {
    var panel = EntityPanel(.ferry)
    panel.follow(mention: 0)
    #expect(panel.selectedName == EntityName(kind: .place, name: "Port Wye"))
    panel.follow(mention: nil)
    #expect(panel.selectedName?.name == "Port Wye")
    _ = press(&panel, .previousRow, .open)
    panel.follow(mention: 2)
    #expect(panel.selectedName == nil)
    panel.follow(mention: 999)
  }

  @Test("Commands on the selected row ask the machine")
  func requests() {
    var panel = EntityPanel(.ferry)
    #expect(
      press(&panel, .dossier).request == .showDossier(EntityName(kind: .person, name: "Mara Lund"))
    )
    #expect(press(&panel, .copyEntity).effects == [.copy("Mara Lund")])
    #expect(press(&panel, .toggleKind).request == .setKind(.person, isLit: false))
    #expect(
      press(&panel, .why).request
        == .explain(title: "Mara Lund", lines: ["person · 2 here", "Lund"])
    )
    #expect(press(&panel, .top, .dossier).message == "Select a name first")
    #expect(press(&panel, .toggleKind).request == .setKind(.person, isLit: false))
    #expect(!press(&panel, .followLink).isHandled)
  }

  @Test("A kind that is not lit says so")
  func hiddenKind() {
    var panel = EntityPanel(.ferry)
    let context = PaneContext.test(columns: 26, rows: 12, hiddenKinds: [.person])
    #expect(rows(panel, in: context)[2] == " ▾ ● People, not lit    1")
    #expect(
      panel.perform(.toggleKind, count: nil, in: context).request == .setKind(.person, isLit: true)
    )
  }

  @Test("An article without names says so")
  func empty() {
    var panel = EntityPanel(.of([Block(.paragraph, "rain")]))
    let rows = rows(panel, in: .test(columns: 26, rows: 6))
    #expect(rows == [" Names", "", " none in this article", "", "", ""])
    for command in Command.allCases { _ = press(&panel, command) }
    #expect(panel.selectedName == nil)
  }

  @Test("Narrow panels shorten names and leave bars out", arguments: [18, 21, 45])
  func widths(columns: Int) {
    var panel = EntityPanel(.ferry)
    panel.setLibraryCounts(Array(repeating: 3, count: 8))
    let rows = rows(panel, in: .test(columns: columns, rows: 26))
    #expect(rows[3].contains("▇") == (columns > 21))
    #expect(rows.allSatisfy { $0.count <= columns })
    #expect(rows[3].contains("Mara Lund"))
  }

  @Test("The selection is in view at every height")
  func scrolling() {
    for height in 1..<12 {
      var panel = EntityPanel(.ferry)
      let context = PaneContext.test(columns: 26, rows: height)
      for command in [Command.nextRow, .previousRow] {
        for _ in 0..<20 {
          _ = panel.perform(command, count: nil, in: context)
          let drawn = rows(panel, in: context, showing: [.panelSelected])
          #expect(drawn.contains { $0.contains("panel.selected") }, "height \(height)")
        }
      }
    }
  }

  @Test("A click selects a row and a second one opens it")
  func clicking() {
    var panel = EntityPanel(.ferry)
    #expect(
      panel.click(at: GridPoint(row: 7, column: 5), in: context).message
        == "Port Wye · place · 2 here"
    )
    // The other forms of the first name are folded away now, so the place stands a row higher.
    #expect(
      panel.click(at: GridPoint(row: 6, column: 5), in: context).request
        == .showDossier(EntityName(kind: .place, name: "Port Wye"))
    )
    #expect(panel.click(at: GridPoint(row: 0, column: 5), in: context).request == nil)
    #expect(panel.click(at: GridPoint(row: 25, column: 5), in: context).request == nil)
  }

  @Test("A newer state of the article keeps the selected name")
  func update() {
    var panel = EntityPanel(.ferry)
    _ = press(&panel, .nextRow, .nextRow)
    var newer = Article.ferry
    newer.mentions.removeAll { $0.kind == .person }
    panel.update(newer)
    #expect(panel.selectedName?.name == "Port Wye")
    newer.mentions = []
    panel.update(newer)
    #expect(panel.selectedName == nil)
  }
}
