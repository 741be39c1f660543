import ArticleIngest
import ArticleModel
import Testing

@Suite("TextCleaner")
struct TextCleanerTests {
  @Test(
    "Clean text stays as it is",
    arguments: [
      "", "Plain words.\n\tTabbed.", "Grüße — “quoted” … 5 €", "北朝鮮の金正恩総書記", "조선중앙통신",
      "Привет", "👩‍👩‍👧‍👦 ❤️ 🏳️‍🌈 1️⃣ 👍🏽", "می‌خواهم", "क्‍ष", "é (e\u{301})", "葛\u{E0100}",
      "שָׁלוֹם", "ไทยแลนด์นี้",
    ]
  )
  func clean(text: String) {
    var cleaner = TextCleaner()
    #expect(cleaner.clean(text) == text)
    #expect(cleaner.diagnostics.isEmpty)
  }

  @Test(
    "What hides or deceives is dropped and counted",
    arguments: [
      ("a\u{0}b\u{7}c\u{7F}d", "abcd", 3), ("pay\u{202E}fdp\u{202C}", "payfdp", 2),
      ("zero\u{200B}width\u{FEFF}", "zerowidth", 2), ("soft\u{AD}hyphen", "softhyphen", 1),
      ("tag\u{E0041}\u{E007F}s", "tags", 2), ("\u{FFF9}a\u{FFFA}b\u{FFFB}", "ab", 3),
      ("non\u{FFFE}char\u{10FFFF}", "nonchar", 2), ("a\u{200D}b\u{200C}c", "abc", 2),
      ("c1\u{9D}\u{86}", "c1", 2), ("\u{2066}isolated\u{2069}", "isolated", 2),
      ("\u{1B}[31mred\u{1B}[0m", "red", 2), ("\u{1B}]0;title\u{7}text", "text", 1),
      ("\u{9B}2Jcleared", "cleared", 1), ("\u{1B}]unended", "]unended", 1),
      ("N\u{8}NA\u{8}A_\u{8}m", "NAm", 3), ("x\u{FE0F}\u{FE0F}y", "xy", 2), ("\u{3164}", "", 1),
    ]
  )
  func dropped(text: String, expected: String, count: Int) {
    var cleaner = TextCleaner()
    #expect(Array(cleaner.clean(text).unicodeScalars) == Array(expected.unicodeScalars))
    #expect(cleaner.dropped == count)
  }

  @Test("Spaces of every width become spaces, line ends of every kind line ends")
  func spaces() {
    var cleaner = TextCleaner()
    #expect(cleaner.clean("10\u{A0}000\u{202F}€\u{3000}a\u{2009}b") == "10 000 € a b")
    #expect(cleaner.clean("a\r\nb\rc\u{85}d\u{2028}e\u{C}f\r\n") == "a\nb\nc\nd\ne\nf\n")
    #expect(cleaner.dropped == 0)
  }

  @Test("A flood of combining marks is cut to what text can need")
  func markFlood() {
    var cleaner = TextCleaner()
    let flood = "Z" + String(repeating: "\u{0335}\u{0301}", count: 50) + "o"
    #expect(cleaner.clean(flood).unicodeScalars.count == 2 + TextCleaner.markLimit)
    #expect(cleaner.dropped == 100 - TextCleaner.markLimit)
  }

  @Test("The diagnostic says how many, and the first one's line")
  func diagnostic() {
    var cleaner = TextCleaner()
    _ = cleaner.clean("a\nb\u{200B}\nc\u{202E}")
    #expect(cleaner.diagnostics == [Diagnostic(.note, "2 hidden characters were removed", line: 2)])
  }

  @Test(
    "In one line all white space folds",
    arguments: [("  a \n\t b\u{A0}\u{A0}c ", "a b c"), ("a b", "a b"), (" ", ""), ("", "")]
  )
  func folded(text: String, expected: String) {
    var cleaner = TextCleaner()
    #expect(cleaner.cleanLine(text) == expected)
  }

  @Test("Whatever goes in, no control character or override comes out, and cleaning is stable")
  func anyScalars() {
    var random = SystemRandomNumberGenerator()
    let hostile: [UInt32] = [
      0x1B, 0x5B, 0x5D, 0x08, 0x0D, 0x200D, 0x202E, 0xFE0F, 0x1F469, 0xE0041,
    ]
    for _ in 0..<100 {
      var text = String.UnicodeScalarView()
      for _ in 0..<60 {
        let value =
          Bool.random(using: &random)
          ? hostile.randomElement(using: &random) ?? 0 : UInt32.random(in: 0...0x3FFF)
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      var cleaner = TextCleaner()
      let once = cleaner.clean(String(text))
      let isSafe = once.unicodeScalars.allSatisfy {
        ($0.value >= 0x20 || $0 == "\n" || $0 == "\t") && !(0x7F...0x9F).contains($0.value)
          && !(0x202A...0x202E).contains($0.value)
      }
      #expect(isSafe, "\(text)")
    }
  }
}
