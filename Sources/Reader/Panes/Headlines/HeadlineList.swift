package import ArticleModel
import TextGrid

/// The headline list: some rows of what a query finds, the rest loaded as it is come to.
///
/// The screen is laid out from the selected row: what changes above or below it leaves it where it
/// stands.
package struct HeadlineList: Hashable, Sendable {
  /// How many rows are asked for at a time.
  static let step = 200
  /// How many rows are kept; beyond that the far side is let go.
  static let capacity = 600
  /// So many rows before the end of what is loaded, more is asked for.
  static let reserve = 80

  /// What is listed, and in which order.
  package private(set) var query: ArticleQuery
  /// The rows at hand, contiguous, in the query's order.
  package private(set) var rows: [ArticleSummary] = []
  /// Whether there are rows before the first.
  var hasEarlier = false
  /// Whether there are rows after the last.
  var hasLater = false
  /// Index of the selected row; 0 while there is none.
  private(set) var index = 0
  /// Lines of the screen above the selected row.
  private(set) var lead = 0
  /// The articles that commands act on instead of the selected one.
  package private(set) var chosen: Set<ArticleID> = []
  /// How many articles there are, once the library has said so.
  package internal(set) var counts: ArticleCounts?
  /// The name in `query.entity` as it is shown.
  private(set) var entityName: String?

  /// The rows that are wanted before anything else.
  var wanted: WindowRequest?
  /// Whether the library has changed since the rows were loaded.
  var isStale = false
  /// Whether the counts are to be asked for.
  var needsCounts = true
  /// Whether loading failed, so that it is not tried again until something is done.
  var isStalled = false
  /// Whether the rows are those of the query.
  var isLoaded = false

  /// Makes the list of a query; it asks for its first rows.
  package init(_ query: ArticleQuery = ArticleQuery()) {
    self.query = query
    replaceRows(from: .top, selecting: .first)
  }

  /// The selected article.
  package var selected: ArticleSummary? {
    rows.indices.contains(index) ? rows[index] : nil
  }

  /// The articles that marking acts on: those chosen, or else the selected one.
  var targets: [ArticleID] {
    chosen.isEmpty ? selected.map { [$0.id] } ?? [] : chosen.sorted()
  }

  /// Lists something else, and stays at the selected article where it is found again.
  mutating func show(_ query: ArticleQuery, entityName: String? = nil) {
    self.entityName = entityName
    guard query != self.query else { return }
    self.query = query
    chosen = []
    needsCounts = true
    isLoaded = false
    isStale = false
    guard let selected else { return replaceRows(from: .top, selecting: .first) }
    let cursor = ListCursor(of: selected)
    replaceRows(from: .around(cursor), selecting: .at(cursor))
  }

  /// Asks for rows instead of those there are.
  mutating func replaceRows(from anchor: WindowAnchor, selecting: WindowRequest.Selection) {
    isStalled = false
    wanted = WindowRequest(
      query: query,
      anchor: anchor,
      limit: HeadlineList.step,
      purpose: .replacement(selecting)
    )
  }

  /// Puts other rows in place, selects one of them and shows it some lines from the top.
  mutating func replace(_ rows: [ArticleSummary], selecting index: Int, lead: Int) {
    self.rows = rows
    self.index = min(max(index, 0), max(0, rows.count - 1))
    self.lead = max(0, lead)
  }

  /// Brings the number of lines above the selected row into what the pane allows.
  mutating func settle(in context: PaneContext) {
    lead = HeadlineShape(self, in: context).lead(lead, forRow: index)
  }

  /// Selects a row and moves what is shown as little as it must.
  ///
  /// - Parameters:
  ///   - target: Index of the row; one that is out of range becomes the nearest.
  ///   - context: The pane's place.
  mutating func select(_ target: Int, in context: PaneContext) {
    guard !rows.isEmpty else { return }
    let target = min(max(target, 0), rows.count - 1)
    let shape = HeadlineShape(self, in: context)
    let start = shape.lead(lead, forRow: index)
    lead = shape.lead(start + shape.lines(from: index, to: target), forRow: target)
    index = target
  }

  /// Selects an article if it is among the rows at hand.
  mutating func select(_ id: ArticleID, in context: PaneContext) {
    if let target = rows.firstIndex(where: { $0.id == id }) { select(target, in: context) }
  }

  /// Selects a row and leaves it on the line where the one before stood, as paging does.
  mutating func page(to target: Int, in context: PaneContext) {
    guard !rows.isEmpty else { return }
    index = min(max(target, 0), rows.count - 1)
    settle(in: context)
  }

  /// Moves the rows under the selection, which goes along once it would leave the screen.
  package mutating func scroll(by lines: Int, in context: PaneContext) {
    guard !rows.isEmpty else { return }
    isStalled = false
    let shape = HeadlineShape(self, in: context)
    var target = index
    var top = shape.lead(lead, forRow: index) - lines
    while top < 1, target + 1 < rows.count {
      top += shape.lines(from: target, to: target + 1)
      target += 1
    }
    while top + shape.rowHeight >= context.rect.size.rows, target > 0 {
      top -= shape.lines(from: target - 1, to: target)
      target -= 1
    }
    index = target
    lead = shape.lead(top, forRow: target)
  }

  /// The nearest row at hand whose headline or voice holds some words, whatever the case, round the
  /// ends; `nil` where none does.
  ///
  /// - Parameters:
  ///   - words: What to look for.
  ///   - forward: Whether to look down the list.
  ///   - fromHere: Whether the selected row counts as the first.
  /// - Returns: Its index.
  func match(for words: String, forward: Bool, fromHere: Bool) -> Int? {
    let words = words.lowercased()
    let steps = fromHere ? 0..<rows.count : 1..<rows.count + 1
    for step in steps {
      let at = (index + (forward ? step : -step) + rows.count) % max(1, rows.count)
      guard rows.indices.contains(at) else { continue }
      let row = rows[at]
      if row.headline.lowercased().contains(words) || row.voice.lowercased().contains(words) {
        return at
      }
    }
    return nil
  }

  /// Chooses an article, or no longer does.
  mutating func toggleChoice(of id: ArticleID) {
    if chosen.remove(id) == nil { chosen.insert(id) }
  }

  /// Chooses all rows at hand, or none where they all are.
  mutating func toggleAllChoices() {
    let all = Set(rows.map(\.id))
    chosen = all.isSubset(of: chosen) ? [] : all
  }

  /// Lets go of everything that is chosen; says whether there was something.
  mutating func dropChoices() -> Bool {
    defer { chosen = [] }
    return !chosen.isEmpty
  }

  /// Changes rows at once, before the library has said so.
  mutating func update(_ ids: [ArticleID], _ change: (inout ArticleSummary) -> Void) {
    let ids = Set(ids)
    for at in rows.indices where ids.contains(rows[at].id) { change(&rows[at]) }
  }
}
