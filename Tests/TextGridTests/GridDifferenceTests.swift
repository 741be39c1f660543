import Testing
import TextGrid

@Suite("Grid difference")
struct GridDifferenceTests {
  private let roles = RoleStack(.text)

  private func grid(_ text: String, columns: Int = 12) -> Grid {
    var grid = Grid(size: GridSize(columns: columns, rows: 2))
    grid.write(text, row: 0, column: 0, roles: roles)
    return grid
  }

  private func runs(_ old: String, _ new: String) -> [Range<Int>] {
    GridDifference(from: grid(old), to: grid(new)).runs.map { $0.start.index..<$0.end.index }
  }

  @Test("Equal grids differ in nothing")
  func equal() {
    #expect(runs("abc", "abc") == [])
  }

  @Test("Changed cells make runs, and runs near each other are joined")
  func joined() {
    #expect(runs("abcdefghijkl", "aXcdefghijkl") == [1..<2])
    #expect(runs("abcdefghijkl", "aXcdefXhijkl") == [1..<7])
    #expect(runs("abcdefghijkl", "aXcdefgXijkl") == [1..<2, 7..<8])
  }

  @Test("A wide cluster is sent whole, whichever half changed")
  func wide() {
    #expect(runs("한국", "한글") == [2..<4])
    #expect(runs("ab", "한") == [0..<2])
    #expect(runs("한", "ab") == [0..<2])
    #expect(runs("a한", "한b") == [0..<3])
  }

  @Test("A role alone makes a difference")
  func role() {
    var new = grid("abc")
    new.overlay(.keyword, on: GridRect(row: 0, column: 2, size: GridSize(columns: 1, rows: 1)))
    #expect(
      GridDifference(from: grid("abc"), to: new).runs == [.init(row: 0, start: 2, end: 3)]
    )
  }

  @Test("Without an old grid of the same size everything is sent")
  func everything() {
    let all = [
      GridDifference.Run(row: 0, start: 0, end: 12), GridDifference.Run(row: 1, start: 0, end: 12),
    ]
    #expect(GridDifference(from: nil, to: grid("a")).runs == all)
    #expect(GridDifference(from: grid("a", columns: 3), to: grid("a")).runs == all)
  }

  @Test("Random differences applied to the old grid give the new", arguments: 0..<100)
  func applied(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let old = RandomGrid.make(size: GridSize(columns: 19, rows: 6), using: &generator)
    var new = old
    RandomGrid.scribble(on: &new, using: &generator)
    RandomGrid.scribble(on: &new, using: &generator)
    var cells = old.cells
    for run in GridDifference(from: old, to: new).runs {
      #expect(run.start < run.end)
      #expect(new[run.row, run.start]?.width != 0)
      #expect(new[run.row, run.end]?.width != 0)
      for column in run.start.index..<run.end.index {
        let index = run.row.index * 19 + column
        cells[index] = new.cells[index]
      }
    }
    #expect(cells == new.cells)
  }
}
