import ArticleModel
import EntityRecognition

extension ArticleWindow {
  /// How long lighting may take; the rows that are left then stay unlit.
  ///
  /// A user's expression may be slow on some headlines, and the list does not wait for it.
  private static let lightingTime = Duration.milliseconds(100)

  /// The window with the keywords found in its headlines, off the main actor.
  @concurrent
  func lit(by matcher: KeywordMatcher) async -> ArticleWindow {
    guard !matcher.isEmpty else { return self }
    let deadline = ContinuousClock.now + ArticleWindow.lightingTime
    var lit = self
    for at in lit.rows.indices where ContinuousClock.now < deadline {
      lit.rows[at].keywordSpans = matcher.matches(in: lit.rows[at].headline).map(\.span)
    }
    return lit
  }
}
