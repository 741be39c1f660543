import ArticleModel

extension ArticlePane {
  /// The article as plain text, for pipe and save; repeats are in it while they are shown.
  package var plainText: String { article.plainText(withRepeats: isShowingRepeats) }

  /// The article as Markdown; repeats are in it while they are shown.
  package var markdown: String { article.markdown(withRepeats: isShowingRepeats) }

  /// Carries out a command that copies; `nil` for any other.
  func copy(by command: Command) -> PaneOutcome? {
    switch command {
    case .copyArticle: return .done([.copy(plainText)], message: "Copied the article")
    case .copyParagraph:
      guard let text = paragraphUnderCursor else {
        return .done(message: "No paragraph is in view")
      }
      return .done([.copy(text)], message: "Copied the paragraph")
    case .copyEntity:
      guard let name = selectedName?.name else { return .done(message: ArticlePane.noMention) }
      return .done([.copy(name)], message: "Copied \(name)")
    case .copyAddress:
      let address = article.source.link ?? article.source.location
      let link = ArticleLink(target: address, start: TextCursor(.headline, 0))
      return follow(link, .copy)
    default: return nil
    }
  }

  /// The text of the block that the selected mention or the current match lies in, while it is in
  /// view, or else of the first one in view.
  private var paragraphUnderCursor: String? {
    var cursors: [TextCursor] = []
    if let mention { cursors.append(TextCursor(mention.place, mention.span.start.bytes)) }
    if let match = search.currentMatch { cursors.append(match.start) }
    let inView = cursors.first { isInView($0.place, byte: $0.byte) }?.place
    return (inView ?? topCursor.place).text(in: article)
  }
}

extension TextPlace {
  /// The text at this place; `nil` where there is none.
  fileprivate func text(in article: Article) -> String? {
    article.text(at: self).flatMap { $0.isEmpty ? nil : $0 }
  }
}
