import ArticleModel
import Configuration
import Testing

@Suite("Correction file")
struct CorrectionFileTests {
  private let all: [Correction] = [
    .kind(name: "Jordan", .person), .ignore(name: "May Said"),
    .merge(name: "Mrs Merkel", into: "Angela Merkel"), .split(name: "Kim", from: "Kim Jong-un"),
    .rename(name: "Bombay", to: "Mumbai \"the\" city"),
    .merge(name: "Blue House", into: "Presidency", kind: .organisation),
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

  @Test(
    "A correction comes back where it stood, and comments stay where they are",
    arguments: 0..<3
  )
  func inserting(index: Int) throws {
    let text = """
      # About people.
      [[correction]]
      name = "A" # the first
      ignore = true

      # About places.
      [[correction]]
      ignore = true
      name = "B"
      # The end of B.

      [[correction]]
      name = "C"
      kind = "person"
      # The end.

      """
    let file = CorrectionFile(text)
    let correction = file.corrections[index]
    let without = try #require(file.removing(correction))
    #expect(without.corrections.count == 2)
    let again = try #require(without.adding(correction, at: index))
    #expect(again.corrections == file.corrections)
    #expect(again.diagnostics.isEmpty)
    for comment in ["# About people.", "# About places.", "# The end of B.", "# The end."] {
      #expect(again.text.contains(comment))
    }
    let inline = CorrectionFile("correction = [{ name = \"A\", ignore = true }]\n")
    #expect(inline.corrections == [.ignore(name: "A")])
    #expect(inline.adding(.ignore(name: "B"), at: 0) == nil)
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

  @Test("A merge may say of what kind the other is, before or after; nothing else says two things")
  func mergeWithKind() throws {
    let merge = Correction.merge(name: "A", into: "B", kind: .place)
    let lines = ["merge = \"B\"", "kind = \"place\""]
    for lines in [lines, lines.reversed()] {
      let text = "[[correction]]\nname = \"A\"\n" + lines.joined(separator: "\n") + "\n"
      let file = CorrectionFile(text)
      #expect(file.corrections == [merge] && file.diagnostics.isEmpty)
      #expect(file.removing(.merge(name: "A", into: "B")) == nil, "that is another")
      #expect(try #require(file.removing(merge)).corrections.isEmpty)
    }
    let wrong = CorrectionFile(
      """
      [[correction]]
      name = "A"
      merge = "B"
      kind = "date"
      [[correction]]
      name = "A"
      rename = "B"
      kind = "place"
      [[correction]]
      name = "A"
      merge = "B"
      rename = "C"
      kind = "place"
      """
    )
    #expect(wrong.corrections.isEmpty)
    #expect(
      wrong.diagnostics.map { $0.described(in: "entities.toml") } == [
        "entities.toml:4:8: error: unknown kind \"date\"; kinds: person, place, organisation, group, event",
        "entities.toml:5:1: error: a correction says one thing: kind, ignore, merge, split, rename",
        "entities.toml:9:1: error: a correction says one thing: kind, ignore, merge, split, rename",
      ]
    )
  }

  @Test("A file with wrong syntax is not changed")
  func syntax() {
    let file = CorrectionFile("[[correction\n")
    #expect(file.adding(.ignore(name: "A")) == nil)
    #expect(file.diagnostics.count == 1)
  }
}
