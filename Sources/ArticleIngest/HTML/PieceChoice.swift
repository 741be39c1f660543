import ArticleModel

/// Chooses the pieces of an article once its element is known: those in it that are not furniture,
/// and those beside it that belong to it all the same, such as the paragraph under the headline.
struct PieceChoice {
  let finder: ContentFinder
  let container: HTMLTree.Node
  let confirmed: [Bool?]

  private var tree: HTMLTree { finder.tree }
  private var all: [TextPiece] { finder.pieces.pieces }

  /// The chosen pieces, as indices, in reading order.
  func pieces() -> [Int] {
    let dropped = droppedElements()
    let end = Int(tree.ends[container])
    var chosen = lead()
    for (index, piece) in all.enumerated() where piece.node >= container && piece.node < end {
      let isDropped = dropped[piece.node - container] || furniture(index) != nil
      if confirmed[index] == true || !isDropped { chosen.append(index) }
    }
    return trimmed(withoutRepeatedLead(chosen))
  }

  /// What the pieces that were not chosen are.
  ///
  /// - Parameter chosen: The chosen pieces, as indices in ascending order.
  /// - Returns: The tally of the others that hold text.
  func remains(choosing chosen: [Int]) -> PageRemains {
    let isChosen = Set(chosen)
    let own = container..<Int(tree.ends[container])
    var remains = PageRemains()
    for (index, piece) in all.enumerated() where piece.length > 0 && !isChosen.contains(index) {
      if piece.node == finder.clues.headlineNode { continue }
      if own.contains(piece.node) {
        remains.add(furniture(index) ?? .boxes)
      } else {
        let isStamp = piece.length < 160 && !piece.hints.isDisjoint(with: [.author, .date])
        remains.add(isStamp ? .stamps : .elsewhere)
      }
    }
    return remains
  }

  /// Which elements of the container are left out as lists of links or boxes beside the text.
  private func droppedElements() -> [Bool] {
    let first = container
    let loads = loads()
    let total = Double(max(1, loads[0].prose))
    var dropped = [Bool](repeating: false, count: Int(tree.ends[container]) - first)
    for node in tree.descendants(of: container) {
      let parent = Int(tree.parents[node])
      if parent > container, dropped[parent - first] {
        dropped[node - first] = true
        continue
      }
      switch tree.tags[node] {
      case .div, .section, .ul, .ol, .dl, .table, .aside, .article, .nav, .header, .footer, .form:
        dropped[node - first] = isBox(node, loads[node - first], total: total)
      default: break
      }
    }
    return dropped
  }

  /// What the pieces under an element amount to.
  private struct Load {
    var text = 0
    var links = 0
    var prose = 0
  }

  /// The loads of the container's elements, by their index from it.
  private func loads() -> [Load] {
    let shortestProse = 60
    let first = container
    let end = Int(tree.ends[container])
    var loads = [Load](repeating: Load(), count: end - first)
    for piece in all where piece.node >= first && piece.node < end {
      loads[piece.node - first].text += piece.length
      loads[piece.node - first].links += piece.linkLength
      if piece.length >= shortestProse, piece.linkDensity < 0.4 {
        loads[piece.node - first].prose += piece.length
      }
    }
    for node in stride(from: end - 1, to: first, by: -1) {
      let parent = Int(tree.parents[node]) - first
      loads[parent].text += loads[node - first].text
      loads[parent].links += loads[node - first].links
      loads[parent].prose += loads[node - first].prose
    }
    return loads
  }

  private func isBox(_ node: HTMLTree.Node, _ load: Load, total: Double) -> Bool {
    let share = Double(load.prose) / total
    guard load.text > 0, share < 0.3 else { return false }
    let density = Double(load.links) / Double(load.text)
    if density > 0.6 { return true }
    let hints = finder.hints[node]
    return hints.contains(.aside) && !hints.contains(.articleBody) && density > 0.25 && share < 0.15
  }

  /// What a piece in the article's element is that is no part of its text; `nil` for text.
  private func furniture(_ index: Int) -> PageRemains.Kind? {
    let piece = all[index]
    switch piece.kind {
    case .figure, .rule, .code, .table: return nil
    case .paragraph, .heading, .listItem, .quote: break
    }
    if piece.linkDensity > 0.8, piece.length < 250 { return .navigation }
    if piece.hints.contains(.comments), finder.hints[container].isDisjoint(with: .comments) {
      return .comments
    }
    let isInline = tree.tags[piece.node] != .p || piece.length < 60
    if piece.length < 160, isInline, !piece.hints.isDisjoint(with: [.author, .date]),
      finder.hints[container].isDisjoint(with: [.author, .date])
    {
      return .stamps
    }
    let text = finder.pieces.bytes(of: piece)
    return FurniturePhrases.matches(text) || FurniturePhrases.isPromotion(text) ? .pointers : nil
  }

  /// The pieces between the headline and the container that belong to the text.
  private func lead() -> [Int] {
    guard let headline = finder.clues.headlineNode, headline < container else { return [] }
    var lead: [Int] = []
    for (index, piece) in all.enumerated() where piece.node > headline && piece.node < container {
      let isInContainer = Int(tree.ends[piece.node]) > container && piece.node != 0
      guard !isInContainer, isLead(index) else { continue }
      lead.append(index)
      if lead.count == 3 { break }
    }
    return lead
  }

  /// The pieces without those before the container that stand in it once more.
  private func withoutRepeatedLead(_ indices: [Int]) -> [Int] {
    let outside = indices.prefix { all[$0].node < container }
    guard !outside.isEmpty else { return indices }
    let opening = indices.dropFirst(outside.count).prefix(4).map {
      RepeatCollapser.key(of: finder.pieces.string(of: all[$0]))
    }
    let kept = outside.filter {
      !opening.contains(RepeatCollapser.key(of: finder.pieces.string(of: all[$0])))
    }
    return kept + indices.dropFirst(outside.count)
  }

  private func isLead(_ index: Int) -> Bool {
    let piece = all[index]
    guard piece.length >= 40, piece.length < 900, piece.linkDensity < 0.3,
      piece.hints.isDisjoint(with: [.comments, .caption, .credit])
    else { return false }
    switch piece.kind {
    case .paragraph, .heading, .quote: break
    default: return false
    }
    if isSummary(piece) { return true }
    guard piece.hints.isDisjoint(with: [.author, .date, .aside]) else { return false }
    let isSentence = finder.pieces.bytes(of: piece).endsSentence
    return piece.hints.contains(.standfirst)
      || (isSentence && (tree.tags[piece.node] == .p || piece.length >= 80))
  }

  private func isSummary(_ piece: TextPiece) -> Bool {
    let key = HeadlineChooser.key(finder.pieces.string(of: piece))
    return finder.clues.summaries.contains { summary in
      let shorter = min(summary.utf8.count, key.utf8.count)
      return shorter > 30 && (summary.hasPrefix(key) || key.hasPrefix(summary))
    }
  }

  /// The pieces without headings that nothing follows and without short scraps at the end.
  private func trimmed(_ indices: [Int]) -> [Int] {
    var kept: [Int] = []
    for index in indices.reversed() {
      let piece = all[index]
      if case .heading(let level) = piece.kind {
        guard let next = kept.last, all[next].kind != .rule else { continue }
        if case .heading(let inner) = all[next].kind, inner <= level, inner > 1,
          isFollowedByDropped(index, next)
        {
          continue
        }
      }
      if kept.isEmpty, piece.kind == .rule { continue }
      kept.append(index)
    }
    return kept.reversed()
  }

  /// Whether pieces between two chosen ones were left out.
  private func isFollowedByDropped(_ index: Int, _ next: Int) -> Bool { next > index + 1 }
}
