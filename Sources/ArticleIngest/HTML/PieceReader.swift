import ArticleModel

/// Walks a tree once and cuts its text into pieces at block boundaries.
///
/// O(n) in nodes and bytes; no recursion. Subtrees that the caller has marked are left out.
struct PieceReader {
  let tree: HTMLTree
  let hints: [NodeHints]
  let base: WebAddress?
  var result = TextPieces()

  private let leftOut: [PageRemains.Kind?]
  var open: [Open] = []
  var lists: [ListState] = []
  var quoteDepth = 0
  var codeStart: Int?
  var linkDepth = 0
  var inherited: [NodeHints] = [[]]
  var lineBreaks = 0
  private var tables: TableSurvey

  var textStart = 0
  var firstInline = 0
  var linkLength = 0
  var linkStart = 0
  var pieceNode = 0
  var pendingFigures: [TextPiece] = []
  var isItemOpen = false

  /// An element that is being read.
  struct Open {
    var node: Int
    var end: Int
    var tag: HTMLTag
    var inline: InlineStart?
  }

  /// A marked run that has begun.
  struct InlineStart {
    var style: Inline.Style
    var at: Int
  }

  /// A list that is being read.
  struct ListState {
    var next: Int?
  }

  /// Reads the pieces under a node.
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - hints: Its nodes' hints.
  ///   - leftOut: For each node what it is where it is left out with all under it.
  ///   - root: Where to start.
  ///   - base: What relative links start from.
  /// - Returns: The pieces in reading order.
  static func read(
    _ tree: HTMLTree,
    hints: [NodeHints],
    leavingOut leftOut: [PageRemains.Kind?],
    from root: HTMLTree.Node = 0,
    base: WebAddress?
  ) -> TextPieces {
    var reader = PieceReader(tree: tree, hints: hints, base: base, leftOut: leftOut)
    reader.walk(root)
    return reader.result
  }

  private init(tree: HTMLTree, hints: [NodeHints], base: WebAddress?, leftOut: [PageRemains.Kind?])
  {
    self.tree = tree
    self.hints = hints
    self.base = base
    self.leftOut = leftOut
    tables = TableSurvey(tree: tree)
  }

  private mutating func walk(_ root: HTMLTree.Node) {
    var node = root
    pieceNode = root
    while node < Int(tree.ends[root]) {
      close(before: node)
      let tag = tree.tags[node]
      if tag == .text {
        append(node)
        node += 1
      } else if leftOut[node] != nil || (tag.isUnreadable && node != root) {
        if tag.isBlock { flush() }
        node = Int(tree.ends[node])
      } else {
        node = enter(node, tag)
      }
    }
    close(before: Int(tree.ends[root]))
    flush()
  }

  /// Opens an element; returns the node to go on with.
  private mutating func enter(_ node: Int, _ tag: HTMLTag) -> Int {
    switch tag {
    case .br:
      breakLine()
      return node + 1
    case .hr:
      flush()
      addEmpty(.rule, node)
      return node + 1
    case .img:
      addPicture(node)
      return node + 1
    case .noscript where !tree.isReadableNoscript(node):
      return Int(tree.ends[node])
    case .figure where codeStart == nil:
      if let figure = FigureReader.read(node, in: tree, hints: hints, base: base) {
        flush()
        addFigure(figure, node)
        return Int(tree.ends[node])
      }
    case .table where codeStart == nil:
      if let table = tables.dataTable(at: node) {
        flush()
        add(table.text, kind: .table(headerRows: table.headerRows), node)
        return Int(tree.ends[node])
      }
    default: break
    }
    push(node, tag)
    return node + 1
  }

  private mutating func push(_ node: Int, _ tag: HTMLTag) {
    var opened = Open(node: node, end: Int(tree.ends[node]), tag: tag)
    if tag.isBlock {
      flush()
      pieceNode = node
      switch tag {
      case .ul, .dir, .menu: lists.append(ListState(next: nil))
      case .ol:
        lists.append(ListState(next: tree.string(.start, of: node).flatMap { Int($0) } ?? 1))
      case .li: isItemOpen = true
      case .blockquote: quoteDepth += 1
      case .pre where codeStart == nil: codeStart = open.count
      default: break
      }
    } else if let style = style(of: tag, node) {
      if tag == .a {
        linkDepth += 1
        if linkDepth == 1 { linkStart = result.bytes.count }
      }
      opened.inline = InlineStart(style: style, at: result.bytes.count)
    } else if tag == .a {
      linkDepth += 1
      if linkDepth == 1 { linkStart = result.bytes.count }
    }
    open.append(opened)
    inherited.append(inherited[inherited.count - 1].union(hints[node]))
  }

  private func style(of tag: HTMLTag, _ node: Int) -> Inline.Style? {
    switch tag {
    case .em, .i, .cite, .dfn, .var: .emphasis
    case .b, .strong: .strong
    case .code, .kbd, .samp, .tt: codeStart == nil ? .code : nil
    case .s, .strike, .del: .strikethrough
    case .a:
      tree.string(.href, of: node).flatMap { WebAddress.linkTarget($0, base: base) }
        .map { .link(target: $0) }
    default: nil
    }
  }

  private mutating func close(before node: Int) {
    while let last = open.last, last.end <= node {
      if last.tag.isBlock { flush() }
      open.removeLast()
      if last.tag.isBlock {
        switch last.tag {
        case .ul, .ol, .dir, .menu: _ = lists.popLast()
        case .blockquote: quoteDepth -= 1
        case .li: isItemOpen = false
        case .pre where codeStart == open.count: codeStart = nil
        default: break
        }
        pieceNode = open.last(where: \.tag.isBlock)?.node ?? pieceNode
      } else {
        if last.tag == .a {
          linkDepth -= 1
          if linkDepth == 0 { endLinkRun() }
        }
        if let inline = last.inline { end(inline) }
      }
      inherited.removeLast()
    }
  }

  mutating func endLinkRun() {
    guard linkStart < result.bytes.count else { return }
    linkLength += result.bytes[linkStart...].readableLength
    linkStart = result.bytes.count
  }

  mutating func end(_ inline: InlineStart) {
    var start = max(inline.at, textStart)
    var end = result.bytes.count
    while end > start, result.bytes[end - 1] == 0x20 { end -= 1 }
    while start < end, result.bytes[start] == 0x20 { start += 1 }
    guard start < end else { return }
    result.inlines.append(Inline(TextSpan(start - textStart..<end - textStart), inline.style))
  }

  private mutating func append(_ node: Int) {
    let text = tree.text(of: node)
    if codeStart != nil {
      result.bytes.append(contentsOf: text)
      return
    }
    if lineBreaks > 0, !text.allSatisfy(\.isASCIISpace) {
      lineBreaks = 0
    }
    result.bytes.appendFolded(text, after: textStart)
  }

  /// One line break joins with a space; two or more end the paragraph.
  private mutating func breakLine() {
    if codeStart != nil {
      result.bytes.append(0x0A)
      return
    }
    lineBreaks += 1
    if lineBreaks == 2 {
      flush()
    } else {
      result.bytes.appendFolded([0x20], after: textStart)
    }
  }
}
