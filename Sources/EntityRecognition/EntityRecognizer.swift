package import ArticleModel

/// Finds what an article names: its mentions and entities.
///
/// Pure: the same article and lists give the same answer. Dates resolve against the article's own
/// date.
package struct EntityRecognizer: Sendable {
  private let values = ValueRules()
  private let names: NameRecognizer
  private let keywords: KeywordMatcher
  private let corrections: Corrections

  /// Makes a recogniser.
  ///
  /// - Parameters:
  ///   - names: What finds names.
  ///   - keywords: The user's keywords.
  ///   - corrections: What the user set right.
  package init(
    names: NameRecognizer = .rulesOnly,
    keywords: KeywordMatcher = KeywordMatcher([]),
    corrections: Corrections = Corrections()
  ) {
    self.names = names
    self.keywords = keywords
    self.corrections = corrections
  }

  /// The article with its mentions and entities, whatever it had before.
  ///
  /// Mentions are ordered by place and start, a keyword after another mention that starts with it;
  /// keywords overlap no other keyword but may lie over other mentions.
  package func recognized(_ article: Article) -> Article {
    recognized(article, names: names.names(in: article))
  }

  /// The article with the mentions and entities that follow from given names.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - found: Its names, ordered by place and start; they may overlap values.
  /// - Returns: The article with its mentions and entities.
  func recognized(_ article: Article, names found: [NameMention]) -> Article {
    let texts = ArticleTexts(article)
    var placed: [(place: TextPlace, value: ValueMention)] = []
    var matches: [(place: TextPlace, match: KeywordMatch)] = []
    for place in texts.places {
      if texts.isProse(place) {
        for value in values.values(in: texts[place], reference: article.published)
        where !corrections.ignores(texts[place][value.span]) {
          placed.append((place, value))
        }
      }
      if !keywords.isEmpty {
        for match in keywords.matches(in: texts[place]) { matches.append((place, match)) }
      }
    }
    let settled = SettledOverlaps(values: placed, names: found)
    let complete = RepeatedNames.completing(settled.names, texts, values: settled.valueSpans)
    let resolver = MentionResolver(complete, texts: texts, corrections: corrections)
    var assembly = EntityAssembly(texts)
    assembly.add(settled.values)
    assembly.add(resolver)
    assembly.add(matches, of: keywords)
    var article = article
    (article.mentions, article.entities) = assembly.finished()
    return article
  }
}
