import ArticleModel
import Configuration
import EntityRecognition
import Testing

@Suite("Keyword file")
struct KeywordFileTests {
  private let text = #"""
    # mine
    [[keyword]]
    text = "climate change"  # dear to me

    # planes
    [[keyword]]
    on = true # for now
    expression = 'F-?\d+'

    [[keyword]]
    text = "football"
    on = false

    """#

  @Test("Keywords are read in order, with their switches")
  func read() {
    let file = KeywordFile(text)
    #expect(file.diagnostics.isEmpty)
    #expect(file.entries.map(\.pattern.text) == ["climate change", #"F-?\d+"#, "football"])
    #expect(file.entries.map(\.pattern.isExpression) == [false, true, false])
    #expect(file.entries.map(\.isOn) == [true, true, false])
    #expect(file.entries.map(\.line) == [2, 6, 10])
    #expect(file.active.count == 2)
  }

  @Test("A new file reads without a word of complaint and holds nothing")
  func newFile() {
    let file = KeywordFile(KeywordFile.newText)
    #expect(file.entries.isEmpty && file.diagnostics.isEmpty)
    let added = file.adding(KeywordPattern("rice"))
    #expect(added?.text == KeywordFile.newText + "\n[[keyword]]\ntext = \"rice\"\n")
    #expect(
      KeywordFile("").adding(KeywordPattern("rice"))?.text == "[[keyword]]\ntext = \"rice\"\n"
    )
  }

  @Test("Switching touches one line, or adds one")
  func switching() {
    let file = KeywordFile(text)
    let off = file.switching(KeywordPattern(#"F-?\d+"#, isExpression: true), on: false)
    #expect(off?.text == text.replacing("on = true # for now", with: "on = false # for now"))
    let other = file.switching(KeywordPattern("climate change"), on: false)
    #expect(
      other?.text
        == text.replacing("text = \"climate", with: "on = false\ntext = \"climate")
    )
    #expect(other?.entries.map(\.isOn) == [false, true, false])
  }

  @Test("Removing takes the keyword's own lines and leaves comments")
  func removing() {
    let file = KeywordFile(text)
    #expect(
      file.removing(KeywordPattern("climate change"))?.text
        == text.replacing("[[keyword]]\ntext = \"climate change\"  # dear to me\n", with: "")
    )
    #expect(
      file.removing(KeywordPattern("football"))?.text
        == text.replacing("\n[[keyword]]\ntext = \"football\"\non = false\n", with: "")
    )
    #expect(file.removing(KeywordPattern("tennis")) == nil)
  }

  @Test("Adding what is there switches it on")
  func addingAgain() {
    let file = KeywordFile(text)
    #expect(file.adding(KeywordPattern("football"))?.active.count == 3)
    #expect(file.adding(KeywordPattern("climate change")) == file)
    #expect(file.adding(KeywordPattern("(", isExpression: true)) == nil)
  }

  @Test(
    "A keyword of any characters comes back as it was",
    arguments: [
      #"a"b"#, #"a\b"#, #"it's \d"#, "tab\there", "Łódź 한국", #"'"'"#, "#no comment", "[[keyword]]",
    ]
  )
  func roundTrip(keyword: String) {
    let pattern = KeywordPattern(keyword)
    let file = KeywordFile(text).adding(pattern)
    #expect(file?.entries.last?.pattern == pattern, "\(file?.text ?? "")")
    #expect(file?.diagnostics.isEmpty == true)
    #expect(file?.removing(pattern)?.text == text)
  }

  @Test("What is wrong is said with its line and column, and the rest is used")
  func problems() {
    let file = KeywordFile(
      """
      colour = 1
      [[keyword]]
      txt = "a"
      [[keyword]]
      text = 3
      [[keyword]]
      expression = "(a"
      [[keyword]]
      text = "a"
      expression = "b"
      [[keyword]]
      text = "ok"
      on = "yes"
      [[keyword]]
      text = "ok"
      """
    )
    #expect(
      file.diagnostics.map { $0.described(in: "keywords.toml") } == [
        "keywords.toml:1:1: warning: unknown key \"colour\"; keywords stand under [[keyword]]",
        "keywords.toml:3:1: warning: unknown key \"txt\"; did you mean \"text\"?",
        "keywords.toml:2:1: error: a keyword needs a text or an expression",
        "keywords.toml:5:8: error: text must be a string, not an integer",
        "keywords.toml:7:14: error: this keyword is not a regular expression: a bracket does not close at character 3",
        "keywords.toml:8:1: error: a keyword has a text or an expression, not both",
        "keywords.toml:13:6: error: on must be true or false, not a string",
        "keywords.toml:14:1: warning: the same keyword as in line 11",
      ]
    )
    #expect(file.entries.map(\.pattern.text) == ["ok"])
  }

  @Test("A file with wrong syntax says where, holds nothing and is not changed")
  func syntax() {
    let file = KeywordFile("[[keyword]]\ntext = oops\n")
    #expect(file.entries.isEmpty && !file.isReadable)
    #expect(file.diagnostics.first?.line == 2)
    #expect(file.adding(KeywordPattern("a")) == nil)
  }

  @Test("A list written inline is read, and not changed by lines")
  func inline() {
    let file = KeywordFile("keyword = [{ text = \"a\" }, { text = \"b\", on = false }]\n")
    #expect(file.entries.map(\.isOn) == [true, false])
    #expect(file.removing(KeywordPattern("a")) == nil)
    #expect(file.switching(KeywordPattern("a"), on: false) == nil)
  }
}
