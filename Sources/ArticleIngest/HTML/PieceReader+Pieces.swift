import ArticleModel

/// How pieces are ended and added.
extension PieceReader {
  /// Ends the piece that is being gathered, if it holds any text.
  mutating func flush() {
    lineBreaks = 0
    if linkDepth > 0 { endLinkRun() }
    defer {
      result.pieces.append(contentsOf: pendingFigures)
      pendingFigures = []
      textStart = result.bytes.count
      linkStart = textStart
      linkLength = 0
      firstInline = result.inlines.count
    }
    closeInlines()
    var end = result.bytes.count
    while end > textStart, result.bytes[end - 1].isASCIISpace { end -= 1 }
    if codeStart != nil {
      while textStart < end, result.bytes[textStart] == 0x0A { textStart += 1 }
    }
    let length = result.bytes[textStart..<end].readableLength
    guard length > 0 else { return }
    var piece = TextPiece(
      kind: kind(),
      node: pieceNode,
      text: textStart..<end,
      inlines: firstInline..<result.inlines.count,
      length: length,
      linkLength: min(linkLength, length),
      hints: inherited[inherited.count - 1]
    )
    if isCaption(piece) { makeCaption(&piece) }
    result.pieces.append(piece)
  }

  /// Ends the runs that reach over a block boundary, and begins them anew after it.
  private mutating func closeInlines() {
    for index in open.indices {
      guard let inline = open[index].inline else { continue }
      end(inline)
      open[index].inline?.at = result.bytes.count
    }
  }

  private func isCaption(_ piece: TextPiece) -> Bool {
    guard piece.length < 700 else { return false }
    for element in open.reversed().prefix(3) {
      if element.tag == .figcaption || hints[element.node].contains(.caption) { return true }
      if hints[element.node].contains(.credit), piece.length < 120 { return true }
    }
    return false
  }

  private mutating func makeCaption(_ piece: inout TextPiece) {
    piece.isCaption = true
    piece.kind = .figure(Figure())
    if let last = result.pieces.last, case .figure(let figure) = last.kind, last.text.isEmpty {
      piece.kind = .figure(figure)
      result.pieces.removeLast()
    }
  }

  private mutating func kind() -> Block.Kind {
    if let codeStart {
      return .code(language: CodeLanguage.named(on: open[codeStart...].map(\.node), in: tree))
    }
    for element in open.reversed() where element.tag.isBlock {
      if let level = element.tag.headingLevel { return .heading(level: level) }
      if element.tag == .li {
        guard isItemOpen else { break }
        isItemOpen = false
        let ordinal = lists.last?.next
        if let ordinal, ordinal < Int.max { lists[lists.count - 1].next = ordinal + 1 }
        return .listItem(depth: max(1, lists.count), ordinal: ordinal)
      }
      if element.tag == .dd { return .listItem(depth: 1, ordinal: nil) }
      if element.tag == .blockquote || element.tag == .td { break }
    }
    return quoteDepth > 0 ? .quote(depth: quoteDepth) : .paragraph
  }

  mutating func addEmpty(_ kind: Block.Kind, _ node: Int) {
    result.pieces.append(
      TextPiece(
        kind: kind,
        node: node,
        text: textStart..<textStart,
        inlines: firstInline..<firstInline,
        length: 0,
        linkLength: 0,
        hints: inherited[inherited.count - 1]
      )
    )
  }

  mutating func add(_ text: [UInt8], kind: Block.Kind, _ node: Int) {
    let start = result.bytes.count
    result.bytes.append(contentsOf: text)
    addEmpty(kind, node)
    result.pieces[result.pieces.count - 1].text = start..<result.bytes.count
    result.pieces[result.pieces.count - 1].length = text.readableLength
    textStart = result.bytes.count
    linkStart = textStart
  }

  mutating func addFigure(_ figure: FigureReader.Reading, _ node: Int) {
    add(Array(figure.caption.utf8), kind: .figure(figure.figure), node)
  }

  /// A picture in running text follows the paragraph that it stands in.
  mutating func addPicture(_ node: Int) {
    guard codeStart == nil, let figure = FigureReader.picture(node, in: tree, base: base) else {
      return
    }
    pendingFigures.append(
      TextPiece(
        kind: .figure(figure),
        node: node,
        text: textStart..<textStart,
        inlines: firstInline..<firstInline,
        length: 0,
        linkLength: 0,
        hints: inherited[inherited.count - 1]
      )
    )
  }
}
