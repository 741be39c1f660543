/// How much text each node of a page holds, and how much of it in links and in paragraphs.
struct TextMass {
  /// Readable text under each node.
  private(set) var text: [Int32]
  /// The part of it inside links.
  private(set) var links: [Int32]
  /// The part of it in runs long enough to be sentences, links apart.
  private(set) var prose: [Int32]
  /// Whether each node holds a level-one heading.
  private(set) var holdsHeadline: [Bool]
  /// Whether each node holds an element that is named as the body of an article and holds prose.
  private(set) var holdsBody: [Bool]

  /// The shortest run of text that counts as prose.
  private static let shortestProse = 60

  /// Measures a page; O(n).
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - hints: Its nodes' hints.
  init(of tree: HTMLTree, hints: [NodeHints]) {
    let count = tree.count
    text = [Int32](repeating: 0, count: count)
    links = text
    prose = text
    holdsHeadline = [Bool](repeating: false, count: count)
    holdsBody = holdsHeadline
    var linkEnd = 0
    var node = 0
    while node < count {
      let tag = tree.tags[node]
      if tag == .text {
        let length = tree.text(of: node).readableLength
        text[node] = Int32(clamping: length)
        if node < linkEnd {
          links[node] = text[node]
        } else if length >= TextMass.shortestProse {
          prose[node] = text[node]
        }
      } else if tag.isUnreadable || (tag == .noscript && !tree.isReadableNoscript(node)) {
        node = Int(tree.ends[node])
        continue
      } else if tag == .a {
        linkEnd = max(linkEnd, Int(tree.ends[node]))
      } else if tag == .h1 {
        holdsHeadline[node] = true
      }
      node += 1
    }
    for node in stride(from: count - 1, to: 0, by: -1) {
      let parent = Int(tree.parents[node])
      text[parent] += text[node]
      links[parent] += links[node]
      prose[parent] += prose[node]
      if holdsHeadline[node] { holdsHeadline[parent] = true }
      if holdsBody[node] || (hints[node].contains(.articleBody) && prose[node] > 300) {
        holdsBody[parent] = true
      }
    }
  }
}

extension HTMLTree {
  /// Whether a `noscript` element holds text to read, as on pages whose text a script would show,
  /// and not a counter or a plea to switch scripts on.
  func isReadableNoscript(_ node: Node) -> Bool {
    let least = 600
    var length = 0
    for inner in descendants(of: node) where tags[inner] == .text {
      length += text(of: inner).count
      if length >= least { return true }
    }
    return false
  }
}
