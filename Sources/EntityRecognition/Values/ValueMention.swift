package import ArticleModel

/// A date, an amount or a percentage found in a text.
package struct ValueMention: Hashable, Sendable {
  /// The run, in UTF-8 bytes of the text that was read.
  package var span: TextSpan
  /// `.date`, `.money` or `.percent`.
  package var kind: EntityKind
  /// What it comes to, in the notation of `Mention.value`; `nil` where the text does not say.
  package var value: String?
  /// The normal form that two mentions of the same value share: `20 April 2021`, `USD 1.2 billion`.
  package var name: String
  /// Why it is one, as a short sentence for `:why`.
  package var reason: String

  /// Makes a mention of a value.
  package init(span: TextSpan, kind: EntityKind, value: String?, name: String, reason: String) {
    self.span = span
    self.kind = kind
    self.value = value
    self.name = name
    self.reason = reason
  }
}
