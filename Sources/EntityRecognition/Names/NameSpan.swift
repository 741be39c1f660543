import ArticleModel

/// A run of tokens that looks like a name.
struct NameSpan: Hashable, Sendable {
  /// The tokens, within one sentence.
  var tokens: Range<Int>
  /// What it names.
  var kind: Kind
  /// Why it was taken.
  var reason: Reason

  /// The four kinds that the tagger tells apart.
  enum Kind: UInt8, CaseIterable, Sendable {
    case person, organisation, place
    /// Nationalities, religions, members of parties, events, works, products.
    case other

    /// The name in tag files: `PER`, `ORG`, `LOC`, `MISC`.
    var label: String {
      switch self {
      case .person: "PER"
      case .organisation: "ORG"
      case .place: "LOC"
      case .other: "MISC"
      }
    }
  }

  /// Why a run was taken for a name.
  enum Reason: Hashable, Sendable {
    /// The tagger, with its margin in hundredths, 0 to 100.
    case tagger(margin: Int)
    /// A list holds it.
    case list(NameLists.Class)
    /// A rule found it.
    case rule(Rule)
  }

  /// The rules that find or correct names.
  enum Rule: String, Sendable {
    case title = "after a title"
    case nameParts = "forename and surname"
    case organisationWord = "a word that ends organisations' names"
    case organisationOf = "a word that opens organisations' names"
    case eventWord = "a word that names events"
    case companyWord = "a word that stands beside companies"
    case dateline = "in a dateline"
    case row = "what the other rows of the table hold"
    case placeWord = "a word that names places"
    case sameName = "part of a name elsewhere in the article"
    case acronym = "acronym of a name beside it"
    case wholeArticle = "what the article says elsewhere"
  }
}

extension NameSpan.Reason {
  /// The reason as a short sentence for `:why`.
  var sentence: String {
    switch self {
    case .tagger(let margin):
      "the words and what stands around them, \(NameSpan.Reason.certainty(margin))"
    case .list(let classes): "on the list of \(classes.listName)"
    case .rule(let rule): rule.rawValue
    }
  }

  /// How sure the tagger is, by its margin in hundredths.
  private static func certainty(_ margin: Int) -> String {
    switch margin {
    case 80...: "sure"
    case 40...: "likely"
    default: "doubtful"
    }
  }
}

extension NameLists.Class {
  /// The name of the most telling list.
  var listName: String {
    if contains(.country) { return "countries" }
    if contains(.group) { return "peoples and groups" }
    if contains(.organisation) { return "organisations" }
    if contains(.largeCity) || contains(.smallCity) { return "cities" }
    if contains(.region) || contains(.place) { return "regions and places" }
    return "personal names"
  }
}
