/// Finds and cleans the names of a page's authors.
struct AuthorNames {
  /// The names, in order.
  private(set) var names: [String] = []

  private static let metaNames = [
    "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author",
    "sailthru.author", "citation_author", "byl", "article.author", "og:article:author",
    "article:author_name", "cxenseparse:author", "mediator_author", "authors", "dc.contributor",
    "shareaholic:article_author_name", "og:author", "twitter:data1",
  ]

  /// Weighs the candidates; the first source that names someone counts.
  ///
  /// - Parameters:
  ///   - facts: What the page states.
  ///   - siteName: The publication's name, which is no author where a person is named elsewhere.
  ///   - announced: Lines near the headline that begin as bylines do.
  ///   - headline: The heading that holds the headline, where one does.
  init(
    _ facts: PageFacts,
    siteName: String?,
    announced: [String],
    near headline: HTMLTree.Node?
  ) {
    let metas = AuthorNames.metaNames.map { name -> [String] in
      let texts = facts.meta[name] ?? []
      let isName = name != "twitter:data1" || facts.meta("twitter:label1")?.isAuthorLabel == true
      return isName ? texts : []
    }
    let marked = AuthorNames.near(headline, facts.authors)
    let bylines = AuthorNames.near(headline, facts.bylines).prefix(6)
    let visible = [marked.map(\.text)] + bylines.map { [$0.text] } + announced.map { [$0] }
    let sources = [facts.linked?.authors ?? []] + metas
    var fallback: [String] = []
    for (index, source) in (sources + visible).enumerated() {
      let isVisible = index >= sources.count
      let found = AuthorNames.cleaned(source, isVisible: isVisible)
      guard !found.isEmpty else { continue }
      if let siteName, found.allSatisfy({ AuthorNames.isSite($0, siteName) }) {
        if !isVisible, fallback.isEmpty { fallback = found }
        continue
      }
      names = found
      return
    }
    names = fallback
  }

  /// The places around the headline, since comments and related stories name authors too; the first
  /// alone where none is near.
  private static func near(_ headline: HTMLTree.Node?, _ places: [PageFacts.Place])
    -> [PageFacts.Place]
  {
    guard let headline else { return Array(places.prefix(1)) }
    let near = places.filter { (headline - 150...headline + 400).contains($0.node) }
    return near.isEmpty ? Array(places.prefix(1)) : near
  }

  private static func isSite(_ name: String, _ site: String) -> Bool {
    let (name, site) = (HeadlineChooser.key(name), HeadlineChooser.key(site))
    return name == site || (site.utf8.count > 3 && (name.hasPrefix(site) || site.hasPrefix(name)))
  }

  /// Names without what bylines put around them.
  ///
  /// - Parameters:
  ///   - texts: What names authors.
  ///   - isVisible: Whether the texts were found in the page's text, where all sorts of things stand
  ///     beside a name.
  /// - Returns: The names, each once.
  static func cleaned(_ texts: [String], isVisible: Bool) -> [String] {
    var names: [String] = []
    for text in texts.prefix(30) {
      for part in NameList.parts(of: text) {
        guard let name = NameList.name(part, isVisible: isVisible), !names.contains(name) else {
          continue
        }
        names.append(name)
      }
    }
    return names
  }
}

extension String {
  /// Whether a label such as `Written by` announces an author.
  fileprivate var isAuthorLabel: Bool {
    let label = lowercased()
    return label.contains("written by") || label.contains("author")
      || label.contains("verfasst von")
      || label.contains("écrit par") || label.contains("escrito por") || label.contains("autor")
  }
}
