import Testing

@testable import ArticleIngest

@Suite("PersonReader")
struct PersonReaderTests {
  @Test(
    "Names and addresses are told apart in every order",
    arguments: [
      ("Ann Li", "Ann Li", nil), ("a@b.example (Ann Li)", "Ann Li", "a@b.example"),
      ("Ann Li <a@b.example>", "Ann Li", "a@b.example"), ("a@b.example", nil, "a@b.example"),
      ("mailto:a@b.example", nil, "a@b.example"), ("Li &amp; Co", "Li & Co", nil),
      ("@handle", "@handle", nil),
    ] as [(String, String?, String?)]
  )
  func person(text: String, name: String?, address: String?) {
    let person = PersonReader.person(text)
    #expect(person?.name == name)
    #expect(person?.address == address)
  }

  @Test("Nobody is nobody")
  func nobody() {
    #expect(PersonReader.person("  ") == nil)
  }
}
