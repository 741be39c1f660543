import ArticleModel

extension ReaderMachine {
  /// Carries out a command of names and keywords that no pane has.
  mutating func performNaming(_ command: Command, argument: String) {
    switch command {
    case .entities: togglePanel()
    case .dossier: argument.isEmpty ? say(ArticlePane.noMention) : showDossier(named: argument)
    case .listName: say(ArticlePane.noMention)
    case .timeline: showTimeline(selecting: state.article?.selectedMention)
    case .timelineOfList: showTimelineOfList()
    case .risingNames: showRisingNames()
    case .toggleKind: toggleKind(named: argument)
    case .addKeyword: argument.isEmpty ? offerKeyword() : addKeyword(argument)
    case .keywords: show(.keywords(KeywordList()))
    default: performCorrecting(command, argument: argument)
    }
  }

  private mutating func toggleKind(named name: String) {
    guard let kind = EntityKind(rawValue: name.lowercased()) else {
      let kinds = EntityKind.allCases.map(\.rawValue).joined(separator: ", ")
      return say("A kind is one of \(kinds)")
    }
    setKind(kind, isLit: state.settings.hiddenKinds.contains(kind))
  }

  /// Lights a kind of name, or no longer does.
  mutating func setKind(_ kind: EntityKind, isLit: Bool) {
    if isLit {
      state.settings.hiddenKinds.remove(kind)
    } else {
      state.settings.hiddenKinds.insert(kind)
    }
    emit(.saveSettings(state.settings))
    say("\(isLit ? "Lit" : "Not lit"): \(kind.rawValue)")
  }

  /// Opens the prompt with what could become a keyword: the selected name, or what was looked for.
  private mutating func offerKeyword() {
    ask(.keyword, text: state.article?.wordUnderCursor ?? state.lastFind)
  }

  /// Makes a keyword of a word, or of a regular expression between slashes.
  mutating func addKeyword(_ text: String) {
    let isExpression = text.count > 2 && text.hasPrefix("/") && text.hasSuffix("/")
    let pattern = isExpression ? String(text.dropFirst().dropLast()) : text
    guard pattern.contains(where: { !$0.isWhitespace }) else { return }
    let keyword = Keyword(pattern: pattern, isExpression: isExpression)
    let known = state.keywords.first {
      $0.pattern == pattern && $0.isExpression == isExpression
    }
    if let known {
      guard !known.isOn else { return say("\(Phrase.quoted(text)) is a keyword already") }
      return setKeyword(known, isOn: true)
    }
    make(Change(action: .keywordAdded(keyword), title: "Keyword \(Phrase.quoted(text))"))
  }

  /// Lights a keyword, or no longer does.
  mutating func setKeyword(_ keyword: Keyword, isOn: Bool) {
    let title = "Keyword \(Phrase.quoted(keyword.pattern)) \(isOn ? "on" : "off")"
    make(Change(action: .keywordSet(keyword, isOn: isOn), title: title))
  }

  /// Removes a keyword.
  mutating func removeKeyword(_ keyword: Keyword) {
    let title = "Keyword \(Phrase.quoted(keyword.pattern)) removed"
    make(Change(action: .keywordRemoved(keyword), title: title))
  }
}
