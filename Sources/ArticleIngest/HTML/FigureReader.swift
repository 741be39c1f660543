import ArticleModel

/// Reads pictures and figures: address, alternative text, size, caption, credit.
enum FigureReader {
  /// A figure and its caption.
  struct Reading {
    /// What is known of the picture.
    var figure: Figure
    /// The caption without the credit; empty where there is none.
    var caption: String
  }

  /// Reads a `figure` element.
  ///
  /// - Parameters:
  ///   - node: The element.
  ///   - tree: The page.
  ///   - hints: Its nodes' hints.
  ///   - base: What relative addresses start from.
  /// - Returns: The figure; `nil` where the element holds something else than a picture or a
  ///   captioned embedding, and must be read as any other block.
  static func read(
    _ node: HTMLTree.Node,
    in tree: HTMLTree,
    hints: [NodeHints],
    base: WebAddress?
  ) -> Reading? {
    var figure = Figure()
    var captionNode: Int?
    var credits: [String] = []
    for inner in tree.descendants(of: node) {
      switch tree.tags[inner] {
      case .table, .pre, .blockquote, .h1, .h2, .ul, .ol: return nil
      case .img where figure.link == nil:
        figure = picture(inner, in: tree, base: base, keepsAll: true) ?? figure
      case .figcaption: captionNode = captionNode ?? inner
      case .text: break
      default:
        if hints[inner].contains(.credit) {
          let credit = tree.foldedText(of: inner, limit: 300)
          if !credit.isEmpty, !credits.contains(credit) { credits.append(credit) }
        } else if captionNode == nil, hints[inner].contains(.caption) {
          captionNode = inner
        }
      }
    }
    var caption = tree.foldedText(of: captionNode ?? node, limit: 2000)
    guard caption.utf8.count < 1500 else { return nil }
    for credit in credits where caption.utf8.count > credit.utf8.count && caption.hasSuffix(credit)
    {
      caption = String(caption.dropLast(credit.count)).foldingSpace
    }
    figure.credit = credits.first
    return Reading(figure: figure, caption: credits.contains(caption) ? "" : caption)
  }

  /// Reads an `img` element.
  ///
  /// - Parameters:
  ///   - node: The element.
  ///   - tree: The page.
  ///   - base: What relative addresses start from.
  ///   - keepsAll: Whether a picture without alternative text is worth keeping, as in a `figure`.
  /// - Returns: The picture; `nil` for counters, icons and, unless all are kept, mere decoration.
  static func picture(
    _ node: HTMLTree.Node,
    in tree: HTMLTree,
    base: WebAddress?,
    keepsAll: Bool = false
  ) -> Figure? {
    let source = tree.string(.dataSource, of: node)?.nonEmpty ?? tree.string(.src, of: node)
    let figure = Figure(
      link: source.flatMap { WebAddress.linkTarget($0, base: base) },
      alternative: tree.string(.alt, of: node)?.foldingSpace.nonEmpty,
      width: size(tree.string(.width, of: node)),
      height: size(tree.string(.height, of: node))
    )
    let smallest = 60
    if let width = figure.width, width < smallest { return nil }
    if let height = figure.height, height < smallest { return nil }
    guard keepsAll || (figure.link != nil && figure.alternative != nil) else { return nil }
    return figure
  }

  private static func size(_ text: String?) -> Int? {
    guard let text, let size = Int(text.hasSuffix("px") ? String(text.dropLast(2)) : text),
      (0...100_000).contains(size)
    else { return nil }
    return size
  }
}
