import ArticleModel

/// The name that a correction is about: the selected one.
struct CorrectionSubject: Hashable, Sendable {
  /// What it is.
  let kind: EntityKind
  /// The name of the entity.
  let name: String
  /// The name as it is written where the cursor stands; the entity's where none is.
  let written: String
  /// The other forms of the name in this article.
  let forms: [String]

  /// Makes the subject of a name that a screen over the panes shows.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - forms: Other forms of it.
  init(_ name: EntityName, forms: [String]) {
    kind = name.kind
    self.name = name.name
    written = name.name
    self.forms = forms
  }

  /// Makes the subject of an entity.
  ///
  /// - Parameters:
  ///   - entity: The entity.
  ///   - written: The form that the cursor stands on; `nil` where it stands on none.
  init(_ entity: Entity, written: String? = nil) {
    kind = entity.kind
    name = entity.name
    self.written = written ?? entity.name
    forms = entity.aliases
  }
}
