import ArticleModel
import Testing
import TextGrid

@testable import Reader

@Suite("Excerpt")
struct ExcerptTests {
  private func drawn(_ text: String, naming name: String, columns: Int, most: Int) -> [String] {
    guard let range = text.firstRange(of: name) else { return [] }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let excerpt = Excerpt(
      text,
      mention: TextSpan(start..<start + name.utf8.count),
      columns: columns,
      most: most,
      in: .test(columns: columns, rows: 9)
    )
    var grid = Grid(size: GridSize(columns: columns + 3, rows: most))
    for line in excerpt.lines.indices {
      excerpt.draw(
        line: line,
        into: &grid,
        row: Row(line),
        column: 2,
        end: Column(columns + 3),
        roles: RoleStack(.text),
        lit: .entityPerson
      )
    }
    return (0..<excerpt.lines.count).map { row in
      var line = ""
      for column in 0..<grid.size.columns {
        guard let cell = grid[Row(row), Column(column)] else { continue }
        let isLit = cell.roles.roles.contains(.entityPerson)
        line += isLit ? cell.text.uppercased() : cell.text
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  @Test("A sentence that fits is shown whole, the name lit")
  func whole() {
    #expect(
      drawn("We met ada there.", naming: "ada", columns: 20, most: 3) == ["  We met ADA there."]
    )
  }

  @Test("Of a long sentence the lines around the name are shown")
  func cut() {
    let text = "one two three four five six seven ada eight nine ten eleven twelve"
    let two = drawn(text, naming: "ada", columns: 14, most: 2)
    #expect(two.count == 2 && two.joined().contains("ADA"))
    #expect(two[0].hasPrefix(" …") && two[1].hasSuffix("…"))
    let one = drawn(text, naming: "ada", columns: 14, most: 1)
    #expect(one.count == 1 && one[0].contains("ADA") && one[0].contains("…"))
    #expect(drawn(text, naming: "one", columns: 14, most: 1)[0].hasPrefix("  ONE"))
  }

  @Test("Wide characters, one column and no text are borne")
  func odd() {
    #expect(drawn("金正恩は話した。", naming: "金正恩", columns: 6, most: 3).count == 3)
    #expect(drawn("abc", naming: "b", columns: 1, most: 2).count == 2)
    #expect(drawn("", naming: "", columns: 5, most: 2).isEmpty)
  }
}
