package import ArticleModel
import TextGrid

/// The reading pane: one article, set to the measure, with its names lit.
///
/// It holds what stands at the top as a place in the text, so that no change of width loses it. The
/// text is set part by part when it is first looked at; `layOut(in:)` does so for what is in view,
/// and drawing only reads. Drawing in a context that the pane was not laid out for is right all the
/// same, only slower.
package struct ArticlePane: ReadingPane {
  /// The article shown, with the marks dropped that point nowhere.
  package internal(set) var content: LibraryArticle
  /// Whether paragraphs that the source repeats are shown.
  package internal(set) var isShowingRepeats = false
  /// Index of the selected mention in the article's.
  package internal(set) var selectedMention: Int?

  var outline: ArticleOutline
  var layout: ArticleLayout
  /// What stands at the top.
  var anchor: ReadingAnchor
  /// The line at the top, in `layout`.
  var top = LineAddress.start
  /// Rows of the pane when it was last laid out.
  var rows = 0
  /// How far reading has come at the last layout, in hundredths.
  var progress = 0
  /// How often each entity is mentioned.
  var mentionCounts: [Int]
  /// What is looked for.
  var search = ArticleSearch()
  /// The links that wait for letters.
  var linkChoice: LinkChoice?

  private var wordCount: Int

  /// Opens an article at its remembered position.
  package init(_ content: LibraryArticle) {
    self.content = content
    self.content.article = content.article.sound()
    outline = ArticleOutline(self.content.article, isShowingRepeats: false)
    layout = ArticleLayout(key: nil, partCount: outline.parts.count)
    anchor = ReadingAnchor.start
    wordCount = ArticlePane.wordCount(of: self.content.article)
    mentionCounts = ArticlePane.mentionCounts(of: self.content.article)
    anchor = anchor(at: content.position)
  }

  /// The article shown.
  package var article: Article { content.article }

  /// Takes a newer state of the same article, for instance after keywords changed, and stays where
  /// it is.
  package mutating func update(_ newer: LibraryArticle) {
    let place = anchorPosition
    let selected = mention
    let isSameText = newer.article.blocks.map(\.text) == article.blocks.map(\.text)
    content = newer
    content.article = newer.article.sound()
    outline = ArticleOutline(article, isShowingRepeats: isShowingRepeats)
    layout = ArticleLayout(key: nil, partCount: outline.parts.count)
    wordCount = ArticlePane.wordCount(of: article)
    mentionCounts = ArticlePane.mentionCounts(of: article)
    selectedMention = isSameText ? selected.flatMap(mentionIndex) : nil
    linkChoice = nil
    if !isSameText {
      search = ArticleSearch()
      anchor = anchor(at: place)
    }
  }

  /// Takes the library's counts of this article's entities, by entity `id`.
  package mutating func setLibraryCounts(_ counts: [Int]) {
    content.libraryCounts = counts
  }

  /// Carries out a command that concerns the open article.
  package mutating func perform(
    _ command: Command,
    count: Int?,
    in context: PaneContext
  ) -> PaneOutcome {
    layOut(in: context)
    // A count from the keyboard may be absurd; more lines than this no article has.
    let count = count.map { min(max($0, 0), 1_000_000) }
    if let outcome = scroll(by: command, count: count) { return outcome }
    if let outcome = walkMentions(by: command, count: count, in: context) { return outcome }
    if let outcome = copy(by: command) { return outcome }
    switch command {
    case .findNext: return findNext(steps: count ?? 1)
    case .findPrevious: return findNext(steps: -(count ?? 1))
    case .followLink: return chooseLink(.open, count: count)
    case .copyLink: return chooseLink(.copy, count: count)
    case .openOutside: return openOutside()
    case .showRepeats: return toggleRepeats(in: context)
    case .back: return clearMarks() ? .done() : .notHandled
    default: return .notHandled
    }
  }

  /// Shows the repeated paragraphs at their places, or leaves them out again.
  private mutating func toggleRepeats(in context: PaneContext) -> PaneOutcome {
    let count = article.repeats.count
    guard count > 0 else { return .done(message: "Nothing in this article is repeated") }
    isShowingRepeats.toggle()
    outline = ArticleOutline(article, isShowingRepeats: isShowingRepeats)
    layOut(in: context)
    let paragraphs = count == 1 ? "1 repeated paragraph" : "\(count) repeated paragraphs"
    return .done(message: "\(paragraphs) \(isShowingRepeats ? "shown" : "left out")")
  }

  /// Takes back what marks the text: matches of the last search, the selected mention.
  ///
  /// - Returns: Whether there was anything to take back.
  package mutating func clearMarks() -> Bool {
    let hadMarks = !search.matches.isEmpty || selectedMention != nil || linkChoice != nil
    search.matches = []
    search.current = nil
    selectedMention = nil
    linkChoice = nil
    return hadMarks
  }

  // MARK: Facts

  /// What decides how the article is set in a context.
  func layoutKey(in context: PaneContext) -> ArticleLayout.Key {
    let paneWidth = context.rect.size.columns
    let margin = paneWidth >= 40 ? 2 : (paneWidth >= 6 ? 1 : 0)
    var typesetter = context.typesetter
    typesetter.isJustified = context.settings.isJustified
    // Words of another language than the patterns' would be divided at wrong places.
    if let language = article.language, let known = typesetter.hyphenator?.language,
      language.prefix(2).lowercased() != known.prefix(2).lowercased()
    {
      typesetter.hyphenator = nil
    }
    return ArticleLayout.Key(
      paneWidth: paneWidth,
      measure: max(1, min(context.settings.measure, paneWidth - 2 * margin)),
      typesetter: typesetter,
      isShowingRepeats: isShowingRepeats,
      repeatsKey: context.keys[.showRepeats],
      wordCount: wordCount
    )
  }

  /// The words of an article; estimated for texts so long that counting would be felt.
  private static func wordCount(of article: Article) -> Int {
    let bytes = article.blocks.reduce(0) { $0 + $1.text.utf8.count }
    return bytes < 400_000 ? article.wordCount : bytes / 6
  }

  private static func mentionCounts(of article: Article) -> [Int] {
    article.mentions.reduce(into: Array(repeating: 0, count: article.entities.count)) {
      $0[$1.entity] += 1
    }
  }
}
