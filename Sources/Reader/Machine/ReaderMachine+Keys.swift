import TextGrid

extension ReaderMachine {
  /// The largest number that can be typed before a key.
  static let countLimit = 99_999

  /// Takes a key to whatever it goes to at the moment.
  mutating func press(_ key: Key) {
    state.message = nil
    state.surveys.dropCommand()
    switch state.mode {
    case .prompt: pressInPrompt(key)
    case .confirm: answer(key)
    case .letter: pressLetter(key)
    case .headlines, .article, .entities, .survey, .overlay: pressCommandKey(key)
    }
  }

  /// Takes a key of the keymap: a digit of a count, the beginning of a sequence, or its end.
  private mutating func pressCommandKey(_ key: Key) {
    let mode = state.mode
    let keys = state.pendingKeys + [key]
    let resolution = keymap.resolve(keys, in: mode)
    if resolution == .unbound, takeDigit(key) { return }
    let count = state.count
    switch resolution {
    case .command(let command):
      state.pendingKeys = []
      state.count = nil
      perform(command, count: command.info.count == nil ? nil : count)
    case .pending: state.pendingKeys = keys
    case .unbound:
      let isGivenUp = key.symbol == .escape && keys.count > 1
      state.pendingKeys = []
      state.count = nil
      guard !isGivenUp else { return }
      let help = keyNames[.help].map { "; \($0) shows all keys" } ?? ""
      say("\(keys.text) is not bound\(help)")
    }
  }

  /// Adds a digit to the count; says whether the key is one.
  private mutating func takeDigit(_ key: Key) -> Bool {
    guard state.pendingKeys.isEmpty, key.modifiers.isEmpty,
      case .character(let character) = key.symbol,
      character.isASCII, let digit = character.wholeNumberValue, digit > 0 || state.count != nil
    else { return false }
    state.count = min((state.count ?? 0) * 10 + digit, ReaderMachine.countLimit)
    return true
  }

  /// Takes a letter that chooses a link or names a mark.
  private mutating func pressLetter(_ key: Key) {
    let awaited = state.awaitedLetter
    state.awaitedLetter = nil
    guard key.modifiers.isEmpty, case .character(let letter) = key.symbol else {
      if awaited == nil { state.article?.stopChoosingLink() }
      return
    }
    switch awaited {
    case .setMark: setMark(letter)
    case .goToMark: goToMark(letter)
    case nil:
      guard state.article != nil else { return }
      let context = context(of: .article)
      if let outcome = state.article?.chooseLink(letter, in: context) { take(outcome) }
    }
  }
}
