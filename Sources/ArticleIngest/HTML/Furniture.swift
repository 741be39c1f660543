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
  /// - Returns: For each node what it is where it is left out, else `nil`.
  static func leftOut(
    of tree: HTMLTree,
    hints: [NodeHints],
    mass: TextMass,
    strictness: Strictness
  ) -> [PageRemains.Kind?] {
    let furniture = Furniture(tree: tree, hints: hints, mass: mass, strictness: strictness)
    return (0..<tree.count).map { furniture.kind(of: $0) }
  }

  /// The tally of what is left out.
  ///
  /// Parts without text count nothing. O(n).
  static func remains(_ leftOut: [PageRemains.Kind?], of tree: HTMLTree, mass: TextMass)
    -> PageRemains
  {
    var remains = PageRemains()
    var node = 0
    while node < tree.count {
      if let kind = leftOut[node] {
        if mass.text[node] > 0 { remains.add(kind) }
        node = Int(tree.ends[node])
      } else {
        node += 1
      }
    }
    return remains
  }

  private func kind(of node: HTMLTree.Node) -> PageRemains.Kind? {
    let tag = tree.tags[node]
    guard node > 0, tag != .text, tag != .html, tag != .body, tag != .a || mass.text[node] > 0
    else { return nil }
    let total = max(1, Double(mass.prose[0]))
    let share = Double(mass.prose[node]) / total
    switch tag {
    case .nav where share < 0.5: return .navigation
    case .footer where share < 0.3: return .navigation
    case .aside where share < 0.3: return .boxes
    case .form where share < 0.2: return .forms
    case .header where !mass.holdsHeadline[node] && mass.prose[node] < 100: return .navigation
    default: break
    }
    return strictness == .full ? hintedKind(of: node, share: share) : nil
  }

  private func hintedKind(of node: HTMLTree.Node, share: Double) -> PageRemains.Kind? {
    let hint = hints[node]
    let tag = tree.tags[node]
    if hint.contains(.hidden), share < 0.4 { return .hidden }
    if hint.contains(.unspoken), mass.prose[node] == 0 { return .hidden }
    if hint.contains(.comments), share < 0.95, !mass.holdsHeadline[node], tag != .article,
      tag != .main
    {
      return .comments
    }
    if hint.contains(.furniture), !mass.holdsBody[node] {
      let isContent = hint.contains(.articleBody)
      let isSmall = share < (isContent ? 0.05 : 0.3)
      if isSmall && !(mass.holdsHeadline[node] && share > 0.05) { return .navigation }
    }
    if hint.contains(.authorNote), share < 0.25, !mass.holdsHeadline[node] { return .boxes }
    return nil
  }
}
