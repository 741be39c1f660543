import Testing

@testable import Reader

@Suite("HintBar")
struct HintBarTests {
  @Test(
    "Keys are named without brackets where they are only shown",
    arguments: [
      ("j", "j"), ("<enter>", "⏎"), ("<space>", "space"), ("<c-o>", "^o"), ("<", "<"), ("<>", "<>"),
      ("gg", "gg"), ("<space><tab>", "<space><tab>"), ("<m-b>", "m-b"),
    ]
  )
  func plain(key: String, shown: String) {
    #expect(HintBar.plain(key) == shown)
  }

  @Test("A hint whose commands do not all have keys is left out")
  func unbound() {
    let hint = HintBar.Hint(commands: [.nextRow, .previousRow], word: "move")
    #expect(HintBar.keys(of: hint, among: [.nextRow: ["<down>", "j"]]) == nil)
    let bound: [Command: [String]] = [.nextRow: ["<down>"], .previousRow: ["<up>"]]
    #expect(HintBar.keys(of: hint, among: bound) == "down/up")
  }
}
