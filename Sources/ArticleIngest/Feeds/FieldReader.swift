/// Reads the fields of a feed or an entry from its child elements.
struct FieldReader {
  let tree: XMLTree
  let node: XMLTree.Node
  let isAtom: Bool

  /// The first child of any of these names that says something, in the order of the names.
  private func first(_ names: [FeedModule: [String]], where isUsed: (XMLTree.Node) -> Bool)
    -> XMLTree.Node?
  {
    var best: (rank: Int, node: XMLTree.Node)?
    for child in tree.children(of: node) {
      guard let name = tree.names[child],
        let rank = names[name.module]?.firstIndex(of: name.local),
        rank < best?.rank ?? .max, isUsed(child)
      else { continue }
      best = (rank, child)
    }
    return best?.node
  }

  /// A text, markup included; of several children the first that says something.
  func text(_ names: [FeedModule: [String]]) -> FeedText? {
    guard let child = first(names, where: { !text(of: $0).isEmpty }) else { return nil }
    return text(of: child)
  }

  private func text(of child: XMLTree.Node) -> FeedText {
    isAtom && tree.names[child]?.module == .core
      ? FeedText(atom: child, in: tree) : FeedText(markupOf: child, in: tree)
  }

  /// The child that holds the entry's identifier.
  func identifier() -> String? { plain([.core: ["guid", "id"]]) }

  /// A text that holds no markup.
  func plain(_ names: [FeedModule: [String]]) -> String? {
    first(names, where: { !tree.text(of: $0).isEmpty }).map { tree.text(of: $0) }
  }

  /// A text of Media RSS, which may stand in a group.
  func inMediaGroup(_ local: String) -> FeedText? {
    let places =
      [node]
      + tree.children(of: node).filter {
        tree.names[$0] == .init(module: .media, local: "group")
          || tree.names[$0] == .init(module: .media, local: "content")
      }
    for place in places {
      guard let child = tree.child(local, of: place, in: .media) else { continue }
      let text = tree.text(of: child)
      if !text.isEmpty {
        return FeedText(text: text, isPlain: tree.attribute("type", of: child) != "html")
      }
    }
    return nil
  }

  /// The element that holds the link.
  func linkNode() -> XMLTree.Node? {
    var best: (rank: Int, node: XMLTree.Node)?
    for child in tree.children(of: node)
    where tree.names[child]?.module == .core && tree.names[child]?.local == "link" {
      guard let rank = rank(ofLink: child), rank < best?.rank ?? .max else { continue }
      best = (rank, child)
    }
    return best?.node
  }

  /// The address of the best link.
  func link() -> String? {
    linkNode().flatMap { tree.attribute("href", of: $0)?.nonEmpty ?? tree.text(of: $0).nonEmpty }
  }

  /// Text links and alternatives in HTML first, then alternatives in other formats; links to the
  /// feed itself, enclosures and the like are none.
  private func rank(ofLink link: XMLTree.Node) -> Int? {
    if tree.attribute("href", of: link)?.nonEmpty == nil {
      let isStated = !tree.text(of: link).isEmpty
      let isOther = tree.attribute("rel", of: link).map { $0.lowercased() != "alternate" } ?? false
      return isStated && !isOther ? 0 : nil
    }
    let rel = tree.attribute("rel", of: link)?.lowercased() ?? "alternate"
    guard rel == "alternate" || rel.hasSuffix("/alternate") || rel.isEmpty else { return nil }
    let type = tree.attribute("type", of: link)?.lowercased() ?? "text/html"
    return type.contains("html") ? 0 : 1
  }

  /// The authors.
  func people() -> [EntryDraft.Person] {
    let names: [(FeedModule, [String])] = [
      (.core, ["author"]), (.dublinCore, ["creator", "author"]), (.itunes, ["author"]),
      (.core, ["managingeditor"]), (.media, ["credit"]),
    ]
    for (module, locals) in names {
      var people: [EntryDraft.Person] = []
      for child in tree.children(of: node) {
        guard let name = tree.names[child], name.module == module, locals.contains(name.local),
          let person = person(child)
        else { continue }
        people.append(person)
      }
      if !people.isEmpty { return people }
    }
    return []
  }

  /// The authors of the feed that an entry was taken from.
  func sourcePeople() -> [EntryDraft.Person]? {
    guard let source = tree.child("source", of: node) else { return nil }
    let people = FieldReader(tree: tree, node: source, isAtom: isAtom).people()
    return people.isEmpty ? nil : people
  }

  private func person(_ element: XMLTree.Node) -> EntryDraft.Person? {
    let name = tree.child("name", of: element).map {
      HTMLFragmentReader.line(of: tree.text(of: $0))
    }
    let address = tree.child("email", of: element).map { tree.text(of: $0) }
    if name?.nonEmpty != nil || address?.nonEmpty != nil {
      return .init(name: name?.nonEmpty, address: address?.nonEmpty)
    }
    return PersonReader.person(tree.text(of: element))
  }
}
