/// What a page's markup states about itself, gathered in one pass and not yet weighed.
struct PageFacts {
  /// The contents of `meta` elements by lower-case `name`, `property`, `itemprop` or `http-equiv`.
  var meta: [String: [String]] = [:]
  /// The `title` element.
  var title: String?
  /// The level-one headings with their text.
  var headings: [Place] = []
  /// The first headings of the next two levels, and what is marked as a headline.
  var lowerHeadings: [Place] = []
  /// The `time` elements and others with a machine-readable time.
  var times: [Place] = []
  /// The elements marked as microdata, RDFa or by class as names of authors.
  var authors: [Place] = []
  /// The elements whose class or id says that they hold the byline.
  var bylines: [Place] = []
  /// The canonical address as written.
  var canonical: String?
  /// What relative links start from, as written.
  var base: String?
  /// The language as written.
  var language: String?
  /// The article as JSON-LD describes it.
  var linked: LinkedArticle?

  /// A text and where it stands.
  struct Place {
    /// The element.
    var node: HTMLTree.Node
    /// What it says.
    var text: String
    /// The property that it is marked as, in lower case; empty where it is not marked.
    var property = ""
  }

  /// The first content of a `meta` element by any of these names, in their order of preference.
  func meta(_ names: String...) -> String? {
    for name in names {
      if let text = meta[name]?.first { return text }
    }
    return nil
  }

  /// Gathers the facts of a page; O(n).
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - hints: What each node's class and id say.
  init(_ tree: HTMLTree, hints: [NodeHints]) {
    var scripts: [JSONValue] = []
    for node in 0..<tree.count {
      switch tree.tags[node] {
      case .text: continue
      case .meta: readMeta(tree, node)
      case .title where title == nil && !isInPicture(tree, node):
        title = tree.foldedText(of: node).nonEmpty
      case .link: readLink(tree, node)
      case .base: base = base ?? tree.string(.href, of: node)
      case .html, .body:
        language =
          language ?? (tree.string(.lang, of: node) ?? tree.string(.xmlLang, of: node))?.nonEmpty
      case .script:
        if let value = linkedData(tree, node) { scripts.append(value) }
      case .h1:
        let text = tree.foldedText(of: node, limit: 1024)
        if !text.isEmpty { headings.append(Place(node: node, text: text)) }
      case .h2, .h3: readLowerHeading(tree, node)
      default: if hints[node].contains(.headline) { readLowerHeading(tree, node) }
      }
      readMarked(tree, node, hints: hints[node])
    }
    linked = LinkedArticle.find(in: scripts)
  }

  private mutating func readLowerHeading(_ tree: HTMLTree, _ node: HTMLTree.Node) {
    let most = 40
    guard lowerHeadings.count < most else { return }
    let text = tree.foldedText(of: node, limit: 400)
    if !text.isEmpty { lowerHeadings.append(Place(node: node, text: text)) }
  }

  private func isInPicture(_ tree: HTMLTree, _ node: HTMLTree.Node) -> Bool {
    tree.tags[Int(tree.parents[node])] == .svg
  }

  private mutating func readMeta(_ tree: HTMLTree, _ node: HTMLTree.Node) {
    guard let content = tree.string(.content, of: node)?.nonEmpty, content.utf8.count < 8192 else {
      return
    }
    let text = CharacterReferences.decoded(content).foldingSpace
    for name in [HTMLAttribute.property, .name, .itemprop] {
      guard let key = tree.string(name, of: node)?.lowercased(), !text.isEmpty else { continue }
      meta[key, default: []].append(text)
    }
  }

  private mutating func readLink(_ tree: HTMLTree, _ node: HTMLTree.Node) {
    guard let rel = tree.string(.rel, of: node)?.lowercased() else { return }
    if rel == "canonical" { canonical = canonical ?? tree.string(.href, of: node)?.nonEmpty }
  }

  private func linkedData(_ tree: HTMLTree, _ node: HTMLTree.Node) -> JSONValue? {
    guard let type = tree.string(.type, of: node)?.lowercased(), type.hasSuffix("ld+json"),
      Int(tree.ends[node]) > node + 1, tree.tags[node + 1] == .text
    else { return nil }
    var reader = JSONReader(tree.text(of: node + 1))
    return reader.read()
  }

  private mutating func readMarked(_ tree: HTMLTree, _ node: HTMLTree.Node, hints: NodeHints) {
    let tag = tree.tags[node]
    let property = (tree.string(.itemprop, of: node) ?? tree.string(.property, of: node))?
      .lowercased()
    if tag == .time || property?.contains("date") == true || hints.contains(.date) {
      let text =
        tree.string(.datetime, of: node) ?? tree.string(.content, of: node)
        ?? tree.string(.dataTime, of: node)
      if tag != .meta, let text = text?.nonEmpty ?? tree.foldedText(of: node, limit: 200).nonEmpty {
        times.append(Place(node: node, text: text, property: property ?? ""))
      }
    }
    guard tag != .meta, tag != .link else { return }
    let isMarkedAuthor =
      property == "author" || property == "creator" || property == "schema:author"
      || (tag == .a && tree.string(.rel, of: node)?.lowercased().contains("author") == true)
    if isMarkedAuthor {
      authors.append(Place(node: node, text: authorText(tree, node), property: "author"))
    } else if hints.contains(.author) {
      bylines.append(Place(node: node, text: tree.foldedText(of: node, limit: 300)))
    }
  }

  /// The name inside an author's markup: its `name` property where it has one.
  private func authorText(_ tree: HTMLTree, _ node: HTMLTree.Node) -> String {
    for inner in tree.descendants(of: node).prefix(40)
    where tree.string(.itemprop, of: inner)?.lowercased() == "name" {
      return tree.string(.content, of: inner) ?? tree.foldedText(of: inner, limit: 200)
    }
    return tree.string(.content, of: node)?.nonEmpty ?? tree.foldedText(of: node, limit: 200)
  }
}
