extension Article {
  /// The article as Markdown: CommonMark with the tables and strikethrough of GFM.
  ///
  /// - Parameter withRepeats: Whether paragraphs that the source repeats stand at their places.
  /// - Returns: Text that ends with a newline and reads as this article again.
  package func markdown(withRepeats: Bool = false) -> String {
    var parts = ["# " + MarkdownText.escaped(headline.onOneLine)]
    if !headerLine.isEmpty { parts.append("*\(MarkdownText.escaped(headerLine))*") }
    var lead = leadIn
    for (index, block) in blocksInOrder(withRepeats: withRepeats) {
      var text = block.markdown
      if let phrase = lead, block.kind == .paragraph {
        text = "\(MarkdownText.escaped(phrase)) \(text)"
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
    if let credits = byline.creditsPhrase { parts.append("*\(MarkdownText.escaped(credits))*") }
    if let link = source.link { parts.append("<\(MarkdownText.target(link))>") }
    return parts.joined(separator: "\n\n") + "\n"
  }
}

extension Block {
  fileprivate var markdown: String {
    switch kind {
    case .paragraph: return MarkdownText.marked(self)
    case .heading(let level):
      // The headline is level 1, so headings start at 2.
      let signs = String(repeating: "#", count: min(max(level, 1) + 1, 6))
      return signs + " " + MarkdownText.marked(self).onOneLine
    case .listItem(let depth, let ordinal):
      let indent = String(repeating: "   ", count: min(max(depth, 1), 9) - 1)
      let item = MarkdownText.marked(self).lines(continuedBy: indent + "   ")
      return indent + (ordinal.map { "\(max(0, $0)). " } ?? "- ") + item
    case .quote(let depth):
      let bars = String(repeating: "> ", count: min(max(depth, 1), 9))
      return bars + MarkdownText.marked(self).lines(continuedBy: bars)
    case .code(let language):
      let fence = String(repeating: "`", count: max(3, text.longestRun(of: 0x60) + 1))
      let name = language.map { $0.filter { $0.isLetter || $0.isNumber || "+-#.".contains($0) } }
      return "\(fence)\(name ?? "")\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)"
    case .table(let headerRows): return MarkdownText.table(text, headerRows: headerRows)
    case .figure(let figure):
      let caption = MarkdownText.escaped(
        [text, figure.alternative ?? ""].first { !$0.isEmpty } ?? ""
      )
      let facts = figure.facts.isEmpty ? "" : "\n*\(MarkdownText.escaped(figure.facts))*"
      let target = MarkdownText.target(figure.link ?? "")
      return "![\(caption.onOneLine)](<\(target)>)" + facts
    case .rule: return "---"
    }
  }
}

extension String {
  /// The text with its line breaks as spaces.
  fileprivate var onOneLine: String {
    String(map { $0.isNewline ? " " : $0 })
  }

  /// The text with something put before every line but the first.
  fileprivate func lines(continuedBy start: String) -> String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .joined(separator: "\n" + start)
  }

  /// How often a byte stands in a row at most.
  fileprivate func longestRun(of byte: UInt8) -> Int {
    var longest = 0
    var run = 0
    for other in utf8 {
      run = other == byte ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
