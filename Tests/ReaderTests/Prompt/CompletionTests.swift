import Testing

@testable import Reader

@Suite("Completion")
struct CompletionTests {
  private let source = CompletionSource(
    themes: ["ink", "paper", "contrast"],
    keywords: ["fog", "Marenne"],
    names: ["Marenne", "Odile Brandt"]
  )

  @Test(
    "Each place of a line is completed from what may stand there",
    arguments: [
      ("filter-u", ["filter-unread"]), ("theme ", ["ink", "paper", "contrast"]),
      ("theme P", ["paper"]),
      ("theme in", ["ink"]), ("keyword ", ["Marenne", "Odile Brandt", "fog"]),
      ("keyword br", ["Odile Brandt"]), ("toggle-kind pe", ["person", "percent"]), ("quit ", []),
      ("nonsense x", []), ("save ", []),
    ]
  )
  func commandLine(text: String, candidates: [String]) {
    #expect(source.completion(of: text, for: .command).candidates == candidates)
  }

  @Test("Names that begin with what is typed come before those that hold it")
  func order() {
    let candidates = source.completion(of: "mark", for: .command).candidates
    #expect(candidates.first == "mark-all-read")
    #expect(candidates.contains("set-mark"))
  }

  @Test("Taking goes round, and keeps what stands before")
  func taking() {
    var completion = source.completion(of: "theme ", for: .command)
    #expect(completion.take(step: 1) == "theme ink")
    #expect(completion.take(step: -1) == "theme contrast")
    #expect(completion.take(step: 1) == "theme ink")
    var nothing = Completion()
    #expect(nothing.take(step: 1) == nil)
  }
}
