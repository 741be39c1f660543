package import ArticleModel

/// A feed whose entries are made into articles only as they are asked for: a feed may hold tens of
/// thousands, and the first can be shown long before the last are read.
package struct OpenedFeed: Sendable {
  /// The feed without its entries.
  package let feed: Feed
  /// The source that all its entries share.
  package let source: Source
  /// How many entries it has.
  package let count: Int
  private let entries: Entries
  private let complaints: [Diagnostic]
  private let cleaner: TextCleaner

  /// Entries in one form or another.
  enum Entries: Sendable {
    /// Elements of a feed in XML.
    case elements(XMLFeedReader.Entries, XMLFeedReader)
    /// What was said of each.
    case drafts([EntryDraft])
    /// Entries that are made already.
    case made([FeedEntry])
  }

  /// Opens a feed.
  ///
  /// - Parameters:
  ///   - feed: The feed without its entries, as it is written.
  ///   - entries: Its entries.
  ///   - source: The source, without the feed's title.
  ///   - limit: How many entries it has at most.
  ///   - complaints: What was wrong with the whole.
  init(
    _ feed: Feed,
    entries: Entries,
    source: Source,
    limit: Int,
    complaints: [Diagnostic]
  ) {
    var cleaner = TextCleaner()
    var feed = feed
    feed.title = feed.title.map { cleaner.cleanLine($0) }
    feed.link = feed.link.map { cleaner.cleanLine($0) }
    var source = source
    source.title = feed.title
    let all =
      switch entries {
      case .elements(let elements, _): elements.nodes.count
      case .drafts(let drafts): drafts.count
      case .made(let made): made.count
      }
    self.feed = feed
    self.source = source
    self.entries = entries
    self.cleaner = cleaner
    count = min(all, limit)
    let cut = Diagnostic(.warning, "only the first \(limit) entries were read")
    self.complaints = complaints + (all > limit ? [cut] : [])
  }

  /// A feed that is read already.
  package init(_ feed: Feed) {
    var head = feed
    head.entries = []
    self.feed = head
    source =
      feed.entries.first?.article.source ?? Source(kind: .feed, format: .rss, location: "")
    count = feed.entries.count
    entries = .made(feed.entries)
    complaints = []
    cleaner = TextCleaner()
  }

  /// Some of the entries, in the feed's order.
  ///
  /// - Parameter range: Which, from 0; what lies beyond the last is left out.
  /// - Returns: The entries, and what had to be left out of their texts.
  package func entries(in range: Range<Int>) -> Parsed<[FeedEntry]> {
    let range = range.clamped(to: 0..<count)
    if case .made(let made) = entries { return Parsed(Array(made[range])) }
    var cleaner = cleaner
    var times = TimestampReader(language: feed.language)
    times.followsFeedHabits = true
    let made = range.compactMap { number -> FeedEntry? in
      draft(number)?.entry(of: feed, source: source, times: times, cleaner: &cleaner)
    }
    return Parsed(made, diagnostics: cleaner.diagnostics)
  }

  private func draft(_ number: Int) -> EntryDraft? {
    switch entries {
    case .elements(let elements, let reader): reader.draft(elements.nodes[number], of: elements)
    case .drafts(let drafts): drafts[number]
    case .made: nil
    }
  }

  /// The feed with all its entries.
  package var whole: Parsed<Feed> {
    let made = entries(in: 0..<count)
    var feed = feed
    feed.entries = made.value
    return Parsed(feed, diagnostics: complaints + made.diagnostics)
  }
}
