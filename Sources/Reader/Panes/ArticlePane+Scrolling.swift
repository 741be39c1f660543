package import ArticleModel
import TextGrid

extension ArticlePane {
  /// Sets what is in view; cheap where nothing changed since the last time.
  ///
  /// The machine calls it when the pane's rectangle or the settings change; every command does so
  /// first.
  package mutating func layOut(in context: PaneContext) {
    let key = layoutKey(in: context)
    rows = max(0, context.rect.size.rows)
    if layout.key != key || layout.parts.count != outline.parts.count {
      layout = ArticleLayout(key: key, partCount: outline.parts.count)
      top = address(of: anchor)
    }
    settle()
  }

  /// Where reading stands: what is at the top.
  package func position(in context: PaneContext) -> ReadingPosition {
    anchorPosition
  }

  /// How far reading has come, in hundredths: 100 only where the end is in view.
  package func progress(in context: PaneContext) -> Int {
    laidOut(in: context).progress
  }

  /// The anchor as a place in the article.
  var anchorPosition: ReadingPosition {
    switch anchor.content {
    case .padding, .headline, .byline: return .start
    case .block(let index):
      return ReadingPosition(block: index, offset: TextOffset(max(0, anchor.byte)))
    case .repeated(let index):
      let block = article.repeats.indices.contains(index) ? article.repeats[index].position : 0
      return block < article.blocks.count
        ? ReadingPosition(block: block, offset: .zero) : endPosition
    case .notice, .credits, .endMark: return endPosition
    }
  }

  /// Goes to a place in the article.
  package mutating func go(to position: ReadingPosition, in context: PaneContext) {
    layOut(in: context)
    anchor = anchor(at: position)
    top = address(of: anchor)
    settle()
  }

  /// Scrolls by lines, down where positive, as a mouse wheel does.
  package mutating func scroll(by lines: Int, in context: PaneContext) {
    layOut(in: context)
    scroll(lines)
  }

  /// The pane as it is after laying out; a copy only where something changed.
  func laidOut(in context: PaneContext) -> ArticlePane {
    if layout.key == layoutKey(in: context), rows == context.rect.size.rows,
      layout.parts.count == outline.parts.count, isViewSet
    {
      return self
    }
    var copy = self
    copy.layOut(in: context)
    return copy
  }

  /// Carries out a command that scrolls; `nil` for any other.
  mutating func scroll(by command: Command, count: Int?) -> PaneOutcome? {
    let times = max(count ?? 1, 1)
    switch command {
    case .nextRow: scroll(times)
    case .previousRow: scroll(-times)
    case .pageDown: scroll(times * max(1, rows - 2))
    case .pageUp: scroll(-times * max(1, rows - 2))
    case .halfPageDown: scroll(times * max(1, rows / 2))
    case .halfPageUp: scroll(-times * max(1, rows / 2))
    case .top: count.map { go(toPercent: $0) } ?? setTop(.start)
    case .bottom: count.map { go(toPercent: $0) } ?? setTop(end)
    default: return nil
    }
    return .done()
  }

  private mutating func scroll(_ lines: Int) {
    setTop(address(lines, linesFrom: top))
  }

  /// Goes to the text that lies so many hundredths into the article.
  private mutating func go(toPercent percent: Int) {
    let share = min(max(percent, 0), 100)
    let total = outline.weights.last ?? 0
    let goal = share == 100 ? total : total / 100 * share + total % 100 * share / 100
    guard share > 0, let part = outline.weights.lastIndex(where: { $0 <= goal }) else {
      return setTop(share == 0 ? .start : end)
    }
    guard outline.parts.indices.contains(part), share < 100 else { return setTop(end) }
    let byte = outline.parts[part].slice.lowerBound + goal - outline.weights[part]
    setTop(LineAddress(part: part, line: self.part(part).line(showing: byte)))
  }

  // MARK: Lines

  /// The last line.
  private var end: LineAddress {
    LineAddress(part: outline.parts.count - 1, line: Int.max / 2)
  }

  /// Moves the top of the pane, as far as the article goes.
  mutating func setTop(_ address: LineAddress) {
    top = address
    settle()
    anchor = anchor(of: top)
  }

  /// Scrolls so that a byte of a text is in view; not at all where it is already.
  mutating func reveal(_ place: TextPlace, byte: Int) {
    guard let index = outline.part(at: place, byte: byte) else { return }
    let address = LineAddress(part: index, line: part(index).line(showing: byte))
    let last = self.address(max(0, rows - 1), linesFrom: top)
    if top <= address, address <= last { return }
    setTop(self.address(-(rows / 3), linesFrom: address))
  }

  /// The set part at an index, set now if it was not yet.
  mutating func part(_ index: Int) -> SetPart {
    if let part = layout.parts[index] { return part }
    guard let key = layout.key else { return SetPart(lines: [.blank]) }
    let part = PartSetter(article: article, outline: outline, key: key).set(index)
    layout.keep(part, at: index)
    return part
  }

  /// The line that lies so many lines further, backwards where negative; stops at both ends.
  mutating func address(_ lines: Int, linesFrom address: LineAddress) -> LineAddress {
    var part = min(address.part, outline.parts.count - 1)
    let start = min(address.line, self.part(part).lines.count - 1)
    var line = start + lines
    while line < 0, part > 0 {
      part -= 1
      line += self.part(part).lines.count
    }
    if line < 0 { return .start }
    while line >= self.part(part).lines.count {
      guard part + 1 < outline.parts.count else {
        return LineAddress(part: part, line: self.part(part).lines.count - 1)
      }
      line -= self.part(part).lines.count
      part += 1
    }
    return LineAddress(part: part, line: line)
  }

  /// Keeps the top in range, sets what is in view, and notes how far reading has come.
  mutating func settle() {
    top = address(0, linesFrom: top)
    var last = top
    var left = rows - 1
    // Walks to the last line in view; what is left over is room below the article's end.
    while left > 0 {
      let next = address(1, linesFrom: last)
      if next == last { break }
      last = next
      left -= 1
    }
    if left > 0 {
      top = address(-left, linesFrom: top)
      for index in top.part...last.part { _ = part(index) }
    }
    progress = progress(showing: last)
  }

  private mutating func progress(showing last: LineAddress) -> Int {
    if address(1, linesFrom: last) == last { return 100 }
    let total = outline.weights.last ?? 0
    guard total > 0 else { return 0 }
    let end = part(last.part).lines[last.line].end.map {
      max(0, $0 - outline.parts[last.part].slice.lowerBound)
    }
    let weight = outline.weights[last.part + 1] - outline.weights[last.part]
    let read = outline.weights[last.part] + min(end ?? 0, weight)
    return min(99, read * 100 / total)
  }

  // MARK: Anchors

  /// The anchor of a remembered position, moved to where there is text.
  func anchor(at position: ReadingPosition) -> ReadingAnchor {
    guard position != .start, position.block >= 0, !article.blocks.isEmpty else { return .start }
    guard position.block < article.blocks.count else {
      return ReadingAnchor(content: .endMark, byte: -1)
    }
    let count = article.blocks[position.block].text.utf8.count
    return ReadingAnchor(
      content: .block(position.block),
      byte: min(max(0, position.offset.bytes), count)
    )
  }

  private mutating func anchor(of address: LineAddress) -> ReadingAnchor {
    let set = part(address.part)
    let hasTextAbove = set.lines.prefix(address.line + 1).contains { $0.start != nil }
    let start = set.lines[address.line...].lazy.compactMap(\.start).first
    return ReadingAnchor(
      content: outline.parts[address.part].content,
      byte: hasTextAbove ? start ?? set.lines.last?.start ?? -1 : -1
    )
  }

  mutating func address(of anchor: ReadingAnchor) -> LineAddress {
    var index: Int?
    if case .block(let block) = anchor.content {
      index = outline.part(at: .block(block), byte: max(0, anchor.byte))
    } else {
      index = outline.parts.firstIndex {
        $0.content == anchor.content
          && (anchor.byte < $0.slice.upperBound || $0.slice.isEmpty)
      }
    }
    if index == nil, case .repeated = anchor.content {
      index = outline.part(at: .block(anchorPosition.block), byte: 0)
    }
    guard let index else { return .start }
    guard anchor.byte >= 0 else { return LineAddress(part: index, line: 0) }
    return LineAddress(part: index, line: part(index).line(showing: anchor.byte))
  }

  private var endPosition: ReadingPosition {
    guard let last = article.blocks.last else { return .start }
    return ReadingPosition(
      block: article.blocks.count - 1,
      offset: TextOffset(last.text.utf8.count)
    )
  }
}
