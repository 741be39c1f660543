import ArticleModel

/// Finds the article among the pieces of a page.
///
/// Each piece is given a value by its length, its links and its form; an element is worth the sum of
/// its pieces. The article's element is the one that its JSON-LD text points to, or the one that
/// markup or class names say, or else found by going down from the root as long as one child holds
/// nearly all of the value. O(n).
struct ContentFinder {
  let tree: HTMLTree
  let hints: [NodeHints]
  let mass: TextMass
  let pieces: TextPieces
  let clues: Clues

  /// What else is known of the article.
  struct Clues {
    /// The text that JSON-LD gives, where it gives one.
    var body: BodyEvidence?
    /// The headline, folded to compare by.
    var headline: String?
    /// The heading element that repeats the headline.
    var headlineNode: HTMLTree.Node?
    /// The summaries that the metadata give, folded to compare by.
    var summaries: [String] = []
  }

  /// What was found.
  struct Finding {
    /// The article's element.
    var container: HTMLTree.Node
    /// Its pieces, as indices, in reading order.
    var pieces: [Int]
    /// The readable length of those pieces.
    var length: Int
    /// How much of the length stands in the JSON-LD text.
    var confirmedLength: Int
    /// What of the page's pieces was not chosen.
    var remains: PageRemains
  }

  /// Finds the article's element and its pieces.
  func find() -> Finding {
    let confirmed = pieces.pieces.map { piece in
      clues.body.flatMap { $0.holds(pieces.bytes(of: piece)) }
    }
    let sums = sums(confirmed)
    let container = confirmedContainer(confirmed) ?? markedContainer(sums) ?? descend(0, sums)
    let choice = PieceChoice(finder: self, container: container, confirmed: confirmed)
    let chosen = choice.pieces()
    return Finding(
      container: container,
      pieces: chosen,
      length: chosen.reduce(0) { $0 + pieces.pieces[$1].length },
      confirmedLength: chosen.reduce(0) {
        $0 + (confirmed[$1] == true ? pieces.pieces[$1].length : 0)
      },
      remains: choice.remains(choosing: chosen)
    )
  }

  /// The worth of every element.
  private func sums(_ confirmed: [Bool?]) -> [Double] {
    var sums = [Double](repeating: 0, count: tree.count)
    var isAfterLinkedHeading = false
    for (piece, isConfirmed) in zip(pieces.pieces, confirmed) {
      var value = value(piece)
      if case .heading = piece.kind {
        isAfterLinkedHeading = piece.linkDensity > 0.5
      } else if piece.length > 0 {
        if isAfterLinkedHeading, value > 0, piece.length < 600 { value = 0 }
        isAfterLinkedHeading = false
      }
      if isConfirmed == true { value = max(value, Double(piece.length)) * 2 }
      sums[piece.node] += value
    }
    for node in stride(from: tree.count - 1, to: 0, by: -1) {
      sums[Int(tree.parents[node])] += sums[node]
    }
    return sums
  }

  /// The smallest element that holds nearly all of what the JSON-LD text confirms; `nil` where that
  /// is too little.
  private func confirmedContainer(_ confirmed: [Bool?]) -> HTMLTree.Node? {
    guard let body = clues.body else { return nil }
    var lengths = [Int](repeating: 0, count: tree.count)
    for (piece, isConfirmed) in zip(pieces.pieces, confirmed) where isConfirmed == true {
      lengths[piece.node] += piece.length
    }
    for node in stride(from: tree.count - 1, to: 0, by: -1) {
      lengths[Int(tree.parents[node])] += lengths[node]
    }
    guard lengths[0] * 10 >= body.length * 6 else { return nil }
    var node = 0
    while let child = tree.children(of: node).first(where: { lengths[$0] * 100 >= lengths[0] * 95 })
    {
      if tree.tags[child] == .p { break }
      node = child
    }
    return node
  }

  /// The element that markup or class names say is the article's body, if it is worth enough.
  private func markedContainer(_ sums: [Double]) -> HTMLTree.Node? {
    let best = sums.max() ?? 0
    guard best > 0 else { return nil }
    var found: HTMLTree.Node?
    for node in 1..<tree.count where hints[node].contains(.articleBody) {
      let isStated = hints[node].contains(.statedBody) && mass.text[node] > 150
      guard sums[node] >= (isStated ? 0.1 : 0.45) * best, isStated || sums[node] > 200 else {
        continue
      }
      if let before = found {
        let isInside = node < Int(tree.ends[before])
        if isInside ? sums[node] < 0.9 * sums[before] : sums[node] < 1.5 * sums[before] { continue }
      }
      found = node
    }
    return found.map { descend($0, sums) }
  }

  /// From an element down to the last that holds nearly all of its worth.
  private func descend(_ start: HTMLTree.Node, _ sums: [Double]) -> HTMLTree.Node {
    var node = start
    if start == 0 {
      for candidate in 0..<tree.count where sums[candidate] >= sums[node] { node = candidate }
      guard sums[node] > 0 else { return start }
    }
    while true {
      var best: Int?
      for child in tree.children(of: node) where tree.tags[child] != .text {
        if sums[child] > best.map({ sums[$0] }) ?? 0 { best = child }
      }
      let part = hints[node].contains(.articleBody) ? 0.98 : 0.8
      guard let best, sums[best] >= part * sums[node] else {
        return ownArticle(in: node, sums) ?? node
      }
      switch tree.tags[best] {
      case .p, .li, .ul, .ol, .blockquote, .pre, .span: return node
      default: node = best
      }
    }
  }

  /// Of several articles in an element, the one that holds the headline.
  private func ownArticle(in node: HTMLTree.Node, _ sums: [Double]) -> HTMLTree.Node? {
    guard let headline = clues.headlineNode, tree.tags[node] != .article else { return nil }
    var articles = 0
    var own: HTMLTree.Node?
    var at = node + 1
    while at < Int(tree.ends[node]) {
      if tree.tags[at] == .article, sums[at] > 0.15 * sums[node] {
        articles += 1
        if (at..<Int(tree.ends[at])).contains(headline) { own = at }
        at = Int(tree.ends[at])
      } else {
        at += 1
      }
    }
    return articles > 1 ? own.map { descend($0, sums) } : nil
  }

  /// What a piece says for its element being the article.
  private func value(_ piece: TextPiece) -> Double {
    let length = Double(piece.length)
    switch piece.kind {
    case .figure, .rule: return 0
    case .heading: return piece.linkDensity > 0.5 ? -20 : 0
    case .code, .table: return min(length, 400) * (1 - 2 * piece.linkDensity)
    case .paragraph, .quote, .listItem: break
    }
    var value = length * (1 - 2.5 * piece.linkDensity)
    if piece.hints.contains(.comments) { value *= 0.2 }
    if value > 0, length < 80, !pieces.bytes(of: piece).endsSentence { value *= 0.3 }
    if case .listItem = piece.kind, value > 0 { value *= 0.7 }
    return value - 10
  }
}

extension ArraySlice<UInt8> {
  /// Whether the text ends as a sentence does, in any script.
  var endsSentence: Bool {
    let closers: Set<Unicode.Scalar> = [
      ".", "!", "?", ":", "…", "。", "！", "？", "」", "』", "”", "“", "\"", "»", "«", "।", "؟", "։",
      ")", "’", "'",
    ]
    guard let last = String(decoding: suffix(4), as: UTF8.self).unicodeScalars.last else {
      return false
    }
    return closers.contains(last)
  }
}
