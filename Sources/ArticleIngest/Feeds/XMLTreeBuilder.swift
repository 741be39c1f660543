import CXML

/// Builds an `XMLTree` from what libxml2's push parser reports.
///
/// The parser runs in recover mode, loads no DTD and no entity and never touches the network; a
/// document nested deeper than 256 elements is read as far as that: an entry looks at all around it.
struct XMLTreeBuilder {
  private(set) var tree = XMLTree()
  /// The first complaint of the parser, with its line.
  private(set) var complaint: (message: String, line: Int)?

  private static let mostNodes = 2_000_000
  private static let mostDepth = 256
  private static let mostComplaints = 20_000
  private var open: [Int] = [0]
  private var nameCache: [NameKey: (XMLTree.Name, String)] = [:]
  private var complaints = 0
  private var context: xmlParserCtxtPtr?

  /// Interned pointers of a name's parts.
  private struct NameKey: Hashable {
    var local: UnsafePointer<UInt8>
    var prefix: UnsafePointer<UInt8>?
    var address: UnsafePointer<UInt8>?
  }

  private init() {}

  /// Parses a document.
  ///
  /// - Parameter source: The document as `XMLSource` prepares it.
  /// - Returns: The tree, as far as there is one, and the first complaint.
  static func parse(_ source: [UInt8]) -> XMLTreeBuilder {
    var builder = XMLTreeBuilder()
    builder.run(source)
    for node in builder.open { builder.tree.ends[node] = Int32(builder.tree.count) }
    return builder
  }

  private mutating func run(_ source: [UInt8]) {
    withUnsafeMutablePointer(to: &self) { builder in
      var handler = XMLTreeBuilder.handler()
      guard
        let context = xmlCreatePushParserCtxt(
          &handler,
          UnsafeMutableRawPointer(builder),
          nil,
          0,
          nil
        )
      else { return }
      defer { xmlFreeParserCtxt(context) }
      let options =
        XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
        | XML_PARSE_NOWARNING.rawValue | XML_PARSE_IGNORE_ENC.rawValue
        // Without it ampersands of attributes stay numeric references; no entity is ever declared.
        | XML_PARSE_NOENT.rawValue
      xmlCtxtUseOptions(context, Int32(bitPattern: options.magnitude))
      builder.pointee.context = context
      source.withUnsafeBytes { bytes in
        guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return }
        let step = 1 << 20
        var at = 0
        while at < bytes.count {
          let count = min(step, bytes.count - at)
          xmlParseChunk(context, start + at, Int32(count), 0)
          at += count
        }
      }
      xmlParseChunk(context, nil, 0, 1)
      builder.pointee.context = nil
    }
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { user, local, prefix, address, _, _, count, _, attributes in
      guard let user, let local else { return }
      user.assumingMemoryBound(to: XMLTreeBuilder.self).pointee
        .start(NameKey(local: local, prefix: prefix, address: address), attributes, Int(count))
    }
    handler.endElementNs = { user, _, _, _ in
      guard let user else { return }
      user.assumingMemoryBound(to: XMLTreeBuilder.self).pointee.end()
    }
    let characters: charactersSAXFunc = { user, text, length in
      guard let user, let text else { return }
      user.assumingMemoryBound(to: XMLTreeBuilder.self).pointee
        .append(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    handler.characters = characters
    handler.cdataBlock = characters
    handler.ignorableWhitespace = characters
    handler.serror = { user, error in
      guard let user, let error else { return }
      user.assumingMemoryBound(to: XMLTreeBuilder.self).pointee.complain(error.pointee)
    }
    return handler
  }

  private mutating func complain(_ error: xmlError) {
    complaints += 1
    if complaint == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue, let message = error.message
    {
      complaint = (String(cString: message).foldingSpace, Int(error.line))
    }
    if complaints > XMLTreeBuilder.mostComplaints, let context { xmlStopParser(context) }
  }

  private mutating func start(
    _ key: NameKey,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ count: Int
  ) {
    let (name, written) = name(key)
    let node = push(name, written: written)
    for index in 0..<count {
      guard let attribute = attributes.map({ $0 + 5 * index }), let local = attribute[0],
        let start = attribute[3], let end = attribute[4]
      else { continue }
      let prefix = attribute[1].map { String(cString: $0) + ":" } ?? ""
      let value = UnsafeBufferPointer(start: start, count: max(0, end - start))
      tree.attributes[node].append(
        .init(
          name: (prefix + String(cString: local)).lowercased(),
          value: String(decoding: value, as: UTF8.self)
        )
      )
    }
    open.append(node)
    let isTooMuch = tree.count > XMLTreeBuilder.mostNodes || open.count > XMLTreeBuilder.mostDepth
    if isTooMuch, let context { xmlStopParser(context) }
  }

  private mutating func name(_ key: NameKey) -> (XMLTree.Name, String) {
    if let known = nameCache[key] { return known }
    let local = String(cString: key.local)
    let prefix = key.prefix.map { String(cString: $0) }
    let module = FeedModule.named(key.address.map { String(cString: $0) }, prefix: prefix)
    let entry = (XMLTree.Name(module: module, local: local.lowercased()), local)
    nameCache[key] = entry
    return entry
  }

  private mutating func end() {
    guard open.count > 1, let node = open.popLast() else { return }
    tree.ends[node] = Int32(tree.count)
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    let start = tree.bytes.count
    tree.bytes.append(contentsOf: text)
    let last = tree.count - 1
    if last > 0, tree.names[last] == nil, Int(tree.parents[last]) == open.last,
      tree.texts[last].upperBound == start
    {
      tree.texts[last] = tree.texts[last].lowerBound..<tree.bytes.count
    } else {
      let node = push(nil, written: "")
      tree.texts[node] = start..<tree.bytes.count
    }
  }

  private mutating func push(_ name: XMLTree.Name?, written: String) -> Int {
    let node = tree.count
    tree.names.append(name)
    tree.written.append(written)
    tree.parents.append(Int32(open.last ?? 0))
    tree.ends.append(Int32(node + 1))
    tree.attributes.append([])
    tree.texts.append(0..<0)
    return node
  }
}
