import ArticleModel
import Testing

@Suite("TimelineEntry")
struct TimelineEntryTests {
  private static func article(_ dates: [(words: String, value: String?)], _ text: String) -> Article
  {
    var article = Article(
      headline: "Dates",
      source: Source(kind: .file, format: .plainText, location: "dates.txt"),
      blocks: [Block(.paragraph, text)]
    )
    for (index, date) in dates.enumerated() {
      guard let range = text.firstRange(of: date.words) else { continue }
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      article.entities.append(Entity(id: index, kind: .date, name: date.words))
      article.mentions.append(
        Mention(
          place: .block(0),
          span: TextSpan(start..<start + date.words.utf8.count),
          kind: .date,
          entity: index,
          value: date.value,
          reason: "rule"
        )
      )
    }
    return article
  }

  @Test("an article's resolved dates come in order, each with its sentence")
  func timeline() {
    let article = Self.article(
      [
        ("Tuesday", "2021-04-20"), ("three months", "P3M"), ("November", "2018-11"),
        ("1960", "1960"),
      ],
      "He left on Tuesday. It took three months. Talks began in November. Ties date to 1960."
    )
    let entries = article.timeline(of: ArticleID(7), limit: 10)
    #expect(entries.map(\.value) == ["1960", "2018-11", "2021-04-20"])
    #expect(entries.map(\.sentence).last == "He left on Tuesday.")
    #expect(entries.map { String($0.sentence[$0.mention]) } == ["1960", "November", "Tuesday"])
    #expect(entries.map { article.blocks[0].text[$0.span] } == ["1960", "November", "Tuesday"])
    #expect(entries.allSatisfy { $0.article == ArticleID(7) && $0.headline == "Dates" })
  }

  @Test("a date that a sentence names twice counts once, and no more are kept than wanted")
  func bounds() {
    let article = Self.article(
      [("Tuesday", "2021-04-20"), ("that day", "2021-04-20"), ("1960", "1960")],
      "On Tuesday, that day. And 1960."
    )
    #expect(article.timeline(of: ArticleID(1), limit: 10).count == 2)
    #expect(article.timeline(of: ArticleID(1), limit: 1).map(\.value) == ["2021-04-20"])
    #expect(article.timeline(of: ArticleID(1), limit: 0).isEmpty)
  }

  @Test("mentions that point nowhere are passed over")
  func unsound() {
    var article = Self.article([("Tuesday", "2021-04-20")], "He left on Tuesday.")
    article.mentions[0].entity = 99
    #expect(article.timeline(of: ArticleID(1), limit: 9).count == 1)
    article.mentions[0].place = .block(4)
    #expect(article.timeline(of: ArticleID(1), limit: 9).isEmpty)
    article.mentions[0].place = .block(0)
    article.mentions[0].span = TextSpan(5..<5000)
    #expect(article.timeline(of: ArticleID(1), limit: 9).isEmpty)
    article.mentions[0].value = nil
    #expect(article.timeline(of: ArticleID(1), limit: 9).isEmpty)
  }

  @Test("dates of the same day stand by article, the newer first, then as they stand in it")
  func order() throws {
    let extent = try #require(CalendarExtent(timex3: "1960"))
    func entry(_ article: Int64, _ start: Int) -> TimelineEntry {
      TimelineEntry(
        extent: extent,
        value: "1960",
        article: ArticleID(article),
        headline: "",
        place: .block(0),
        sentenceStart: TextOffset(start),
        sentence: "",
        mention: TextSpan(0..<0)
      )
    }
    let sorted = [entry(1, 0), entry(2, 9), entry(2, 3)].sorted(by: TimelineEntry.isBefore)
    #expect(sorted == [entry(2, 3), entry(2, 9), entry(1, 0)])
  }
}
