/// What lies over the panes, with everything it needs.
enum Overlay: Hashable, Sendable {
  case help(HelpOverlay)
  case keywords(KeywordList)
  case corrections(CorrectionList)
  case themes(ThemePicker)
  case note(Note)
  case prompt(Prompt)
  case confirm(Confirmation)

  /// What keys go to while this is uppermost.
  var mode: Mode {
    switch self {
    case .help, .keywords, .corrections, .themes, .note: .overlay
    case .prompt: .prompt
    case .confirm: .confirm
    }
  }
}

/// A few lines to read, for instance why a name is lit.
struct Note: Hashable, Sendable {
  var title: String
  var lines: [String]
  /// The line at the top.
  var scroll = 0
}

/// A question that is answered with `y` or `n`.
struct Confirmation: Hashable, Sendable {
  var question: String
  var action: Action

  /// What is done on `y`.
  enum Action: Hashable, Sendable {
    /// Saves the open article over a file.
    case overwrite(path: String)
  }
}

/// The user's keywords, one of them selected.
struct KeywordList: Hashable, Sendable {
  /// Index of the selected keyword.
  var index = 0
}

/// What the user set right about names, one of it selected.
struct CorrectionList: Hashable, Sendable {
  /// Index of the selected correction.
  var index = 0
}

/// The themes, one of them tried on.
struct ThemePicker: Hashable, Sendable {
  /// Index of the theme that is tried on.
  var index: Int
  /// The theme before, for Escape.
  let former: String
}

/// All commands with their keys.
struct HelpOverlay: Hashable, Sendable {
  /// The line at the top.
  var scroll = 0
  /// What is looked for; only commands that hold it are shown.
  var words = ""
}

/// Where a list over the panes stands: scrolling and selecting among lines.
struct ListScroll: Hashable, Sendable {
  /// Lines there are.
  let count: Int
  /// Lines that are seen at a time.
  let height: Int

  /// The place that a command goes to, within the list; `nil` for a command that does not move.
  func place(after command: Command, from place: Int, count times: Int?) -> Int? {
    let times = times ?? 1
    let target: Int
    switch command {
    case .nextRow: target = place + times
    case .previousRow: target = place - times
    case .pageDown: target = place + times * max(1, height - 1)
    case .pageUp: target = place - times * max(1, height - 1)
    case .halfPageDown: target = place + times * max(1, height / 2)
    case .halfPageUp: target = place - times * max(1, height / 2)
    case .top: target = 0
    case .bottom: target = count
    default: return nil
    }
    return target
  }

  /// The nearest place at which a line is selected.
  func selected(_ place: Int) -> Int { min(max(place, 0), max(0, count - 1)) }

  /// The nearest place at which the top can stand without a gap at the end.
  func top(_ place: Int) -> Int { min(max(place, 0), max(0, count - height)) }
}
