import ArticleModel
import EntityRecognition

/// What two versions of one recogniser find otherwise: what the user changed between them.
struct VersionChange: Sendable {
  /// The names that corrections changed.
  let names: CorrectedNames
  /// The keywords that changed.
  let keywords: ChangedKeywords

  /// Compares two versions; `nil` where the recogniser is another, so that anything may be found.
  init?(from former: TaggerVersion, to latter: TaggerVersion) {
    guard former.base == latter.base else { return nil }
    names = CorrectedNames(from: former.corrections, to: latter.corrections)
    keywords = ChangedKeywords(from: former.keywords, to: latter.keywords)
  }

  /// Whether there is none.
  var isEmpty: Bool { names.isEmpty && keywords.isEmpty }

  /// Whether articles may be concerned that mention none of the names or keywords yet, so that their
  /// texts must be looked through.
  var needsSearch: Bool { names.bringsBack || keywords.bringsAny }

  /// Whether an article that the former version has recognised may be recognised otherwise.
  func mayConcern(_ article: Article) -> Bool {
    (!names.isEmpty && names.mayConcern(article)) || keywords.mayConcern(article)
  }
}
