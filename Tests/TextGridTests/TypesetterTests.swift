import Testing
import TextGrid

@Suite("Typesetter")
struct TypesetterTests {
  /// The visible text of each line, with a hyphen where one is drawn.
  private func set(_ text: String, _ width: Int, indent: Int = 0) -> [String] {
    Typesetter().lines(of: text, width: width, firstIndent: indent).map { line in
      let bytes = Array(text.utf8)[line.bytes.lowerBound..<line.visibleEnd]
      return String(decoding: bytes, as: UTF8.self) + (line.isHyphenated ? "-" : "")
    }
  }

  @Test("Words that fit stand on one line")
  func wrapping() {
    #expect(set("", 10) == [""])
    #expect(set("Rates held", 10) == ["Rates held"])
    #expect(set("Rates held for third month", 10) == ["Rates held", "for third", "month"])
    #expect(set("Rates held ", 10) == ["Rates held"])
  }

  @Test("A newline ends a line, an empty line stays")
  func newlines() {
    #expect(set("a\n\nb", 10) == ["a", "", "b"])
    #expect(set("a\r\nb\n", 10) == ["a", "b"])
    #expect(set("a\u{2028}b\u{85}c", 10) == ["a", "b", "c"])
  }

  @Test("A word longer than the line is broken between clusters")
  func longWords() {
    #expect(set("abcdefgh", 3) == ["abc", "def", "gh"])
    #expect(set("한국어", 3) == ["한", "국", "어"])
    #expect(set("ab", 1) == ["a", "b"])
    #expect(set("한a", 1) == ["한", "a"])
    #expect(set("e\u{301}e\u{301}", 1) == ["e\u{301}", "e\u{301}"])
  }

  @Test("The first line leaves room for its indent")
  func indent() {
    #expect(set("aa bb cc", 5, indent: 2) == ["aa", "bb cc"])
    #expect(set("aaaa bb", 5, indent: 2) == ["aaa", "a bb"])
    #expect(set("ab", 5, indent: 9) == ["a", "b"])
  }

  @Test("A soft hyphen shows only where the line ends")
  func softHyphens() {
    #expect(set("co\u{AD}operation", 5) == ["co\u{AD}-", "opera", "tion"])
    #expect(set("co\u{AD}op", 4) == ["co\u{AD}op"])
  }

  @Test("Chinese and Japanese break between characters, but not before a full stop")
  func ideographs() {
    #expect(set("日本語。文", 6) == ["日本", "語。文"])
  }

  @Test("Random text loses no byte and no line is too wide", arguments: 0..<300)
  func properties(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = RandomText.make(pieces: 60, using: &generator)
    let width = Int.random(in: 1...40, using: &generator)
    let indent = Bool.random(using: &generator) ? 0 : Int.random(in: 0...8, using: &generator)
    let typesetter = Typesetter(isJustified: Bool.random(using: &generator))
    let lines = typesetter.lines(of: text, width: width, firstIndent: indent)
    var end = 0
    for (number, line) in lines.enumerated() {
      #expect(line.bytes.lowerBound == end)
      #expect(line.bytes.lowerBound <= line.visibleEnd)
      #expect(line.visibleEnd <= line.bytes.upperBound)
      end = line.bytes.upperBound
      let limit = number == 0 ? max(1, width - indent) : width
      expectFits(line, of: text, width: limit)
    }
    #expect(end == text.utf8.count)
  }

  private func expectFits(_ line: TextLine, of text: String, width: Int) {
    var grid = Grid(size: GridSize(columns: 60, rows: 1))
    grid.draw(line, of: text, row: 0, column: 0, roles: RoleStack(.hint))
    #expect(RandomGrid.faults(of: grid) == [])
    let drawn = grid.cells.lastIndex { $0.roles == RoleStack(.hint) }.map { $0 + 1 } ?? 0
    let part = String(
      decoding: Array(text.utf8)[line.bytes.lowerBound..<line.visibleEnd],
      as: UTF8.self
    )
    let isSingle = part.filter { DisplayWidth.of($0) > 0 }.count <= 1
    #expect(drawn <= width || isSingle, "\(part.debugDescription) takes \(drawn) of \(width)")
  }

  @Test("Many threads set text at once and get the same lines")
  func manyThreads() async {
    let typesetter = Typesetter(hyphenator: Hyphenator(language: "en"))
    let text = String(repeating: "Parliament considered the extraordinary proposals. ", count: 40)
    typesetter.warmUp()
    let expected = typesetter.lines(of: text, width: 31)
    await withTaskGroup(of: [TextLine].self) { group in
      for _ in 0..<32 { group.addTask { typesetter.lines(of: text, width: 31) } }
      for await lines in group { #expect(lines == expected) }
    }
  }
}
