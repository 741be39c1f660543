import Testing

@testable import ArticleLibrary

@Suite("FoldedWords")
struct FoldedWordsTests {
  @Test(
    "case, accents and punctuation are folded away",
    arguments: [
      ("Kim Jong-un's Letter", " kim jong un s letter"),
      ("  ", ""),
      ("Miguel DÍAZ-Canel", " miguel diaz canel"),
      ("Łódź, Øresund & Straße", " lodz oresund strasse"),
      ("북한 Kim", " 북 한 kim"),
      ("東京2020", " 東 京 2020"),
      ("İstanbul", " istanbul"),
      ("Ελλάδα", " ελλαδα"),
    ]
  )
  func folding(source: String, expected: String) {
    #expect(FoldedWords(source).text == expected)
  }

  @Test("a letter with its accent apart folds like the whole one")
  func normalForms() {
    #expect(FoldedWords("Cafe\u{301}") == FoldedWords("Caf\u{E9}"))
  }

  @Test("words that hold nothing to look for are no filter")
  func emptyFilter() {
    #expect(WordsFilter("  -- !") == nil)
    #expect(WordsFilter("jong-un Se")?.needles == [" jong un", " se"])
  }
}
