import ArticleModel

/// Turns a Markdown tree into blocks.
struct MarkdownBlocks {
  /// The blocks so far.
  private(set) var blocks: [Block] = []

  private let lineOffset: Int
  private var rawHTML = 0
  private var rawHTMLLine: Int?
  private var dropped = 0
  private var budget = 8 << 20
  private var isCut = false

  /// How deep blocks may nest; what lies deeper is left out.
  private static let depthLimit = 60
  /// How many rows of a table are read.
  private static let rowLimit = 5000

  /// Starts without blocks; lines are counted from `lineOffset`.
  init(lineOffset: Int) {
    self.lineOffset = lineOffset
  }

  /// What was left out.
  var diagnostics: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if rawHTML > 0 {
      let what = rawHTML == 1 ? "a piece of raw HTML" : "\(rawHTML) pieces of raw HTML"
      diagnostics.append(Diagnostic(.note, "left out \(what)", line: rawHTMLLine))
    }
    if dropped > 0 {
      diagnostics.append(Diagnostic(.note, "\(dropped) hidden characters were removed"))
    }
    if isCut {
      diagnostics.append(Diagnostic(.warning, "the text is too long; the rest was left out"))
    }
    return diagnostics
  }

  /// Where a block stands.
  private struct Place {
    var depth = 0
    var quotes = 0
    var lists = 0
    /// What the next paragraph is, where it is the first of a list item.
    var item: Block.Kind?
    /// What stands before the next paragraph's text: a task's box, a footnote's number.
    var prefix = ""
  }

  /// Reads a document.
  mutating func read(_ document: MarkdownNode) {
    read(document, at: Place())
  }

  private mutating func read(_ node: MarkdownNode, at place: Place) {
    guard place.depth < MarkdownBlocks.depthLimit, budget > 0 else {
      isCut = true
      return
    }
    var place = place
    place.depth += 1
    var number = 0
    for child in node.children {
      switch child.kind {
      case .paragraph: readParagraph(child, &place)
      case .heading: add(text(of: child), .heading(level: min(6, max(1, child.level))))
      case .list: readList(child, place)
      case .blockQuote:
        var inner = place
        inner.quotes += 1
        inner.item = nil
        read(child, at: inner)
      case .codeBlock: readCode(child)
      case .thematicBreak: add(Block(.rule, ""))
      case .htmlBlock: noteHTML(child)
      case .table: readTable(child)
      case .footnoteDefinition:
        number += 1
        var inner = place
        inner.prefix = "[\(number)] "
        read(child, at: inner)
      default: read(child, at: place)
      }
    }
  }

  private mutating func readParagraph(_ node: MarkdownNode, _ place: inout Place) {
    let children = node.children
    let isPictures = children.allSatisfy { child in
      child.kind == .softbreak || child.kind == .linebreak || picture(in: child) != nil
        || child.kind == .text && child.literal.allSatisfy(\.isWhitespace)
    }
    if isPictures, place.item == nil, place.prefix.isEmpty {
      for child in children {
        if let picture = picture(in: child) { addFigure(picture) }
      }
      return
    }
    var reader = InlineReader(prefix: place.prefix)
    reader.append(node)
    let quote: Block.Kind = place.quotes > 0 ? .quote(depth: min(9, place.quotes)) : .paragraph
    add(reader, place.item ?? quote)
    note(reader, node)
    place.item = nil
    place.prefix = ""
  }

  /// The image that a node is, or that is all there is in a link.
  private func picture(in node: MarkdownNode) -> MarkdownNode? {
    if node.kind == .image { return node }
    let children = node.children
    guard node.kind == .link, children.count == 1, children[0].kind == .image else { return nil }
    return children[0]
  }

  private mutating func addFigure(_ node: MarkdownNode) {
    let caption = InlineReader(node).block(.paragraph).text
    let target = TextCleaner.foldingSpace(in: node.target)
    let figure = Figure(
      link: InlineReader.isSafe(target) ? target : nil,
      alternative: caption.isEmpty ? nil : caption
    )
    add(Block(.figure(figure), caption))
  }

  private mutating func readList(_ node: MarkdownNode, _ place: Place) {
    var ordinal = node.firstOrdinal
    for child in node.children {
      var inner = place
      inner.lists += 1
      inner.item = .listItem(depth: min(9, inner.lists), ordinal: ordinal)
      inner.prefix = child.kind == .tasklist ? (child.isChecked ? "☑ " : "☐ ") : ""
      read(child, at: inner)
      ordinal = ordinal.map { $0 < 999_999_999 ? $0 + 1 : $0 }
    }
  }

  private mutating func readCode(_ node: MarkdownNode) {
    var cleaner = TextCleaner()
    var code = cleaner.clean(node.literal)
    while code.utf8.last == 0x0A { code.removeLast() }
    dropped += cleaner.dropped
    let language = node.fenceInfo.split(whereSeparator: { " ,{}\t".contains($0) }).first
    let name = language.map { cleaner.cleanLine(String($0.prefix(40))) }
    add(Block(.code(language: name), code))
  }

  private mutating func readTable(_ node: MarkdownNode) {
    var reader = InlineReader(prefix: "")
    var headers = 0
    for (index, row) in node.children.prefix(MarkdownBlocks.rowLimit).enumerated() {
      if row.kind == .tableHeader { headers += 1 }
      if index > 0 { reader.append(plain: "\n") }
      for (column, cell) in row.children.enumerated() {
        if column > 0 { reader.append(plain: "\t") }
        reader.append(cell)
      }
    }
    add(Block(.table(headerRows: headers), reader.text, inlines: reader.block(.paragraph).inlines))
    note(reader, node)
  }

  private mutating func text(of node: MarkdownNode) -> InlineReader {
    let reader = InlineReader(node)
    note(reader, node)
    return reader
  }

  private mutating func note(_ reader: InlineReader, _ node: MarkdownNode) {
    dropped += reader.dropped
    guard reader.rawHTML > 0 else { return }
    rawHTML += reader.rawHTML
    rawHTMLLine = rawHTMLLine ?? node.line + lineOffset
  }

  /// Raw HTML is left out; comments are not worth a word.
  private mutating func noteHTML(_ node: MarkdownNode) {
    guard !node.literal.hasPrefix("<!--") else { return }
    rawHTML += 1
    rawHTMLLine = rawHTMLLine ?? node.line + lineOffset
  }

  private mutating func add(_ reader: InlineReader, _ kind: Block.Kind) {
    let block = reader.block(kind)
    if !block.text.isEmpty { add(block) }
  }

  private mutating func add(_ block: Block) {
    budget -= block.text.utf8.count + 16
    guard budget > 0 else {
      isCut = true
      return
    }
    blocks.append(block)
  }
}
