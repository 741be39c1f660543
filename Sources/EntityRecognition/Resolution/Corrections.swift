package import ArticleModel

/// The user's corrections, in the order in which they were made; of two that disagree the later
/// one holds.
package struct Corrections: Hashable, Sendable {
  /// The corrections, oldest first.
  package let list: [Correction]

  private var kinds: [String: EntityKind] = [:]
  private var ignored: Set<String> = []
  private var targets: [String: String] = [:]
  /// What the names that others were merged into were said to be on that occasion.
  private var targetKinds: [String: EntityKind] = [:]
  private var splits: [String: Set<String>] = [:]
  private var names: [String: String] = [:]

  /// Makes them from a list.
  ///
  /// - Parameter list: The corrections, oldest first.
  package init(_ list: [Correction] = []) {
    self.list = list
    for correction in list {
      let key = NameForm.folded(correction.name)
      switch correction {
      case .kind(_, let kind):
        kinds[key] = kind
        ignored.remove(key)
      case .ignore: ignored.insert(key)
      case .merge(_, let target, let kind):
        // A merge takes back an earlier split of the two, and the other way round.
        let other = NameForm.folded(target)
        splits[key]?.remove(other)
        // So does one that led from the second to the first.
        if isPart(other, of: key) { targets[other] = nil }
        targets[key] = target
        names[key] = nil
        guard let kind else { continue }
        targetKinds[other] = kind
        if kinds[other] != nil { kinds[other] = kind }
      case .split(_, let from):
        let other = NameForm.folded(from)
        splits[key, default: []].insert(other)
        if isPart(key, of: other) { targets[key] = nil }
      case .rename(_, let name):
        names[key] = name
        targets[key] = nil
      }
    }
  }

  /// Whether a name was merged into another, which may be called otherwise since.
  private func isPart(_ key: String, of other: String) -> Bool {
    guard let target = targets[key] else { return false }
    return NameForm.folded(target) == other
      || self.target(of: key).map { NameForm.folded($0.name) } == other
  }

  /// Whether there are none.
  package var isEmpty: Bool { list.isEmpty }

  /// These and one more.
  package func adding(_ correction: Correction) -> Corrections { Corrections(list + [correction]) }

  /// What a name was said to be; `nil` where nothing was said.
  func kind(of key: String) -> EntityKind? { kinds.isEmpty ? nil : kinds[key] }

  /// Whether something was said to be no name.
  func ignores(_ key: String) -> Bool { !ignored.isEmpty && ignored.contains(key) }

  /// Whether a text, as it stands in an article, was said to be no name.
  func ignores(_ text: Substring) -> Bool { !ignored.isEmpty && ignores(NameForm.folded(text)) }

  /// Whether a form was said never to stand for a name.
  func splits(_ form: String, from name: String) -> Bool {
    guard !splits.isEmpty, let others = splits[form] else { return false }
    return others.contains(name)
      || target(of: name).map { others.contains(NameForm.folded($0.name)) } ?? false
  }

  /// What an entity was merged into, or called.
  struct Target {
    /// The name.
    let name: String
    /// What that was said to be; `nil` where nothing was said.
    let kind: EntityKind?
    /// Whether just a merge said so.
    let isKindOfMerge: Bool
  }

  /// What an entity was merged into or called; `nil` where it keeps its own name.
  ///
  /// Follows merges of merges; a ring of them ends where it began. What is said of the last name
  /// counts, otherwise what is said of one on the way there.
  func target(of key: String) -> Target? {
    if targets.isEmpty, names.isEmpty { return nil }
    var seen: Set<String> = [key]
    var at = key
    var found: Target?
    while let name = targets[at] ?? names[at] {
      let next = NameForm.folded(name)
      if let kind = kinds[next] {
        found = Target(name: name, kind: kind, isKindOfMerge: false)
      } else if targets[at] != nil, let kind = targetKinds[next] {
        found = Target(name: name, kind: kind, isKindOfMerge: true)
      } else {
        let isKindOfMerge = found?.isKindOfMerge ?? false
        found = Target(name: name, kind: found?.kind, isKindOfMerge: isKindOfMerge)
      }
      guard seen.insert(next).inserted else { break }
      at = next
    }
    return found
  }
}
