import TextGrid

/// What the bar at the bottom offers in a mode: some keys and a word for each.
struct HintBar: Hashable, Sendable {
  /// Commands whose keys are shown together, and what they do in a word.
  struct Hint: Hashable, Sendable {
    var commands: [Command]
    var word: String
  }

  /// The hints of a mode, the most useful first.
  ///
  /// - Parameters:
  ///   - mode: What keys go to.
  ///   - isSingle: Whether one article is read and nothing else, so that there is none to go on to.
  /// - Returns: The hints.
  static func hints(in mode: Mode, isSingle: Bool = false) -> [Hint] {
    switch mode {
    case .headlines:
      [
        Hint(commands: [.nextRow, .previousRow], word: "move"),
        Hint(commands: [.open], word: "open"), Hint(commands: [.find], word: "find"),
        Hint(commands: [.filter], word: "filter"), Hint(commands: [.toggleStar], word: "star"),
        Hint(commands: [.toggleRead], word: "read"), Hint(commands: [.undo], word: "undo"),
        Hint(commands: [.commandLine], word: "command"),
      ]
    case .article:
      [
        Hint(commands: [.pageDown], word: "page"), Hint(commands: [.find], word: "find"),
        Hint(commands: [.nextMention], word: "next name"),
        Hint(commands: [.entities], word: "names"),
        isSingle ? nil : Hint(commands: [.dossier], word: "dossier"),
        Hint(commands: [.timeline], word: "dates"),
        isSingle ? nil : Hint(commands: [.nextArticle, .previousArticle], word: "article"),
        Hint(commands: [.followLink], word: "link"),
        isSingle
          ? Hint(commands: [.nextTheme], word: "theme")
          : Hint(commands: [.toggleStar], word: "star"),
        Hint(commands: [.close], word: isSingle ? "quit" : "back"),
      ]
      .compactMap(\.self)
    case .entities:
      [
        Hint(commands: [.nextRow, .previousRow], word: "move"),
        Hint(commands: [.open], word: "dossier"),
        Hint(commands: [.nextMention, .previousMention], word: "walk"),
        Hint(commands: [.toggleKind], word: "light"), Hint(commands: [.switchPane], word: "pane"),
        Hint(commands: [.close], word: "back"),
      ]
    case .survey, .overlay, .prompt, .confirm, .letter: []
    }
  }

  /// The hints for a screen over the panes.
  static func hints(on survey: Survey) -> [Hint] {
    let move = Hint(commands: [.nextRow, .previousRow], word: "move")
    let back = Hint(commands: [.close], word: "back")
    switch survey {
    case .dossier(let dossier):
      let isBeside = dossier.part == .beside
      return [
        move, Hint(commands: [.open], word: isBeside ? "dossier" : "open"),
        Hint(commands: [.switchPane], word: isBeside ? "articles" : "beside it"),
        Hint(commands: [.listName], word: "list"), Hint(commands: [.timelineOfList], word: "dates"),
        back,
      ]
    case .timeline:
      return [
        move, Hint(commands: [.open], word: "open"),
        Hint(commands: [.nextGroup, .previousGroup], word: "month"), back,
      ]
    case .names:
      return [
        move, Hint(commands: [.open], word: "dossier"), Hint(commands: [.listName], word: "list"),
        Hint(commands: [.periodDay, .periodWeek, .periodMonth], word: "period"), back,
      ]
    }
  }

  /// The hints for what lies over the panes.
  static func hints(over overlay: Overlay) -> [Hint] {
    let move = Hint(commands: [.nextRow, .previousRow], word: "move")
    let close = Hint(commands: [.close], word: "close")
    return switch overlay {
    case .help: [move, Hint(commands: [.find], word: "find"), close]
    case .keywords:
      [
        move, Hint(commands: [.open], word: "on/off"), Hint(commands: [.remove], word: "remove"),
        close,
      ]
    case .corrections: [move, Hint(commands: [.remove], word: "remove"), close]
    case .themes: [move, Hint(commands: [.open], word: "keep"), close]
    case .note: [move, close]
    case .prompt, .confirm: []
    }
  }

  /// The first key of each of a hint's commands, as `plain(_:)` writes it; `nil` where one of them has
  /// none.
  static func keys(of hint: Hint, among bound: [Command: [String]]) -> String? {
    let keys = hint.commands.compactMap { bound[$0]?.first }
    guard keys.count == hint.commands.count else { return nil }
    return keys.map(plain).joined(separator: "/")
  }

  /// A key without the brackets that tell its name from letters: `⏎`, `space`, `^o`, `tab`.
  static func plain(_ key: String) -> String {
    if key == "<enter>" { return "⏎" }
    guard key.hasPrefix("<"), key.hasSuffix(">"), key.utf8.count > 2 else { return key }
    let name = key.dropFirst().dropLast()
    guard !name.contains("<"), !name.contains(">") else { return key }
    return name.hasPrefix("c-") ? "^" + name.dropFirst(2) : String(name)
  }
}
