import ArticleModel

/// Gathers the text of a Markdown block, and the runs of it that are marked.
struct InlineReader {
  /// The text so far.
  private(set) var text = ""
  /// The marked runs so far, in no order.
  private(set) var inlines: [Inline] = []
  /// How many pieces of raw HTML were left out.
  private(set) var rawHTML = 0

  private var cleaner = TextCleaner()
  /// How many `~~` are still to be read as marks.
  private var strikes = 0
  private var strikeStart: Int?

  /// How deep marks may nest; deeper ones are plain text.
  private static let depthLimit = 40

  /// Reads the children of a block.
  init(_ node: MarkdownNode) {
    append(node)
  }

  /// Starts with some text.
  init(prefix: String) {
    text = prefix
  }

  /// How many characters were cleaned away.
  var dropped: Int { cleaner.dropped }

  /// Appends the children of a block.
  mutating func append(_ node: MarkdownNode) {
    let count = InlineReader.strikeMarks(in: node, depth: 0)
    strikes = count - count % 2
    for child in node.children { read(child, depth: 0, inLink: false) }
  }

  /// Appends plain text.
  mutating func append(plain: String) {
    text += plain
  }

  /// The text without white space at its ends, as a block.
  func block(_ kind: Block.Kind) -> Block {
    let bytes = Array(text.utf8)
    let start = bytes.firstIndex { $0 != 0x20 && $0 != 0x0A } ?? bytes.count
    let end = (bytes.lastIndex { $0 != 0x20 && $0 != 0x0A } ?? start - 1) + 1
    guard start < end else { return Block(kind, "") }
    let moved = inlines.compactMap { inline -> Inline? in
      let from = max(inline.span.start.bytes, start) - start
      let to = min(inline.span.end.bytes, end) - start
      return from < to ? Inline(TextSpan(from..<to), inline.style) : nil
    }
    return Block(
      kind,
      String(decoding: bytes[start..<end], as: UTF8.self),
      inlines: moved.sorted {
        ($0.span.start.bytes, -$0.span.end.bytes) < ($1.span.start.bytes, -$1.span.end.bytes)
      }
    )
  }

  private mutating func read(_ node: MarkdownNode, depth: Int, inLink: Bool) {
    switch node.kind {
    case .text: read(text: node.literal, inLink: inLink)
    case .softbreak, .linebreak: text += " "
    case .code: mark(.code) { $0.text += $0.cleaner.cleanLine(node.literal) }
    case .emph: mark(.emphasis) { $0.readChildren(of: node, depth, inLink) }
    case .strong: mark(.strong) { $0.readChildren(of: node, depth, inLink) }
    case .link:
      let target = cleaner.cleanLine(node.target)
      if InlineReader.isSafe(target), !inLink {
        mark(.link(target: target)) { $0.readChildren(of: node, depth, true) }
      } else {
        readChildren(of: node, depth, inLink)
      }
    case .image: readChildren(of: node, depth, true)
    case .footnoteReference: text += "[\(cleaner.cleanLine(node.literal))]"
    case .htmlInline:
      if node.literal.hasPrefix("<br") { text += " " } else { rawHTML += 1 }
    default: readChildren(of: node, depth, inLink)
    }
  }

  private mutating func readChildren(of node: MarkdownNode, _ depth: Int, _ inLink: Bool) {
    guard depth < InlineReader.depthLimit else { return }
    for child in node.children { read(child, depth: depth + 1, inLink: inLink) }
  }

  private mutating func mark(_ style: Inline.Style, _ body: (inout InlineReader) -> Void) {
    let start = text.utf8.count
    body(&self)
    let end = text.utf8.count
    if start < end { inlines.append(Inline(TextSpan(start..<end), style)) }
  }

  /// Reads the text of a leaf: `~~` as marks, bare web addresses as links.
  private mutating func read(text literal: String, inLink: Bool) {
    let cleaned = cleaner.clean(literal).replacing("\t", with: " ").replacing("\n", with: " ")
    var parts = cleaned.split(separator: "~~", omittingEmptySubsequences: false)[...]
    while let part = parts.popFirst() {
      append(part, inLink: inLink)
      guard !parts.isEmpty else { break }
      guard strikes > 0 else {
        text += "~~"
        continue
      }
      strikes -= 1
      let here = text.utf8.count
      if let start = strikeStart {
        if start < here { inlines.append(Inline(TextSpan(start..<here), .strikethrough)) }
        strikeStart = nil
      } else {
        strikeStart = here
      }
    }
  }

  /// Source: GitHub Flavored Markdown, section 6.9 (autolinks): trailing punctuation is left out.
  private mutating func append(_ part: Substring, inLink: Bool) {
    var rest = part
    while !inLink, let range = rest.firstRange(of: "://") {
      let scheme = rest[..<range.lowerBound]
      guard scheme.hasSuffix("https") || scheme.hasSuffix("http") else {
        text += rest[..<range.upperBound]
        rest = rest[range.upperBound...]
        continue
      }
      let length = scheme.hasSuffix("https") ? 5 : 4
      let start = rest.index(range.lowerBound, offsetBy: -length)
      var address = rest[start...].prefix { !$0.isWhitespace && !"<>\"".contains($0) }
      while let last = address.last,
        "?!.,:*_~'".contains(last)
          || last == ")" && !address.contains("(")
      {
        address.removeLast()
      }
      text += rest[..<start]
      let from = text.utf8.count
      text += address
      if address.utf8.count > length + 3 {
        inlines.append(
          Inline(TextSpan(from..<text.utf8.count), .link(target: String(address)))
        )
      }
      rest = rest[address.endIndex...]
    }
    text += rest
  }

  private static func strikeMarks(in node: MarkdownNode, depth: Int) -> Int {
    guard depth < depthLimit else { return 0 }
    return node.children.reduce(0) { count, child in
      child.kind == .text
        ? count + child.literal.ranges(of: "~~").count
        : count + strikeMarks(in: child, depth: depth + 1)
    }
  }

  /// Whether a target may be kept: no scripts, no data.
  static func isSafe(_ target: String) -> Bool {
    guard let colon = target.firstIndex(of: ":") else { return !target.isEmpty }
    let scheme = target[..<colon].lowercased()
    return ["http", "https", "mailto"].contains(scheme) || scheme.contains { "/?#.".contains($0) }
  }
}
