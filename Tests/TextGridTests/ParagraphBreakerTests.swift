import TextGrid
import Testing

@Suite("Paragraph breaker")
struct ParagraphBreakerTests {
  private func lines(_ text: String, _ width: Int, justified: Bool = false) -> [String] {
    Typesetter(isJustified: justified).lines(of: text, width: width).map { line in
      let bytes = Array(text.utf8)[line.bytes.lowerBound..<line.visibleEnd]
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test("Lines of ragged text are about even, where filling them one by one is not")
  func even() {
    #expect(lines("aaa bb cc ddddd", 6) == ["aaa", "bb cc", "ddddd"])
  }

  @Test("No paragraph ends in one short word where that can be helped")
  func lastWord() {
    let text = "The first secretary was elected on the day before, at noon, as it is."
    #expect(lines(text, 66).last?.contains(" ") == true)
  }

  @Test("Breaking well takes no more lines than filling them one by one", arguments: 20..<60)
  func lineCount(width: Int) {
    let text = """
      Officials said on Tuesday that the bridge would stay closed until engineers had seen every \
      one of its four hundred and twelve bolts, a work of some weeks, and that ferries would run.
      """
    var filled = 1
    var used = 0
    for word in text.split(separator: " ") {
      if used > 0, used + 1 + word.count > width {
        filled += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + word.count
    }
    #expect(lines(text, width).count <= filled + 1)
    #expect(lines(text, width).allSatisfy { $0.count <= width })
  }

  @Test("A text too long to be weighed is filled line by line, in linear time")
  func longText() {
    let text = String(repeating: "한국어日本語", count: 70_000)
    let lines = Typesetter().lines(of: text, width: 80)
    #expect(lines.count == 70_000 * 6 * 2 / 80)
    #expect(lines.last?.bytes.upperBound == text.utf8.count)
  }
}
