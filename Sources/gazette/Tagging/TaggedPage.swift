import ArticleModel

/// Articles with their mentions as one standalone page: its own styles, no scripts, nothing fetched.
struct TaggedPage {
  private let articles: [Article]
  private let title: String

  /// A page of articles.
  ///
  /// - Parameters:
  ///   - articles: The articles, in the page's order.
  ///   - title: The page's title.
  init(_ articles: [Article], title: String) {
    self.articles = articles
    self.title = title
  }

  /// The page, without a newline at its end.
  func html() -> String {
    let bodies = articles.map { TaggedPage.html(of: $0) }
    return """
      <!DOCTYPE html>
      <html>
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title.escapedForHTML)</title>
      <style>
      \(TaggedPage.styles)
      </style>
      </head>
      <body>
      \(bodies.joined(separator: "\n"))
      </body>
      </html>
      """
  }

  private static let styles = """
    body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/2 Georgia, serif; \
    color: #1c1c1c; background: #fdfcf8; }
    h1, h2 { line-height: 1.8; }
    pre { overflow-x: auto; line-height: 1.6; }
    article + article { border-top: 1px solid #bbb; margin-top: 3rem; }
    .line, figcaption { color: #555; }
    mark { color: inherit; padding: 0.15em 0.3em; border-radius: 0.3em; \
    box-decoration-break: clone; -webkit-box-decoration-break: clone; }
    mark > small { font: bold 0.62em/1 sans-serif; text-transform: uppercase; margin-left: 0.4em; \
    letter-spacing: 0.03em; vertical-align: middle; }
    .person { background: #ffd9a8; } .place { background: #bfe8c8; }
    .organisation { background: #bcdcf7; } .group { background: #e3d3f5; }
    .event { background: #f7c9d9; } .date { background: #e6e3d3; }
    .money { background: #d5ecb0; } .percent { background: #c9ebe6; }
    .keyword { background: #fff27a; }
    """

  private static func html(of article: Article) -> String {
    let mentions = article.mentionsByPlace()
    let language = article.language.map { " lang=\"\($0.escapedForHTML)\"" } ?? ""
    var lines = ["<article dir=\"auto\"\(language)>"]
    lines.append("<h1>\(marked(article.headline, mentions[.headline] ?? [], article))</h1>")
    let facts =
      article.byline.authors + [article.agency, article.published?.iso8601].compactMap(\.self)
    if !facts.isEmpty {
      lines.append("<p class=\"line\">\(facts.joined(separator: " · ").escapedForHTML)</p>")
    }
    for (index, block) in article.blocks.enumerated() {
      let text = marked(block.text, mentions[.block(index)] ?? [], article)
      lines.append(html(of: block.kind, around: text))
    }
    lines.append("</article>")
    return lines.joined(separator: "\n")
  }

  private static func html(of kind: Block.Kind, around text: String) -> String {
    switch kind {
    case .paragraph: "<p>\(text)</p>"
    case .heading: "<h2>\(text)</h2>"
    case .listItem(_, let ordinal): "<p>\(ordinal.map { "\($0)." } ?? "•") \(text)</p>"
    case .quote: "<blockquote>\(text)</blockquote>"
    case .code, .table: "<pre>\(text)</pre>"
    case .figure: "<figure><figcaption>\(text)</figcaption></figure>"
    case .rule: "<hr>"
    }
  }

  /// A text with its mentions marked; what one names and comes to is shown when pointed at.
  private static func marked(_ text: String, _ mentions: [Mention], _ article: Article) -> String {
    MarkedText(text, mentions: mentions).pieces.map { piece in
      switch piece {
      case .text(let text): return text.escapedForHTML
      case .start(let mention):
        let entities = article.entities
        let name = entities.indices.contains(mention.entity) ? entities[mention.entity].name : ""
        let hint = (mention.value ?? name).escapedForHTML
        return "<mark class=\"\(mention.kind.rawValue)\" title=\"\(hint)\">"
      case .end(let mention): return "<small>\(mention.kind.rawValue)</small></mark>"
      }
    }.joined()
  }
}

extension String {
  /// The text for a page's text or a quoted attribute.
  fileprivate var escapedForHTML: String {
    var escaped = ""
    escaped.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
