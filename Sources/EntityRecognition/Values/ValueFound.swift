import ArticleModel

/// A value as a rule found it, in tokens.
struct ValueFound: Sendable {
  /// The tokens that make it up; not empty.
  var tokens: Range<Int>
  /// `.date`, `.money` or `.percent`.
  var kind: EntityKind
  /// What it comes to, in the notation of `Mention.value`.
  var value: String?
  /// Its normal form; `nil` for the text itself.
  var name: String?
  /// Why it is one.
  var reason: String
  /// Whether it is shown; a bare length of time is only kept from being read as something else.
  var isLit = true
}
