package import ArticleModel

/// A word or sign of an article, with the tag of the name that it is part of.
package struct TaggedWord: Hashable, Sendable {
  /// The word as it stands in the text.
  package let text: String
  /// A BIO tag over `PER`, `ORG`, `LOC` and `MISC`.
  package let tag: String

  /// The words of an article's headline and running text, sentence by sentence.
  ///
  /// The article's mentions decide, so the user's corrections count; keywords and values have no tag.
  /// A word that a name ends inside is part of that name.
  ///
  /// - Parameter article: An article with its mentions.
  /// - Returns: The sentences in reading order, none of them empty.
  package static func sentences(of article: Article) -> [[TaggedWord]] {
    let document = NameDocument(article)
    let names = article.mentions.filter { label(of: $0.kind) != nil }
    var sentences: [[TaggedWord]] = []
    var next = 0
    for part in document.parts {
      while next < names.count, names[next].place < part.place { next += 1 }
      var inside: Int?
      for sentence in part.sentences {
        let words = document.sentences[sentence].map { token in
          let span = document.span(of: token..<token + 1, in: part)
          while next < names.count, names[next].place == part.place,
            names[next].span.end <= span.start
          {
            next += 1
          }
          guard next < names.count, names[next].place == part.place,
            names[next].span.overlaps(span), let label = label(of: names[next].kind)
          else { return TaggedWord(text: document.text(of: token), tag: "O") }
          let isFirst = inside != next
          inside = next
          return TaggedWord(text: document.text(of: token), tag: (isFirst ? "B-" : "I-") + label)
        }
        if !words.isEmpty { sentences.append(words) }
        inside = nil
      }
    }
    return sentences
  }

  private static func label(of kind: EntityKind) -> String? {
    switch kind {
    case .person: NameSpan.Kind.person.label
    case .organisation: NameSpan.Kind.organisation.label
    case .place: NameSpan.Kind.place.label
    case .group, .event: NameSpan.Kind.other.label
    case .date, .money, .percent, .keyword: nil
    }
  }
}
