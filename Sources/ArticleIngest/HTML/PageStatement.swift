import ArticleModel

/// What a page says of its article once its facts are weighed against each other.
struct PageStatement {
  /// The headline.
  var headline: String?
  /// The heading that holds the headline, where one does.
  var headlineNode: HTMLTree.Node?
  /// The authors' names.
  var authors: [String] = []
  /// When it was published.
  var published: Timestamp?
  /// When it was changed.
  var updated: Timestamp?
  /// The language as a BCP 47 tag.
  var language: String?
  /// The publication's name.
  var siteName: String?

  /// Weighs a page's facts.
  ///
  /// - Parameters:
  ///   - facts: The facts.
  ///   - tree: The page.
  ///   - address: Where it lies.
  init(_ facts: PageFacts, tree: HTMLTree, address: PageAddress) {
    siteName =
      facts.meta("og:site_name") ?? facts.linked?.publisher ?? facts.meta("application-name")
    let site = SiteName(siteName, host: address.base?.host)
    let chooser = HeadlineChooser(facts, site: site)
    headline = chooser.headline
    headlineNode = chooser.node
    let lines = NearbyLines(after: headlineNode ?? 0, in: tree)
    authors = AuthorNames(facts, site: site, lines: lines, near: headlineNode).names
    let times = PageTimes(
      facts,
      address: address,
      nearby: lines.dated,
      headline: headlineNode
    )
    published = times.published
    updated = times.updated
    language =
      facts.language ?? facts.linked?.language ?? facts.meta("og:locale", "content-language")
  }
}
