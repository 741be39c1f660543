/// A date that an article speaks of, with the sentence in which it does.
package struct TimelineEntry: Hashable, Sendable {
  /// The days that the date covers.
  package var extent: CalendarExtent
  /// The date in TIMEX3 notation, as in `Mention.value`.
  package var value: String
  /// The article.
  package var article: ArticleID
  /// The article's headline.
  package var headline: String
  /// Which text of the article the sentence stands in.
  package var place: TextPlace
  /// Where in that text the sentence starts.
  package var sentenceStart: TextOffset
  /// The sentence.
  package var sentence: String
  /// The date, in the sentence.
  package var mention: TextSpan

  /// Makes an entry.
  package init(
    extent: CalendarExtent,
    value: String,
    article: ArticleID,
    headline: String,
    place: TextPlace,
    sentenceStart: TextOffset,
    sentence: String,
    mention: TextSpan
  ) {
    self.extent = extent
    self.value = value
    self.article = article
    self.headline = headline
    self.place = place
    self.sentenceStart = sentenceStart
    self.sentence = sentence
    self.mention = mention
  }

  /// The date, in the article's text.
  package var span: TextSpan { mention.shifted(by: sentenceStart) }

  /// Whether one stands before another: by date, then the newer article first, then as they stand in
  /// it.
  package static func isBefore(_ left: TimelineEntry, _ right: TimelineEntry) -> Bool {
    if left.extent != right.extent { return left.extent < right.extent }
    if left.article != right.article { return left.article > right.article }
    return (left.place, left.sentenceStart.bytes + left.mention.start.bytes)
      < (right.place, right.sentenceStart.bytes + right.mention.start.bytes)
  }
}

/// The dates that some articles of a list speak of, and where the list goes on.
package struct TimelinePage: Hashable, Sendable {
  /// The dates, in no order.
  package var entries: [TimelineEntry]
  /// How many articles were read for them.
  package var articleCount: Int
  /// The last article read, where there are more after it.
  package var next: ListCursor?

  /// Makes a page.
  package init(entries: [TimelineEntry], articleCount: Int, next: ListCursor?) {
    self.entries = entries
    self.articleCount = articleCount
    self.next = next
  }
}

extension Article {
  /// The dates that the article speaks of and that have a place on the calendar, in order.
  ///
  /// A date that a sentence names twice counts once.
  ///
  /// - Parameters:
  ///   - id: The article's number.
  ///   - limit: The most dates; what stands first in the text is kept.
  /// - Returns: The dates, by `TimelineEntry.isBefore`.
  package func timeline(of id: ArticleID, limit: Int) -> [TimelineEntry] {
    var entries: [TimelineEntry] = []
    for mention in mentions where mention.kind == .date {
      guard entries.count < limit else { break }
      guard let value = mention.value ?? valueOfEntity(mention.entity),
        let extent = CalendarExtent(timex3: value), let text = text(at: mention.place),
        let found = SentenceFinder.sentence(in: text, around: mention.span)
      else { continue }
      if let last = entries.last, last.value == value, last.place == mention.place,
        last.sentenceStart == found.start
      {
        continue
      }
      let start = mention.span.start.bytes - found.start.bytes
      entries.append(
        TimelineEntry(
          extent: extent,
          value: value,
          article: id,
          headline: headline,
          place: mention.place,
          sentenceStart: found.start,
          sentence: String(text[found]),
          mention: TextSpan(start..<start + mention.span.end.bytes - mention.span.start.bytes)
        )
      )
    }
    return entries.sorted(by: TimelineEntry.isBefore)
  }

  private func valueOfEntity(_ index: Int) -> String? {
    entities.indices.contains(index) ? entities[index].value : nil
  }
}
