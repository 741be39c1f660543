import ArticleModel

/// Tells the format of a text by what it says, with its file name as a hint.
///
/// Source for pages: MIME Sniffing Standard, section 7.1, with more tags; for feeds their root elements.
enum FormatSniffer {
  /// How many bytes are looked at.
  private static let reach = 4096

  /// The format of a text; for XML that is neither page nor feed the name of its root element.
  enum Finding: Hashable, Sendable {
    case format(Source.Format)
    case unknownXML(root: String)
  }

  /// Tells the format of a decoded text.
  static func finding(for text: String, location: String) -> Finding {
    let head = Array(text.utf8.prefix(reach))
    let hint = nameExtension(of: location)
    let lower = head.map { (65...90).contains($0) ? $0 + 32 : $0 }
    let opening = MarkupOpening(lower)
    if let finding = opening.finding(head: lower) {
      // Markdown may begin with a tag: many a README does.
      let isMarkdown = markdownExtensions.contains(hint) && !opening.isDocument
      return isMarkdown && finding == .format(.html) ? .format(.markdown) : finding
    }
    if isJSONFeed(lower) { return .format(.jsonFeed) }
    if markdownExtensions.contains(hint) { return .format(.markdown) }
    if ["html", "htm", "xhtml", "shtml"].contains(hint), head.contains(UInt8(ascii: "<")) {
      return .format(.html)
    }
    if head.contains(UInt8(ascii: "<")), MarkupOpening.closingTags(lower) >= 3 {
      return .format(.html)
    }
    return .format(MarkdownEvidence(text).isStrong ? .markdown : .plainText)
  }

  private static let markdownExtensions: Set = [
    "md", "markdown", "mdown", "mkd", "mkdn", "mdwn", "mdtxt", "mdx", "qmd", "rmd",
  ]

  /// The lower-case extension of a path's or address's last part.
  static func nameExtension(of location: String) -> String {
    let path = location.prefix { $0 != "?" && $0 != "#" }
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: "."),
      dot > name.startIndex
    else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Source: JSON Feed 1.1: the `version` member holds the specification's address.
  private static func isJSONFeed(_ head: [UInt8]) -> Bool {
    guard let first = head.first(where: { $0 > 0x20 }), first == UInt8(ascii: "{") else {
      return false
    }
    return head.position(of: "jsonfeed.org", from: 0) != nil
      || head.position(of: "\"items\"", from: 0) != nil
        && (head.position(of: "\"title\"", from: 0) != nil
          || head.position(of: "\"version\"", from: 0) != nil)
  }
}

/// The first element of a text that may be markup.
private struct MarkupOpening {
  /// The name of the first element, lower case; empty where the text begins with none.
  private(set) var root = ""
  /// Whether it says that it is a whole document: a document type or an XML declaration.
  private(set) var isDocument = false
  private var isXML = false

  /// Looks at the lower-case head of a text.
  init(_ head: [UInt8]) {
    var at = 0
    while at < head.count {
      while at < head.count, head[at] <= 0x20 { at += 1 }
      guard at < head.count, head[at] == UInt8(ascii: "<") else { return }
      if head.starts(with: "<!--", at: at) {
        guard let end = head.position(of: "-->", from: at) else { return }
        at = end + 3
      } else if head.starts(with: "<!doctype", at: at) {
        isDocument = true
        let end = MarkupOpening.doctypeEnd(head, from: at)
        if head[at..<end].contains(ascii: " html") { root = "html" }
        if !root.isEmpty { return }
        at = end + 1
      } else if head.starts(with: "<?", at: at) {
        if head.starts(with: "<?xml", at: at) { (isXML, isDocument) = (true, true) }
        guard let end = head[at...].firstIndex(of: UInt8(ascii: ">")) else { return }
        at = end + 1
      } else {
        let name = head[(at + 1)...].prefix {
          $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
        }
        root = String(decoding: name.prefix(40), as: UTF8.self)
        return
      }
    }
  }

  /// The index of the `>` that ends a document type, past the declarations it may hold; the head's
  /// end where there is none.
  private static func doctypeEnd(_ head: [UInt8], from start: Int) -> Int {
    var depth = 0
    var quote: UInt8?
    for at in start..<head.count {
      switch head[at] {
      case let byte where quote != nil:
        if byte == quote { quote = nil }
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = head[at]
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return at
      default: break
      }
    }
    return head[start...].firstIndex(of: UInt8(ascii: ">")) ?? head.count
  }

  /// What the root element makes of the text; `nil` where it is no markup.
  func finding(head: [UInt8]) -> FormatSniffer.Finding? {
    let local = root.split(separator: ":").last.map(String.init) ?? root
    switch local {
    case "rss", "rdf", "channel": return .format(.rss)
    case "feed", "entry": return .format(.atom)
    case _ where MarkupOpening.pageTags.contains(local): return .format(.html)
    case "" where !isXML:
      // Some servers put a line of junk before their feed.
      if head.position(of: "<rss ", from: 0) != nil { return .format(.rss) }
      if head.position(of: "<feed xmlns", from: 0) != nil { return .format(.atom) }
      if head.position(of: "<!doctype html", from: 0) != nil { return .format(.html) }
      return nil
    case "": return .unknownXML(root: "?")
    default: return isXML ? .unknownXML(root: root) : nil
    }
  }

  /// Elements that a page or a piece of one begins with.
  private static let pageTags: Set = [
    "html", "head", "body", "title", "meta", "link", "script", "style", "div", "p", "article",
    "section", "main", "header", "footer", "nav", "aside", "h1", "h2", "h3", "h4", "h5", "h6",
    "table", "ul", "ol", "li", "span", "a", "b", "i", "em", "strong", "img", "figure", "br", "hr",
    "center", "font", "iframe", "blockquote", "pre", "form", "base", "noscript", "amp-story", "dl",
    "svg", "picture", "video", "main-content", "td", "tr", "frameset",
  ]

  /// How many closing tags of running text the head holds, three at most.
  static func closingTags(_ head: [UInt8]) -> Int {
    var found = 0
    for tag in ["</p>", "</div>", "</a>", "</h1>", "</h2>", "</li>", "<br>", "<br />", "<br/>"]
      as [StaticString]
    {
      var at = 0
      while found < 3, let next = head.position(of: tag, from: at) {
        found += 1
        at = next + 4
      }
    }
    return found
  }
}

extension ArraySlice<UInt8> {
  /// Whether an ASCII text stands in it.
  fileprivate func contains(ascii text: StaticString) -> Bool {
    Array(self).position(of: text, from: 0) != nil
  }
}
