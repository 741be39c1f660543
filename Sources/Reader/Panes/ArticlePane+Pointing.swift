package import ArticleModel
package import TextGrid

extension ArticlePane {
  /// Selects the mention drawn at a place of the screen; follows a link that is not a mention, or
  /// whose mention is selected already; shows or leaves out repeats where their notice stands.
  package mutating func click(at point: GridPoint, in context: PaneContext) -> PaneOutcome {
    layOut(in: context)
    if isNotice(at: point, in: context) { return perform(.showRepeats, count: nil, in: context) }
    guard let hit = cursor(at: point, in: context) else { return .done() }
    let index = mentionIndex(at: hit, hidden: context.settings.hiddenKinds)
    if let index, index != selectedMention {
      selectedMention = index
      return .done(message: statusText)
    }
    if let link = link(at: hit.place, byte: hit.byte) { return follow(link, .open) }
    if index == nil { selectedMention = nil }
    return .done(message: statusText)
  }

  /// The mention drawn at a place of the screen.
  package func mention(at point: GridPoint, in context: PaneContext) -> Mention? {
    let pane = laidOut(in: context)
    return pane.cursor(at: point, in: context)
      .flatMap { mentionIndex(at: $0, hidden: context.settings.hiddenKinds) }
      .map { article.mentions[$0] }
  }

  /// Where the link drawn at a place of the screen leads.
  package func link(at point: GridPoint, in context: PaneContext) -> String? {
    let pane = laidOut(in: context)
    return pane.cursor(at: point, in: context).flatMap { link(at: $0.place, byte: $0.byte) }?.target
  }

  /// The place in the text that is drawn at a place of the screen.
  func cursor(at point: GridPoint, in context: PaneContext) -> TextCursor? {
    let lines = linesInView
    let row = point.row - context.rect.row
    guard lines.indices.contains(row), let place = lines[row].place else { return nil }
    let left = textColumn(in: context)
    for segment in lines[row].line.segments {
      let byte = Grid.byte(
        at: point.column,
        of: segment.line,
        in: segment.text,
        startingAt: left + segment.column
      )
      if let byte { return TextCursor(place, segment.base + byte) }
    }
    return nil
  }

  /// The place of the screen at which a byte of a text is drawn; `nil` where it is not in view.
  func point(of cursor: TextCursor, in context: PaneContext) -> GridPoint? {
    let left = textColumn(in: context)
    for (index, item) in linesInView.enumerated() where item.place == cursor.place {
      for segment in item.line.segments where segment.visibleBytes.contains(cursor.byte) {
        let byte = cursor.byte - segment.base
        let columns = Grid.columns(
          of: byte..<byte + 1,
          in: segment.line,
          of: segment.text,
          startingAt: left + segment.column
        )
        guard let columns else { continue }
        return GridPoint(row: context.rect.row + index, column: Column(columns.lowerBound.index))
      }
    }
    return nil
  }

  private func isNotice(at point: GridPoint, in context: PaneContext) -> Bool {
    let lines = linesInView
    let row = point.row - context.rect.row
    guard lines.indices.contains(row) else { return false }
    let address = lines[row].address
    return outline.parts[address.part].content == .notice && !lines[row].line.ornaments.isEmpty
  }

  /// The mention that covers a place of the text; a keyword before the name that it lies over.
  private func mentionIndex(at cursor: TextCursor, hidden: Set<EntityKind>) -> Int? {
    let found = article.mentions.indices.filter { index in
      let mention = article.mentions[index]
      return mention.place == cursor.place && mention.span.contains(TextOffset(cursor.byte))
        && !hidden.contains(mention.kind)
    }
    return found.first { article.mentions[$0].kind == .keyword } ?? found.first
  }
}
