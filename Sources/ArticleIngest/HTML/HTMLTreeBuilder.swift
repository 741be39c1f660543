import CXML

/// Builds an `HTMLTree` from what libxml2's HTML parser reports.
///
/// The parser mends the page (missing and misplaced end tags, implied elements) and reports
/// elements and text; no tree of its own is made. Text and attributes go into one store, so a page
/// costs a handful of arrays.
struct HTMLTreeBuilder {
  /// How much of a page is read; what lies beyond is left out, and said so.
  struct Limits {
    /// Elements and texts.
    var nodes = 400_000
    /// Elements inside each other.
    ///
    /// A deeper one takes the place of the deepest that is open, so that no text is lost. Blink
    /// and WebKit do so at 512.
    var depth = 512
    /// Complaints of the parser, each of which may have cost a walk over the open elements, per
    /// `depth` of these.
    var complaints = 200_000
    /// Bytes of text, scripts and styles aside: as much as is read of plain text.
    var text = 8 << 20
    /// The sum, over all tags, of how far beyond `depth` they lie: the parser walks over what is
    /// open, so that time would grow with the square of the depth.
    var excess = 1_000_000_000
  }

  private(set) var tree = HTMLTree()
  private(set) var isCut = false
  private let limits: Limits
  private var open: [Int] = []
  private var complaints = 0
  /// How many elements deeper than `Limits.depth` the parser has open.
  private var overflow = 0
  /// The sum of `overflow` over all tags so far.
  private var excess = 0
  /// Bytes of text so far, scripts and styles aside.
  private var textLength = 0
  private var tagCache: [UnsafePointer<UInt8>: HTMLTag] = [:]

  private init(limits: Limits) {
    self.limits = limits
    tree.tags = [.other]
    tree.parents = [0]
    tree.ends = [1]
    tree.ranges = [0..<0]
    open = [0]
  }

  /// Parses a page.
  ///
  /// - Parameters:
  ///   - source: The page as UTF-8; what it declares of its own encoding is ignored.
  ///   - limits: How much to read.
  /// - Returns: The tree, and whether a limit cut it short.
  static func parse(_ source: [UInt8], limits: Limits = Limits()) -> (tree: HTMLTree, isCut: Bool) {
    var builder = HTMLTreeBuilder(limits: limits)
    builder.tree.bytes.reserveCapacity(source.count / 2)
    builder.run(HTMLGuard.guarded(source))
    builder.closeAll()
    return (builder.tree, builder.isCut)
  }

  private mutating func run(_ source: [UInt8]) {
    withUnsafeMutablePointer(to: &self) { builder in
      source.withUnsafeBytes { bytes in
        guard let start = bytes.bindMemory(to: CChar.self).baseAddress,
          let context = htmlCreateMemoryParserCtxt(start, Int32(clamping: bytes.count))
        else { return }
        defer { htmlFreeParserCtxt(context) }
        let options =
          HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
          | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        htmlCtxtUseOptions(context, Int32(bitPattern: options))
        if let utf8 = xmlFindCharEncodingHandler("UTF-8") { xmlSwitchToEncoding(context, utf8) }
        guard let sax = context.pointee.sax else { return }
        HTMLTreeBuilder.install(in: sax)
        context.pointee.userData = UnsafeMutableRawPointer(builder)
        builder.pointee.context = context
        htmlParseDocument(context)
        builder.pointee.context = nil
      }
    }
  }

  private var context: htmlParserCtxtPtr?

  private static func install(in sax: UnsafeMutablePointer<xmlSAXHandler>) {
    var handler = xmlSAXHandler()
    handler.startElement = { user, name, attributes in
      guard let user, let name else { return }
      user.assumingMemoryBound(to: HTMLTreeBuilder.self).pointee.start(name, attributes)
    }
    handler.endElement = { user, name in
      guard let user, name != nil else { return }
      user.assumingMemoryBound(to: HTMLTreeBuilder.self).pointee.end()
    }
    let characters: charactersSAXFunc = { user, text, length in
      guard let user, let text else { return }
      user.assumingMemoryBound(to: HTMLTreeBuilder.self).pointee
        .append(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    handler.characters = characters
    handler.cdataBlock = characters
    handler.ignorableWhitespace = characters
    handler.initialized = XML_SAX2_MAGIC
    handler.serror = { user, _ in
      guard let user else { return }
      user.assumingMemoryBound(to: HTMLTreeBuilder.self).pointee.complain()
    }
    sax.pointee = handler
  }

  private mutating func complain() {
    complaints += 1 + overflow / limits.depth
    if complaints > limits.complaints { cut() }
  }

  private mutating func cut() {
    isCut = true
    if let context { xmlStopParser(context) }
  }

  private mutating func start(
    _ name: UnsafePointer<UInt8>,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard !isCut else { return }
    if open.count > limits.depth, let deepest = open.popLast() {
      tree.ends[deepest] = Int32(tree.count)
      overflow += 1
      excess += overflow
    }
    let node = push(tag(named: name))
    let first = Int32(tree.attributes.count)
    var next = attributes
    while let pair = next, let key = pair[0] {
      if let name = HTMLAttribute(name: String(cString: key)) {
        tree.attributes.append(.init(name: name, value: store(pair[1])))
      }
      next = pair + 2
    }
    tree.ranges[node] = first..<Int32(tree.attributes.count)
    open.append(node)
    if tree.count > limits.nodes || excess > limits.excess { cut() }
  }

  private mutating func end() {
    guard overflow == 0 else {
      overflow -= 1
      return
    }
    guard open.count > 1, let node = open.popLast() else { return }
    tree.ends[node] = Int32(tree.count)
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard !isCut, tree.bytes.count < Int(Int32.max) / 2 else { return }
    let parent = tree.tags[open.last ?? 0]
    if parent != .script, parent != .style { textLength += text.count }
    guard textLength <= limits.text else { return cut() }
    let start = Int32(tree.bytes.count)
    tree.bytes.append(contentsOf: text)
    let last = tree.count - 1
    if tree.tags[last] == .text, Int(tree.parents[last]) == open.last,
      tree.ranges[last].upperBound == start
    {
      tree.ranges[last] = tree.ranges[last].lowerBound..<Int32(tree.bytes.count)
    } else {
      let node = push(.text)
      tree.ranges[node] = start..<Int32(tree.bytes.count)
    }
  }

  private mutating func push(_ tag: HTMLTag) -> Int {
    let node = tree.count
    tree.tags.append(tag)
    tree.parents.append(Int32(open.last ?? 0))
    tree.ends.append(Int32(node + 1))
    tree.ranges.append(0..<0)
    return node
  }

  private mutating func store(_ value: UnsafePointer<UInt8>?) -> Range<Int32> {
    let start = Int32(tree.bytes.count)
    guard let value else { return start..<start }
    tree.bytes.append(
      contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value)))
    )
    return start..<Int32(tree.bytes.count)
  }

  /// Element names are interned by the parser, so that the pointer identifies the name.
  private mutating func tag(named name: UnsafePointer<UInt8>) -> HTMLTag {
    if let known = tagCache[name] { return known }
    let tag = HTMLTag(name: String(cString: name))
    tagCache[name] = tag
    return tag
  }

  private mutating func closeAll() {
    for node in open { tree.ends[node] = Int32(tree.count) }
    open = [0]
  }
}
