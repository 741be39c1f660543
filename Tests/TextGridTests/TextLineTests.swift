import TextGrid
import Testing

@Suite("Text line")
struct TextLineTests {
  private let text = RoleStack(.text)

  private func draw(
    _ content: String,
    width: Int,
    justified: Bool = true,
    runs: [StyledRun] = []
  ) -> Grid {
    let lines = Typesetter(isJustified: justified).lines(of: content, width: width)
    var grid = Grid(size: GridSize(columns: width + 4, rows: lines.count))
    for (row, line) in lines.enumerated() {
      grid.draw(line, of: content, row: Row(row), column: 2, roles: text, runs: runs)
    }
    return grid
  }

  private func rows(_ grid: Grid) -> [String] {
    (0..<grid.size.rows).map { row in
      (0..<grid.size.columns).compactMap { grid[Row(row), Column($0)]?.text }.joined()
    }
  }

  @Test("Justified lines fill the width, the last one does not")
  func justified() {
    let rows = self.rows(draw("aa bb cc dd ee ff gg hh", width: 12))
    #expect(rows == ["  aa  bb cc dd  ", "  ee  ff gg hh  "] || rows.first == "  aa bb cc  dd  ")
    let wide = self.rows(draw("one two three four five six seven eight nine", width: 20))
    for row in wide.dropLast() {
      #expect(row.hasPrefix("  ") && row.dropFirst(2).first != " ")
      #expect(row.hasSuffix("  ") && row.dropLast(2).last != " ")
    }
  }

  @Test("Runs lay their roles over what they cover, the later ones on top")
  func runs() {
    let grid = draw(
      "Kim met Diaz",
      width: 20,
      runs: [
        StyledRun(bytes: 0..<3, role: .entityPerson), StyledRun(bytes: 8..<12, role: .entityPerson),
        StyledRun(bytes: 0..<7, role: .findMatch),
      ]
    )
    func roles(_ column: Int) -> [StyleRole]? { grid[0, Column(column)]?.roles.roles }
    #expect(roles(2) == [.text, .entityPerson, .findMatch])
    #expect(roles(5) == [.text, .findMatch])
    #expect(roles(9) == [.text])
    #expect(roles(10) == [.text, .entityPerson])
    #expect(roles(14) == [.text])
  }

  @Test("A tab leads to the next stop, and a hyphen is drawn where a word is divided")
  func tabsAndHyphens() {
    #expect(rows(draw("a\tb\tcc\td", width: 18)) == ["  a   b   cc  d       "])
    #expect(rows(draw("co\u{AD}op", width: 3)) == ["  co-  ", "  op   "])
  }

  @Test("Bytes and columns lead to each other", arguments: 0..<200)
  func places(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let content = RandomText.make(pieces: 30, using: &generator)
    for line in Typesetter(isJustified: true).lines(of: content, width: 23) {
      for column in 0..<30 {
        let place = Column(column + 5)
        guard let byte = Grid.byte(at: place, of: line, in: content, startingAt: 5) else {
          continue
        }
        #expect((line.bytes.lowerBound..<line.visibleEnd).contains(byte))
        let columns = Grid.columns(
          of: byte..<byte + 1,
          in: line,
          of: content,
          startingAt: 5
        )
        #expect(columns?.contains(place) == true)
      }
    }
  }

  @Test("A line shows nothing left of it, right of it, or of another text")
  func outside() throws {
    let content = "한국어 ab"
    let line = try #require(Typesetter().lines(of: content, width: 20).first)
    #expect(Grid.byte(at: 4, of: line, in: content, startingAt: 5) == nil)
    #expect(Grid.byte(at: 6, of: line, in: content, startingAt: 5) == 0)
    #expect(Grid.byte(at: 7, of: line, in: content, startingAt: 5) == 3)
    #expect(Grid.byte(at: 14, of: line, in: content, startingAt: 5) == nil)
    #expect(Grid.columns(of: 3..<9, in: line, of: content, startingAt: 5) == 7..<11)
    #expect(Grid.columns(of: 20..<30, in: line, of: content, startingAt: 5) == nil)
    #expect(Grid.byte(at: 6, of: line, in: "한", startingAt: 5) == nil)
  }
}
