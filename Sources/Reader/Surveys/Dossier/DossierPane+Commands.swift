import ArticleModel
package import TextGrid

extension DossierPane: Pane {
  /// Carries out a command while the dossier is shown.
  package mutating func perform(
    _ command: Command,
    count: Int?,
    in context: PaneContext
  ) -> PaneOutcome {
    switch command {
    case .switchPane, .switchPaneBack: return switchPart()
    case .listName: return .done(request: .listMentions(of: name))
    case .copyEntity: return .done([.copy(name.name)], message: "Copied \(name.name)")
    default: break
    }
    return part == .articles
      ? performInArticles(command, count: count, in: context)
      : performBeside(command, count: count, in: context)
  }

  private mutating func switchPart() -> PaneOutcome {
    guard !companions.isEmpty else { return .done(message: "No names stand beside it") }
    part = part == .articles ? .beside : .articles
    return .done()
  }

  private mutating func performInArticles(
    _ command: Command,
    count: Int?,
    in context: PaneContext
  ) -> PaneOutcome {
    let layout = listLayout(in: context)
    switch command {
    case .open, .dossier: return command == .open ? open() : .notHandled
    case .top where hasEarlier && count == nil: wanted = .top
    case .bottom where hasLater && count == nil: wanted = .bottom
    case .nextGroup:
      for _ in 0..<min(count ?? 1, 100) { place = layout.moved(place, to: nextGroup(in: context)) }
    case .previousGroup:
      for _ in 0..<min(count ?? 1, 100) {
        place = layout.moved(place, to: previousGroup(in: context))
      }
    default:
      guard let target = layout.place(after: command, from: place, count: count) else {
        return .notHandled
      }
      place = target
    }
    return .done()
  }

  private func open() -> PaneOutcome {
    guard let selected else { return .done() }
    return .done(request: .openMention(selected.summary.id, selected.place, selected.span))
  }

  /// Selects the article so many further than the one that is read.
  mutating func walk(by steps: Int, from id: ArticleID, in context: PaneContext) -> SurveyStep? {
    let here = rows.firstIndex { $0.summary.id == id } ?? place.index
    let target = min(max(here + steps, 0), rows.count - 1)
    guard rows.indices.contains(target), rows[target].summary.id != id else { return .nowhere }
    part = .articles
    place = listLayout(in: context).moved(place, to: target)
    let row = rows[target]
    return .article(row.summary.id, MentionPlace(place: row.place, span: row.span))
  }

  private mutating func performBeside(
    _ command: Command,
    count: Int?,
    in context: PaneContext
  ) -> PaneOutcome {
    if command == .open || command == .dossier {
      return selectedCompanion.map { .done(request: .showDossier($0)) } ?? .done()
    }
    let layout = besideLayout(in: context)
    guard let target = layout.place(after: command, from: besidePlace, count: count) else {
      return .notHandled
    }
    besidePlace = target
    return .done()
  }

  /// The first article of the next day.
  private func nextGroup(in context: PaneContext) -> Int {
    guard let selected else { return 0 }
    let group = DayGroup(of: selected.summary.date, zone: context.zone)
    let next = rows[place.index...].firstIndex {
      DayGroup(of: $0.summary.date, zone: context.zone) != group
    }
    return next ?? rows.count - 1
  }

  /// The first article of this day, or of the one before where that is selected.
  private func previousGroup(in context: PaneContext) -> Int {
    guard place.index > 0, rows.indices.contains(place.index) else { return 0 }
    let group = DayGroup(of: rows[place.index - 1].summary.date, zone: context.zone)
    let other = rows[..<place.index].lastIndex {
      DayGroup(of: $0.summary.date, zone: context.zone) != group
    }
    return other.map { $0 + 1 } ?? 0
  }

  /// Moves the part with the keys by that many lines, down where positive.
  package mutating func scroll(by lines: Int, in context: PaneContext) {
    switch part {
    case .articles: place = listLayout(in: context).scrolled(place, by: lines)
    case .beside: besidePlace = besideLayout(in: context).scrolled(besidePlace, by: lines)
    }
  }

  /// Selects the row under a click; a row that is selected already is opened.
  package mutating func click(at point: GridPoint, in context: PaneContext) -> PaneOutcome {
    let shape = DossierShape(context.rect, part: part)
    if let list = shape.list, list.contains(row: point.row, column: point.column) {
      let layout = listLayout(in: context)
      guard let row = layout.row(at: point.row - list.row, place) else { return .done() }
      if part == .articles, row == place.index { return open() }
      part = .articles
      place = layout.moved(place, to: row)
    } else if let beside = shape.beside, beside.contains(row: point.row, column: point.column) {
      let layout = besideLayout(in: context)
      guard let row = layout.row(at: point.row - beside.row, besidePlace) else { return .done() }
      if part == .beside, row == besidePlace.index {
        return selectedCompanion.map { .done(request: .showDossier($0)) } ?? .done()
      }
      part = .beside
      besidePlace = layout.moved(besidePlace, to: row)
    }
    return .done()
  }

  /// Brings the selected rows into view.
  mutating func settle(in context: PaneContext) {
    place = listLayout(in: context).settled(place)
    besidePlace = besideLayout(in: context).settled(besidePlace)
  }

  /// Where the names beside it stand.
  func besideLayout(in context: PaneContext) -> RowLayout {
    let shape = DossierShape(context.rect, part: part)
    let count = companions.count
    return RowLayout(count: count, height: shape.beside?.size.rows ?? 0) { _ in 1 }
  }
}
