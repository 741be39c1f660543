import Foundation
import GazetteTestSupport
import TextGrid
import Testing

@Suite("Hyphenator")
struct HyphenatorTests {
  private static let english = """
    UTF-8
    LEFTHYPHENMIN 2
    RIGHTHYPHENMIN 3
    1a1
    1e1
    1o1
    1é1
    """

  private func parts(_ text: String, _ hyphenator: Hyphenator, width: Int) -> [String] {
    Typesetter(hyphenator: hyphenator).lines(of: text, width: width).map { line in
      let bytes = Array(text.utf8)[line.bytes.lowerBound..<line.visibleEnd]
      return String(decoding: bytes, as: UTF8.self) + (line.isHyphenated ? "-" : "")
    }
  }

  @Test("Words are divided by the patterns, with letters enough left at both ends")
  func patterns() throws {
    let patterns = try TestFolder(["hyph_en_US.dic": HyphenatorTests.english])
    let english = try #require(Hyphenator(language: "en-US", folders: [patterns.path]))
    #expect(parts("bbabbabb", english, width: 4) == ["bba-", "bb-", "abb"])
    #expect(parts("bbébbébbb", english, width: 4) == ["bbé-", "bbé-", "bbb"])
    #expect(parts("“bbabbabbb”,", english, width: 5).first == "“bba-")
  }

  @Test(
    "Names, numbers and addresses stay whole while they fit",
    arguments: ["Bbabbabbb", "bbABbabbb", "bba4babbb", "bba/bbabb", "bba.bbabb", "bba@babbb"]
  )
  func whole(_ word: String) throws {
    let patterns = try TestFolder(["hyph_en_US.dic": HyphenatorTests.english])
    let english = try #require(Hyphenator(language: "en", folders: [patterns.path]))
    let lines = Typesetter(hyphenator: english).lines(of: "xx \(word) xx", width: 9)
    #expect(!lines.contains { $0.isHyphenated })
  }

  @Test("German divides nouns too")
  func german() throws {
    let patterns = try TestFolder(["hyph_de_DE.dic": HyphenatorTests.english])
    let german = try #require(Hyphenator(language: "de", folders: [patterns.path]))
    #expect(parts("Bbabbabbb", german, width: 5).first == "Bba-")
  }

  @Test("A region without patterns takes those of its language; none means none")
  func languages() throws {
    let patterns = try TestFolder(["hyph_en_GB.dic": HyphenatorTests.english])
    let folders = [patterns.path]
    #expect(Hyphenator(language: "en-NZ", folders: folders) != nil)
    #expect(Hyphenator(language: "en", folders: folders) != nil)
    #expect(Hyphenator(language: "fr", folders: folders) == nil)
    #expect(Hyphenator(language: "../en", folders: folders) == nil)
    #expect(Hyphenator(language: "", folders: folders) == nil)
    #expect(Hyphenator(language: "en", folders: []) == nil)
  }

  @Test(
    "A file that holds no patterns divides nothing",
    arguments: ["", "\u{0}\u{1}", "NONSENSE\n"]
  )
  func broken(_ text: String) throws {
    let patterns = try TestFolder(["hyph_en.dic": text])
    let english = try #require(Hyphenator(language: "en", folders: [patterns.path]))
    #expect(parts("bbabbabb", english, width: 5) == ["bbabb", "abb"])
  }

  @Test(
    "The system's English patterns divide English words",
    .enabled(if: Hyphenator(language: "en-US") != nil, "hyphen-en-us is not installed")
  )
  func system() throws {
    let english = try #require(Hyphenator(language: "en-US"))
    #expect(parts("internationally", english, width: 8) == ["interna-", "tionally"])
    #expect(parts("the government's rule", english, width: 9) == ["the gov-", "ernment's", "rule"])
  }
}
