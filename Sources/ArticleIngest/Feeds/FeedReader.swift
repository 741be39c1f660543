package import ArticleModel

/// Reads a feed: RSS, Atom, CDF or JSON Feed.
///
/// The text must already be decoded; what the feed says of its own encoding is ignored. Nothing that
/// a feed refers to is loaded.
package enum FeedReader {
  /// Reads a feed.
  ///
  /// - Parameters:
  ///   - text: The feed.
  ///   - format: What it was recognised as; RSS and Atom are told apart by its root element.
  ///   - location: Its path or address as given.
  ///   - mostEntries: How many entries are read: no archive holds more in one feed, and they take no
  ///     more than some hundred megabytes of memory.
  /// - Returns: The feed, each entry as an article, and what had to be taken as read.
  /// - Throws: `IngestError.malformed` where no feed is found in the text.
  package static func read(
    _ text: String,
    format: Source.Format,
    location: String,
    mostEntries: Int = 100_000
  ) throws(IngestError) -> Parsed<Feed> {
    let place = Place(location: location, mostEntries: mostEntries)
    return format == .jsonFeed ? try readJSON(text, place) : try readXML(text, place)
  }

  /// What is said of a feed from outside.
  private struct Place {
    let location: String
    let mostEntries: Int
  }

  private static func readXML(_ text: String, _ place: Place) throws(IngestError) -> Parsed<Feed> {
    let parsed = XMLTreeBuilder.parse(XMLSource.prepared(text))
    guard let reader = XMLFeedReader(parsed.tree, location: place.location) else {
      let reason = parsed.complaint?.message ?? "it has no element that feeds begin with"
      throw .malformed(.rss, reason: reason, line: parsed.complaint?.line)
    }
    let feed = reader.feed()
    let drafts = reader.entries(feedLink: feed.link, limit: place.mostEntries + 1)
    var result = assemble(feed, drafts, format: reader.format, place)
    if let complaint = parsed.complaint {
      let message = "the feed is not sound XML: \(complaint.message)"
      result.diagnostics.insert(Diagnostic(.warning, message, line: complaint.line), at: 0)
    }
    return result
  }

  private static func readJSON(_ text: String, _ place: Place) throws(IngestError) -> Parsed<Feed> {
    var reader = JSONReader(Array(text.utf8)[...])
    guard let value = reader.read(), value["items"] != nil || value["version"] != nil else {
      throw .malformed(.jsonFeed, reason: "it has no items", line: nil)
    }
    let drafts = JSONFeedReader.entries(value, location: place.location)
    let feed = JSONFeedReader.feed(value)
    var result = assemble(feed, drafts, format: .jsonFeed, place)
    if reader.isCut {
      let message = "the feed is too large; the rest was left out"
      result.diagnostics.insert(Diagnostic(.warning, message), at: 0)
    } else if reader.isMended {
      result.diagnostics.insert(Diagnostic(.warning, "the feed is not sound JSON"), at: 0)
    }
    return result
  }

  private static func assemble(
    _ feed: Feed,
    _ drafts: [EntryDraft],
    format: Source.Format,
    _ place: Place
  ) -> Parsed<Feed> {
    var feed = feed
    var cleaner = TextCleaner()
    feed.title = feed.title.map { cleaner.cleanLine($0) }
    feed.link = feed.link.map { cleaner.cleanLine($0) }
    let source = Source(
      kind: .feed,
      format: format,
      location: place.location,
      title: feed.title
    )
    var times = TimestampReader(language: feed.language)
    times.followsFeedHabits = true
    feed.entries = drafts.prefix(place.mostEntries).map {
      $0.entry(of: feed, source: source, times: times, cleaner: &cleaner)
    }
    var diagnostics = cleaner.diagnostics
    if drafts.count > place.mostEntries {
      let message = "only the first \(place.mostEntries) entries were read"
      diagnostics.insert(Diagnostic(.warning, message), at: 0)
    }
    return Parsed(feed, diagnostics: diagnostics)
  }
}
