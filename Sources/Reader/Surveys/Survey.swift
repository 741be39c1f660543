import ArticleModel

/// A screen over the panes that lays out what the library says: of a name, of time, of what is new.
enum Survey: Hashable, Sendable {
  case dossier(DossierPane)
  case timeline(TimelinePane)
  case names(NamesPane)

  /// The screen, whichever it is; another of the three takes its place.
  var pane: any SurveyPane {
    get {
      switch self {
      case .dossier(let pane): pane
      case .timeline(let pane): pane
      case .names(let pane): pane
      }
    }
    set {
      switch newValue {
      case let pane as DossierPane: self = .dossier(pane)
      case let pane as TimelinePane: self = .timeline(pane)
      case let pane as NamesPane: self = .names(pane)
      default: break
      }
    }
  }
}

/// The screens that lie over the panes, one leading to the next.
struct SurveyStack: Hashable, Sendable {
  /// How many are kept; the lowest are forgotten.
  static let limit = 16

  /// The screens, the uppermost last.
  private(set) var screens: [Survey] = []
  /// Whether the panes have come to the fore, with an article that was opened from here.
  private(set) var isBehind = false
  /// Where keys went before the first was opened.
  private(set) var origin = PaneName.headlines
  /// Where reading stood then.
  private(set) var place: Place?
  /// The command that is carried out once the screen that is shown has its rows.
  private(set) var awaiting: Command?

  /// The screen that is shown; `nil` where the panes are.
  var shown: Survey? {
    get { isBehind ? nil : screens.last }
    set {
      guard !isBehind, let newValue, !screens.isEmpty else { return }
      screens[screens.count - 1] = newValue
    }
  }

  /// The uppermost screen, also while the panes are shown before it.
  var uppermost: Survey? {
    get { screens.last }
    set {
      guard let newValue, !screens.isEmpty else { return }
      screens[screens.count - 1] = newValue
    }
  }

  /// Whether Escape leads from the article back to a screen.
  var leadsBack: Bool { isBehind && !screens.isEmpty }

  /// Keeps a command until the screen that is shown has its rows.
  mutating func keep(_ command: Command) { awaiting = command }

  /// Lets go of the command that waits.
  mutating func dropCommand() { awaiting = nil }

  /// Shows one more screen.
  ///
  /// - Parameters:
  ///   - survey: The screen.
  ///   - origin: Where keys go at the moment.
  ///   - place: Where reading stands, if in an article.
  mutating func push(_ survey: Survey, from origin: PaneName, at place: Place?) {
    if screens.isEmpty { (self.origin, self.place) = (origin, place) }
    isBehind = false
    awaiting = nil
    screens.append(survey)
    if screens.count > SurveyStack.limit { screens.removeFirst() }
  }

  /// Takes the uppermost screen away.
  mutating func pop() {
    awaiting = nil
    _ = screens.popLast()
  }

  /// Brings the panes to the fore.
  mutating func goBehind() {
    awaiting = nil
    isBehind = !screens.isEmpty
  }

  /// Brings the screens to the fore.
  mutating func comeBack() { isBehind = false }

  /// Puts the screens back as they stood at some time.
  mutating func restore(_ screens: [Survey], from origin: PaneName, at place: Place?) {
    if self.screens.isEmpty { (self.origin, self.place) = (origin, place) }
    self.screens = screens
    awaiting = nil
    isBehind = false
  }

  /// Takes all screens away.
  mutating func clear() {
    screens = []
    awaiting = nil
    isBehind = false
    place = nil
  }

  /// Shows the dossiers of a corrected name under what it is now.
  ///
  /// - Parameters:
  ///   - correction: The correction.
  ///   - names: Names whose kind is known, which a merge may lead to.
  mutating func correct(by correction: Correction, knowing names: [EntityName]) {
    changeDossiers { $0.correct(by: correction, knowing: names) }
  }

  /// Takes the kinds of names that came after a merge led to one of them.
  mutating func learn(_ names: [EntityName]) {
    changeDossiers { $0.learn(names) }
  }

  /// Takes it that a correction was made in another's stead, which led to the same name.
  mutating func replace(_ former: Correction, by latter: Correction) {
    changeDossiers { $0.replace(former, by: latter) }
  }

  /// Shows the dossiers of a name under what it was before a correction.
  mutating func takeBack(_ correction: Correction) {
    changeDossiers { $0.takeBack(correction) }
  }

  private mutating func changeDossiers(_ change: (inout DossierPane) -> Void) {
    for at in screens.indices {
      guard case .dossier(var pane) = screens[at] else { continue }
      change(&pane)
      screens[at] = .dossier(pane)
    }
  }

  /// Takes a newer state of the open article, whose dates a timeline may show.
  mutating func update(_ article: Article, _ id: ArticleID) {
    for at in screens.indices {
      guard case .timeline(var pane) = screens[at] else { continue }
      pane.update(article, id)
      screens[at] = .timeline(pane)
    }
  }

  /// Changes what all screens show of articles.
  mutating func update(_ ids: [ArticleID], _ change: (inout ArticleSummary) -> Void) {
    for at in screens.indices { screens[at].pane.update(ids, change) }
  }
}
