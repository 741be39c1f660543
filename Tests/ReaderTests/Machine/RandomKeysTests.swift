import ArticleModel
import GazetteTestSupport
import Reader
import Testing
import TextGrid

@Suite("Random keys")
struct RandomKeysTests {
  @Test("Whatever is pressed, the reader stays sound and can be left", arguments: 1...8)
  func soundness(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    var session = Session(columns: 80, rows: 24)
    for step in 0..<500 {
      let before = session.effects.count
      session.send(event(&random))
      #expect(session.effects.count - before <= 60, "one event has bounded effects")
      if step % 20 == 0 { expectSound(session) }
    }
    session.send(.resized(GridSize(columns: 80, rows: 24)))
    for _ in 0..<40 { session.press("<esc>") }
    #expect(session.state.mode == .headlines, "Escape leads back to the list")
    _ = session.effects
    session.press("q")
    #expect(session.effects.contains(.quit))
  }

  @Test("Selection and scroll stay in range while rows come, go and move", arguments: 1...3)
  func listSoundness(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let many = (1...1500).map { WireArticles.short($0) }
    var session = Session(many, columns: 60, rows: 20)
    let keys = [
      "j", "k", "<space>", "b", "g", "G", "<c-d>", "]u", "[u", "}", "{", "r", "S", ",u", ",a",
    ]
    for _ in 0..<120 {
      session.press(keys.randomElement(using: &random) ?? "j")
      if Int.random(in: 0..<6, using: &random) == 0 {
        let at = Int.random(in: 0..<session.library.articles.count, using: &random)
        session.library.articles[at].isRead.toggle()
        session.send(.libraryChanged)
      }
      let list = session.state.list
      #expect(list.rows.isEmpty == (list.selected == nil))
      #expect(list.rows.count <= 801, "no more rows are kept than needed")
      #expect(Set(list.rows.map(\.id)).count == list.rows.count, "no row stands twice")
      #expect(
        session.screen(showing: [.headlineSelected]).contains("{headline.selected:")
          || list.rows.isEmpty
      )
    }
  }

  private func event(_ random: inout SplitMix) -> Event {
    switch Int.random(in: 0..<40, using: &random) {
    case 0:
      return .resized(
        GridSize(
          columns: Int.random(in: 0..<260, using: &random),
          rows: Int.random(in: 0..<70, using: &random)
        )
      )
    case 1...3:
      let actions: [MouseAction] = [.pressed, .doubleClicked, .wheelUp, .wheelDown]
      return .mouse(
        actions.randomElement(using: &random) ?? .pressed,
        GridPoint(
          row: Row(Int.random(in: -2..<80, using: &random)),
          column: Column(Int.random(in: -2..<270, using: &random))
        )
      )
    case 4: return .pasted("a\u{1B}[31m\nb\u{0}\u{202E}")
    case 5: return .libraryChanged
    default: return .key(key(&random))
    }
  }

  private func key(_ random: inout SplitMix) -> Key {
    let bound = Command.allCases.flatMap { $0.info.keys.flatMap(\.keys) }
      .filter { $0 != Key(.character("Q")) && $0 != Key(.character("c"), modifiers: .control) }
    let others: [Key] = [
      Key(.escape), Key(.enter), Key(.tab), Key(.backspace), Key(.up), Key(.down),
      Key(.character("e")), Key(.character("1")), Key(.character("9")), Key(.character("y")),
      Key(.character("日")), Key(.character("👩‍🚀")), Key(.function(7)), Key(.delete),
    ]
    return (Bool.random(using: &random) ? bound : bound + others + others)
      .randomElement(using: &random) ?? Key(.escape)
  }

  private func expectSound(_ session: Session) {
    let frame = session.machine.frame()
    #expect(frame.grid.size == session.state.size)
    for cell in frame.grid.cells {
      for scalar in cell.text.unicodeScalars {
        #expect(scalar.properties.generalCategory != .control)
      }
    }
    if let cursor = frame.cursor {
      #expect(frame.grid[cursor.row, cursor.column] != nil, "the cursor is on the screen")
    }
    let list = session.state.list
    #expect(list.rows.isEmpty == (list.selected == nil))
  }
}

/// A small random source that gives the same numbers every time.
///
/// Source: G. Steele, D. Lea, C. Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
