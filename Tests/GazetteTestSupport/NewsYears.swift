package import ArticleModel

/// Two years of invented articles about a strait and the people around it, for tests of dossiers,
/// timelines and rising names.
package enum NewsYears {
  /// All of them, the newest first; the newest is of 20 April 2021.
  package static let all: [LibraryArticle] = [
    article(
      1,
      "Okabe sails for the Strait of Wye",
      at: "2021-04-20T10:08",
      """
      Admiral ⟦person:Jun Okabe⟧ left ⟦place:Marenne⟧ on ⟦date=2021-04-19:Monday⟧ with two ships of the \
      ⟦organisation:Civil Guard⟧ to reopen the ⟦place:Strait of Wye⟧, which ice closed in \
      ⟦date=2020-12:December⟧.

      ⟦person|Jun Okabe:Okabe⟧ expects to arrive by ⟦date=2021-04-22TEV:Thursday evening⟧, and to stay \
      until ⟦date=2021-SU:summer⟧. The strait was last closed in ⟦date=1987:1987⟧, and before that more \
      than once in the ⟦date=193X:1930s⟧.
      """
    ),
    article(
      2,
      "Marenne counts what the ice has cost",
      at: "2021-04-18T07:30",
      isRead: true,
      """
      ⟦place:Marenne⟧ has lost ⟦money:3 million crowns⟧ since ⟦date=2021-W10:the week of 8 March⟧, said \
      mayor ⟦person:Odile Brandt⟧, who wants ⟦person:Jun Okabe⟧ to sail at once.
      """
    ),
    article(
      3,
      "金正恩 writes to the Civil Guard",
      at: "2021-03-02T18:00",
      """
      A letter from ⟦person:金正恩⟧ reached the ⟦organisation:Civil Guard⟧ and Admiral \
      ⟦person:Jun Okabe⟧ on ⟦date=2021-03-01:Monday⟧. It speaks of the ⟦date=2021-Q1:first quarter⟧.
      """
    ),
    article(
      4,
      "Brandt elected mayor of Marenne",
      at: "2020-11-09T21:15",
      """
      ⟦person:Odile Brandt⟧ was elected mayor of ⟦place:Marenne⟧ on \
      ⟦date=2020-11-08:Sunday⟧. She takes office on ⟦date=2021-01-01:New Year's Day⟧.
      """
    ),
    article(
      5,
      "A quiet admiral",
      at: "2019-06-14",
      """
      They call ⟦person:Jun Okabe⟧ the quiet admiral, ⟦person|Jun Okabe:Admiral Okabe⟧ to his face.
      """
    ),
  ]

  /// The day on which the tests stand.
  package static let today = WireArticles.today

  /// Makes an article of marked text: `⟦kind:words⟧`, `⟦kind|name:words⟧` or `⟦kind=value:words⟧`.
  private static func article(
    _ number: Int64,
    _ headline: String,
    at date: String,
    isRead: Bool = false,
    _ text: String
  ) -> LibraryArticle {
    var article = Article(
      headline: headline,
      agency: "Northern Wire",
      published: Timestamp(iso8601: date),
      source: Source(kind: .file, format: .plainText, location: "news-\(number).txt"),
      blocks: []
    )
    for paragraph in text.split(separator: "\n\n") {
      let block = article.blocks.count
      var plain = ""
      for part in paragraph.split(separator: "⟦", omittingEmptySubsequences: false) {
        let pieces = part.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
        guard pieces.count == 2, let colon = pieces[0].firstIndex(of: ":") else {
          plain += part
          continue
        }
        let words = String(pieces[0][pieces[0].index(after: colon)...])
        let start = plain.utf8.count
        plain += words + pieces[1]
        article.mark(
          words,
          as: pieces[0][..<colon],
          at: .block(block),
          TextSpan(start..<start + words.utf8.count)
        )
      }
      article.blocks.append(Block(.paragraph, plain))
    }
    return LibraryArticle(id: ArticleID(number), article: article, isRead: isRead)
  }
}

extension Article {
  /// Adds a mention, and its entity where there is none of that kind and name.
  fileprivate mutating func mark(
    _ words: String,
    as mark: Substring,
    at place: TextPlace,
    _ span: TextSpan
  ) {
    let parts = mark.split { $0 == "|" || $0 == "=" }.map(String.init)
    guard let kind = EntityKind(rawValue: parts[0]) else { return }
    let name = mark.contains("|") ? parts[1] : words
    let value = mark.contains("=") ? parts[1] : nil
    let known = entities.firstIndex { $0.kind == kind && $0.name == name && $0.value == value }
    let index = known ?? entities.count
    if known == nil {
      entities.append(Entity(id: index, kind: kind, name: name, value: value))
    }
    if words != name, !entities[index].aliases.contains(words) {
      entities[index].aliases.append(words)
    }
    mentions.append(
      Mention(place: place, span: span, kind: kind, entity: index, value: value, reason: "list")
    )
  }
}
