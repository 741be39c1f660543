/// A page's elements and text in document order, as parallel arrays.
///
/// Shape: node 0 is a root of tag `other`; a node's subtree is the contiguous range
/// `node..<ends[node]`, parents come before their children, so that every walk is a loop over
/// indices and none recurses.
struct HTMLTree: Sendable {
  /// A node's index.
  typealias Node = Int

  /// What each node is.
  var tags: [HTMLTag] = []
  /// Each node's parent; the root is its own.
  var parents: [Int32] = []
  /// The index after the last node of each node's subtree.
  var ends: [Int32] = []
  /// For a text node its bytes in `bytes`; for an element its attributes in `attributes`.
  var ranges: [Range<Int32>] = []
  /// The attributes of all elements, in document order.
  var attributes: [Attribute] = []
  /// The text and attribute values that nodes and attributes point into, UTF-8.
  var bytes: [UInt8] = []

  /// One attribute of an element.
  struct Attribute: Sendable {
    /// Its name.
    var name: HTMLAttribute
    /// Its value in the tree's `bytes`.
    var value: Range<Int32>
  }

  /// How many nodes there are.
  var count: Int { tags.count }

  /// The nodes under a node, in document order.
  func descendants(of node: Node) -> Range<Node> { node + 1..<Int(ends[node]) }

  /// A node's parent, or `nil` for the root.
  func parent(of node: Node) -> Node? { node == 0 ? nil : Int(parents[node]) }

  /// A node's children, in order; O(1) for each step.
  func children(of node: Node) -> some Sequence<Node> {
    let end = Int(ends[node])
    return sequence(
      state: node + 1,
      next: { next -> Node? in
        guard next < end else { return nil }
        defer { next = Int(ends[next]) }
        return next
      }
    )
  }

  /// The bytes of an attribute's value, or `nil` where the element has no such attribute.
  func value(_ name: HTMLAttribute, of node: Node) -> ArraySlice<UInt8>? {
    guard tags[node] != .text else { return nil }
    for index in ranges[node] where attributes[Int(index)].name == name {
      return slice(attributes[Int(index)].value)
    }
    return nil
  }

  /// An attribute's value as a string without white space around it; `nil` where there is none.
  func string(_ name: HTMLAttribute, of node: Node) -> String? {
    value(name, of: node).map { String(decoding: $0.trimmingASCIISpace(), as: UTF8.self) }
  }

  /// Bytes of the tree's store.
  func slice(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The bytes of a text node.
  func text(of node: Node) -> ArraySlice<UInt8> { slice(ranges[node]) }

  /// All text under a node, runs of white space folded to one space, none at the ends; scripts and
  /// styles left out.
  ///
  /// - Parameters:
  ///   - node: Where to collect.
  ///   - limit: How many bytes to collect at most, so that a mis-nested page cannot make a name of
  ///     its whole text.
  /// - Returns: The text.
  func foldedText(of node: Node, limit: Int = 4096) -> String {
    var folded: [UInt8] = []
    var at = node
    // Elements without text could otherwise be walked over again for each one around them.
    let end = min(Int(ends[node]), node + 8 * limit)
    while at < end, folded.count < limit {
      switch tags[at] {
      case .text:
        folded.appendFolded(text(of: at))
        at += 1
      case .script, .style, .svg, .template, .noscript:
        at = Int(ends[at])
      case let tag:
        if tag.isBlock || tag == .br { folded.appendFolded([0x20]) }
        at += 1
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded.prefix(limit), as: UTF8.self)
  }
}
