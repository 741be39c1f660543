import ArticleModel

extension HeadlineList {
  /// The rows that are to be asked for now; `nil` where enough is at hand.
  ///
  /// - Parameter pending: What has been asked for and not answered.
  /// - Returns: A request that takes the place of the pending one, if there is one.
  func nextRequest(pending: WindowRequest?) -> WindowRequest? {
    if let wanted { return wanted == pending ? nil : wanted }
    guard pending == nil, !isStalled else { return nil }
    if isStale { return refreshRequest }
    if hasLater, rows.count - index <= HeadlineList.reserve, let last = rows.last {
      return request(from: .after(ListCursor(of: last)), for: .later)
    }
    if hasEarlier, index < HeadlineList.reserve, let first = rows.first {
      return request(from: .before(ListCursor(of: first)), for: .earlier)
    }
    return nil
  }

  private var refreshRequest: WindowRequest {
    let anchor = selected.map { WindowAnchor.around(ListCursor(of: $0)) } ?? .top
    var request = request(from: anchor, for: .refresh)
    request.limit = max(HeadlineList.step, min(rows.count, HeadlineList.capacity))
    return request
  }

  private func request(
    from anchor: WindowAnchor,
    for purpose: WindowRequest.Purpose
  ) -> WindowRequest {
    WindowRequest(query: query, anchor: anchor, limit: HeadlineList.step, purpose: purpose)
  }

  /// Takes rows that were asked for.
  ///
  /// - Parameters:
  ///   - window: The rows.
  ///   - request: What they were asked for.
  ///   - context: The pane's place.
  /// - Returns: What to say.
  mutating func take(
    _ window: ArticleWindow,
    for request: WindowRequest,
    in context: PaneContext
  ) -> String? {
    if wanted == request { wanted = nil }
    switch request.purpose {
    case .replacement(let selection): replaceAll(by: window, selecting: selection)
    case .refresh: refresh(with: window)
    case .later: append(window)
    case .earlier: prepend(window)
    case .search:
      guard let found = window.rows.first else { return "No more unread articles" }
      let cursor = ListCursor(of: found)
      replaceRows(from: .around(cursor), selecting: .at(cursor))
    }
    settle(in: context)
    return nil
  }

  /// Stops wanting rows that could not be loaded, until something is done.
  mutating func giveUp() {
    wanted = nil
    isStale = false
    isStalled = true
  }

  private mutating func replaceAll(
    by window: ArticleWindow,
    selecting selection: WindowRequest.Selection
  ) {
    isLoaded = true
    takeEdges(of: window)
    switch selection {
    case .first: replace(window.rows, selecting: 0, lead: 0)
    case .last: replace(window.rows, selecting: window.rows.count - 1, lead: .max)
    case .at(let cursor):
      replace(window.rows, selecting: place(of: cursor, in: window.rows), lead: lead)
    }
  }

  /// Takes the same rows as the library has them now; the selected one stays until it is left, also
  /// where the query no longer finds it.
  private mutating func refresh(with window: ArticleWindow) {
    isLoaded = true
    takeEdges(of: window)
    guard let selected else { return replace(window.rows, selecting: 0, lead: 0) }
    var rows = window.rows
    let at = place(of: ListCursor(of: selected), in: rows)
    if !rows.indices.contains(at) || rows[at].id != selected.id {
      rows.insert(selected, at: at)
    }
    replace(rows, selecting: at, lead: lead)
  }

  private mutating func append(_ window: ArticleWindow) {
    let known = Set(rows.map(\.id))
    let new = window.rows.filter { !known.contains($0.id) }
    hasLater = window.hasLater && !new.isEmpty
    let surplus = min(index, max(0, rows.count + new.count - HeadlineList.capacity))
    if surplus > 0 { hasEarlier = true }
    replace(Array(rows.dropFirst(surplus)) + new, selecting: index - surplus, lead: lead)
  }

  private mutating func prepend(_ window: ArticleWindow) {
    let known = Set(rows.map(\.id))
    let new = window.rows.filter { !known.contains($0.id) }
    hasEarlier = window.hasEarlier && !new.isEmpty
    let below = max(0, rows.count - 1 - index)
    let surplus = min(below, max(0, rows.count + new.count - HeadlineList.capacity))
    if surplus > 0 { hasLater = true }
    replace(new + rows.dropLast(surplus), selecting: index + new.count, lead: lead)
  }

  private mutating func takeEdges(of window: ArticleWindow) {
    hasEarlier = window.hasEarlier && !window.rows.isEmpty
    hasLater = window.hasLater && !window.rows.isEmpty
  }

  /// Where an article stands in rows, or would stand by the list's order.
  private func place(of cursor: ListCursor, in rows: [ArticleSummary]) -> Int {
    if let at = rows.firstIndex(where: { $0.id == cursor.id }) { return at }
    let isNewestFirst = query.order == .newestFirst
    return rows.firstIndex { row in
      let other = ListCursor(of: row)
      let isAfter = (other.date, other.id) > (cursor.date, cursor.id)
      return isNewestFirst ? !isAfter : isAfter
    } ?? rows.count
  }
}
