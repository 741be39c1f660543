/// Decides which parts of a page are left out before its text is looked at: navigation, share
/// buttons, comments, promotions, what is not shown.
///
/// A hint in a class name is believed only where the element holds little of the page's prose, since
/// pages also put such names on the elements around everything.
struct Furniture {
  /// How much of what is hinted at is left out.
  enum Strictness: CaseIterable {
    /// All that markup and class names hint at.
    case full
    /// Only what the markup itself says, for pages that leave no text otherwise.
    case markupOnly
  }

  private let tree: HTMLTree
  private let hints: [NodeHints]
  private let mass: TextMass
  private let strictness: Strictness

  /// Which nodes to leave out, each with all under it; O(n).
  ///
  /// - Parameters:
  ///   - tree: The page.
  ///   - hints: Its nodes' hints.
  ///   - mass: Its nodes' text.
  ///   - strictness: How much to leave out.
  /// - Returns: For each node, whether it is left out.
  static func leftOut(
    of tree: HTMLTree,
    hints: [NodeHints],
    mass: TextMass,
    strictness: Strictness
  ) -> [Bool] {
    let furniture = Furniture(tree: tree, hints: hints, mass: mass, strictness: strictness)
    return (0..<tree.count).map { furniture.isLeftOut($0) }
  }

  private func isLeftOut(_ node: HTMLTree.Node) -> Bool {
    let tag = tree.tags[node]
    guard node > 0, tag != .text, tag != .html, tag != .body, tag != .a || mass.text[node] > 0
    else {
      return false
    }
    let total = max(1, Double(mass.prose[0]))
    let share = Double(mass.prose[node]) / total
    let hint = hints[node]
    switch tag {
    case .nav: if share < 0.5 { return true }
    case .footer: if share < 0.3 { return true }
    case .aside: if share < 0.3 { return true }
    case .form: if share < 0.2 { return true }
    case .header where !mass.holdsHeadline[node]: if mass.prose[node] < 100 { return true }
    default: break
    }
    guard strictness == .full else { return false }
    if hint.contains(.hidden), share < 0.4 { return true }
    if hint.contains(.unspoken), mass.prose[node] == 0 { return true }
    if hint.contains(.comments), share < 0.95, !mass.holdsHeadline[node], tag != .article,
      tag != .main
    {
      return true
    }
    if hint.contains(.furniture), !mass.holdsBody[node] {
      let isContent = hint.contains(.articleBody)
      let isSmall = share < (isContent ? 0.05 : 0.3)
      if isSmall && !(mass.holdsHeadline[node] && share > 0.05) { return true }
    }
    if hint.contains(.authorNote), share < 0.25, !mass.holdsHeadline[node] { return true }
    return false
  }
}
