import TextGrid

/// A line being typed at the bottom of the screen, and what it is for.
struct Prompt: Hashable, Sendable {
  /// What the line is for.
  let kind: Kind
  /// The line.
  var line: LineEditor
  /// What could stand in its place, and which of that is taken; empty where nothing fits.
  private(set) var completion: Completion
  /// Where in the history the line comes from; `nil` is a new line.
  private var recalled: Int?
  /// The line as it was typed before the history was looked at.
  private var draft = ""
  /// The list before anything was typed, for Escape.
  let formerList: HeadlineList?
  /// What a correction is about.
  let subject: CorrectionSubject?

  /// What a line can be typed for.
  enum Kind: String, CaseIterable, Hashable, Sendable {
    case command, find, filter, keyword, merge, split, rename, save, pipe, help
  }

  /// Opens a prompt.
  init(
    _ kind: Kind,
    text: String = "",
    formerList: HeadlineList? = nil,
    subject: CorrectionSubject? = nil
  ) {
    self.kind = kind
    self.subject = subject
    line = LineEditor(text)
    completion = Completion()
    self.formerList = formerList
  }

  /// What stands before the line.
  var label: String {
    switch kind {
    case .command: ":"
    case .find: "/"
    case .filter: "filter: "
    case .keyword: "keyword: "
    case .merge: "\(subjectText) is: "
    case .split: "not \(subjectText): "
    case .rename: "call \(subjectText): "
    case .save: "save as: "
    case .pipe: "| "
    case .help: "find key: "
    }
  }

  private var subjectText: String { Phrase.quoted(subject?.name ?? "", limit: 24) }

  /// What a key made of the prompt.
  enum Outcome: Hashable, Sendable {
    /// The line changed.
    case edited
    /// Only the cursor or the completion's choice moved, or the key is none of the prompt's.
    case unchanged
    case accepted
    case cancelled
  }

  /// Takes a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - history: Earlier lines of this kind, the newest last.
  ///   - source: What can be completed.
  /// - Returns: What is to be done.
  mutating func take(_ key: Key, history: [String], completing source: CompletionSource) -> Outcome
  {
    switch (key.modifiers, key.symbol) {
    case ([], .enter), (.control, .character("j")): return .accepted
    case ([], .escape), (.control, .character("c")), (.control, .character("g")):
      return .cancelled
    case ([], .backspace) where line.isEmpty: return .cancelled
    case ([], .tab): return complete(by: 1, from: source)
    case (.shift, .tab): return complete(by: -1, from: source)
    case ([], .up), (.control, .character("p")): return recall(-1, of: history)
    case ([], .down), (.control, .character("n")): return recall(1, of: history)
    default: break
    }
    let before = line.text
    guard line.take(key) else { return .unchanged }
    guard line.text != before else { return .unchanged }
    recalled = nil
    completion = source.completion(of: line.text, for: kind)
    return .edited
  }

  /// Puts pasted text into the line.
  mutating func paste(_ text: String, completing source: CompletionSource) {
    line.insert(text)
    completion = source.completion(of: line.text, for: kind)
  }

  /// Shows what could be typed: from the start, or as more is known; a choice under way stays.
  mutating func offer(_ source: CompletionSource) {
    guard completion.taken == nil else { return }
    completion = source.completion(of: line.text, for: kind)
  }

  private mutating func complete(by step: Int, from source: CompletionSource) -> Outcome {
    if completion.candidates.isEmpty {
      completion = source.completion(of: line.text, for: kind)
    }
    guard let text = completion.take(step: step) else { return .unchanged }
    line.replace(with: text)
    return .edited
  }

  private mutating func recall(_ step: Int, of history: [String]) -> Outcome {
    guard !history.isEmpty else { return .unchanged }
    if recalled == nil { draft = line.text }
    let target = (recalled ?? history.count) + step
    guard (0...history.count).contains(target) else { return .unchanged }
    recalled = target == history.count ? nil : target
    line.replace(with: recalled.map { history[$0] } ?? draft)
    completion = Completion()
    return .edited
  }
}
