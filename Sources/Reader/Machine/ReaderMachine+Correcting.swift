import ArticleModel

extension ReaderMachine {
  /// Carries out a command that sets a name right, or that has names read again.
  mutating func performCorrecting(_ command: Command, argument: String) {
    switch command {
    case .corrections: show(.corrections(CorrectionList()))
    case .readNames: readNames()
    case .stopReadingNames: stopReadingNames()
    case .isPerson: setKind(.person)
    case .isPlace: setKind(.place)
    case .isOrganisation: setKind(.organisation)
    case .isGroup: setKind(.group)
    case .isEvent: setKind(.event)
    case .isNoName: ignoreName()
    case .mergeName, .renameName, .splitName: correct(command, argument)
    default: break
    }
  }

  /// The name that a correction is about: in a dossier its own, among the rising names and in the
  /// panel the selected one, otherwise that of the selected mention, or the name that a keyword lies
  /// over; `nil` where there is none.
  var correctionSubject: CorrectionSubject? {
    switch state.surveys.shown {
    case .dossier(let dossier): return CorrectionSubject(dossier.name, forms: dossier.aliases)
    case .names(let names): return names.selected.map { CorrectionSubject($0.name, forms: []) }
    case .timeline: return nil
    case nil: break
    }
    guard let pane = state.article else { return nil }
    let article = pane.article
    if state.focus == .entities {
      return state.panel?.selectedEntry.flatMap { entry in
        entry.kind == .keyword || !article.entities.indices.contains(entry.number)
          ? nil : CorrectionSubject(article.entities[entry.number])
      }
    }
    guard let index = pane.selectedNameMention else { return nil }
    return CorrectionSubject(
      article.entities[article.mentions[index].entity],
      written: article.writtenName(of: index)
    )
  }

  /// The name that a correction is about; says so where there is none, or where what is selected is
  /// a date or an amount.
  private mutating func subject(allowingValues: Bool = false) -> CorrectionSubject? {
    guard let subject = correctionSubject else {
      say(ArticlePane.noMention)
      return nil
    }
    guard allowingValues || subject.kind.isName else {
      say("\(Phrase.quoted(subject.written)) is no name, but \(subject.kind.phrase)")
      return nil
    }
    return subject
  }

  private mutating func setKind(_ kind: EntityKind) {
    guard let subject = subject() else { return }
    let correction = Correction.kind(name: subject.name, kind)
    guard subject.kind != kind else { return say(correction.phrase + " already") }
    correct(by: correction)
  }

  private mutating func ignoreName() {
    guard let subject = subject(allowingValues: true) else { return }
    correct(by: .ignore(name: subject.written))
  }

  /// Merges, splits or renames the selected name, once it is known with what.
  private mutating func correct(_ command: Command, _ argument: String) {
    guard let subject = subject() else { return }
    let kind: Prompt.Kind =
      switch command {
      case .mergeName: .merge
      case .renameName: .rename
      default: .split
      }
    if !argument.isEmpty { return correct(kind, subject, with: argument) }
    switch kind {
    case .rename: ask(kind, text: subject.name, about: subject)
    case .split where !isSame(subject.written, subject.name):
      correct(kind, subject, with: subject.written)
    case .split where subject.forms.count == 1: correct(kind, subject, with: subject.forms[0])
    case .split where subject.forms.isEmpty:
      say("\(Phrase.quoted(subject.name)) has no other form here")
    default: ask(kind, about: subject)
    }
  }

  /// Makes the correction that was typed at a prompt.
  mutating func correct(by prompt: Prompt) {
    let text = prompt.line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let subject = prompt.subject, !text.isEmpty else {
      return say("Nothing was set right")
    }
    correct(prompt.kind, subject, with: text)
  }

  private mutating func correct(
    _ kind: Prompt.Kind,
    _ subject: CorrectionSubject,
    with text: String
  ) {
    switch kind {
    case .split:
      guard let form = subject.forms.first(where: { isSame($0, text) }) else {
        return say("\(Phrase.quoted(text)) is no form of \(Phrase.quoted(subject.name)) here")
      }
      correct(by: .split(name: form, from: subject.name))
    case .rename:
      // A change of case alone is one that can be wanted.
      guard text != subject.name else { return say("Nothing was set right") }
      correct(by: .rename(name: subject.name, to: text))
    default:
      guard !isSame(text, subject.name) else { return say("That is its name already") }
      let known = kindOfTarget(text, preferring: subject.kind)
      let differing = known == subject.kind ? nil : known
      let correction = Correction.merge(name: subject.name, into: text, kind: differing)
      correct(by: correction)
      state.unsettledMerge = known == nil ? UnsettledMerge(correction, of: subject.kind) : nil
    }
  }

  /// Of what kind the name is that another is merged into: as the user said, otherwise as the names
  /// at hand tell; `nil` where they do not.
  private func kindOfTarget(_ name: String, preferring kind: EntityKind) -> EntityKind? {
    for case .kind(let other, let kind) in state.corrections.reversed()
    where isSame(other, name) {
      return kind
    }
    return CorrectedName.target(name, of: kind, among: namesAtHand)?.kind
  }

  private func isSame(_ name: String, _ other: String) -> Bool {
    EntityKey(kind: .person, name: name) == EntityKey(kind: .person, name: other)
  }

  private mutating func correct(by correction: Correction) {
    make(Change(action: .corrected(correction), title: correction.phrase))
  }

  /// Takes back a correction of the list.
  mutating func removeCorrection(at index: Int) {
    guard state.corrections.indices.contains(index) else { return }
    let correction = state.corrections[index]
    // The file gives up the last of several that are alike.
    let last = state.corrections.lastIndex(of: correction) ?? index
    make(
      Change(
        action: .correctionRemoved(correction, at: last),
        title: "No longer: \(correction.phrase)"
      )
    )
  }

  /// Shows the open article as a correction makes it, until it has been recognised anew, and the
  /// dossiers of what is now called or taken otherwise under that.
  mutating func showCorrected(by correction: Correction) {
    state.surveys.correct(by: correction, knowing: namesAtHand)
    guard var content = state.article?.content else { return }
    content.article = content.article.corrected(by: correction)
    content.libraryCounts = []
    state.article?.update(content)
    state.panel?.update(content.article)
  }

  /// The names whose kind is known: those on the screen, then those that the library found for what
  /// was typed.
  private var namesAtHand: [EntityName] { knownNames + state.foundNames }

  // MARK: Answers

  /// Takes the user's corrections as they are in the file now.
  mutating func takeCorrections(_ corrections: [Correction]) {
    guard corrections != state.corrections else { return }
    state.corrections = corrections
    readOpenArticleAgain()
  }

  /// Takes back on the screen what could not be kept in the file.
  mutating func takeRefusal(of correction: Correction, _ reason: String) {
    state.history.forget(correction)
    state.surveys.takeBack(correction)
    say(reason, isError: true)
    readOpenArticleAgain()
  }

  /// Asks for names of the library that go on from what is typed, where a prompt wants a name.
  mutating func askForNames(for prompt: Prompt) {
    let text: String
    switch prompt.kind {
    case .merge: text = prompt.line.text
    case .command:
      let parts = prompt.line.text.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, Command.named(parts[0])?.info.argument == .name else { return }
      text = String(parts[1])
    default: return
    }
    guard !text.isEmpty, state.requests.names?.question != text else { return }
    if let pending = state.requests.names { emit(.cancel(pending.id)) }
    let asked = state.requests.number(text)
    state.requests.names = asked
    emit(.findNames(text, asked.id))
  }

  /// Offers names of the library at the prompt that asked for them.
  mutating func takeNames(_ names: [EntityName], for id: RequestID) {
    guard state.requests.names?.id == id else { return }
    state.requests.names = nil
    // Whoever types on is quicker than the library, which still knows of what kind the name is.
    state.surveys.learn(names)
    settleMerge(knowing: names)
    guard case .prompt(var prompt) = state.overlays.last else { return }
    state.foundNames = names
    prompt.offer(completionSource(of: prompt))
    state.overlays[state.overlays.count - 1] = .prompt(prompt)
  }

  /// Has a merge say of what kind the name is that it led to, which was not known when it was made.
  private mutating func settleMerge(knowing names: [EntityName]) {
    let unsettled = state.unsettledMerge
    state.unsettledMerge = nil
    guard let former = unsettled?.correction, let latter = unsettled?.settled(knowing: names),
      let isMade = state.history.replace(former, by: latter, called: latter.phrase)
    else { return }
    state.surveys.replace(former, by: latter)
    guard isMade else { return }
    emit(.removeCorrection(former))
    emit(.addCorrection(latter, at: state.corrections.lastIndex(of: former)))
  }

  // MARK: The library's names

  private mutating func readNames() {
    guard state.nameReading?.isStopped == true else {
      return say(
        state.nameReading == nil ? "All names are read" : "Names are being read again already"
      )
    }
    emit(.readNames)
  }

  private mutating func stopReadingNames() {
    guard let reading = state.nameReading, !reading.isStopped else {
      return say("Names are not being read again")
    }
    emit(.stopReadingNames)
  }

  /// Takes how far the library's names have been read again.
  mutating func takeNameReading(_ reading: NameReading) {
    let wasStopped = state.nameReading?.isStopped == true
    let wasReading = state.nameReading != nil
    state.nameReading = reading.done < reading.total ? reading : nil
    if wasReading, state.nameReading == nil { countNamesAgain() }
    guard reading.isStopped, !wasStopped, state.nameReading != nil else { return }
    let (done, total) = (Phrase.number(reading.done), Phrase.number(reading.total))
    let key = keyNames[.readNames].map { "; \($0) goes on" } ?? ""
    say("Stopped reading names again: \(done) of \(total)\(key)")
  }

  /// Asks anew how many articles mention each entity of the open one; what is known stays until
  /// then.
  private mutating func countNamesAgain() {
    guard !state.isSingle, let content = state.article?.content,
      !content.article.entities.isEmpty
    else { return }
    emit(.countInLibrary(content.id, content.article.entities.map(\.key)))
  }
}

extension EntityKind {
  /// What a value is, in words.
  fileprivate var phrase: String {
    switch self {
    case .date: "a date"
    case .money: "an amount of money"
    case .percent: "a percentage"
    case .keyword: "your keyword"
    case .person, .place, .organisation, .group, .event: word
    }
  }
}
