import ArticleModel

/// Rows that the headline list wants, and what it does with them.
struct WindowRequest: Hashable, Sendable {
  var query: ArticleQuery
  var anchor: WindowAnchor
  var limit: Int
  var purpose: Purpose

  /// What rows are wanted for.
  enum Purpose: Hashable, Sendable {
    /// To show instead of those there are.
    case replacement(Selection)
    /// The same again, since the library changed.
    case refresh
    /// More before the first row.
    case earlier
    /// More after the last row.
    case later
    /// Only to know where the next unread article is.
    case search
  }

  /// Which row is selected in rows that replace others.
  enum Selection: Hashable, Sendable {
    case first, last
    /// This one, or what stands where it would.
    case at(ListCursor)
  }
}
