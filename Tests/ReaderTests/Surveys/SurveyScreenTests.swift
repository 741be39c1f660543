import ArticleModel
import GazetteTestSupport
import Testing
import TextGrid

@testable import Reader

@Suite("Survey screens")
struct SurveyScreenTests {
  @Test(
    "The screens over the panes are drawn as recorded, at every size",
    arguments: [
      ("dossier", "<enter> ]p * j"), ("dossier-beside", "<enter> ]p * <tab> j"),
      ("timeline", "<enter> t"), ("timeline-of-list", "T"), ("rising-names", "E j"),
    ],
    ScreenTests.sizes
  )
  func screens(_ screen: (name: String, keys: String), size: GridSize) throws {
    var session = Session(NewsYears.all, columns: size.columns, rows: size.rows)
    session.press(screen.keys)
    try ScreenFile(screen.name, size).expect(session)
  }

  @Test("Whatever is pressed among them, they stay sound, and Escape leads out", arguments: 1...6)
  func soundness(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let keys = [
      "*", "<enter>", "<tab>", "j", "k", "G", "g", "<space>", "b", "E", "t", "T", "<esc>", "<c-o>",
      "]j", "d", "m", "w", "f", "e", "]d", "]p", "/ o <enter>", "n", "}", "{", "r", "u", "z", "l",
      "h", "N", "J", ": d o s s i e r <space> o d i l e <space> b r a n d t <enter>",
    ]
    var session = Session(NewsYears.all, columns: 120, rows: 30)
    for _ in 0..<250 {
      session.press(keys[random(keys.count)])
      switch random(24) {
      case 0: session.send(.libraryChanged)
      case 1:
        session.send(.resized(GridSize(columns: 20 + random(200), rows: 5 + random(50))))
      case 2:
        let point = GridPoint(row: Row(random(40)), column: Column(random(160)))
        session.send(.mouse(random(2) == 0 ? .pressed : .wheelDown, point))
      case 3: session.isAnswering.toggle()
      default: break
      }
      #expect(session.machine.frame().grid.size == session.state.size)
      #expect(session.state.surveys.screens.count <= SurveyStack.limit)
    }
    session.isAnswering = true
    for _ in 0..<40 { session.press("<esc>") }
    #expect(session.state.mode == .headlines)
  }

  @Test("What a screen cannot do, the panes do, and come to the fore for it")
  func elsewhere() {
    var session = Session(NewsYears.all, columns: 120, rows: 30)
    session.press("<enter> ]p * :")
    session.type("entities")
    session.press("<enter>")
    #expect(session.state.focus == .entities && session.state.mode == .entities)
    session.press("<esc> <esc>")
    #expect(session.state.mode == .survey, "and Escape leads back to it")
    session.press(":")
    session.type("filter-unread")
    session.press("<enter>")
    #expect(session.state.mode == .headlines && session.state.surveys.screens.isEmpty)
  }
}
