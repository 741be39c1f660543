package import ArticleModel

/// The names that a change of the user's corrections is about: where none of them stands, nothing
/// is recognised otherwise than before.
package struct CorrectedNames: Hashable, Sendable {
  /// The names, folded.
  private let keys: Set<String>
  /// The bytes that names can begin with before they are folded.
  private let firstBytes: Set<UInt8>
  /// Whether something that was said to be no name may be one again: then also articles are
  /// concerned that have no such name yet.
  package let bringsBack: Bool

  /// The names that two lists of corrections treat differently, or perhaps do.
  ///
  /// - Parameters:
  ///   - former: The corrections before, oldest first.
  ///   - latter: The corrections now, oldest first.
  package init(from former: [Correction], to latter: [Correction]) {
    let start = zip(former, latter).prefix { $0 == $1 }.count
    let (old, new) = (former.dropFirst(start), latter.dropFirst(start))
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    let changed = Array(old.dropLast(end)) + Array(new.dropLast(end))
    var keys: Set<String> = []
    for correction in changed {
      keys.insert(NameForm.folded(correction.name))
      if let other = correction.otherName { keys.insert(NameForm.folded(other)) }
    }
    keys.remove("")
    for list in [former, latter] {
      keys.formUnion(CorrectedNames.leading(to: keys, by: list))
    }
    self.keys = keys
    firstBytes = Set(
      keys.compactMap(\.utf8.first).flatMap {
        (0x61...0x7A).contains($0) ? [$0, $0 & ~0x20] : [$0]
      }
    )
    let (ignored, ignoredNow) = (Corrections(former), Corrections(latter))
    bringsBack = keys.contains { ignored.ignores($0) && !ignoredNow.ignores($0) }
  }

  /// The names that corrections turn into some others, folded: their entities go by a name further
  /// on, so that only their forms tell that they are concerned.
  private static func leading(to keys: Set<String>, by list: [Correction]) -> Set<String> {
    if keys.isEmpty { return [] }
    var sources: [String: [String]] = [:]
    for correction in list {
      switch correction {
      case .merge(let name, let other, _), .rename(let name, let other):
        sources[NameForm.folded(other), default: []].append(NameForm.folded(name))
      case .kind, .ignore, .split: break
      }
    }
    var found = keys
    var open = Array(keys)
    while let key = open.popLast() {
      for source in sources[key] ?? [] where !source.isEmpty && found.insert(source).inserted {
        open.append(source)
      }
    }
    return found
  }

  /// Whether there are none, so that nothing changed.
  package var isEmpty: Bool { keys.isEmpty }

  /// Whether a name, or a form of one, is among them.
  package func contains(_ name: String) -> Bool {
    guard let first = name.utf8.first else { return false }
    // Most names are told apart by their first letter, without the cost of folding.
    let isPlain = first.isASCIILetterOrDigit
    if isPlain, !firstBytes.contains(first) { return false }
    return keys.contains(NameForm.folded(name))
  }

  /// Whether an article may be recognised otherwise: one of the names stands in its text, in one of
  /// the forms that are known for it, or is among its entities' names.
  package func mayConcern(_ article: Article) -> Bool {
    if article.entities.contains(where: {
      contains($0.name) || $0.aliases.contains(where: contains)
    }) {
      return true
    }
    let forms = keys.union(keys.flatMap(ShortForms.forms)).map { Array($0.utf8) }
    let texts = [article.headline] + article.blocks.map(\.text)
    return texts.contains { text in
      let bytes = Array(NameForm.folded(text).utf8)
      return forms.contains { bytes.holds($0) }
    }
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & ~0x20)
  }
}

extension [UInt8] {
  /// Whether some bytes stand in these, one after another.
  fileprivate func holds(_ other: [UInt8]) -> Bool {
    guard let first = other.first, other.count <= count else { return false }
    return withUnsafeBufferPointer { bytes in
      for start in 0...bytes.count - other.count where bytes[start] == first {
        if bytes[start..<start + other.count].elementsEqual(other) { return true }
      }
      return false
    }
  }
}
