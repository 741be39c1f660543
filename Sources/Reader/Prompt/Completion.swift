import ArticleModel

/// What the end of a line could be made to, and which of that is taken.
struct Completion: Hashable, Sendable {
  /// What stands before the completed part and stays.
  var stem = ""
  /// What the completed part can be, the likeliest first.
  var candidates: [String] = []
  /// Index of the candidate that stands in the line.
  private(set) var taken: Int?

  /// Takes the next candidate, or the one before, and gives the whole line; `nil` without any.
  mutating func take(step: Int) -> String? {
    guard !candidates.isEmpty else { return nil }
    let start = taken ?? (step > 0 ? -1 : candidates.count)
    let next = (start + step + candidates.count) % candidates.count
    taken = next
    return stem + candidates[next]
  }
}

/// What lines can be completed from.
struct CompletionSource: Sendable {
  /// How many candidates are offered.
  static let limit = 50

  /// The names of the themes.
  var themes: [String] = []
  /// The user's keywords.
  var keywords: [String] = []
  /// The names in the open article, the most mentioned first.
  var names: [String] = []
  /// Names of the library, those of most articles first.
  var libraryNames: [String] = []
  /// The name that a correction is about, which it cannot also lead to.
  var subject = ""
  /// The other forms of that name.
  var forms: [String] = []

  /// What the end of a line can be made to.
  func completion(of text: String, for kind: Prompt.Kind) -> Completion {
    switch kind {
    case .command: commandCompletion(of: text)
    case .keyword, .find: Completion(stem: "", candidates: matches(of: text, in: names))
    case .merge: Completion(candidates: matches(of: text, in: otherNames))
    case .split: Completion(candidates: matches(of: text, in: forms))
    case .filter, .rename, .save, .pipe, .help: Completion()
    }
  }

  private func commandCompletion(of text: String) -> Completion {
    guard let space = text.firstIndex(of: " ") else {
      return Completion(candidates: matches(of: text, in: Command.allCases.map(\.name)))
    }
    guard let command = Command.named(text[..<space]) else { return Completion() }
    let rest = text[text.index(after: space)...]
    return Completion(
      stem: text[...space] + "",
      candidates: matches(of: rest, in: words(for: command.info.argument))
    )
  }

  private func words(for argument: ArgumentKind) -> [String] {
    switch argument {
    case .theme: themes
    case .keyword: names + keywords.filter { !names.contains($0) }
    case .words, .shownName: names
    case .name: otherNames
    case .form: forms
    case .kind: EntityKind.allCases.map(\.rawValue)
    case .none, .path, .shell, .columns, .letter: []
    }
  }

  /// The names that a name can be another form of.
  private var otherNames: [String] {
    let known = Set(names)
    return (names + libraryNames.filter { !known.contains($0) }).filter { $0 != subject }
  }

  /// The words that begin with what is typed, then those that hold it, whatever the case.
  private func matches(of typed: some StringProtocol, in words: [String]) -> [String] {
    let typed = typed.lowercased()
    var begun: [String] = []
    var holding: [String] = []
    for word in words {
      let lower = word.lowercased()
      if lower.hasPrefix(typed) {
        begun.append(word)
      } else if lower.contains(typed) {
        holding.append(word)
      }
    }
    return Array((begun + holding).prefix(CompletionSource.limit))
  }
}
