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
    try open(text, format: format, location: location, mostEntries: mostEntries).whole
  }

  /// Reads a feed up to its entries.
  ///
  /// - Parameters:
  ///   - text: The feed.
  ///   - format: What it was recognised as.
  ///   - location: Its path or address as given.
  ///   - mostEntries: How many entries it has at most.
  /// - Returns: The feed, whose entries are read when they are asked for.
  /// - Throws: `IngestError.malformed` where no feed is found in the text.
  package static func open(
    _ text: String,
    format: Source.Format,
    location: String,
    mostEntries: Int = 100_000
  ) throws(IngestError) -> OpenedFeed {
    let place = Place(location: location, mostEntries: mostEntries)
    return format == .jsonFeed ? try openJSON(text, place) : try openXML(text, place)
  }

  /// What is said of a feed from outside.
  private struct Place {
    let location: String
    let mostEntries: Int
  }

  private static func openXML(_ text: String, _ place: Place) throws(IngestError) -> OpenedFeed {
    let parsed = XMLTreeBuilder.parse(XMLSource.prepared(text))
    guard let reader = XMLFeedReader(parsed.tree, location: place.location) else {
      let reason = parsed.complaint?.message ?? "it has no element that feeds begin with"
      throw .malformed(.rss, reason: reason, line: parsed.complaint?.line)
    }
    let feed = reader.feed()
    let entries = reader.entries(feedLink: feed.link, limit: place.mostEntries + 1)
    var complaints: [Diagnostic] = []
    if let complaint = parsed.complaint {
      let message = "the feed is not sound XML: \(complaint.message)"
      complaints = [Diagnostic(.warning, message, line: complaint.line)]
    }
    return OpenedFeed(
      feed,
      entries: .elements(entries, reader),
      source: Source(kind: .feed, format: reader.format, location: place.location),
      limit: place.mostEntries,
      complaints: complaints
    )
  }

  private static func openJSON(_ text: String, _ place: Place) throws(IngestError) -> OpenedFeed {
    var reader = JSONReader(Array(text.utf8)[...])
    guard let value = reader.read(), value["items"] != nil || value["version"] != nil else {
      throw .malformed(.jsonFeed, reason: "it has no items", line: nil)
    }
    var complaints: [Diagnostic] = []
    if reader.isCut {
      let message = "the feed is too large; the rest was left out"
      complaints = [Diagnostic(.warning, message)]
    } else if reader.isMended {
      complaints = [Diagnostic(.warning, "the feed is not sound JSON")]
    }
    return OpenedFeed(
      JSONFeedReader.feed(value),
      entries: .drafts(JSONFeedReader.entries(value, location: place.location)),
      source: Source(kind: .feed, format: .jsonFeed, location: place.location),
      limit: place.mostEntries,
      complaints: complaints
    )
  }
}
