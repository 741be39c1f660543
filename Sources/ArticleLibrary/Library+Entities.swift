package import ArticleModel

extension Library {
  /// What the library knows of an entity, with the newest fifty articles that mention it.
  ///
  /// - Parameter key: The entity.
  /// - Returns: Its dossier; `nil` where no article mentions it.
  /// - Throws: `LibraryError`.
  package nonisolated func dossier(
    _ key: EntityKey
  ) async throws(LibraryError) -> Dossier? {
    try await reading { try Dossier(of: key, in: $0) }
  }

  /// Some of the articles that mention an entity, newest first, each with its sentence.
  ///
  /// - Parameters:
  ///   - key: The entity.
  ///   - anchor: Where the window begins, or what it lies around.
  ///   - limit: The most rows that it holds; counts as 1,000 where it is more.
  /// - Returns: The articles; none where no article mentions it.
  /// - Throws: `LibraryError`.
  package nonisolated func appearances(
    of key: EntityKey,
    _ anchor: WindowAnchor = .top,
    limit: Int
  ) async throws(LibraryError) -> AppearanceWindow {
    let limit = min(max(0, limit), 1000)
    return try await reading {
      try AppearanceWindow(of: key, at: anchor, limit: limit, in: $0)
    }
  }

  /// The names of people, places, organisations, groups and events that begin with some letters or
  /// have a later word that does, those of most articles first.
  ///
  /// - Parameters:
  ///   - text: The letters, whatever their case.
  ///   - limit: The most names.
  /// - Returns: The names; none for no letters.
  /// - Throws: `LibraryError`.
  package nonisolated func names(
    beginning text: String,
    limit: Int = 20
  ) async throws(LibraryError) -> [EntityName] {
    try await reading { try EntityName.names(beginning: text, limit: limit, in: $0) }
  }

  /// The names that rose most, compared with the equally long period before.
  ///
  /// - Parameters:
  ///   - start: Where the period starts, in seconds since 1970.
  ///   - end: Where it ends; `nil` for now.
  ///   - limit: The most names.
  /// - Returns: The names, most risen first.
  /// - Throws: `LibraryError`.
  package nonisolated func names(
    since start: Int64,
    until end: Int64? = nil,
    limit: Int = 50
  ) async throws(LibraryError) -> [RisingName] {
    let start = max(start, -1_000_000_000_000)
    let end = min(end ?? now(), 1_000_000_000_000)
    guard start < end else { return [] }
    return try await reading {
      try RisingName.names(from: start, to: end, limit: limit, in: $0)
    }
  }

  /// The names that rose most in some days up to now.
  ///
  /// Where no article is as new as that, the days end with the newest article, so that a library of
  /// old articles has names on the rise too.
  ///
  /// - Parameters:
  ///   - days: How many days the period has; counts as 1 to 36,500.
  ///   - limit: The most names.
  /// - Returns: The names, and where the period ends.
  /// - Throws: `LibraryError`.
  package nonisolated func risingNames(
    days: Int,
    limit: Int
  ) async throws(LibraryError) -> RisingNames {
    let days = min(max(days, 1), 36_500)
    let now = now()
    return try await reading { database in
      try RisingNames(ofDays: days, upTo: now, limit: limit, in: database)
    }
  }

  /// The dates that some articles of a list speak of.
  ///
  /// - Parameters:
  ///   - query: The list.
  ///   - cursor: The article after which reading goes on; `nil` for the list's start.
  ///   - limit: The most articles that are read; counts as 1,000 where it is more.
  /// - Returns: The dates, in no order, and where the list goes on.
  /// - Throws: `LibraryError`.
  package nonisolated func timeline(
    of query: ArticleQuery,
    after cursor: ListCursor? = nil,
    limit: Int
  ) async throws(LibraryError) -> TimelinePage {
    let limit = min(max(1, limit), 1000)
    return try await reading { database in
      try TimelinePage(of: query, after: cursor, limit: limit, in: database)
    }
  }
}
