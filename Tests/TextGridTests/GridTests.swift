import Testing
import TextGrid

@Suite("Grid")
struct GridTests {
  /// What the rows show, covered cells left out.
  private func rows(_ grid: Grid) -> [String] {
    (0..<grid.size.rows).map { row in
      (0..<grid.size.columns).compactMap { grid[Row(row), Column($0)]?.text }.joined()
    }
  }

  private func grid(_ columns: Int, _ rows: Int = 1) -> Grid {
    Grid(size: GridSize(columns: columns, rows: rows))
  }

  @Test("Text is written from a place to the right and its end is told")
  func write() {
    var grid = grid(8, 2)
    let end = grid.write("한 ab", row: 1, column: 1, roles: RoleStack(.headline))
    #expect(end == 6)
    #expect(rows(grid) == ["        ", " 한 ab  "])
    #expect(grid[1, 2] == Cell(text: "", roles: RoleStack(.headline), width: 0))
  }

  @Test("What lies outside is clipped")
  func clipping() {
    var grid = grid(4)
    let roles = RoleStack(.text)
    #expect(grid.write("abcdef", row: 0, column: -2, roles: roles) == 4)
    #expect(rows(grid) == ["cdef"])
    grid.write("xyz", row: 1, column: 0, roles: roles)
    grid.write("xyz", row: -1, column: 0, roles: roles)
    #expect(grid.write("xyz", row: 0, column: 2, end: 3, roles: roles) == 3)
    #expect(rows(grid) == ["cdxf"])
    #expect(grid.write("한", row: 0, column: 3, roles: roles) == 3)
    #expect(rows(grid) == ["cdxf"])
  }

  @Test("A wide cluster that a later write halves becomes blank")
  func halves() {
    let roles = RoleStack(.text)
    for (column, expected) in [(0, "x 어"), (1, " x어"), (2, "한x "), (3, "한 x")] {
      var grid = grid(4)
      grid.write("한어", row: 0, column: 0, roles: roles)
      grid.write("x", row: 0, column: Column(column), roles: roles)
      #expect(rows(grid) == [expected])
    }
    var filled = grid(6)
    filled.write("한국어", row: 0, column: 0, roles: roles)
    let middle = GridRect(row: 0, column: 1, size: GridSize(columns: 4, rows: 1))
    filled.fill(middle, roles: RoleStack(.bar))
    #expect(rows(filled) == ["      "])
    #expect(filled[0, 0]?.width == 1 && filled[0, 5]?.width == 1)
    var wide = grid(6)
    wide.write("한국어", row: 0, column: 0, roles: roles)
    wide.write("글", row: 0, column: 1, roles: roles)
    #expect(rows(wide) == [" 글 어"])
  }

  @Test(
    "Nothing that a terminal could take for a command reaches a cell",
    arguments: [
      ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("\u{9B}1m", "\u{FFFD}1m"), ("a\tb\nc", "a b c"),
      ("a\r\nb", "a b"), ("a\u{202E}b\u{2066}c", "abc"), ("a\u{200B}\u{FEFF}b", "ab"),
      ("\u{7F}", "\u{FFFD}"), ("e\u{301}", "e\u{301}"), ("a\u{E0041}b", "ab"), ("x\u{AD}y", "xy"),
      ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"), ("\u{85}", " "),
    ]
  )
  func cleaning(_ text: String, _ shown: String) {
    var grid = grid(20)
    let end = grid.write(text, row: 0, column: 0, roles: RoleStack(.text))
    #expect(rows(grid)[0].unicodeScalars.elementsEqual(padded(shown).unicodeScalars))
    #expect(end.index == DisplayWidth.of(text))
  }

  private func padded(_ text: String) -> String {
    text + String(repeating: " ", count: 20 - DisplayWidth.of(text))
  }

  @Test("A tower of marks is cut off")
  func marks() {
    var grid = grid(3)
    let tower = "a" + String(repeating: "\u{301}", count: 500)
    grid.write(tower + "b", row: 0, column: 0, roles: RoleStack(.text))
    #expect(grid[0, 0]?.text.unicodeScalars.count == 10)
    #expect(grid[0, 1]?.text == "b")
  }

  @Test("An overlay adds a role and leaves the text")
  func overlay() {
    var grid = grid(4)
    grid.write("abcd", row: 0, column: 0, roles: RoleStack(.headline))
    grid.overlay(
      .headlineSelected,
      on: GridRect(row: 0, column: 1, size: GridSize(columns: 9, rows: 9))
    )
    #expect(rows(grid) == ["abcd"])
    #expect(grid[0, 0]?.roles.roles == [.headline])
    #expect(grid[0, 3]?.roles.roles == [.headline, .headlineSelected])
  }

  @Test("Random writing keeps every cell clean, in bounds and whole", arguments: 0..<100)
  func properties(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var grid = RandomGrid.make(size: GridSize(columns: 17, rows: 5), using: &generator)
    RandomGrid.scribble(on: &grid, using: &generator)
    #expect(grid.cells.count == 17 * 5)
    #expect(RandomGrid.faults(of: grid) == [])
  }
}

/// Grids drawn on at random.
enum RandomGrid {
  static func make(size: GridSize, using generator: inout SeededGenerator) -> Grid {
    var grid = Grid(size: size)
    for _ in 0..<8 { scribble(on: &grid, using: &generator) }
    return grid
  }

  static func scribble(on grid: inout Grid, using generator: inout SeededGenerator) {
    let row = Row(Int.random(in: -2..<grid.size.rows + 2, using: &generator))
    let column = Column(Int.random(in: -4..<grid.size.columns + 4, using: &generator))
    let role = StyleRole.allCases.randomElement(using: &generator) ?? .text
    let rect = GridRect(
      row: row,
      column: column,
      size: GridSize(
        columns: Int.random(in: 0..<9, using: &generator),
        rows: Int.random(in: 0..<4, using: &generator)
      )
    )
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: grid.fill(rect, roles: RoleStack(role))
    case 1: grid.overlay(role, on: rect)
    default:
      grid.write(
        RandomText.make(pieces: 6, using: &generator),
        row: row,
        column: column,
        end: Bool.random(using: &generator) ? rect.endColumn : nil,
        roles: RoleStack(role)
      )
    }
  }

  /// What is wrong with a grid's cells.
  static func faults(of grid: Grid) -> [String] {
    var faults: [String] = []
    for row in 0..<grid.size.rows {
      var covered = false
      for column in 0..<grid.size.columns {
        guard let cell = grid[Row(row), Column(column)] else { continue }
        let place = "\(row),\(column): \(cell.text.debugDescription)"
        if covered != (cell.width == 0) { faults.append("\(place) is half a cluster") }
        if (cell.width == 0) != cell.text.isEmpty { faults.append("\(place) is empty") }
        if cell.text.unicodeScalars.contains(where: isForbidden) {
          faults.append("\(place) holds a control character")
        }
        covered = cell.width == 2
      }
      if covered { faults.append("row \(row) ends in half a cluster") }
    }
    return faults
  }

  private static func isForbidden(_ scalar: UnicodeScalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
      || [0x200B, 0x2060, 0xFEFF, 0x2028, 0x2029].contains(scalar.value)
  }
}
