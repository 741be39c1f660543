/// A title, summary or content of a feed: markup, or plain text.
struct FeedText {
  /// What it says, as the feed gives it.
  var text: String
  /// Whether it is plain text, in which `<` and `&` mean themselves.
  var isPlain: Bool

  /// The text in one line, markup taken out.
  var line: String { isPlain ? text.foldingSpace : HTMLFragmentReader.line(of: text) }

  /// Whether it says nothing.
  var isEmpty: Bool { text.utf8.allSatisfy(\.isASCIISpace) }

  /// Reads a text of RSS: markup, written as text or as elements.
  ///
  /// - Parameters:
  ///   - node: The element.
  ///   - tree: The feed.
  init(markupOf node: XMLTree.Node, in tree: XMLTree) {
    text = tree.holdsElements(node) ? tree.markup(in: node) : tree.text(of: node)
    isPlain = false
  }

  /// Reads a text construct of Atom 1.0 (RFC 4287, sections 3.1 and 4.1.3) or 0.3 (`mode`).
  ///
  /// - Parameters:
  ///   - node: The element.
  ///   - tree: The feed.
  init(atom node: XMLTree.Node, in tree: XMLTree) {
    let type = tree.attribute("type", of: node)?.lowercased() ?? "text"
    let mode = tree.attribute("mode", of: node)?.lowercased()
    if tree.holdsElements(node) {
      text = tree.markup(in: node)
      isPlain = false
      return
    }
    text = tree.text(of: node)
    isPlain = type == "text" || type == "text/plain" || type == "xhtml"
    if mode == "escaped" { isPlain = type == "text/plain" }
    let isText =
      type.hasPrefix("text") || type == "html" || type == "xhtml" || type.hasSuffix("xml")
    if mode == "base64" || (!isText && type.contains("/")) {
      guard let decoded = Base64.decoded(text) else { return }
      text = decoded
      isPlain = type == "text/plain"
    }
  }

  /// Makes a text.
  init(text: String, isPlain: Bool) {
    self.text = text
    self.isPlain = isPlain
  }
}
