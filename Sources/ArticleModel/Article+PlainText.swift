extension Article {
  /// The article as plain text: headline, byline, paragraphs with a free line between them, credits
  /// and address.
  ///
  /// Lines are not wrapped; list items, quotes and pictures carry the sign that the reading pane
  /// gives them, and table cells stay apart by tabs.
  ///
  /// - Parameter withRepeats: Whether paragraphs that the source repeats stand at their places.
  /// - Returns: Text that ends with a newline.
  package func plainText(withRepeats: Bool = false) -> String {
    var parts = [([headline] + [headerLine].filter { !$0.isEmpty }).joined(separator: "\n")]
    var lead = leadIn
    for (index, block) in blocksInOrder(withRepeats: withRepeats) {
      var text = block.plainText
      if let phrase = lead, block.kind == .paragraph {
        text = "\(phrase) \(text)"
        lead = nil
      }
      let isNextItem =
        index.map { $0 > 0 && block.isListItem && blocks[$0 - 1].isListItem } ?? false
      if isNextItem {
        parts[parts.count - 1] += "\n" + text
      } else {
        parts.append(text)
      }
    }
    if let credits = byline.creditsPhrase { parts.append(credits) }
    if let link = source.link { parts.append(link) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The line under the headline.
  var headerLine: String { bylinePhrases.joined(separator: " · ") }

  /// The blocks in reading order with their index; repeats, where wanted, stand at their places
  /// without one.
  func blocksInOrder(withRepeats: Bool) -> [(index: Int?, block: Block)] {
    var ordered: [(index: Int?, block: Block)] = []
    ordered.reserveCapacity(blocks.count)
    let shown = withRepeats ? repeats.filter { blocks.indices.contains($0.original) } : []
    var next = 0
    for (index, block) in blocks.enumerated() {
      while next < shown.count, shown[next].position <= index {
        ordered.append((nil, blocks[shown[next].original]))
        next += 1
      }
      ordered.append((index, block))
    }
    ordered += shown[next...].map { (nil, blocks[$0.original]) }
    return ordered
  }
}

extension Block {
  /// Whether it is an item of a list.
  var isListItem: Bool {
    if case .listItem = kind { true } else { false }
  }

  /// The text with the sign of its kind.
  fileprivate var plainText: String {
    switch kind {
    case .paragraph, .heading, .code, .table: return text
    case .listItem(let depth, let ordinal):
      let indent = String(repeating: "  ", count: min(max(depth, 1), 9) - 1)
      return indent + (ordinal.map { "\($0). " } ?? "• ") + text
    case .quote(let depth): return String(repeating: "> ", count: min(max(depth, 1), 9)) + text
    case .figure(let figure):
      let caption = [text, figure.alternative ?? "", "picture"].first { !$0.isEmpty } ?? ""
      let facts = figure.facts
      return "[\(caption)\(facts.isEmpty ? "" : " — " + facts)]"
    case .rule: return "* * *"
    }
  }
}

extension Figure {
  /// What is known beside the caption, in words: `Wye Press, 800×600`; empty where nothing is.
  package var facts: String {
    let size = width.flatMap { width in height.map { "\(width)×\($0)" } }
    return [credit, size].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
