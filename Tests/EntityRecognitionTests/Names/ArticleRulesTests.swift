import Testing

@testable import EntityRecognition

@Suite("Article rules")
struct ArticleRulesTests {
  /// The names of a text after the rules, given those before by their words: `kind`, `words`,
  /// `margin`.
  private func corrected(
    _ text: String,
    _ names: [(kind: NameSpan.Kind, words: String, margin: Int)]
  ) throws -> [String] {
    let document = NameDocument(text: text)
    var spans: [NameSpan] = []
    var from = 0
    for name in names {
      let words = name.words.split(separator: " ").map(String.init)
      let start = try #require(
        (from..<document.tokens.count).first { start in
          start + words.count <= document.tokens.count
            && words.indices.allSatisfy { document.text(of: start + $0) == words[$0] }
        }
      )
      from = start + words.count
      spans.append(
        NameSpan(tokens: start..<from, kind: name.kind, reason: .tagger(margin: name.margin))
      )
    }
    let lists = try NameLists(folder: NameRecognizerTests.dataFolder)
    var rules = ArticleRules(document, lists: lists, spans: spans)
    return rules.corrected().map { span in
      "\(span.kind.label):" + span.tokens.map { document.text(of: $0) }.joined(separator: " ")
    }
  }

  @Test("A surname alone is the person whose full name the article gives")
  func surnames() throws {
    let found = try corrected(
      "Jane Qwertz spoke. Later Qwertz left.",
      [(.person, "Jane Qwertz", 90), (.organisation, "Qwertz", 20)]
    )
    #expect(found == ["PER:Jane Qwertz", "PER:Qwertz"])
  }

  @Test("The same words are of the kind that the article most clearly gives them")
  func majority() throws {
    let found = try corrected(
      "At Zorblax they met. In Zorblax they ate. Zorblax fell.",
      [(.place, "Zorblax", 95), (.place, "Zorblax", 90), (.organisation, "Zorblax", 10)]
    )
    #expect(found == ["LOC:Zorblax", "LOC:Zorblax", "LOC:Zorblax"])
  }

  @Test("A bracketed acronym is of the organisation before it")
  func acronyms() throws {
    let found = try corrected(
      "The Zorblax Peace Forum ( ZPF ) met on Monday.",
      [(.organisation, "Zorblax Peace Forum", 90)]
    )
    #expect(found == ["ORG:Zorblax Peace Forum", "ORG:ZPF"])
  }

  @Test("A name that was found once is found again where it was left dark")
  func missed() throws {
    let found = try corrected(
      "He met Zorblax there. Then Zorblax left.",
      [(.person, "Zorblax", 90)]
    )
    #expect(found == ["PER:Zorblax", "PER:Zorblax"])
  }

  @Test("A party and its country are one name, and the State of an office is none")
  func joins() throws {
    let found = try corrected(
      "The Workers Party of Korea told the Secretary of State .",
      [(.organisation, "Workers Party", 80), (.place, "Korea", 90), (.organisation, "State", 50)]
    )
    #expect(found == ["ORG:Workers Party of Korea"])
  }

  @Test(
    "What makes a company of a name by law belongs to the name",
    arguments: [
      ("He left Qwertz Zorblax, Inc. early", "ORG:Qwertz Zorblax , Inc."),
      ("He left Qwertz Zorblax Ltd. early", "ORG:Qwertz Zorblax Ltd."),
      ("He left Qwertz Zorblax, LLC. It fell", "ORG:Qwertz Zorblax , LLC"),
      ("He left Qwertz Zorblax, incorporated in 1990", "PER:Qwertz Zorblax"),
    ]
  )
  func legalForms(text: String, expected: String) throws {
    #expect(try corrected(text, [(.person, "Qwertz Zorblax", 90)]) == [expected])
  }

  @Test("A legal form is never a name by itself")
  func legalFormAlone() throws {
    let found = try corrected(
      "It joined Qwertz, Inc. of Denver and Zorblax, Inc. Phone later .",
      [
        (.organisation, "Qwertz", 90), (.place, "Inc. of Denver", 20),
        (.organisation, "Zorblax", 90), (.place, "Inc. Phone", 20),
      ]
    )
    #expect(found == ["ORG:Qwertz , Inc.", "LOC:Denver", "ORG:Zorblax , Inc."])
  }

  @Test(
    "The topics of one ministry are one name",
    arguments: [
      (
        "The Department of Housing and Urban Development sued .", "Department of Housing",
        "ORG:Department of Housing and Urban Development"
      ),
      (
        "The Ministry of Culture, Sports and Tourism sued .", "Ministry of Culture",
        "ORG:Ministry of Culture , Sports and Tourism"
      ),
      (
        "The Ministry of Defence, Sports Direct and others sued .", "Ministry of Defence",
        "ORG:Ministry of Defence"
      ),
      (
        "The Ministry of Defence and Zorblax sued .", "Ministry of Defence",
        "ORG:Ministry of Defence"
      ),
    ]
  )
  func topics(text: String, name: String, expected: String) throws {
    #expect(try corrected(text, [(.organisation, name, 90)]) == [expected])
  }

  @Test(
    "What a legal form or a ministry leaves no doubt of is an organisation, though it was dark",
    arguments: [
      ("But Zorblax Widgets, Inc. fell .", ["ORG:Zorblax Widgets , Inc."]),
      ("He left Zorblax & Qwertz Ltd. early .", ["ORG:Zorblax & Qwertz Ltd."]),
      (
        "He sued the Department of Housing and Urban Development .",
        ["ORG:Department of Housing and Urban Development"]
      ),
      ("He praised the Department of Zorblax .", []),
      ("The Ministry said so .", []),
      ("The Secretary of Defense said so .", []),
      ("He sold it, Inc. said .", []),
    ]
  )
  func sureOrganisations(text: String, expected: [String]) throws {
    #expect(try corrected(text, []) == expected)
  }

  @Test("A ministry takes in the country right before it")
  func countries() throws {
    let found = try corrected(
      "He sued the U.S. Department of Housing and Urban Development .",
      [(.place, "U.S.", 90)]
    )
    #expect(found == ["ORG:U.S. Department of Housing and Urban Development"])
  }

  @Test(
    "Two names that an ampersand joins are a company, save two places or two forenames",
    arguments: [
      (NameSpan.Kind.place, "Zorblax", NameSpan.Kind.person, "Qwertz", ["ORG:Zorblax & Qwertz"]),
      (.place, "Zorblax", .place, "Qwertz", ["LOC:Zorblax", "LOC:Qwertz"]),
      (.person, "Susan", .person, "Maria", ["PER:Susan", "PER:Maria"]),
    ]
  )
  func pairs(
    first: NameSpan.Kind,
    _ firstWord: String,
    second: NameSpan.Kind,
    _ secondWord: String,
    expected: [String]
  ) throws {
    let found = try corrected(
      "He saw \(firstWord) & \(secondWord) there .",
      [(first, firstWord, 90), (second, secondWord, 90)]
    )
    #expect(found == expected)
  }

  @Test("A school of something is an organisation")
  func schools() throws {
    let found = try corrected(
      "She left the Zorblax School of Art early .",
      [(.place, "Zorblax School of Art", 90)]
    )
    #expect(found == ["ORG:Zorblax School of Art"])
  }

  @Test("Words in lower case that no list holds are no name")
  func dark() throws {
    #expect(try corrected("the ruling party met", [(.organisation, "ruling party", 40)]).isEmpty)
  }

  @Test("Titles are cut off a person, and what follows the surname is taken in")
  func personBounds() throws {
    let found = try corrected(
      "Then Mr Zorblax met Andre Qwertz III there .",
      [(.person, "Mr Zorblax", 90), (.person, "Andre Qwertz", 90)]
    )
    #expect(found == ["PER:Zorblax", "PER:Andre Qwertz III"])
  }

  @Test("Directions and words for sorts of places in lower case are no part of a place")
  func placeBounds() throws {
    let found = try corrected(
      "They fled southern Zorblax province .",
      [(.place, "southern Zorblax province", 90)]
    )
    #expect(found == ["LOC:Zorblax"])
  }

  @Test("The first word of a company's name alone is the company")
  func companyInShort() throws {
    let found = try corrected(
      "He left Qwertz Zorblax GmbH early . Later Qwertz fell .",
      [(.organisation, "Qwertz Zorblax GmbH", 90), (.person, "Qwertz", 30)]
    )
    #expect(found == ["ORG:Qwertz Zorblax GmbH", "ORG:Qwertz"])
  }

  @Test(
    "The words beside a name say what it is",
    arguments: [
      ("They bought shares of Zorblax yesterday .", "ORG:Zorblax"),
      ("Then Zorblax shares fell .", "ORG:Zorblax"),
      ("They met in Zorblax province .", "LOC:Zorblax"),
      ("They met Zorblax again .", "PER:Zorblax"),
    ]
  )
  func neighbours(text: String, expected: String) throws {
    #expect(try corrected(text, [(.person, "Zorblax", 20)]) == [expected])
  }

  @Test("A name that ends with a word of sites is a place")
  func sites() throws {
    let found = try corrected(
      "They left Zorblax Airport by bus .",
      [(.organisation, "Zorblax Airport", 40)]
    )
    #expect(found == ["LOC:Zorblax Airport"])
  }

  @Test(
    "A name that ends with a trade is a company, unless a forename or a title says otherwise",
    arguments: [
      ("Then Zorblax Marine fell .", "Zorblax Marine", "ORG:Zorblax Marine"),
      ("Then Susan Steel fell .", "Susan Steel", "PER:Susan Steel"),
      ("Then Mr. Zorblax Steel fell .", "Zorblax Steel", "PER:Zorblax Steel"),
    ]
  )
  func trades(text: String, name: String, expected: String) throws {
    #expect(try corrected(text, [(.person, name, 40)]) == [expected])
  }
}
