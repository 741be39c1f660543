import ArticleModel

/// What makes an article of the outside the same as one in the library.
struct ArticleIdentity: Hashable, Sendable {
  /// The name under which the library knows it, unique in the library.
  let key: String
  /// Its own address, where that can tell it from others: a page may be met again at another path.
  let link: String?

  /// Finds an article's identity.
  ///
  /// - An entry of a feed is known by what the feed calls it, else by its link, else by its headline.
  ///   A name that is an address holds everywhere, any other in its feed only.
  /// - A page or file is known by its path, and by its canonical address unless that leads to a
  ///   site's front page, as it does on sites that give all their pages the same.
  /// - Standard input has no name: there the text itself decides.
  init(of article: Article, hash: ContentHash) {
    let source = article.source
    switch source.kind {
    case .feed:
      let scope = source.location
      if let name = source.identifier, !name.isEmpty {
        key = name.isWebAddress ? "entry:\(name)" : "entry:\(scope)#\(name)"
      } else if let link = source.link, !link.isEmpty {
        key = "entry:\(link)"
      } else {
        key = "entry:\(scope)#\(article.headline)"
      }
      link = nil
    case .file, .page:
      key = "file:\(source.location)"
      link = source.link.flatMap { $0.namesOnePage ? $0 : nil }
    case .standardInput:
      key = "text:" + hash.bytes.map { String($0, radix: 16) }.joined(separator: ".")
      link = nil
    }
  }
}

extension String {
  fileprivate var isWebAddress: Bool { hasPrefix("https://") || hasPrefix("http://") }

  /// Whether a web address has a path or a query, so that it is not a site's front page.
  fileprivate var namesOnePage: Bool {
    guard isWebAddress, let scheme = firstRange(of: "://") else { return false }
    guard let slash = utf8[scheme.upperBound...].firstIndex(of: UInt8(ascii: "/")) else {
      return false
    }
    return utf8.index(after: slash) < utf8.endIndex
  }

  private func firstRange(of needle: String) -> Range<String.Index>? {
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let end = utf8.index(colon, offsetBy: needle.utf8.count, limitedBy: utf8.endIndex)
    return end.map { colon..<$0 }
  }
}
