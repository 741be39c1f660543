import ArticleModel

/// Reads RSS 0.9x to 2.0, RSS 1.0, Atom 0.3 and 1.0 and CDF from their elements.
///
/// One reader for all: their element names hardly clash, and feeds mix them. Sources: RSS 2.0.11;
/// RDF Site Summary 1.0; RFC 4287; the Atom 0.3 draft; the modules Dublin Core, Content, Media RSS
/// and iTunes; CDF (W3C note of 1997).
struct XMLFeedReader: Sendable {
  let tree: XMLTree
  let outerBase: WebAddress?
  private let isAtom: Bool
  private let root: XMLTree.Node

  /// Makes a reader of a feed's tree, or `nil` where the tree is no feed.
  ///
  /// - Parameters:
  ///   - tree: The tree.
  ///   - location: Where the feed was found.
  init?(_ tree: XMLTree, location: String) {
    let known: Set<String> = ["rss", "rdf", "feed", "channel", "entry", "item"]
    guard
      let root = (1..<max(1, tree.count)).first(where: {
        tree.names[$0].map { known.contains($0.local) } == true
      })
    else { return nil }
    self.tree = tree
    self.root = root
    let name = tree.names[root]?.local ?? ""
    isAtom = name == "feed" || name == "entry"
    let place = WebAddress(location)
    outerBase = place.isWeb ? place : nil
  }

  /// Whether the feed is Atom.
  var format: Source.Format { isAtom ? .atom : .rss }

  /// The feed without its entries.
  func feed() -> Feed {
    let head = isAtom ? root : channel
    let fields = FieldReader(tree: tree, node: head, isAtom: isAtom)
    var feed = Feed()
    feed.title =
      fields.text([.core: ["title"], .dublinCore: ["title"], .itunes: ["title"], .media: ["title"]]
      )?.line.nonEmpty
    feed.link = link(of: head, fields)
    let language =
      fields.plain([.core: ["language"], .dublinCore: ["language"]])
      ?? tree.attribute("xml:lang", of: head) ?? tree.attribute("xml:lang", of: root)
    feed.language = language.flatMap { LanguageTag.tag($0) }
    return feed
  }

  private var channel: XMLTree.Node {
    if tree.names[root]?.local == "channel" { return root }
    return tree.child("channel", of: root)
      ?? (root..<tree.count).first { tree.names[$0]?.local == "channel" } ?? root
  }

  /// The entries of a feed: where they are, and what is said of all of them.
  struct Entries: Sendable {
    /// The elements, in the feed's order.
    var nodes: [XMLTree.Node] = []
    /// What relative links start from where nothing nearer is said.
    let outer: WebAddress?
    /// Who writes where an entry names nobody.
    let people: [EntryDraft.Person]
  }

  /// Finds the entries.
  ///
  /// - Parameters:
  ///   - feedLink: The feed's own link, which relative links start from where nothing else is said.
  ///   - limit: How many entries are found.
  /// - Returns: The entries.
  func entries(feedLink: String?, limit: Int) -> Entries {
    let outer = outerBase ?? feedLink.map { WebAddress($0) }.flatMap { $0.isWeb ? $0 : nil }
    var people: [EntryDraft.Person] = []
    if isAtom { people = FieldReader(tree: tree, node: root, isAtom: true).people() }
    var entries = Entries(outer: outer, people: people)
    var node = root
    while node < tree.count, entries.nodes.count < limit {
      guard let name = tree.names[node], name.module == .core || name.module == .other else {
        node += 1
        continue
      }
      if isAtom, name.local == "content" || name.local == "summary", node != root {
        node = Int(tree.ends[node])
        continue
      }
      if name.module == .core, name.local == (isAtom ? "entry" : "item") {
        entries.nodes.append(node)
      }
      node += 1
    }
    return entries
  }

  /// What is said of an entry.
  ///
  /// - Parameters:
  ///   - node: Its element.
  ///   - entries: The feed's entries.
  /// - Returns: The entry's fields.
  func draft(_ node: XMLTree.Node, of entries: Entries) -> EntryDraft {
    let fields = FieldReader(tree: tree, node: node, isAtom: isAtom)
    var draft = EntryDraft()
    draft.title =
      fields.text([.core: ["title"]])
      ?? fields.text([.dublinCore: ["title"], .itunes: ["title"], .media: ["title"]])
    draft.content =
      fields.text([.content: ["encoded"]])
      ?? fields.text([.core: ["content", "fullitem", "body"], .xhtml: ["body", "div"]])
    draft.summary =
      fields.text([.core: ["summary", "description", "abstract"]])
      ?? fields.text([.dublinCore: ["description"], .itunes: ["summary", "subtitle"]])
      ?? fields.inMediaGroup("description")
    draft.published = fields.plain([
      .core: ["published", "pubdate", "issued", "created"], .dublinCore: ["date"],
      .dublinCoreTerms: ["issued", "created"],
    ])
    draft.updated = fields.plain([
      .core: ["updated", "modified", "lastmod"], .dublinCoreTerms: ["modified"],
    ])
    draft.language =
      fields.plain([.core: ["language"], .dublinCore: ["language"]])
      ?? tree.attribute("xml:lang", of: node)
    draft.people = fields.people()
    if draft.people.isEmpty { draft.people = fields.sourcePeople() ?? entries.people }
    draft.id =
      fields.identifier() ?? tree.attribute("rdf:about", of: node)
      ?? fields.plain([.dublinCore: ["identifier"]])
    draft.base = tree.base(of: node, outer: entries.outer)
    draft.link = link(of: node, fields, outer: entries.outer)
    return draft
  }
}

extension XMLFeedReader {
  /// The address that a feed or entry leads to.
  private func link(
    of node: XMLTree.Node,
    _ fields: FieldReader,
    outer: WebAddress? = nil
  ) -> String? {
    let found = fields.link() ?? permanentLink(of: node) ?? tree.attribute("href", of: node)
    guard let found = found?.nonEmpty else { return nil }
    let base = tree.base(
      of: found == tree.attribute("href", of: node) ? node : fields.linkNode() ?? node,
      outer: outer ?? outerBase
    )
    let address = base?.resolving(found) ?? WebAddress(found)
    var cleaner = TextCleaner()
    return cleaner.cleanLine(address.text)
  }

  /// The identifier of an entry where it is an address: a `guid` of RSS is one unless it says
  /// otherwise, an Atom `id` often is.
  private func permanentLink(of node: XMLTree.Node) -> String? {
    guard let id = tree.child("guid", of: node) ?? tree.child("id", of: node),
      tree.attribute("ispermalink", of: id)?.lowercased() != "false"
    else { return nil }
    let text = tree.text(of: id)
    return WebAddress(text).isWeb ? text : nil
  }
}
