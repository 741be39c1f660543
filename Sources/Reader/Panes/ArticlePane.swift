package import ArticleModel
package import TextGrid

/// The reading pane: one article, set to the measure, with its names lit.
package struct ArticlePane: Hashable, Sendable {
  /// The article shown.
  package private(set) var content: LibraryArticle

  /// Opens an article at its remembered position.
  package init(_ content: LibraryArticle) {
    self.content = content
  }

  /// Carries out a command that concerns the open article.
  package mutating func perform(
    _ command: Command,
    count: Int?,
    in context: PaneContext
  ) -> PaneOutcome {
    .notHandled
  }

  /// Draws the pane into its rectangle.
  package func draw(into grid: inout Grid, in context: PaneContext) {
  }
}
