import ArticleModel
package import TextGrid

/// The names on the rise: how many articles of a period mention each, and how many more than before.
package struct NamesPane: Hashable, Sendable {
  /// How many names are asked for.
  static let limit = 100

  /// The periods that can be looked at.
  enum Period: Int, CaseIterable, Hashable, Sendable {
    case day = 1
    case week = 7
    case month = 30

    /// The period in a word.
    var word: String {
      switch self {
      case .day: "day"
      case .week: "week"
      case .month: "month"
      }
    }
  }

  /// The period that is looked at.
  private(set) var period = Period.week
  /// The names, once the library has said so; while another period is on its way, those before it.
  private(set) var names: RisingNames?
  /// The selected name.
  var place = RowPlace()
  var freshness = Freshness()

  /// Makes the screen.
  package init() {}

  /// The selected name.
  var selected: RisingName? {
    guard let names = names?.names, names.indices.contains(place.index) else { return nil }
    return names[place.index]
  }

  private mutating func look(at period: Period) {
    guard period != self.period else { return }
    self.period = period
    freshness = Freshness()
    place = RowPlace()
  }

  /// Looks at the next period, or the one before, round the ends.
  private mutating func turn(by step: Int) {
    let all = Period.allCases
    let here = all.firstIndex(of: period) ?? 0
    look(at: all[(here + step).wrapped(into: all.count)])
  }
}

extension NamesPane: RowSurvey {
  var title: String { "rising names" }

  func awaitsRows(for command: Command) -> Bool {
    guard command == .open || command == .dossier || command == .listName else { return false }
    return freshness.isAwaited
  }

  func question(generation: Int) -> SurveyQuestion? {
    freshness.isStale(at: generation) ? .names(days: period.rawValue) : nil
  }

  mutating func take(
    _ answer: SurveyAnswer,
    to question: SurveyQuestion,
    in context: PaneContext
  ) {
    guard case .names(let names) = answer, names.days == period.rawValue else { return }
    let before = self.names?.days == names.days ? selected?.name : nil
    self.names = names
    freshness.shown = freshness.asked
    if let before, let index = names.names.firstIndex(where: { $0.name == before }) {
      place.index = index
    }
    place = layout(in: context).settled(place)
  }

  mutating func find(
    _ words: String,
    forward: Bool,
    fromHere: Bool,
    in context: PaneContext
  ) -> Bool {
    let found = (names?.names ?? []).match(
      from: place.index,
      forward: forward,
      fromHere: fromHere
    ) { $0.name.name.holds(words) }
    return select(found: found, in: context)
  }
}

extension NamesPane: Pane {
  /// Carries out a command while the names are shown.
  package mutating func perform(
    _ command: Command,
    count: Int?,
    in context: PaneContext
  ) -> PaneOutcome {
    switch command {
    case .open, .dossier: return open()
    case .periodDay: look(at: .day)
    case .periodWeek: look(at: .week)
    case .periodMonth: look(at: .month)
    case .switchPane: turn(by: 1)
    case .switchPaneBack: turn(by: -1)
    case .listName: return selected.map { .done(request: .listMentions(of: $0.name)) } ?? .done()
    case .copyEntity:
      return selected.map { .done([.copy($0.name.name)], message: "Copied \($0.name.name)") }
        ?? .done()
    default:
      guard let target = layout(in: context).place(after: command, from: place, count: count)
      else { return .notHandled }
      place = target
    }
    return .done()
  }

  /// Opens the dossier of the selected name.
  func open() -> PaneOutcome {
    selected.map { .done(request: .showDossier($0.name)) } ?? .done()
  }

  /// Moves what is shown by that many lines, down where positive.
  package mutating func scroll(by lines: Int, in context: PaneContext) {
    place = layout(in: context).scrolled(place, by: lines)
  }

  /// Selects the name under a click; one that is selected already is opened.
  package mutating func click(at point: GridPoint, in context: PaneContext) -> PaneOutcome {
    clickRow(at: point, in: context)
  }
}
