import ArticleModel

/// A merge with a name whose kind was not known when it was typed: whoever types on is quicker than
/// the library.
struct UnsettledMerge: Hashable, Sendable {
  /// The correction as it was made.
  let correction: Correction
  /// What the merged name is.
  private let kind: EntityKind

  /// Makes one.
  ///
  /// - Parameters:
  ///   - correction: The merge, without a kind.
  ///   - kind: What the merged name is.
  init(_ correction: Correction, of kind: EntityKind) {
    self.correction = correction
    self.kind = kind
  }

  /// The merge with the kind of the name that it leads to; `nil` where that is still not known, or
  /// is no other than that of the merged name.
  func settled(knowing names: [EntityName]) -> Correction? {
    guard case .merge(let name, let other, nil) = correction,
      let target = CorrectedName.target(other, of: kind, among: names), target.kind != kind
    else { return nil }
    return .merge(name: name, into: other, kind: target.kind)
  }
}
