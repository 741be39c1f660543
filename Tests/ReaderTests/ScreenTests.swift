import ArticleModel
import GazetteTestSupport
import Reader
import Testing
import TextGrid

@Suite("Screens")
struct ScreenTests {
  static let sizes = [(20, 5), (40, 12), (80, 24), (120, 40), (240, 60)].map {
    GridSize(columns: $0.0, rows: $0.1)
  }

  @Test(
    "The main screens are drawn as recorded, at every size",
    arguments: [
      ("list", "j"), ("article", "<enter> <tab>"), ("panel", "<enter> e"), ("help", "?"),
      ("prompt", "<enter> : theme <space>"), ("find", "<enter> / b r a n d t"),
      ("filter", "f w y e"), ("chosen", "v j v"), ("empty-filter", "f x y z <enter>"),
      ("correcting", "<enter> ]p i"), ("correcting-merge", "<enter> ]p i m H a r"),
      ("corrected", "<enter> ]p i l"),
    ],
    sizes
  )
  func screens(_ screen: (name: String, keys: String), size: GridSize) throws {
    var session = Session(columns: size.columns, rows: size.rows)
    session.press(screen.keys)
    try ScreenFile(screen.name, size).expect(session)
  }

  @Test("An empty library says how to fill it")
  func emptyLibrary() {
    let session = Session([], columns: 32, rows: 10)
    session.expectScreen(
      """
       ▸ All · 0 · 0 unread           |
                                      |
         The library is empty.        |
                                      |
         Add articles:                |
         gazette add FILE…            |
                                      |
         Or just read them:           |
      ────────────────────────────────|
       j/k move  ⏎ open  ? help       |
      """
    )
  }

  @Test(
    "A screen that is too small says so, down to nothing",
    arguments: [(19, 24), (80, 4), (10, 2), (1, 1), (0, 0), (0, 5), (5, 0)]
  )
  func tooSmall(columns: Int, rows: Int) {
    var session = Session(columns: columns, rows: rows)
    session.press("j <enter> e ? <esc> : q <esc> J")
    let screen = session.screen()
    #expect(screen.split(separator: "\n").count == rows)
    if columns >= 10 { #expect(screen.hasPrefix("Too small")) }
    session.send(.resized(GridSize(columns: 80, rows: 24)))
    #expect(session.screen().contains("Gazette"))
  }
}
