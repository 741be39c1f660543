import ArticleModel
import Configuration
import EntityRecognition
import Testing

@Suite("Correction file")
struct CorrectionFileTests {
  private let all: [Correction] = [
    .kind(name: "Jordan", .person), .ignore(name: "May Said"),
    .merge(name: "Mrs Merkel", into: "Angela Merkel"), .split(name: "Kim", from: "Kim Jong-un"),
    .rename(name: "Bombay", to: "Mumbai \"the\" city"),
  ]

  @Test("Every correction is written and read back, and taken back again")
  func roundTrip() throws {
    var file = CorrectionFile(CorrectionFile.newText)
    for correction in all { file = try #require(file.adding(correction)) }
    #expect(file.corrections == all)
    #expect(file.diagnostics.isEmpty)
    #expect(file.text.hasPrefix(CorrectionFile.newText))
    for correction in all.reversed() { file = try #require(file.removing(correction)) }
    #expect(file.text == CorrectionFile.newText)
  }

  @Test("What is wrong is said with its line and column, and the rest is used")
  func problems() {
    let file = CorrectionFile(
      """
      [[correction]]
      kind = "person"
      [[correction]]
      name = "A"
      kind = "persn"
      [[correction]]
      name = "B"
      [[correction]]
      name = "C"
      merge = "D"
      split = "E"
      [[correction]]
      name = "F"
      ignore = false
      [[correction]]
      name = "G"
      renam = "H"
      ignore = true
      """
    )
    #expect(
      file.diagnostics.map { $0.described(in: "entities.toml") } == [
        "entities.toml:1:1: error: a correction needs a name",
        "entities.toml:5:8: error: unknown kind \"persn\"; did you mean \"person\"?",
        "entities.toml:6:1: error: a correction says one thing: kind, ignore, merge, split, rename",
        "entities.toml:8:1: error: a correction says one thing: kind, ignore, merge, split, rename",
        "entities.toml:14:10: error: ignore can only be true",
        "entities.toml:17:1: warning: unknown key \"renam\"; did you mean \"rename\"?",
      ]
    )
    #expect(file.corrections == [.ignore(name: "G")])
  }

  @Test("A file with wrong syntax is not changed")
  func syntax() {
    let file = CorrectionFile("[[correction\n")
    #expect(file.adding(.ignore(name: "A")) == nil)
    #expect(file.diagnostics.count == 1)
  }
}
