package import ArticleModel
package import Reader
package import Testing
package import TextGrid

/// The reader without a terminal: keys go in, effects and screens are expected.
///
/// A library in memory answers at once, until `isAnswering` is turned off.
package struct Session {
  /// The reader.
  package private(set) var machine: ReaderMachine
  /// What answers its effects.
  package var library: MemoryLibrary
  /// Whether the library answers.
  package var isAnswering = true
  /// The effects since they were last expected.
  package private(set) var effects: [Effect] = []

  /// Starts the reader on some articles.
  ///
  /// - Parameters:
  ///   - articles: What the library holds.
  ///   - columns: Columns of the screen.
  ///   - rows: Rows of the screen.
  ///   - keymap: Which keys stand for which command.
  ///   - themes: The themes there are.
  ///   - settings: What was kept from the last run.
  ///   - opening: The one article that the session reads.
  package init(
    _ articles: [LibraryArticle] = WireArticles.all,
    columns: Int = 80,
    rows: Int = 24,
    keymap: Keymap = Keymap(.vim),
    themes: [String] = ["ink", "paper"],
    settings: ReaderSettings = ReaderSettings(),
    opening: ArticleID? = nil
  ) {
    library = MemoryLibrary(articles)
    machine = ReaderMachine(
      size: GridSize(columns: columns, rows: rows),
      settings: settings,
      keymap: keymap,
      themes: themes,
      opening: opening
    )
    send(.dayChanged(WireArticles.today, .utc))
    effects = []
  }

  /// What the reader shows.
  package var state: ReaderState { machine.state }

  /// Presses keys, written as in `KeyNotation`: `j j k <enter>`; spaces only part them.
  package mutating func press(
    _ keys: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    do {
      for key in try KeyNotation.keys(in: keys) { send(.key(key)) }
    } catch {
      Issue.record("\(error)", sourceLocation: sourceLocation)
    }
  }

  /// Types text character by character.
  package mutating func type(_ text: String) {
    for character in text { send(.key(Key(.character(character)))) }
  }

  /// Sends an event, and what the library answers until it has nothing more to say.
  package mutating func send(_ event: Event) {
    var waiting = [event]
    var steps = 0
    while !waiting.isEmpty {
      let new = machine.handle(waiting.removeFirst())
      effects += new
      if isAnswering { for effect in new { waiting += library.answers(to: effect) } }
      steps += 1
      guard steps < 1000 else {
        Issue.record("the reader and the library go on asking and answering: \(new)")
        return
      }
    }
  }

  /// Expects the effects since the last time, those left out that only read from the library.
  package mutating func expectEffects(
    _ expected: [Effect],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let done = effects.filter { !$0.isReading }
    #expect(done == expected, sourceLocation: sourceLocation)
    effects = []
  }

  /// Expects a screen in the notation of `ScreenNotation`.
  ///
  /// - Parameters:
  ///   - expected: The screen.
  ///   - roles: The roles that are shown in it.
  ///   - sourceLocation: Where to report.
  package func expectScreen(
    _ expected: String,
    showing roles: Set<StyleRole> = ScreenNotation.usualRoles,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let drawn = ScreenNotation.text(of: machine.frame(), showing: roles)
    guard drawn != expected else { return }
    Issue.record(
      "\(Session.difference(expected: expected, drawn: drawn))",
      sourceLocation: sourceLocation
    )
  }

  /// One row of the screen in notation, without roles.
  package func row(_ index: Int) -> String {
    let rows = screen().split(separator: "\n")
    return rows.indices.contains(index) ? String(rows[index]) : ""
  }

  /// The screen in notation, without roles unless some are asked for.
  package func screen(showing roles: Set<StyleRole> = []) -> String {
    ScreenNotation.text(of: machine.frame(), showing: roles)
  }

  /// Both screens, one above the other, and the rows that differ.
  static func difference(expected: String, drawn: String) -> Comment {
    let (wanted, found) = (expected.split(separator: "\n"), drawn.split(separator: "\n"))
    let rows = (0..<max(wanted.count, found.count)).filter { row in
      (row < wanted.count ? wanted[row] : nil) != (row < found.count ? found[row] : nil)
    }
    return """
      the screen is not as expected in rows \(rows.map(String.init).joined(separator: ", "))
      expected:
      \(expected)
      drawn:
      \(drawn)
      """
  }
}

extension Effect {
  /// Whether the effect only reads from the library.
  fileprivate var isReading: Bool {
    switch self {
    case .loadWindow, .count, .loadArticle, .countInLibrary, .findNames, .cancel: true
    case .loadDossier, .loadAppearances, .loadTimeline, .loadNames: true
    default: false
    }
  }
}
