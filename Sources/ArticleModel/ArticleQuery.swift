/// Which articles of the library a list shows, and in which order.
package struct ArticleQuery: Hashable, Sendable {
  /// Which reading states are shown.
  package var state: StateFilter
  /// Words that headline, byline or source must hold, case folded; empty for no such condition.
  package var words: String
  /// The entity that must be mentioned.
  package var entity: EntityKey?
  /// The order.
  package var order: Order

  /// Makes a query.
  package init(
    state: StateFilter = .all,
    words: String = "",
    entity: EntityKey? = nil,
    order: Order = .newestFirst
  ) {
    self.state = state
    self.words = words
    self.entity = entity
    self.order = order
  }

  /// Which reading states a list can show.
  package enum StateFilter: String, CaseIterable, Sendable {
    case all, unread, starred
    /// Begun but not read to the end.
    case started
    /// Holding a keyword.
    case keywords
  }

  /// In which order a list can be.
  package enum Order: String, CaseIterable, Sendable {
    case newestFirst, oldestFirst
  }
}

/// A place in a list's order, by value: lists are read from here on, never by row number.
package struct ListCursor: Hashable, Sendable {
  /// The order's key: seconds since 1970 of the summary's date.
  package var date: Int64
  /// The article, which decides between equal dates.
  package var id: ArticleID

  /// Makes a cursor.
  package init(date: Int64, id: ArticleID) {
    self.date = date
    self.id = id
  }

  /// The place of a row.
  package init(of summary: ArticleSummary) {
    self.init(date: summary.date.secondsSince1970, id: summary.id)
  }
}

/// Where a window of a list begins.
package enum WindowAnchor: Hashable, Sendable {
  /// At the first row.
  case top
  /// At the last row; the window holds the rows up to it.
  case bottom
  /// After this row, not including it.
  case after(ListCursor)
  /// Before this row, not including it; the window holds the rows just before.
  case before(ListCursor)
  /// Around this row, which is included where it is still in the list.
  case around(ListCursor)
}

/// Some rows of a list, contiguous and in order.
package struct ArticleWindow: Hashable, Sendable {
  /// The rows.
  package var rows: [ArticleSummary]
  /// Whether the list has rows before the first.
  package var hasEarlier: Bool
  /// Whether the list has rows after the last.
  package var hasLater: Bool

  /// Makes a window.
  package init(rows: [ArticleSummary], hasEarlier: Bool, hasLater: Bool) {
    self.rows = rows
    self.hasEarlier = hasEarlier
    self.hasLater = hasLater
  }
}

/// How many articles a query finds, and how many there are.
package struct ArticleCounts: Hashable, Sendable {
  /// Articles that the query finds.
  package var found: Int
  /// Unread articles in the library.
  package var unread: Int
  /// Articles in the library.
  package var total: Int

  /// Makes the counts.
  package init(found: Int, unread: Int, total: Int) {
    self.found = found
    self.unread = unread
    self.total = total
  }
}

/// An article of the library with its reading state.
package struct LibraryArticle: Hashable, Sendable {
  /// Its number in the library.
  package var id: ArticleID
  /// The article.
  package var article: Article
  /// Where reading stands.
  package var position: ReadingPosition
  /// Whether it was read.
  package var isRead: Bool
  /// Whether it is starred.
  package var isStarred: Bool
  /// How many articles of the library mention each of its entities, by the entity's `id`; empty
  /// until the library has said so.
  package var libraryCounts: [Int]

  /// Makes a library article.
  package init(
    id: ArticleID,
    article: Article,
    position: ReadingPosition = .start,
    isRead: Bool = false,
    isStarred: Bool = false,
    libraryCounts: [Int] = []
  ) {
    self.id = id
    self.article = article
    self.position = position
    self.isRead = isRead
    self.isStarred = isStarred
    self.libraryCounts = libraryCounts
  }
}
