import ArticleModel
import TextGrid

/// What the machine asks of a screen over the panes, beside what every pane does.
protocol SurveyPane: Pane {
  /// What it is called in the bar at the top.
  var title: String { get }
  /// The article that marking acts on.
  var selectedArticle: ArticleSummary? { get }
  /// As of which change of the library it shows what it shows.
  var freshness: Freshness { get set }

  /// What it wants to know next, at the library's last change of that number; `nil` where it has all
  /// that it shows.
  func question(generation: Int) -> SurveyQuestion?
  /// Whether a command acts on a row that has yet to come from the library.
  func awaitsRows(for command: Command) -> Bool
  /// Takes what it asked for.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - question: What was asked.
  ///   - context: The pane's place.
  mutating func take(
    _ answer: SurveyAnswer,
    to question: SurveyQuestion,
    in context: PaneContext
  )
  /// Selects the next row, or the one before, that holds some words, round the ends.
  ///
  /// - Returns: Whether one does.
  mutating func find(
    _ words: String,
    forward: Bool,
    fromHere: Bool,
    in context: PaneContext
  ) -> Bool
  /// What it wants to know while an article that was opened from it is read: only what reading
  /// along it needs.
  var questionBehind: SurveyQuestion? { get }
  /// Selects the article so many further, or before where negative, than one that is being read.
  ///
  /// - Parameters:
  ///   - steps: How many articles further.
  ///   - id: The article that is read.
  ///   - context: The pane's place.
  /// - Returns: Where to go in it; `.nowhere` at the ends; `nil` where the screen has no articles to
  ///   read along.
  mutating func walk(by steps: Int, from id: ArticleID, in context: PaneContext) -> SurveyStep?
  /// Changes what is shown of articles at once, before the library has said so.
  mutating func update(_ ids: [ArticleID], _ change: (inout ArticleSummary) -> Void)
  /// Columns at which a line of the pane meets the rule below it.
  func rules(in context: PaneContext) -> [Column]
}

extension SurveyPane {
  var selectedArticle: ArticleSummary? { nil }
  var questionBehind: SurveyQuestion? { nil }
  mutating func walk(by steps: Int, from id: ArticleID, in context: PaneContext) -> SurveyStep? {
    nil
  }
  mutating func update(_ ids: [ArticleID], _ change: (inout ArticleSummary) -> Void) {}
  func rules(in context: PaneContext) -> [Column] { [] }
}

/// A survey that is one list of rows, each of which can be opened.
protocol RowSurvey: SurveyPane {
  /// The selected row.
  var place: RowPlace { get set }
  /// Where the rows stand.
  func layout(in context: PaneContext) -> RowLayout
  /// Opens the selected row.
  func open() -> PaneOutcome
}

extension RowSurvey {
  /// Selects the row that finding came to.
  ///
  /// - Returns: Whether it came to one.
  mutating func select(found row: Int?, in context: PaneContext) -> Bool {
    guard let row else { return false }
    place = layout(in: context).moved(place, to: row)
    return true
  }

  /// Selects the row under a click; one that is selected already is opened.
  mutating func clickRow(at point: GridPoint, in context: PaneContext) -> PaneOutcome {
    let layout = layout(in: context)
    let list = SurveyFrame(context.rect).list
    guard let row = layout.row(at: point.row - list.row, place) else { return .done() }
    if row == place.index { return open() }
    place = layout.moved(place, to: row)
    return .done()
  }
}

/// As of which change of the library something is shown.
struct Freshness: Hashable, Sendable {
  /// The library's generation when it was last asked.
  var asked: Int?
  /// The generation of what is shown; `nil` while nothing has come.
  var shown: Int?
  /// Whether loading failed, so that it is not tried again until the library changes.
  var failed: Int?

  /// What to say where nothing is shown because the library could not be read; empty otherwise.
  var trouble: String { failed == nil ? "" : "The library could not be read." }

  /// Whether the library has not answered yet, and may.
  var isAwaited: Bool { shown == nil && failed == nil }

  /// Whether what is shown is older than the library and may be asked for.
  func isStale(at generation: Int) -> Bool { shown != generation && failed != generation }
}

/// Where reading along a survey leads.
enum SurveyStep: Hashable, Sendable {
  case article(ArticleID, MentionPlace)
  /// There is no further article.
  case nowhere
}

/// What a survey asks the library.
enum SurveyQuestion: Hashable, Sendable {
  case dossier(EntityKey)
  case appearances(EntityKey, WindowAnchor, limit: Int)
  case timeline(ArticleQuery, after: ListCursor?, limit: Int)
  case names(days: Int)

  /// The effect that asks it.
  func effect(_ id: RequestID) -> Effect {
    switch self {
    case .dossier(let key): .loadDossier(key, id)
    case .appearances(let key, let anchor, let limit):
      .loadAppearances(key, anchor, limit: limit, id)
    case .timeline(let query, let cursor, let limit):
      .loadTimeline(query, after: cursor, limit: limit, id)
    case .names(let days): .loadNames(days: days, limit: NamesPane.limit, id)
    }
  }
}

/// What the library answers.
enum SurveyAnswer: Hashable, Sendable {
  case dossier(Dossier?)
  case appearances(AppearanceWindow)
  case timeline(TimelinePage)
  case names(RisingNames)
}
