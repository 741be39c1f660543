import ArticleModel
import GazetteTestSupport
import Testing

@testable import EntityRecognition

@Suite("Mention resolver")
struct MentionResolverTests {
  @Test("A surname is the full name before it, East or West, titles and possessives aside")
  func surnames() {
    expectResolved(
      """
      Talks
      ⟦person:Kim Jong-un|Kim Jong-un⟧ met ⟦person:Miguel Díaz-Canel|Miguel Díaz-Canel⟧ and ⟦person:Dr. Ada Lovelace|Ada Lovelace⟧.
      ⟦person:Kim|Kim Jong-un⟧ thanked ⟦person:Diaz-Canel's|Miguel Díaz-Canel⟧ aides; ⟦person:Mrs Lovelace|Ada Lovelace⟧ left.
      """
    )
  }

  @Test("A headline's surname is the full name in the text")
  func headline() {
    expectResolved(
      """
      ⟦person:Merkel|Angela Merkel⟧ resigns
      Chancellor ⟦person:Angela Merkel|Angela Merkel⟧ resigned.
      """
    )
  }

  @Test("A surname that two people share stays unlinked once both are named")
  func ambiguous() {
    expectResolved(
      """
      Talks
      ⟦person:Kim Jong-un|Kim Jong-un⟧ spoke. ⟦person:Kim|Kim Jong-un⟧ smiled. ⟦person:Kim Yo-jong|Kim Yo-jong⟧ came.
      ⟦person:Kim|Kim⟧ left.
      """
    )
    expectResolved(
      """
      ⟦person:Kim|Kim⟧ speaks
      ⟦person:Kim Jong-un|Kim Jong-un⟧ and ⟦person:Kim Yo-jong|Kim Yo-jong⟧ spoke.
      """
    )
  }

  @Test("Spellings, middle names and initials are one person")
  func fullNames() {
    expectResolved(
      """
      Lives
      ⟦person:John F. Kennedy|John F. Kennedy⟧, that is ⟦person:John Kennedy|John F. Kennedy⟧ or ⟦person:J. Kennedy|John F. Kennedy⟧, and ⟦person:Kim Jong Un|Kim Jong Un⟧ or ⟦person:Kim Jong-un|Kim Jong Un⟧.
      ⟦person:Miguel Diaz-Canel Bermudez|Miguel Diaz-Canel Bermudez⟧ is ⟦person:Miguel Díaz-Canel|Miguel Diaz-Canel Bermudez⟧ or ⟦person:Diaz-Canel|Miguel Diaz-Canel Bermudez⟧.
      """
    )
  }

  @Test("A forename alone is the one full name that starts with it")
  func forenames() {
    expectResolved(
      """
      Lives
      ⟦person:Ada Lovelace|Ada Lovelace⟧ wrote to ⟦person:Charles Babbage|Charles Babbage⟧. ⟦person:Ada|Ada Lovelace⟧ was ill.
      """
    )
  }

  @Test("A person's surname that is also a place is the person, but not after in or of")
  func surnamesThatArePlaces() {
    let marked = MarkedArticle(
      """
      Stars
      ⟦person:Michael Jordan⟧ spoke. ⟦place:Jordan⟧ then flew to ⟦place:Jordan⟧.
      """
    )
    let article = EntityRecognizer().recognized(marked.article, names: marked.names)
    #expect(article.mentions.map(\.kind) == [.person, .person, .place])
  }

  @Test("The same string has one kind, that of most of its mentions")
  func majority() {
    let marked = MarkedArticle("Firms\n⟦organisation:Acme⟧, ⟦person:Acme⟧ and ⟦organisation:Acme⟧.")
    let article = EntityRecognizer().recognized(marked.article, names: marked.names)
    #expect(article.mentions.map(\.kind) == [.organisation, .organisation, .organisation])
    #expect(article.entities.count == 1)
  }

  @Test("Countries' short forms are their full names")
  func countries() {
    expectResolved(
      """
      ⟦place:NK|North Korea⟧ warns ⟦place:U.S.|United States⟧
      ⟦place:North Korea|North Korea⟧ told the ⟦place:United States|United States⟧, ⟦place:America|United States⟧, the ⟦place:US|United States⟧, ⟦place:Britain|United Kingdom⟧ and the ⟦organisation:EU|European Union⟧.
      """
    )
  }

  @Test("A people is a group related to its country, plural or not")
  func groups() {
    let marked = MarkedArticle("Votes\n⟦group:Cuban⟧ voters and other ⟦group:Cubans⟧ chose.")
    let article = EntityRecognizer().recognized(marked.article, names: marked.names)
    #expect(article.entities.map(\.name) == ["Cuban"])
    #expect(article.entities.map(\.related) == ["Cuba"])
    #expect(article.entities.map(\.aliases) == [["Cubans"]])
  }

  @Test("An acronym is the name that introduces it, or whose initials it is")
  func acronyms() {
    expectResolved(
      """
      Loans
      The ⟦organisation:Workers' Party of Korea|Workers' Party of Korea⟧ (⟦organisation:WPK|Workers' Party of Korea⟧) met.
      The ⟦organisation:Bank of Invented Lands|Bank of Invented Lands⟧ lent; ⟦organisation:BIL|Bank of Invented Lands⟧ is rich.
      The ⟦organisation:Ministry of Peace|Ministry of Peace⟧ (⟦organisation:KGB|KGB⟧) did not.
      """
    )
  }

  @Test("A company's ending comes and goes")
  func companies() {
    expectResolved(
      """
      Firms
      ⟦organisation:Samsung Electronics Co.|Samsung Electronics Co.⟧ rose; ⟦organisation:Samsung Electronics|Samsung Electronics Co.⟧ is large, and ⟦organisation:Samsung|Samsung Electronics Co.⟧ knows.
      """
    )
  }

  @Test("An entity has every other form as an alias, in order of appearance")
  func aliases() {
    let marked = MarkedArticle(
      "⟦person:Merkel⟧ goes\n⟦person:Angela Merkel⟧ goes, ⟦person:Mrs. Merkel's⟧ aide said. ⟦person:Angela⟧!"
    )
    let article = EntityRecognizer().recognized(marked.article, names: marked.names)
    #expect(article.entities.map(\.name) == ["Angela Merkel"])
    #expect(article.entities.map(\.aliases) == [["Merkel", "Angela"]])
  }

  @Test("Names in the thousands resolve in linear time")
  func many() {
    let names = (0..<3000).map { "⟦person:John Name\($0)⟧ met ⟦person:Name\($0)⟧" }
    let marked = MarkedArticle("Names\n" + names.joined(separator: ", "))
    let article = EntityRecognizer().recognized(marked.article, names: marked.names)
    #expect(article.entities.count == 3000)
  }
}
