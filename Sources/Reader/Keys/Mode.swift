/// What keys go to at the moment; computed from the state, never stored.
package enum Mode: String, CaseIterable, Hashable, Sendable {
  case headlines, article, entities
  /// A screen over the panes: a dossier, a timeline, the rising names.
  case survey
  /// A list over the panes: help, keywords, themes, an explanation.
  case overlay
  /// A line being typed.
  case prompt
  /// A question that wants `y` or `n`.
  case confirm
  /// A letter that chooses a link or names a mark.
  case letter
}

/// The modes that have keys of the command table.
package struct Modes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let headlines = Modes(rawValue: 1 << 0)
  package static let article = Modes(rawValue: 1 << 1)
  package static let entities = Modes(rawValue: 1 << 2)
  package static let overlay = Modes(rawValue: 1 << 3)
  package static let survey = Modes(rawValue: 1 << 4)

  /// The three panes.
  package static let panes: Modes = [.headlines, .article, .entities]
  /// The three panes and the screens over them.
  package static let screens: Modes = [.panes, .survey]
  /// Where a name may be selected, and set right.
  package static let naming: Modes = [.article, .entities, .survey]
  /// Wherever keys are commands.
  package static let everywhere: Modes = [.screens, .overlay]

  /// The set of one mode; empty for a mode whose keys are not commands.
  package init(_ mode: Mode) {
    switch mode {
    case .headlines: self = .headlines
    case .article: self = .article
    case .entities: self = .entities
    case .overlay: self = .overlay
    case .survey: self = .survey
    case .prompt, .confirm, .letter: self = []
    }
  }

  /// The modes of the set, in the order of `Mode`.
  package var all: [Mode] {
    Mode.allCases.filter { !Modes($0).isEmpty && contains(Modes($0)) }
  }
}
