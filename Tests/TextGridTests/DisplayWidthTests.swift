import Testing
import TextGrid

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "A cluster takes the cells that Unicode's properties give it",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("я", 1), ("α", 1), ("…", 1), ("—", 1),
      ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("日", 2), ("Ａ", 2), ("ｱ", 1), ("ｶﾞ", 2),
      ("\u{3000}", 2), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("👁‍🗨", 2), ("🏳️‍🌈", 2), ("🇰🇷", 2), ("🇰", 1),
      ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("1️⃣", 2), ("☺", 1), ("☺️", 2), ("❤️", 2), ("⌚", 2), ("⌚︎", 1), ("©", 1), ("©️", 2),
      ("\u{301}", 0), ("\u{200B}", 0), ("\u{200D}", 0), ("\u{FEFF}", 0), ("\u{AD}", 0),
      ("\u{202E}", 0), ("का", 2), ("ก็", 1), ("\u{7}", 1), ("\r\n", 1),
    ] as [(Character, Int)]
  )
  func cluster(_ cluster: Character, _ width: Int) {
    #expect(DisplayWidth.of(cluster) == width)
    #expect(DisplayWidth.of(String(cluster)) == width)
  }

  @Test("A text takes the cells of its clusters")
  func text() {
    #expect(DisplayWidth.of("") == 0)
    #expect(DisplayWidth.of("Kim Jong-un (김정은)") == 20)
    #expect(DisplayWidth.of("x\u{1F469}\u{200D}\u{1F680}y".dropFirst()) == 3)
  }

  @Test("Widths of texts and of their clusters agree on random text", arguments: 0..<200)
  func agreement(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = RandomText.make(pieces: 40, using: &generator)
    #expect(DisplayWidth.of(text) == text.reduce(0) { $0 + DisplayWidth.of($1) })
  }

  @Test("A start that fits is cut between clusters")
  func prefix() {
    #expect(DisplayWidth.prefix(of: "한국어", fitting: 5) == ("한국", 4))
    #expect(DisplayWidth.prefix(of: "ae\u{301}b", fitting: 2) == ("ae\u{301}", 2))
    #expect(DisplayWidth.prefix(of: "abc", fitting: 0) == ("", 0))
    #expect(DisplayWidth.prefix(of: "abc", fitting: 9) == ("abc", 3))
  }

  @Test(
    "Every fully qualified emoji of Unicode's test file is one cluster of two cells",
    .enabled(if: UnicodeFile.exists("emoji/emoji-test.txt"), "unicode-data is not installed")
  )
  func emojiFile() throws {
    let file = try #require(UnicodeFile("emoji/emoji-test.txt"))
    var checked = 0
    var wrong: [String] = []
    for line in file.lines {
      let fields = line.split(separator: ";")
      guard fields.count == 2, fields[1].contains("fully-qualified") else { continue }
      let text = UnicodeFile.text(fields[0])
      checked += 1
      if text.count != 1 || DisplayWidth.of(text) != 2 { wrong.append("\(text) \(fields[0])") }
    }
    #expect(checked > 3_000)
    #expect(wrong == [])
  }

  @Test(
    "Wide and fullwidth characters of Unicode's table take two cells, halfwidth ones one",
    .enabled(if: UnicodeFile.exists("EastAsianWidth.txt"), "unicode-data is not installed")
  )
  func eastAsianWidthFile() throws {
    let file = try #require(UnicodeFile("EastAsianWidth.txt"))
    var checked = 0
    var wrong: [String] = []
    for line in file.lines {
      let fields = line.split(separator: ";").map { $0.filter { $0 != " " } }
      let ends = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
      // The large ranges are alike all through.
      for value in ends[0]...ends[ends.count - 1]
      where value - ends[0] < 300 || value % 29 == 0 || value == ends[ends.count - 1] {
        guard let scalar = UnicodeScalar(value), let expected = width(scalar, class: fields[1])
        else { continue }
        checked += 1
        if DisplayWidth.of(Character(scalar)) != expected {
          wrong.append("U+\(String(value, radix: 16)) is not \(expected)")
        }
      }
    }
    #expect(checked > 20_000)
    #expect(wrong.prefix(20) == [])
  }

  /// What a class of the table says; `nil` for what takes no cell of its own whatever its class.
  private func width(_ scalar: UnicodeScalar, class name: String) -> Int? {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .surrogate: return nil
    default: break
    }
    if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint { return nil }
    switch name {
    case "W", "F": return 2
    case "H", "Na", "A": return 1
    default: return nil
    }
  }
}
