import ArticleModel

extension Article {
  /// An article of given blocks.
  static func of(_ blocks: [Block], headline: String = "Rates held") -> Article {
    Article(
      headline: headline,
      source: Source(kind: .file, format: .plainText, location: "a.txt"),
      blocks: blocks
    )
  }

  /// A short wire story with names, a keyword, links and a repeat.
  static let ferry = Article(
    headline: "Ferry to Wye sails again after storm",
    byline: Byline(
      authors: ["Ada Wye"],
      credits: [Credit(role: "editing", names: ["Bo Ness"])]
    ),
    agency: "Wire",
    dateline: Dateline(place: "PORT WYE", day: "March 3", agency: "Wire"),
    published: Timestamp(iso8601: "2021-03-03T10:08"),
    source: Source(
      kind: .file,
      format: .plainText,
      location: "ferry.txt",
      link: "https://wire.example/ferry"
    ),
    blocks: [
      Block(.paragraph, "The ferry Halcyon left Port Wye on Wednesday with Mara Lund at the helm."),
      Block(.heading(level: 2), "A long wait"),
      Block(
        .paragraph,
        "Lund said the storm was the worst since 1987. Fares stay at five crowns.",
        inlines: [Inline(TextSpan(46..<51), .link(target: "https://wire.example/fares"))]
      ),
      Block(.paragraph, "Halcyon sails for Lund & Sons."),
    ],
    repeats: [Repeat(of: 0, before: 3)]
  ).lit([
    (.headline, "Wye", .place, 0), (.block(0), "Halcyon", .event, 1),
    (.block(0), "Port Wye", .place, 0), (.block(0), "Wednesday", .date, 2),
    (.block(0), "Mara Lund", .person, 3), (.block(2), "Lund", .person, 3),
    (.block(2), "storm", .keyword, 4), (.block(2), "1987", .date, 5),
    (.block(2), "five crowns", .money, 6), (.block(3), "Halcyon", .event, 1),
    (.block(3), "Lund & Sons", .organisation, 7),
  ])

  /// The article with mentions of these words, each at its first place in its text.
  private func lit(_ words: [(TextPlace, String, EntityKind, Int)]) -> Article {
    let values = [2: "2021-03-03", 5: "1987"]
    var article = self
    for (place, word, kind, entity) in words {
      guard let text = text(at: place), let range = text.firstRange(of: word) else { continue }
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      article.mentions.append(
        Mention(
          place: place,
          span: TextSpan(start..<start + word.utf8.count),
          kind: kind,
          entity: entity,
          value: values[entity],
          reason: "list"
        )
      )
      if article.entities.count == entity {
        article.entities.append(
          Entity(
            id: entity,
            kind: kind,
            name: word == "Wye" ? "Port Wye" : word,
            aliases: word == "Mara Lund" ? ["Lund"] : [],
            value: values[entity]
          )
        )
      }
    }
    return article
  }
}

extension LibraryArticle {
  /// The article as a library hands it over.
  static func of(_ article: Article, at position: ReadingPosition = .start) -> LibraryArticle {
    LibraryArticle(id: ArticleID(1), article: article, position: position)
  }
}
