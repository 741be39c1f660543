/// One thing that the user set right about names, for every article.
///
/// Names are compared with case, accents, full stops and hyphens folded, so `Diaz-Canel` also
/// stands for `Díaz-Canel`.
package enum Correction: Hashable, Sendable {
  /// What is written so, or so named, is of this kind.
  case kind(name: String, EntityKind)
  /// What is written so, or so named, is no name.
  case ignore(name: String)
  /// The entity of the first name is that of the second, which is of this kind; where none is given
  /// it is of the kind that articles tell.
  case merge(name: String, into: String, kind: EntityKind? = nil)
  /// What is written as the first never stands for the second.
  case split(name: String, from: String)
  /// The entity of the first name is called by the second.
  case rename(name: String, to: String)

  /// The name that it is about.
  package var name: String {
    switch self {
    case .kind(let name, _), .ignore(let name), .merge(let name, _, _), .split(let name, _),
      .rename(let name, _):
      name
    }
  }

  /// The other name that it speaks of; `nil` for a kind or for what is no name.
  package var otherName: String? {
    switch self {
    case .kind, .ignore: nil
    case .merge(_, let name, _), .split(_, let name), .rename(_, let name): name
    }
  }
}
