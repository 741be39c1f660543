import ArticleModel
import TextGrid

extension PartSetter {
  /// Sets a slice of a block.
  func block(_ index: Int, slice: Range<Int>) -> [SetLine] {
    let block = article.blocks[index]
    let text = block.text.slice(slice)
    let base = slice.lowerBound
    switch block.kind {
    case .paragraph:
      guard base == 0, index == outline.firstParagraph, let lead = article.leadIn else {
        return running(text, base: base, role: .article)
      }
      return paragraph(text, ledBy: lead)
    case .heading: return running(text, base: base, role: .articleHeading, isRagged: true)
    case .listItem(let depth, let ordinal):
      return listItem(text, base: base, depth: depth, ordinal: ordinal)
    case .quote(let depth): return quote(text, base: base, depth: depth)
    case .code: return code(text, base: base)
    case .table(let headerRows):
      return TableSetter(self, text: text, base: base, headerRows: base == 0 ? headerRows : 0)
        .lines()
    case .figure(let figure): return self.figure(figure, caption: text, base: base)
    case .rule:
      let line = String(repeating: "─", count: max(1, width / 3))
      return [SetLine(ornaments: [Ornament(column: width / 3, text: line, role: .rule)])]
    }
  }

  private func paragraph(_ text: String, ledBy lead: String) -> [SetLine] {
    let leadWidth = DisplayWidth.of(lead)
    let ornament = Ornament(column: 0, text: lead, role: .articleByline)
    guard leadWidth + 1 <= width * 2 / 3 else {
      return quiet(lead, role: .articleByline) + running(text, base: 0, role: .article)
    }
    var lines = running(text, base: 0, role: .article, firstIndent: leadWidth + 1)
    lines[0].ornaments.append(ornament)
    return lines
  }

  private func listItem(_ text: String, base: Int, depth: Int, ordinal: Int?) -> [SetLine] {
    let indent = min((depth - 1) * 2, max(0, width / 3))
    let bullets = ["•", "◦", "‣"]
    let marker = ordinal.map { "\($0)." } ?? bullets[(depth - 1) % bullets.count]
    let column = min(indent + DisplayWidth.of(marker) + 1, max(0, width - 1))
    var lines = running(text, base: base, role: .article, column: column)
    if base == 0 {
      lines[0].ornaments.append(Ornament(column: indent, text: marker, role: .articleByline))
    }
    return lines
  }

  private func quote(_ text: String, base: Int, depth: Int) -> [SetLine] {
    let bars = bars(depth)
    return running(text, base: base, role: .articleQuote, column: bars.count * 2).map {
      var line = $0
      line.ornaments = bars
      return line
    }
  }

  /// The thin bars at the left of quoted text, fewer than its depth where there is no room.
  func bars(_ depth: Int) -> [Ornament] {
    (0..<min(depth, max(0, width - 8) / 2)).map {
      Ornament(column: $0 * 2, text: "│", role: .rule)
    }
  }

  /// Code as it is, two columns in, long lines cut between clusters and tabs set to stops of four.
  private func code(_ text: String, base: Int) -> [SetLine] {
    let indent = width > 24 ? 2 : 0
    let room = max(1, width - indent)
    let edge = max(0, indent - 1)
    let ground = Ornament(
      column: edge,
      text: String(repeating: " ", count: width - edge),
      role: .articleCode
    )
    var lines: [SetLine] = []
    var segments: [SetSegment] = []
    var at = 0
    var start = 0
    var startColumn = 0
    var column = 0

    func endSegment(before next: Int) {
      if start < at || next > at {
        let line = TextLine(
          bytes: start..<next,
          visibleEnd: at,
          isHyphenated: false,
          extraSpaces: 0
        )
        segments.append(
          SetSegment(
            column: indent + startColumn,
            text: text,
            base: base,
            line: line,
            role: .articleCode
          )
        )
      }
      start = next
    }
    func endLine(before next: Int) {
      endSegment(before: next)
      lines.append(SetLine(segments: segments, ornaments: [ground]))
      segments = []
      startColumn = 0
      column = 0
    }

    for cluster in text {
      let length = cluster.utf8.count
      if cluster.isNewline {
        endLine(before: at + length)
      } else if cluster == "\t" {
        endSegment(before: at + length)
        column = min(room, (column / 4 + 1) * 4)
        startColumn = column
      } else {
        let cells = DisplayWidth.of(cluster)
        if column + cells > room, column > 0 { endLine(before: at) }
        column += cells
      }
      at += length
    }
    if start < at || !segments.isEmpty || lines.isEmpty { endLine(before: at) }
    return lines
  }

  /// A picture as a quiet line: its caption, and what else is known of it.
  private func figure(_ figure: Figure, caption: String, base: Int) -> [SetLine] {
    let column = min(2, max(0, width - 1))
    let facts = figure.facts
    var lines: [SetLine] = []
    if caption.isEmpty {
      let alternative = figure.alternative.flatMap { $0.isEmpty ? nil : $0 } ?? "picture"
      lines = quiet(alternative, role: .articleFigure, column: column)
    } else {
      lines = running(caption, base: base, role: .articleFigure, column: column, isRagged: true)
    }
    if base == 0 {
      lines[0].ornaments.append(Ornament(column: 0, text: "▢", role: .articleFigure))
    }
    guard !facts.isEmpty, base == 0 else { return lines }
    let end = lines[lines.count - 1].width
    let suffix = " — " + facts
    if end + DisplayWidth.of(suffix) <= width {
      lines[lines.count - 1].ornaments.append(
        Ornament(column: end, text: suffix, role: .articleFigure)
      )
    } else {
      lines += quiet("— " + facts, role: .articleFigure, column: column)
    }
    return lines
  }
}

extension SetLine {
  /// The cells from the left edge of the article's text to the end of what is drawn.
  var width: Int {
    let texts = segments.map {
      $0.column + DisplayWidth.of($0.text.slice($0.line.bytes.lowerBound..<$0.line.visibleEnd))
        + ($0.line.isHyphenated ? 1 : 0)
    }
    return max(texts.max() ?? 0, ornaments.map { $0.column + DisplayWidth.of($0.text) }.max() ?? 0)
  }
}
