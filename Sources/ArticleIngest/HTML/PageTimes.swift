import ArticleModel

/// Chooses when a page's article was published and changed.
///
/// What is stated for machines comes before what is marked in the text, that before what stands near
/// the headline, that before the day in the address.
struct PageTimes {
  /// When it was published.
  private(set) var published: Timestamp?
  /// When it was changed, where that differs.
  private(set) var updated: Timestamp?
  private let reader: TimestampReader

  private static let published = [
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished",
    "article:published", "parsely-pub-date", "sailthru.date", "article.published", "publish-date",
    "publishdate", "publish_date", "publication_date", "publicationdate", "pubdate", "publishtime",
    "cxenseparse:recs:publishtime", "dcterms.created", "dcterms.issued", "dcterms.date",
    "dc.date.issued", "dc.date.created", "dc.date", "citation_publication_date",
    "citation_online_date", "citation_date", "date", "article_date_original",
    "originalpublicationdate", "created", "ptime", "bt:pubdate", "displaydate",
    "rnews:datepublished",
    "article:post_date", "last-publish-date", "release_date", "og:pubdate", "article:create_time",
  ]

  private static let changed = [
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified",
    "modified_time", "lastmod", "og:modified_time", "article:updated_time", "revised",
  ]

  /// Weighs the candidates.
  ///
  /// - Parameters:
  ///   - facts: What the page states.
  ///   - address: Where the page lies; some addresses hold the day.
  ///   - nearby: Short texts near the headline, in reading order.
  ///   - headline: The heading that holds the headline, where one does.
  init(
    _ facts: PageFacts,
    address: PageAddress,
    nearby: [String],
    headline: HTMLTree.Node?
  ) {
    reader = TimestampReader(language: facts.language)
    let stated =
      [facts.linked?.published].compactMap { $0 }
      + PageTimes.published.compactMap { facts.meta($0) }
    let isPublished = { (place: PageFacts.Place) in
      place.property.contains("publish") || place.property.contains("created")
        || place.property.contains("issued")
    }
    let marked = facts.times.filter(isPublished).map(\.text)
    let (close, others) = PageTimes.parted(facts.times.filter(\.property.isEmpty), by: headline)
    let exact = (stated + marked).compactMap { whole($0) }
    let linkDay = PageTimes.day(inPathOf: address.link)
    var visible: [Timestamp] = []
    if exact.isEmpty { visible = (close + nearby + others.prefix(20)).compactMap { within($0) } }
    let candidates = exact + visible
    published = candidates.first
    if exact.isEmpty, let linkDay {
      published =
        candidates.first { abs($0.day.daysSince1970 - linkDay.day.daysSince1970) <= 1 }
        ?? linkDay
    }
    if let day = published?.day, published?.time == nil,
      let exact = candidates.first(where: { $0.day == day && $0.time != nil })
    {
      published = exact
    }
    let modified =
      [facts.linked?.modified].compactMap { $0 } + PageTimes.changed.compactMap { facts.meta($0) }
      + facts.times.filter { $0.property.contains("modif") }.map(\.text)
    updated = modified.lazy.compactMap { [self] in whole($0) }.first
    if published == nil { published = updated }
    if updated == published { updated = nil }
  }

  /// The times beside the headline, the nearest first, and the others: lists of other articles give
  /// times as well.
  private static func parted(_ times: [PageFacts.Place], by headline: HTMLTree.Node?)
    -> (close: [String], others: [String])
  {
    guard let headline else { return ([], times.map(\.text)) }
    let reach = headline - 80...headline + 120
    let close = times.filter { reach.contains($0.node) }
      .sorted { abs($0.node - headline) < abs($1.node - headline) }
    let others = times.filter { !reach.contains($0.node) }
    return (close.map(\.text), others.map(\.text))
  }

  private func whole(_ text: String) -> Timestamp? {
    let time = Timestamp(iso8601: text) ?? reader.timestamp(in: text)
    return time.flatMap { PageTimes.isPlausible($0) ? $0 : nil }
  }

  private func within(_ text: String) -> Timestamp? {
    let time = whole(text) ?? reader.firstTimestamp(in: text)?.timestamp
    return time.flatMap { PageTimes.isPlausible($0) ? $0 : nil }
  }

  /// Epoch zero and years of four-digit nonsense are how programs say that they know none.
  private static func isPlausible(_ time: Timestamp) -> Bool {
    (1900...2200).contains(time.day.year) && time.day.daysSince1970 != 0
  }

  /// The day in an address such as `/2021/04/20/`, `/2021-04-20-…` or `/20-04-2021`.
  private static func day(inPathOf link: String?) -> Timestamp? {
    guard let link else { return nil }
    let numbers = WebAddress(link).path.split { !$0.isNumber }
    for index in numbers.indices.dropLast(2) {
      let three = numbers[index..<index + 3].map { Int($0) ?? 0 }
      let isYearFirst = numbers[index].utf8.count == 4
      // Which is the day must be plain where the year comes last.
      guard isYearFirst || numbers[index + 2].utf8.count == 4 && (13...31).contains(three[0]) else {
        continue
      }
      let (year, month, number) =
        isYearFirst ? (three[0], three[1], three[2]) : (three[2], three[1], three[0])
      guard (1990...2100).contains(year) else { continue }
      if let day = CivilDay(year: year, month: month, day: number) { return Timestamp(day: day) }
    }
    return nil
  }
}
