package import ArticleModel

/// The keywords that a change of the user's list is about: where none of them stands, an article's
/// keywords are those of before.
package struct ChangedKeywords: Sendable {
  /// Whether some may be found where none of them was: those that were added, or that stand elsewhere
  /// in the list, so that another of them may win where two match the same run.
  package let bringsAny: Bool
  /// What mentions of them are known by.
  package let keys: Set<EntityKey>
  private let matcher: KeywordMatcher

  /// The keywords that only one of two lists has, and those that changed their order.
  ///
  /// - Parameters:
  ///   - former: The keywords before, in the order in which they win.
  ///   - latter: The keywords now.
  package init(from former: [KeywordPattern], to latter: [KeywordPattern]) {
    let (known, wanted) = (Set(former), Set(latter))
    let removed = former.filter { !wanted.contains($0) }
    let added = latter.filter { !known.contains($0) }
    let moved = ChangedKeywords.moved(
      from: former.filter(wanted.contains),
      to: latter.filter(known.contains)
    )
    bringsAny = !added.isEmpty || !moved.isEmpty
    let changed = removed + added + moved
    keys = Set(changed.map { EntityKey(kind: .keyword, name: $0.text) })
    matcher = KeywordMatcher(changed)
  }

  /// What lies between the first and the last keyword that stands elsewhere.
  private static func moved(
    from former: [KeywordPattern],
    to latter: [KeywordPattern]
  ) -> [KeywordPattern] {
    let start = zip(former, latter).prefix { $0 == $1 }.count
    let (old, new) = (former.dropFirst(start), latter.dropFirst(start))
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    return Array(Set(old.dropLast(end)).union(new.dropLast(end)))
  }

  /// Whether there are none, so that nothing changed.
  package var isEmpty: Bool { keys.isEmpty }

  /// Whether an article's keywords may be others than before: one of these stands in its text, or is
  /// among its entities.
  package func mayConcern(_ article: Article) -> Bool {
    if isEmpty { return false }
    // An expression may no longer find in its time what it found.
    if article.entities.contains(where: { $0.kind == .keyword && keys.contains($0.key) }) {
      return true
    }
    let texts = ArticleTexts(article)
    return texts.places.contains { !matcher.matches(in: texts[$0]).isEmpty }
  }
}
