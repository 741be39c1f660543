package import ArticleModel
package import TextGrid

extension EntityKind {
  /// One of the kind, in words: `person`.
  package var word: String { rawValue }

  /// Several of the kind, in words: `people`.
  package var pluralWord: String {
    switch self {
    case .person: "people"
    case .place: "places"
    case .organisation: "organisations"
    case .group: "groups"
    case .event: "events and works"
    case .date: "dates"
    case .money: "money"
    case .percent: "percentages"
    case .keyword: "keywords"
    }
  }

  /// The sign of the kind, one cell wide, which tells kinds apart without colour.
  package var sign: String {
    switch self {
    case .person: "●"
    case .place: "▲"
    case .organisation: "■"
    case .group: "◆"
    case .event: "★"
    case .date: "◷"
    case .money: "¤"
    case .percent: "%"
    case .keyword: "✱"
    }
  }

  /// What the theme calls the kind.
  package var role: StyleRole {
    switch self {
    case .person: .entityPerson
    case .place: .entityPlace
    case .organisation: .entityOrganisation
    case .group: .entityGroup
    case .event: .entityEvent
    case .date: .entityDate
    case .money: .entityMoney
    case .percent: .entityPercent
    case .keyword: .keyword
    }
  }
}
