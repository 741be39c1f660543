import ArticleModel

/// What corrections make of a name while its dossier is shown, and what it was before each.
struct CorrectedName: Hashable, Sendable {
  private var former: [Correction: EntityName] = [:]
  /// What a name became, for when the correction is made once more.
  private var latter: [Correction: EntityName] = [:]
  /// The merge that led to a name whose kind was not known.
  private var unsettled: Correction?

  /// Makes a correction.
  ///
  /// - Parameters:
  ///   - correction: The correction, which is about the name.
  ///   - name: The name before.
  ///   - names: Names whose kind is known; of two that are alike the one of the name's own kind
  ///     counts, otherwise the first.
  /// - Returns: What the name is from then on; `nil` where that is known only once the library has
  ///   read its articles again.
  mutating func take(
    _ correction: Correction,
    of name: EntityName,
    knowing names: [EntityName]
  ) -> EntityName? {
    let made: EntityName
    switch correction {
    case .kind(_, let kind): made = EntityName(kind: kind, name: name.name)
    case .rename(_, let other): made = EntityName(kind: name.kind, name: other)
    case .merge(_, let other, let kind):
      var target =
        latter[correction]
        ?? CorrectedName.target(other, of: kind ?? name.kind, among: names)
      if let kind, target?.kind != kind { target = EntityName(kind: kind, name: other) }
      unsettled = target == nil ? correction : nil
      made = target ?? EntityName(kind: name.kind, name: other)
    case .ignore, .split: return nil
    }
    former[correction] = name
    latter[correction] = unsettled == correction ? nil : made
    return made
  }

  /// Takes names whose kind has come to be known.
  ///
  /// - Parameters:
  ///   - names: The names.
  ///   - name: The name as it is.
  /// - Returns: What it is from then on, where a merge led to one of them.
  mutating func learn(_ names: [EntityName], of name: EntityName) -> EntityName? {
    guard let correction = unsettled, let other = correction.otherName,
      let target = CorrectedName.target(other, of: name.kind, among: names)
    else { return nil }
    unsettled = nil
    latter[correction] = target
    return target == name ? nil : target
  }

  /// Takes it that a correction was made in another's stead, which led to the same name.
  mutating func replace(_ former: Correction, by latter: Correction) {
    if unsettled == former { unsettled = nil }
    if let name = self.former.removeValue(forKey: former) { self.former[latter] = name }
    if let name = self.latter.removeValue(forKey: former) { self.latter[latter] = name }
  }

  /// Takes a correction back.
  ///
  /// - Parameter correction: The correction.
  /// - Returns: What the name was before; `nil` where the correction was not about it.
  mutating func takeBack(_ correction: Correction) -> EntityName? {
    if unsettled == correction { unsettled = nil }
    return former.removeValue(forKey: correction)
  }

  /// A name among some whose kind is known.
  ///
  /// - Parameters:
  ///   - name: The name, whatever its case.
  ///   - kind: The kind that counts where several are called so.
  ///   - names: The names.
  /// - Returns: The name of that kind, otherwise the first one; `nil` where there is none.
  static func target(
    _ name: String,
    of kind: EntityKind,
    among names: [EntityName]
  ) -> EntityName? {
    let key = EntityKey(kind: kind, name: name)
    let same = names.filter { $0.kind.isName && EntityKey(kind: kind, name: $0.name) == key }
    return same.first { $0.kind == kind } ?? same.first
  }
}
