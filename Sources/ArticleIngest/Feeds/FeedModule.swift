/// The vocabularies of feeds that are told apart.
enum FeedModule: Hashable, Sendable {
  /// RSS of all versions, Atom of all versions, CDF.
  case core
  case dublinCore, dublinCoreTerms, content, itunes, media, xhtml, rdf
  case other

  /// The vocabulary of an element.
  ///
  /// - Parameters:
  ///   - address: The namespace's address, where the prefix is declared.
  ///   - prefix: The prefix as written.
  /// - Returns: The vocabulary; unknown addresses without prefix count as core, since feeds use many
  ///   for RSS, and undeclared prefixes mean what they usually mean.
  static func named(_ address: String?, prefix: String?) -> FeedModule {
    let key = (address ?? "").lowercased()
    for (start, module) in byAddress where key.hasPrefix(start) { return module }
    guard let prefix else { return .core }
    if address != nil, prefix != "atom", prefix != "rss" { return byPrefix[prefix] ?? .other }
    return byPrefix[prefix.lowercased()] ?? .other
  }

  private static let byAddress: [(String, FeedModule)] = [
    ("http://www.w3.org/2005/atom", .core), ("http://purl.org/atom", .core),
    ("http://purl.org/rss/1.0/modules/content", .content),
    ("http://purl.org/rss/1.0/modules", .other), ("http://purl.org/rss/1.0", .core),
    ("http://purl.org/net/rss", .core), ("http://my.netscape.com/rdf", .core),
    ("http://channel.netscape.com/rdf", .core), ("http://my.netscape.com/publish", .core),
    ("http://backend.userland.com", .core), ("http://blogs.law.harvard.edu/tech/rss", .core),
    ("http://purl.org/dc/terms", .dublinCoreTerms), ("http://purl.org/dc/elements", .dublinCore),
    ("http://www.itunes.com", .itunes), ("http://example.com/dtds/podcast", .itunes),
    ("http://search.yahoo.com/mrss", .media), ("http://www.rssboard.org/media-rss", .media),
    ("http://www.w3.org/1999/xhtml", .xhtml), ("http://www.w3.org/tr/rec-html40", .xhtml),
    ("http://www.w3.org/1999/02/22-rdf", .rdf),
  ]

  private static let byPrefix: [String: FeedModule] = [
    "atom": .core, "atom03": .core, "atom10": .core, "rss": .core, "dc": .dublinCore,
    "dcterms": .dublinCoreTerms, "content": .content, "itunes": .itunes, "media": .media,
    "xhtml": .xhtml, "rdf": .rdf,
  ]
}
