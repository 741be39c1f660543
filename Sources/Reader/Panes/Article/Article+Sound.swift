import ArticleModel

extension Article {
  /// The article with everything dropped that points nowhere, so that drawing never has to ask:
  /// marks outside their text, on broken scalars, empty, crossing each other or without an entity,
  /// and repeats of no block.
  ///
  /// Articles come from a library that anything may have written to. O(n) in text and marks, and
  /// O(n log n) where marks are out of order.
  func sound() -> Article {
    var article = self
    for index in article.blocks.indices {
      article.blocks[index].kind = article.blocks[index].kind.sound
      let text = article.blocks[index].text
      if !article.blocks[index].inlines.isEmpty {
        article.blocks[index].inlines = article.blocks[index].inlines
          .filter { text.isSound($0.span) }
          .sortedUnlessSorted { $0.span.start <= $1.span.start }
      }
    }
    article.repeats = article.repeats
      .filter { blocks.indices.contains($0.original) && (0...blocks.count).contains($0.position) }
      .sortedUnlessSorted { $0.position <= $1.position }
    article.mentions = soundMentions()
    return article
  }

  private func soundMentions() -> [Mention] {
    let sorted = mentions.filter { mention in
      entities.indices.contains(mention.entity)
        && text(at: mention.place)?.isSound(mention.span) == true
    }.sortedUnlessSorted { ($0.place, $0.span.start) <= ($1.place, $1.span.start) }
    var kept: [Mention] = []
    kept.reserveCapacity(sorted.count)
    var lastName: Mention?
    var lastKeyword: Mention?
    for mention in sorted {
      let last = mention.kind == .keyword ? lastKeyword : lastName
      if let last, last.place == mention.place, last.span.end > mention.span.start { continue }
      if mention.kind == .keyword { lastKeyword = mention } else { lastName = mention }
      kept.append(mention)
    }
    return kept
  }
}

extension Block.Kind {
  /// The kind with levels, depths and row counts that can be drawn.
  fileprivate var sound: Block.Kind {
    switch self {
    case .heading(let level): .heading(level: min(max(level, 1), 6))
    case .listItem(let depth, let ordinal):
      .listItem(depth: min(max(depth, 1), 9), ordinal: ordinal)
    case .quote(let depth): .quote(depth: min(max(depth, 1), 9))
    case .table(let headerRows): .table(headerRows: max(headerRows, 0))
    case .paragraph, .code, .figure, .rule: self
    }
  }
}

extension String {
  /// Whether a span covers whole scalars of this text, at least one.
  fileprivate func isSound(_ span: TextSpan) -> Bool {
    let count = utf8.count
    guard span.start.bytes >= 0, span.start < span.end, span.end.bytes <= count else {
      return false
    }
    return isScalarBoundary(span.start.bytes) && isScalarBoundary(span.end.bytes)
  }

  /// Whether a scalar starts at that byte, or the text ends there.
  func isScalarBoundary(_ offset: Int) -> Bool {
    let bytes = utf8
    guard
      let index = bytes.index(bytes.startIndex, offsetBy: offset, limitedBy: bytes.endIndex)
    else { return false }
    return index == bytes.endIndex || bytes[index] & 0xC0 != 0x80
  }
}

extension Array {
  /// The elements in order; costs one pass where they are in order already.
  fileprivate func sortedUnlessSorted(_ isInOrder: (Element, Element) -> Bool) -> [Element] {
    guard zip(self, dropFirst()).contains(where: { !isInOrder($0, $1) }) else { return self }
    return enumerated()
      .sorted { left, right in
        guard isInOrder(left.element, right.element) else { return false }
        return !isInOrder(right.element, left.element) || left.offset < right.offset
      }
      .map(\.element)
  }
}
