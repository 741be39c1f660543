package import ArticleModel

/// A run of an article's text that looks like a name, before it is known which entity it names.
package struct NameMention: Hashable, Sendable {
  /// Which text the run lies in.
  package var place: TextPlace
  /// The run, in that text; never empty, never overlapping another name of the same article.
  package var span: TextSpan
  /// What it names: a person, place, organisation, group or event.
  package var kind: EntityKind
  /// Why it is lit, as a short sentence for `:why`.
  package var reason: String

  /// Makes a name.
  package init(place: TextPlace, span: TextSpan, kind: EntityKind, reason: String) {
    self.place = place
    self.span = span
    self.kind = kind
    self.reason = reason
  }
}
