package import ArticleModel
package import TextGrid

/// The reader: events go in, effects come out, and the state can be drawn at any time.
///
/// `handle` is total, synchronous and deterministic: it asks no clock, disk, locale or random
/// source, and never fails. What it needs from outside it asks for by an effect and gets by an
/// event; answers that are no longer awaited are dropped.
package struct ReaderMachine: Sendable {
  /// Everything that is shown.
  package internal(set) var state: ReaderState
  /// Which keys stand for which command.
  package let keymap: Keymap
  /// Sets text; knows the hyphenation patterns.
  let typesetter: Typesetter
  /// The keys of each command in each mode, as they are written.
  let modeKeys: [Mode: [Command: [String]]]
  /// The keys of each command in any mode, as they are written.
  let boundKeys: [Command: [String]]
  /// The first key of each command, for notices on the screen.
  let keyNames: [Command: String]
  /// What is to be done outside, until `handle` hands it over.
  private var outbox: [Effect] = []

  /// Makes the reader as it is at start; the first event makes it ask for the list.
  ///
  /// - Parameters:
  ///   - size: The screen.
  ///   - settings: What was kept from the last run.
  ///   - keymap: Which keys stand for which command.
  ///   - themes: The names of the themes there are, in the order in which they are cycled.
  ///   - typesetter: What sets text.
  ///   - query: What is listed first.
  ///   - opening: The one article that this session reads, opened at once.
  package init(
    size: GridSize,
    settings: ReaderSettings = ReaderSettings(),
    keymap: Keymap = Keymap(.vim),
    themes: [String] = [],
    typesetter: Typesetter = Typesetter(),
    query: ArticleQuery = ArticleQuery(),
    opening: ArticleID? = nil
  ) {
    state = ReaderState(
      size: size,
      settings: settings,
      themes: themes,
      query: query,
      isSingle: opening != nil
    )
    self.keymap = keymap
    self.typesetter = typesetter
    var modeKeys: [Mode: [Command: [String]]] = [:]
    var boundKeys: [Command: [String]] = [:]
    for mode in Mode.allCases {
      let keys = keymap.keys(in: mode).mapValues { $0.map(\.text) }
      modeKeys[mode] = keys
      for (command, texts) in keys {
        let known = boundKeys[command] ?? []
        boundKeys[command] = known + texts.filter { !known.contains($0) }
      }
    }
    self.modeKeys = modeKeys
    self.boundKeys = boundKeys
    keyNames = boundKeys.compactMapValues(\.first)
    if let opening { state.requests.article = state.requests.number(ArticleRequest(id: opening)) }
    isStarting = true
  }

  private var isStarting: Bool

  /// Takes in what happened and says what is to be done.
  ///
  /// - Parameter event: What happened.
  /// - Returns: What is to be done, in this order; empty more often than not.
  package mutating func handle(_ event: Event) -> [Effect] {
    if isStarting {
      isStarting = false
      if let first = state.requests.article { emit(.loadArticle(first.question.id, first.id)) }
    }
    switch event {
    case .key(let key): press(key)
    case .pasted(let text): paste(text)
    case .resized(let size): state.size = size
    case .mouse(let action, let point): pointed(action, at: point)
    case .terminated: quit()
    case .dayChanged(let day, let zone): (state.today, state.zone) = (day, zone)
    default: takeAnswer(event)
    }
    layOutPanes()
    askForRows()
    askForSurvey()
    defer { outbox = [] }
    return outbox
  }

  /// Has something done outside.
  mutating func emit(_ effect: Effect) { outbox.append(effect) }

  /// Has some things done outside.
  mutating func emit(_ effects: [Effect]) { outbox += effects }

  /// Says something at the bottom of the screen.
  mutating func say(_ text: String, isError: Bool = false) {
    state.message = Message(text: text, isError: isError)
  }

  /// What a pane knows of the world around it; a pane that is not shown has the place that it would
  /// have.
  func context(of pane: PaneName) -> PaneContext {
    var layout = state.layout
    if layout.panes[pane] == nil {
      layout = state.layout(focus: pane, isPanelHidden: false)
    }
    return PaneContext(
      rect: layout.panes[pane] ?? layout.body,
      isFocused: state.focus == pane && state.overlays.isEmpty,
      settings: state.settings,
      typesetter: typesetter,
      today: state.today,
      zone: state.zone,
      keys: keyNames
    )
  }

  /// Has the open article set what is in view, so that drawing only reads, and the names follow the
  /// mention that is selected in it.
  private mutating func layOutPanes() {
    guard state.article != nil, !ScreenLayout.isTooSmall(state.size) else { return }
    let context = context(of: .article)
    state.article?.layOut(in: context)
    let mention = state.article?.selectedMention
    if state.panel?.current != mention { state.panel?.follow(mention: mention) }
  }
}
