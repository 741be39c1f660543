import ArticleModel

/// The user's corrections, in the order in which they were made; of two that disagree the later
/// one holds.
package struct Corrections: Hashable, Sendable {
  /// The corrections, oldest first.
  package let list: [Correction]

  private var kinds: [String: EntityKind] = [:]
  private var ignored: Set<String> = []
  private var targets: [String: String] = [:]
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
      case .merge(_, let target):
        // A merge takes back an earlier split of the two, and the other way round.
        splits[key]?.remove(NameForm.folded(target))
        targets[key] = target
        names[key] = nil
      case .split(_, let from):
        let other = NameForm.folded(from)
        splits[key, default: []].insert(other)
        if targets[key].map({ NameForm.folded($0) }) == other { targets[key] = nil }
      case .rename(_, let name):
        names[key] = name
        targets[key] = nil
      }
    }
  }

  /// Whether there are none.
  package var isEmpty: Bool { list.isEmpty }

  /// These and one more.
  package func adding(_ correction: Correction) -> Corrections { Corrections(list + [correction]) }

  /// What a name was said to be; `nil` where nothing was said.
  func kind(of key: String) -> EntityKind? { kinds.isEmpty ? nil : kinds[key] }

  /// Whether something was said to be no name.
  func ignores(_ key: String) -> Bool { !ignored.isEmpty && ignored.contains(key) }

  /// Whether a form was said never to stand for a name.
  func splits(_ form: String, from name: String) -> Bool {
    splits.isEmpty ? false : splits[form]?.contains(name) ?? false
  }

  /// The name that an entity was merged into or given; `nil` where it keeps its own.
  ///
  /// Follows merges of merges; a ring of them ends where it began.
  func target(of key: String) -> String? {
    if targets.isEmpty, names.isEmpty { return nil }
    var seen: Set<String> = [key]
    var found = targets[key] ?? names[key]
    while let name = found {
      let next = NameForm.folded(name)
      guard seen.insert(next).inserted, let further = targets[next] ?? names[next] else { break }
      found = further
    }
    return found
  }
}
