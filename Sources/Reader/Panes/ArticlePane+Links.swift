import ArticleModel

extension ArticlePane {
  /// Whether the next character chooses a link.
  package var isChoosingLink: Bool { linkChoice != nil }

  /// Stops choosing a link.
  package mutating func stopChoosingLink() {
    linkChoice = nil
  }

  /// Takes a letter of a link's label; the last one chooses it.
  package mutating func chooseLink(_ letter: Character, in context: PaneContext) -> PaneOutcome {
    guard var choice = linkChoice else { return .notHandled }
    layOut(in: context)
    choice.typed += letter.lowercased()
    let left = choice.labels.filter { $0.letters.hasPrefix(choice.typed) }
    guard let label = left.first else {
      linkChoice = nil
      return .done(message: "No link has these letters")
    }
    guard label.letters == choice.typed else {
      linkChoice = choice
      return .done()
    }
    linkChoice = nil
    return follow(label.link, choice.purpose)
  }

  /// Labels the links in view, or takes the numbered one of all the article's links.
  mutating func chooseLink(_ purpose: LinkChoice.Purpose, count: Int?) -> PaneOutcome {
    if let count {
      let links = links
      guard links.indices.contains(count - 1) else {
        return .done(
          message: "This article has \(links.count) \(links.count == 1 ? "link" : "links")"
        )
      }
      return follow(links[count - 1], purpose)
    }
    let links = linksInView
    guard !links.isEmpty else { return .done(message: "No link is in view") }
    if links.count == 1 { return follow(links[0], purpose) }
    linkChoice = LinkChoice(purpose, links: links)
    return .done(
      message: purpose == .open ? "Type a link's letters" : "Type the letters of a link to copy"
    )
  }

  /// Opens the article's own page.
  func openOutside() -> PaneOutcome {
    guard let link = ownLink else { return .done(message: "This article has no address") }
    return follow(link, .open)
  }

  /// The link that covers a byte of a text.
  func link(at place: TextPlace, byte: Int) -> ArticleLink? {
    guard case .block(let index) = place, article.blocks.indices.contains(index) else { return nil }
    for inline in article.blocks[index].inlines {
      if case .link(let target) = inline.style, inline.span.contains(TextOffset(byte)) {
        return ArticleLink(target: target, start: TextCursor(place, inline.span.start.bytes))
      }
    }
    return nil
  }

  /// Opens or copies a link.
  func follow(_ link: ArticleLink, _ purpose: LinkChoice.Purpose) -> PaneOutcome {
    switch purpose {
    case .copy: return .done([.copy(link.printable)], message: "Copied \(link.printable)")
    case .open:
      guard link.isOpenable else {
        return .done(message: "Only http, https and mailto are opened, not \(link.printable)")
      }
      return .done([.open(link.target)], message: "Opening \(link.printable)")
    }
  }

  /// The article's own address, as a link that stands at the headline.
  private var ownLink: ArticleLink? {
    article.source.link.flatMap { link in
      link.isEmpty ? nil : ArticleLink(target: link, start: TextCursor(.headline, 0))
    }
  }

  /// All links of the article, its own address first.
  private var links: [ArticleLink] {
    [ownLink].compactMap { $0 }
      + article.blocks.enumerated().flatMap { index, block in
        block.links(at: .block(index))
      }
  }

  /// The links that start on a line in view, and at the headline the article's own.
  private var linksInView: [ArticleLink] {
    var links: [ArticleLink] = []
    var places: [TextPlace] = []
    let lines = linesInView
    if let ownLink, lines.contains(where: { $0.place == .headline && $0.line.start == 0 }) {
      links.append(ownLink)
    }
    for case (_, let place?, _) in lines where places.last != place { places.append(place) }
    for place in places {
      guard case .block(let index) = place else { continue }
      let ranges = lines.filter { $0.place == place }
        .flatMap { $0.line.segments.map(\.visibleBytes) }
      links += article.blocks[index].links(at: place)
        .filter { link in ranges.contains { $0.contains(link.start.byte) } }
    }
    return links
  }
}

extension Block {
  /// The links in its text.
  fileprivate func links(at place: TextPlace) -> [ArticleLink] {
    inlines.compactMap { inline in
      guard case .link(let target) = inline.style else { return nil }
      return ArticleLink(target: target, start: TextCursor(place, inline.span.start.bytes))
    }
  }
}
