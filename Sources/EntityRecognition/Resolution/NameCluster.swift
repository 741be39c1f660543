import ArticleModel

/// The mentions of an article that name one thing, while it is being worked out which they are.
struct NameCluster: Sendable {
  /// What they name.
  var kind: EntityKind
  /// The forms that they are written in, as indices, in order of appearance.
  var forms: [Int]
  /// The canonical name where a list or the user gives one, otherwise `nil`: the fullest form.
  var name: String?
  /// Where the first mention stands in the order of mentions.
  var first: Int
  /// Whether the user said that it is no name.
  var isIgnored = false
  /// The cluster that this one turned out to be part of.
  var parent: Int?
}
