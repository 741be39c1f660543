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
    let chooser = HeadlineChooser(facts, siteName: siteName, address: address)
    headline = chooser.headline
    headlineNode = chooser.node
    let announced = PageStatement.announcedNames(after: headlineNode ?? 0, in: tree)
    authors =
      AuthorNames(facts, siteName: siteName, announced: announced, near: headlineNode).names
    let nearby = PageStatement.shortTexts(after: headlineNode ?? 0, in: tree)
    let times = PageTimes(facts, address: address, nearby: nearby)
    published = times.published
    updated = times.updated
    language =
      facts.language ?? facts.linked?.language ?? facts.meta("og:locale", "content-language")
  }

  /// The first short texts around a node: where bylines and dates stand.
  private static func shortTexts(after start: HTMLTree.Node, in tree: HTMLTree) -> [String] {
    let most = 60
    var texts: [String] = []
    var node = start
    while node < tree.count, texts.count < most {
      if tree.tags[node].isUnreadable {
        node = Int(tree.ends[node])
        continue
      }
      if tree.tags[node] == .text {
        let text = tree.text(of: node).trimmingASCIISpace()
        if text.count > 5, text.count < 120, text.contains(where: \.isASCIIDigit) {
          texts.append(String(decoding: text, as: UTF8.self).foldingSpace)
        }
      }
      node += 1
    }
    return texts
  }

  /// The lines after a node that begin as bylines do.
  private static func announcedNames(after start: HTMLTree.Node, in tree: HTMLTree) -> [String] {
    let reach = 250
    var names: [String] = []
    var node = start
    while node < min(tree.count, start + reach), names.count < 3 {
      let tag = tree.tags[node]
      if tag.isUnreadable || tag == .nav {
        node = Int(tree.ends[node])
        continue
      }
      if tag != .text, tag != .html, tag != .body {
        let text = tree.foldedText(of: node, limit: 110)
        if NameList.isAnnounced(text) { names.append(text) }
      }
      node += 1
    }
    return names
  }
}
