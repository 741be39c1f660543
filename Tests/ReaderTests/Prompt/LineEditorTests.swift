import Testing
import TextGrid

@testable import Reader

@Suite("Line editor")
struct LineEditorTests {
  @Test(
    "The keys of readline edit the line",
    arguments: [
      ("", "a <space> b", "a b|"), ("one two", "<c-a> x", "x|one two"),
      ("one two", "<c-a> <c-e>", "one two|"),
      ("one two", "<c-w>", "one |"), ("one two", "<c-w> <c-w> <c-w>", "|"),
      ("one two", "<left> <left> <c-k>", "one t|"), ("one two", "<left> <c-u>", "|o"),
      ("one two", "<home> <delete>", "|ne two"), ("one two", "<backspace>", "one tw|"),
      ("one two", "<m-b> <m-d>", "one |"), ("one two", "<home> <m-f>", "one| two"),
      ("one", "<c-b> <c-b> <c-f> x", "onx|e"), ("ab", "<right> <left> <left> <left> x", "x|ab"),
      ("", "<backspace> <delete> <c-w> <c-u> <c-k> <m-b> <m-f>", "|"),
      ("한국👩‍🚀", "<left> <backspace>", "한|👩‍🚀"),
    ]
  )
  func editing(text: String, keys: String, result: String) throws {
    var line = LineEditor(text)
    for key in try KeyNotation.keys(in: keys) { _ = line.take(key) }
    #expect(
      line.textBeforeCursor + "|" + line.text.dropFirst(line.textBeforeCursor.count) == result
    )
  }

  @Test("Control characters are left out, line ends become spaces")
  func cleaning() {
    var line = LineEditor()
    line.insert("a\nb\tc\u{1B}[0m\u{7}")
    #expect(line.text == "a b c[0m")
  }

  @Test("A line takes no more than its limit")
  func limit() {
    var line = LineEditor(String(repeating: "x", count: 5000))
    line.insert("y")
    #expect(line.text.count == 2000)
  }

  @Test("A key that does not edit is not taken")
  func others() {
    var line = LineEditor("a")
    let isTaken = [
      line.take(Key(.function(1))), line.take(Key(.character("x"), modifiers: .meta)),
    ]
    #expect(isTaken == [false, false])
    #expect(line.text == "a")
  }
}
