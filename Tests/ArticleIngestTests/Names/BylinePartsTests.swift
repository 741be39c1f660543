import Testing

@testable import ArticleIngest

@Suite("BylineParts")
struct BylinePartsTests {
  @Test(
    "People are told from offices, agencies and organisations",
    arguments: [
      ("Ann Lee and Bo Ek, Reuters", "Ann Lee, Bo Ek | Reuters |"),
      ("Ann Lee, North of England Correspondent", "Ann Lee | |"),
      ("Xinhua writers Li Sample, Wang Example", "Li Sample, Wang Example | |"),
      ("Ellery Instruments, Inc.", "| | Ellery Instruments, Inc."),
      ("Ann Lee/SP-X", "Ann Lee | | SP-X"), ("Ann Lee in Berlin", "Ann Lee | | in Berlin"),
      ("Lou Merrowlmerrow@post.example", "Lou Merrow | |"),
      ("Lou MerrowLmerrow@post.example", "Lou Merrow | |"),
      ("Ann Lee@annlee", "Ann Lee | |"), ("Ann Lee (Berlin)", "Ann Lee | |"), ("", "| |"),
    ]
  )
  func parts(text: String, expected: String) {
    let parts = BylineParts(text)
    let kinds: [BylineParts.Kind] = [.person, .agency, .organisation]
    let drawn = kinds.map { parts.texts($0).joined(separator: ", ") }.joined(separator: " | ")
    #expect(drawn.split(separator: " ") == expected.split(separator: " "))
  }

  @Test("A byline of a million commas is read in bounds")
  func bounded() {
    let text = String(repeating: "Ann Lee, Bo Ek/", count: 100_000)
    #expect(BylineParts(text).parts.count <= 20)
  }
}
