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

  /// Makes a context.
  package init(
    rect: GridRect,
    isFocused: Bool,
    settings: ReaderSettings,
    typesetter: Typesetter,
    today: CivilDay,
    zone: ZoneOffset
  ) {
    self.rect = rect
    self.isFocused = isFocused
    self.settings = settings
    self.typesetter = typesetter
    self.today = today
    self.zone = zone
  }
}

/// What a pane answers to a command.
package struct PaneOutcome: Hashable, Sendable {
  /// What is to be done outside.
  package var effects: [Effect]
  /// What to say in the hint bar.
  package var message: String?
  /// Whether the pane has this command at all; if not, the machine looks further.
  package var isHandled: Bool

  /// The pane did what was asked.
  package static func done(_ effects: [Effect] = [], message: String? = nil) -> PaneOutcome {
    PaneOutcome(effects: effects, message: message, isHandled: true)
  }

  /// The pane has no such command.
  package static let notHandled = PaneOutcome(effects: [], message: nil, isHandled: false)
}
