import ArticleModel

/// Draws an article as lines of text that a test can hold: what is known first, then the blocks.
enum ArticlePicture {
  static func draw(_ article: Article) -> String {
    var lines = ["# " + article.headline]
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(name): \(value)") }
    }
    add("by", article.byline.authors.joined(separator: ", "))
    for credit in article.byline.credits {
      add(credit.role, credit.names.joined(separator: ", "))
    }
    add("agency", article.agency)
    add("place", article.dateline?.place)
    add("day", article.dateline?.day)
    add("published", article.published?.iso8601)
    add("updated", article.updated?.iso8601)
    add("title", article.source.title)
    add("link", article.source.link)
    lines += article.blocks.map(draw)
    if !article.repeats.isEmpty {
      let places = article.repeats.map { "\($0.original)@\($0.position)" }
      lines.append("repeats: " + places.joined(separator: " "))
    }
    return lines.joined(separator: "\n")
  }

  private static func draw(_ block: Block) -> String {
    switch block.kind {
    case .paragraph: "| " + block.text
    case .heading(let level): "h\(level) " + block.text
    case .listItem(let depth, let ordinal):
      String(repeating: "  ", count: depth - 1) + (ordinal.map { "\($0). " } ?? "* ") + block.text
    case .quote(let depth): String(repeating: ">", count: depth) + " " + block.text
    case .code(let language):
      "code(\(language ?? "")) " + block.text.split(separator: "\n").joined(separator: " ⏎ ")
    case .table(let rows):
      "table(\(rows)) " + block.text.split(separator: "\n").joined(separator: " ⏎ ")
    case .figure(let figure): "figure(\(figure.credit ?? "")) " + block.text
    case .rule: "---"
    }
  }
}
