import ArticleModel
package import TextGrid

extension HeadlineList: Pane {
  /// Carries out a command while the list has the focus.
  package mutating func perform(
    _ command: Command,
    count: Int?,
    in context: PaneContext
  ) -> PaneOutcome {
    isStalled = false
    let times = count ?? 1
    let page = max(1, context.rect.size.rows / HeadlineShape(self, in: context).rowHeight - 1)
    switch command {
    case .nextRow: select(index + times, in: context)
    case .previousRow: select(index - times, in: context)
    case .pageDown: self.page(to: index + times * page, in: context)
    case .pageUp: self.page(to: index - times * page, in: context)
    case .halfPageDown: self.page(to: index + times * max(1, page / 2), in: context)
    case .halfPageUp: self.page(to: index - times * max(1, page / 2), in: context)
    case .top: goToTop(in: context)
    case .bottom: goToBottom(in: context)
    case .nextGroup: for _ in 0..<min(times, 100) { goToNextGroup(in: context) }
    case .previousGroup: for _ in 0..<min(times, 100) { goToPreviousGroup(in: context) }
    case .nextUnread: return goToUnread(forward: true, in: context)
    case .previousUnread: return goToUnread(forward: false, in: context)
    case .choose: choose(times, in: context)
    case .chooseAll: return chooseAll()
    default: return .notHandled
    }
    return .done()
  }

  /// Selects the row drawn at a place; a click on the selected one opens it.
  package mutating func click(at point: GridPoint, in context: PaneContext) -> PaneOutcome {
    isStalled = false
    guard let target = HeadlineShape(self, in: context).row(at: point.row) else { return .done() }
    guard target != index else { return .done(request: .open) }
    select(target, in: context)
    return .done()
  }

  private mutating func goToTop(in context: PaneContext) {
    if hasEarlier {
      replaceRows(from: .top, selecting: .first)
    } else {
      select(0, in: context)
    }
  }

  private mutating func goToBottom(in context: PaneContext) {
    if hasLater {
      replaceRows(from: .bottom, selecting: .last)
    } else {
      select(rows.count - 1, in: context)
    }
  }

  private mutating func goToNextGroup(in context: PaneContext) {
    guard let selected else { return }
    let group = DayGroup(of: selected.date, zone: context.zone)
    let next = rows[index...].firstIndex { DayGroup(of: $0.date, zone: context.zone) != group }
    select(next ?? rows.count - 1, in: context)
  }

  /// Goes to the first row of this group, or of the one before where it stands there already.
  private mutating func goToPreviousGroup(in context: PaneContext) {
    guard index > 0 else { return }
    let group = DayGroup(of: rows[index - 1].date, zone: context.zone)
    let other = rows[..<index].lastIndex { DayGroup(of: $0.date, zone: context.zone) != group }
    select(other.map { $0 + 1 } ?? 0, in: context)
  }

  /// Goes to the nearest unread row, and beyond the rows at hand asks the library for it.
  private mutating func goToUnread(forward: Bool, in context: PaneContext) -> PaneOutcome {
    guard selected != nil else { return .done() }
    let found =
      forward
      ? rows[(index + 1)...].firstIndex { !$0.isRead }
      : rows[..<index].lastIndex { !$0.isRead }
    if let found {
      select(found, in: context)
      return .done()
    }
    guard forward ? hasLater : hasEarlier, query.state == .all,
      let edge = forward ? rows.last : rows.first
    else {
      return .done(message: "No unread article \(forward ? "after" : "before") this one")
    }
    var unread = query
    unread.state = .unread
    let cursor = ListCursor(of: edge)
    wanted = WindowRequest(
      query: unread,
      anchor: forward ? .after(cursor) : .before(cursor),
      limit: 1,
      purpose: .search
    )
    return .done()
  }

  private mutating func choose(_ times: Int, in context: PaneContext) {
    for _ in 0..<min(times, rows.count) {
      guard let selected else { return }
      toggleChoice(of: selected.id)
      select(index + 1, in: context)
    }
  }

  private mutating func chooseAll() -> PaneOutcome {
    toggleAllChoices()
    guard !chosen.isEmpty else { return .done(message: "Nothing is chosen") }
    let rest = hasEarlier || hasLater ? ", all that are loaded" : ""
    return .done(message: "\(Phrase.articles(chosen.count)) chosen\(rest)")
  }
}
