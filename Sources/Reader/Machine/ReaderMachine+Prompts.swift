import ArticleModel
import TextGrid

extension ReaderMachine {
  /// Opens a prompt.
  mutating func ask(
    _ kind: Prompt.Kind,
    text: String = "",
    about subject: CorrectionSubject? = nil
  ) {
    let isInList = !isFindingInArticle && state.surveys.shown == nil
    let changesList = kind == .filter || (kind == .find && isInList)
    var prompt = Prompt(
      kind,
      text: text,
      formerList: changesList ? state.list : nil,
      subject: subject
    )
    state.foundNames = []
    askForNames(for: prompt)
    if kind == .command || subject != nil { prompt.offer(completionSource(of: prompt)) }
    show(.prompt(prompt))
  }

  /// Takes a key that goes to the prompt.
  mutating func pressInPrompt(_ key: Key) {
    guard case .prompt(var prompt) = state.overlays.popLast() else { return }
    let history = state.promptHistory[prompt.kind]
    let outcome = prompt.take(key, history: history, completing: completionSource(of: prompt))
    switch outcome {
    case .unchanged: show(.prompt(prompt))
    case .edited:
      preview(prompt)
      askForNames(for: prompt)
      show(.prompt(prompt))
    case .cancelled: cancel(prompt)
    case .accepted:
      state.promptHistory.record(prompt.line.text, for: prompt.kind)
      accept(prompt)
    }
  }

  /// Puts pasted text into the prompt; elsewhere it is not taken for keys.
  mutating func paste(_ text: String) {
    guard case .prompt(var prompt) = state.overlays.last else {
      return say("Text can only be pasted at a prompt")
    }
    prompt.paste(text, completing: completionSource(of: prompt))
    state.overlays.removeLast()
    preview(prompt)
    askForNames(for: prompt)
    show(.prompt(prompt))
  }

  /// Shows at once what a line comes to, where that does no harm.
  private mutating func preview(_ prompt: Prompt) {
    let text = prompt.line.text
    switch prompt.kind {
    case .find:
      restoreList(of: prompt)
      find(text)
    case .filter: filter(by: text)
    case .help: filterHelp(by: text)
    case .command, .keyword, .merge, .split, .rename, .save, .pipe: break
    }
  }

  private mutating func cancel(_ prompt: Prompt) {
    restoreList(of: prompt)
    switch prompt.kind {
    case .find:
      if isFindingInArticle { find("") }
      state.message = nil
    case .help: filterHelp(by: "")
    case .merge, .split, .rename: say("Nothing was set right")
    case .command, .filter, .keyword, .save, .pipe: break
    }
  }

  /// Puts the list back to what it was before anything was typed.
  private mutating func restoreList(of prompt: Prompt) {
    guard let former = prompt.formerList else { return }
    if former.query != state.list.query {
      cancelRows()
      state.list.counts = nil
      state.list = former
      state.list.needsCounts = true
    } else {
      state.list = former
    }
    // What changed in the meantime, the list of before does not know.
    state.list.isStale = true
  }

  private mutating func accept(_ prompt: Prompt) {
    let text = prompt.line.text
    switch prompt.kind {
    case .command: run(text)
    case .find:
      if text.isEmpty, !state.lastFind.isEmpty { find(state.lastFind) }
      // Once more, so that what is not found is said after the prompt too.
      if !text.isEmpty, state.surveys.shown != nil { find(text) }
      state.article?.keepFind()
    case .filter: focus(.headlines)
    case .keyword: addKeyword(text)
    case .merge, .split, .rename: correct(by: prompt)
    case .save: save(to: text)
    case .pipe: pipe(to: text)
    case .help: break
    }
  }

  /// Carries out a line of the command prompt: a name and what it takes.
  private mutating func run(_ line: String) {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let name = parts.first else { return }
    guard let command = Command.named(name) else {
      return say("No command \(Phrase.quoted(String(name)))", isError: true)
    }
    let argument = parts.count > 1 ? parts[1].trimmed : ""
    guard argument.isEmpty || command.info.argument != .none else {
      return say("\(command.name) takes nothing after its name", isError: true)
    }
    if command.info.argument == .letter, let letter = argument.first {
      return command == .setMark ? setMark(letter) : goToMark(letter)
    }
    perform(command, argument: argument)
  }

  /// Answers a question.
  mutating func answer(_ key: Key) {
    guard case .confirm(let confirmation) = state.overlays.popLast() else { return }
    switch (key.symbol, confirmation.action) {
    case (.character("y"), .overwrite(let path)), (.character("Y"), .overwrite(let path)):
      save(to: path, overwriting: true)
    default: say("Nothing was saved")
    }
  }

  /// What the lines of a prompt can be completed from at the moment.
  func completionSource(of prompt: Prompt) -> CompletionSource {
    var source = CompletionSource()
    var known: Set<String> = []
    source.libraryNames = state.foundNames.map(\.name).filter { known.insert($0).inserted }
    if let subject = prompt.subject ?? correctionSubject {
      source.subject = subject.name
      source.forms = subject.forms
    }
    source.themes = state.themes
    source.keywords = state.keywords.map { $0.isExpression ? "/\($0.pattern)/" : $0.pattern }
    if let article = state.article?.content.article {
      var counts: [Int: Int] = [:]
      for mention in article.mentions { counts[mention.entity, default: 0] += 1 }
      let names = article.entities.filter { $0.value == nil }
      source.names = names.sorted { left, right in
        let (most, least) = (counts[left.id] ?? 0, counts[right.id] ?? 0)
        return most != least ? most > least : left.id < right.id
      }.map(\.name)
    }
    return source
  }
}

extension Substring {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
