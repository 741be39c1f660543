import ArticleModel

extension Correction {
  /// What it says, in words: a capital or a quotation mark first, no full stop.
  var phrase: String {
    switch self {
    case .kind(let name, let kind): "\(Phrase.quoted(name)) is \(kind.wordWithArticle)"
    case .ignore(let name): "\(Phrase.quoted(name)) is no name"
    case .merge(let name, let other, let kind):
      "\(Phrase.quoted(name)) is \(Phrase.quoted(other))"
        + (kind.map { ", \($0.wordWithArticle)" } ?? "")
    case .split(let name, let other): "\(Phrase.quoted(name)) is not \(Phrase.quoted(other))"
    case .rename(let name, let other):
      "\(Phrase.quoted(name)) is called \(Phrase.quoted(other))"
    }
  }
}

extension EntityKind {
  /// One of the kind with its article: `an organisation`.
  fileprivate var wordWithArticle: String {
    switch self {
    case .organisation, .event: "an \(word)"
    case .person, .place, .group, .date, .money, .percent, .keyword: "a \(word)"
    }
  }
}
