import ArticleModel

extension ArticlePane {
  /// Brings a mention into view that was found by another reading of the article, and selects it
  /// where there still is one.
  mutating func show(_ mention: MentionPlace, in context: PaneContext) {
    layOut(in: context)
    let found = article.mentions.firstIndex {
      $0.place == mention.place && $0.span.overlaps(mention.span)
    }
    if let found {
      select(mention: found)
    } else {
      reveal(mention.place, byte: max(0, mention.span.start.bytes))
    }
  }
}
