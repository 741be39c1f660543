package import ArticleModel
package import TextGrid

/// What a pane knows of the world around it while it acts or draws.
package struct PaneContext: Sendable {
  /// The rectangle that the pane has on the screen.
  package var rect: GridRect
  /// Whether keys go to this pane.
  package var isFocused: Bool
  /// The user's settings.
  package var settings: ReaderSettings
  /// Sets text; knows the hyphenation patterns.
  package var typesetter: Typesetter
  /// The user's local day and offset, for dates relative to today.
  package var today: CivilDay
  package var zone: ZoneOffset
  /// The first key of each command, in key notation, for notices such as `press Z to show`; a
  /// command without a key is absent.
  package var keys: [Command: String]

  /// Makes a context.
  package init(
    rect: GridRect,
    isFocused: Bool,
    settings: ReaderSettings,
    typesetter: Typesetter,
    today: CivilDay,
    zone: ZoneOffset,
    keys: [Command: String] = [:]
  ) {
    self.rect = rect
    self.isFocused = isFocused
    self.settings = settings
    self.typesetter = typesetter
    self.today = today
    self.zone = zone
    self.keys = keys
  }
}

/// What the machine asks of every pane: it routes commands, wheel and clicks to the one concerned.
package protocol Pane: Hashable, Sendable {
  /// Carries out a command while the pane has the focus.
  mutating func perform(_ command: Command, count: Int?, in context: PaneContext) -> PaneOutcome
  /// Moves what is shown by that many rows, down where positive.
  mutating func scroll(by rows: Int, in context: PaneContext)
  /// Selects what is drawn at a place of the screen, which lies in the pane's rectangle.
  mutating func click(at point: GridPoint, in context: PaneContext) -> PaneOutcome
  /// Draws the pane into its rectangle.
  func draw(into grid: inout Grid, in context: PaneContext)
}

/// What the machine asks of the reading pane beside what every pane does.
package protocol ReadingPane: Pane {
  /// The article shown.
  var content: LibraryArticle { get }
  /// Takes a newer state of the same article (its keywords changed), staying where reading stands.
  mutating func update(_ content: LibraryArticle)
  /// How many articles of the library mention each entity, by the entity's `id`.
  mutating func setLibraryCounts(_ counts: [Int])

  /// What is at the top of the pane.
  func position(in context: PaneContext) -> ReadingPosition
  /// How far reading has come, in hundredths, 0 to 100.
  func progress(in context: PaneContext) -> Int
  /// Brings a place to the top of the pane.
  mutating func go(to position: ReadingPosition, in context: PaneContext)

  /// Lights what is found and goes to the first match from the top of the pane on, also while the
  /// words are still being typed; empty words put everything out. The outcome's message is the
  /// count.
  mutating func find(_ words: String, in context: PaneContext) -> PaneOutcome
  /// Brings a mention, by its index in the article's, into view and selects it.
  mutating func showMention(_ index: Int, in context: PaneContext)
  /// The selected mention, by its index in the article's.
  var selectedMention: Int? { get }
  /// The selected mention's text, or else the last words looked for: what `:keyword` starts with.
  var wordUnderCursor: String? { get }

  /// Whether the next character chooses a link.
  var isChoosingLink: Bool { get }
  /// Takes a letter of a link's label.
  mutating func chooseLink(_ letter: Character, in context: PaneContext) -> PaneOutcome
  /// Stops choosing.
  mutating func stopChoosingLink()

  /// The article as plain text, for pipe and save.
  var plainText: String { get }
}

/// What a pane wants that only the machine can do.
package enum PaneRequest: Hashable, Sendable {
  /// Shows a mention of the open article, by its index in the article's.
  case showMention(Int)
  /// Opens the dossier of a name.
  case showDossier(EntityName)
  /// Lists every article that mentions a name.
  case listMentions(of: EntityName)
  /// Shows the dates of the open article, that of a mention selected.
  case showTimeline(selecting: Int)
  /// Opens an article at a mention.
  case openMention(ArticleID, TextPlace, TextSpan)
  /// Lights a kind, or stops lighting it.
  case setKind(EntityKind, isLit: Bool)
  /// Shows a few lines over the panes until a key is pressed, for instance why a name is lit.
  case explain(title: String, lines: [String])
  /// Opens what is selected, after a click on it.
  case open
}

/// What a pane answers to a command.
package struct PaneOutcome: Hashable, Sendable {
  /// What is to be done outside.
  package var effects: [Effect]
  /// What to say in the hint bar.
  package var message: String?
  /// What the machine is asked to do.
  package var request: PaneRequest?
  /// Whether the pane has this command at all; if not, the machine looks further.
  package var isHandled: Bool

  /// The pane did what was asked.
  package static func done(
    _ effects: [Effect] = [],
    message: String? = nil,
    request: PaneRequest? = nil
  ) -> PaneOutcome {
    PaneOutcome(effects: effects, message: message, request: request, isHandled: true)
  }

  /// The pane has no such command.
  package static let notHandled = PaneOutcome(effects: [], message: nil, isHandled: false)
}

extension PaneOutcome {
  /// Asks for what there is to know of a name: its dossier, or the list of its articles; of a date,
  /// the timeline.
  ///
  /// - Parameters:
  ///   - command: `dossier` or `listName`.
  ///   - name: The name.
  ///   - mention: A mention of it, by its index in the article's.
  /// - Returns: The request, or why there is none.
  static func looking(_ command: Command, at name: EntityName, mention: Int) -> PaneOutcome {
    if name.kind == .date, command == .dossier {
      return .done(request: .showTimeline(selecting: mention))
    }
    guard name.kind.isIndexed else { return .done(message: "Only names have a dossier") }
    return .done(request: command == .dossier ? .showDossier(name) : .listMentions(of: name))
  }
}
