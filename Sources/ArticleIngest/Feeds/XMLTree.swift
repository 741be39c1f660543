/// A feed's elements and text in document order, as parallel arrays.
///
/// Shape: as `HTMLTree`: node 0 is a root without name, a node's subtree is `node..<ends[node]`.
struct XMLTree: Sendable {
  /// A node's index.
  typealias Node = Int

  /// An element's name.
  struct Name: Hashable, Sendable {
    /// The vocabulary that it belongs to.
    var module: FeedModule
    /// The name without prefix, in lower case.
    var local: String
  }

  /// An attribute.
  struct Attribute: Sendable {
    /// The name as written, in lower case: `href`, `xml:base`, `rdf:about`.
    var name: String
    /// The value.
    var value: String
  }

  /// The names of elements; `nil` for text nodes and the root.
  var names: [Name?] = [nil]
  /// The name of each element as written, for serialising.
  var written: [String] = [""]
  /// Each node's parent.
  var parents: [Int32] = [0]
  /// The index after the last node of each subtree.
  var ends: [Int32] = [1]
  /// Each element's attributes.
  var attributes: [[Attribute]] = [[]]
  /// The text of text nodes, in `bytes`.
  var texts: [Range<Int>] = [0..<0]
  /// All text.
  var bytes: [UInt8] = []

  /// How many nodes there are.
  var count: Int { names.count }

  /// A node's children that are elements, in order.
  func children(of node: Node) -> some Sequence<Node> {
    let end = Int(ends[node])
    return sequence(
      state: node + 1,
      next: { next -> Node? in
        while next < end {
          let node = next
          next = Int(ends[node])
          if names[node] != nil { return node }
        }
        return nil
      }
    )
  }

  /// The first child of that name.
  func child(_ local: String, of node: Node, in module: FeedModule = .core) -> Node? {
    children(of: node).first { names[$0]?.local == local && names[$0]?.module == module }
  }

  /// An attribute's value without white space around it; `nil` where there is none.
  func attribute(_ name: String, of node: Node) -> String? {
    attributes[node].first { $0.name == name }
      .map { String(decoding: Array($0.value.utf8)[...].trimmingASCIISpace(), as: UTF8.self) }
  }

  /// Whether a node holds elements.
  func holdsElements(_ node: Node) -> Bool {
    (node + 1..<Int(ends[node])).contains { names[$0] != nil }
  }

  /// All text under a node as it stands, without white space around it.
  func text(of node: Node) -> String {
    var text: [UInt8] = []
    for inner in node..<Int(ends[node]) where names[inner] == nil {
      text.append(contentsOf: bytes[texts[inner]])
    }
    return String(decoding: text[...].trimmingASCIISpace(), as: UTF8.self)
  }

  /// What is inside a node, as markup.
  func markup(in node: Node) -> String {
    var markup: [UInt8] = []
    var open: [Node] = []
    for inner in node + 1..<Swift.max(node + 1, Int(ends[node])) {
      while let last = open.last, Int(ends[last]) <= inner { close(open.removeLast(), &markup) }
      if names[inner] == nil {
        XMLTree.escape(bytes[texts[inner]], into: &markup)
        continue
      }
      markup.append(0x3C)
      markup.append(contentsOf: written[inner].utf8)
      for attribute in attributes[inner] {
        markup.append(contentsOf: " \(attribute.name)=\"".utf8)
        XMLTree.escape(attribute.value.utf8, into: &markup)
        markup.append(0x22)
      }
      markup.append(0x3E)
      open.append(inner)
    }
    while let last = open.popLast() { close(last, &markup) }
    return String(decoding: markup[...].trimmingASCIISpace(), as: UTF8.self)
  }

  private func close(_ node: Node, _ markup: inout [UInt8]) {
    switch written[node] {
    case "br", "img", "hr", "input", "meta", "link", "area", "col", "wbr", "param", "embed": return
    default:
      markup.append(contentsOf: "</".utf8)
      markup.append(contentsOf: written[node].utf8)
      markup.append(0x3E)
    }
  }

  private static func escape(_ text: some Sequence<UInt8>, into markup: inout [UInt8]) {
    for byte in text {
      switch byte {
      case 0x26: markup.append(contentsOf: "&amp;".utf8)
      case 0x3C: markup.append(contentsOf: "&lt;".utf8)
      case 0x3E: markup.append(contentsOf: "&gt;".utf8)
      case 0x22: markup.append(contentsOf: "&quot;".utf8)
      default: markup.append(byte)
      }
    }
  }

  /// What relative addresses under a node start from: the `xml:base` of it and those around it.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - outer: What the outermost starts from.
  /// - Returns: The address, where one is known.
  func base(of node: Node, outer: WebAddress?) -> WebAddress? {
    var bases: [String] = []
    var at = node
    while at != 0 {
      if let base = attribute("xml:base", of: at) { bases.append(base) }
      at = Int(parents[at])
    }
    return bases.reversed().reduce(outer) { $0?.resolving($1) ?? WebAddress($1) }
  }
}
