import ArticleModel

extension ReaderMachine {
  /// Carries out a command of reading that the open article does not have.
  mutating func performReading(_ command: Command, argument: String) {
    switch command {
    case .find: argument.isEmpty ? ask(.find) : find(argument)
    case .findNext: findInList(forward: true)
    case .findPrevious: findInList(forward: false)
    case .copyArticle: copyArticle()
    case .pipe: argument.isEmpty ? ask(.pipe) : pipe(to: argument)
    case .save: argument.isEmpty ? ask(.save, text: suggestedPath) : save(to: argument)
    default: break
    }
  }

  /// Whether words are looked for in the open article, not in the list.
  var isFindingInArticle: Bool {
    state.focus != .headlines && state.article != nil && state.surveys.shown == nil
  }

  /// Finds words in the open article where it has the focus, otherwise in the list.
  mutating func find(_ words: String) {
    if !words.isEmpty { state.lastFind = words }
    if state.surveys.shown != nil { return findInSurvey(forward: true, isFirst: true) }
    if !isFindingInArticle {
      if !words.isEmpty { findInList(forward: true, isFirst: true) }
    } else {
      let context = context(of: .article)
      if let outcome = state.article?.find(words, in: context) { take(outcome) }
    }
  }

  /// Selects the next headline, or the one before, that holds the words looked for.
  private mutating func findInList(forward: Bool, isFirst: Bool = false) {
    guard !state.lastFind.isEmpty else { return }
    let found = state.list.match(for: state.lastFind, forward: forward, fromHere: isFirst)
    guard let found else { return say("No headline holds \(Phrase.quoted(state.lastFind))") }
    state.list.select(found, in: context(of: .headlines))
  }

  private mutating func copyArticle() {
    guard let article = state.article else { return }
    emit(.copy(article.plainText))
    say("Copied the article")
  }

  /// Gives the open article to a shell command.
  mutating func pipe(to command: String) {
    guard let article = state.article, !command.isEmpty else { return }
    emit(.pipe(command: command, text: article.plainText))
  }

  /// Saves the open article as plain text.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - isOverwriting: Whether the user has said that a file may be overwritten.
  mutating func save(to path: String, overwriting isOverwriting: Bool = false) {
    guard let article = state.article, !path.isEmpty else { return }
    emit(.save(path: path, text: article.plainText, overwriting: isOverwriting))
  }

  /// Asks whether a file may be overwritten.
  mutating func askToOverwrite(_ path: String) {
    guard state.article != nil else { return }
    show(
      .confirm(
        Confirmation(question: "Overwrite \(path)?", action: .overwrite(path: path))
      )
    )
  }

  /// A file name made of the headline's letters and digits.
  private var suggestedPath: String {
    let headline = state.article?.content.article.headline ?? ""
    let words = headline.lowercased().split { !$0.isLetter && !$0.isNumber }
    var name = ""
    for word in words {
      guard name.count + word.count < 60 else { break }
      name += (name.isEmpty ? "" : "-") + word
    }
    return (name.isEmpty ? "article" : name) + ".txt"
  }
}
