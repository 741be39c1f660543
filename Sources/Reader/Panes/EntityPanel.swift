package import ArticleModel
package import TextGrid

/// The entity panel: the names of the open article by kind, with counts.
package struct EntityPanel: Hashable, Sendable {
  /// Makes the panel of an article.
  package init(_ article: Article) {
  }

  /// Carries out a command while the panel has the focus.
  package mutating func perform(
    _ command: Command,
    count: Int?,
    in context: PaneContext
  ) -> PaneOutcome {
    .notHandled
  }

  /// Draws the panel into its rectangle.
  package func draw(into grid: inout Grid, in context: PaneContext) {
  }
}
