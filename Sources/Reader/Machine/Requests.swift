import ArticleModel

/// What has been asked of the library and not answered yet, one question of each sort at a time.
struct Requests: Hashable, Sendable {
  /// Rows of the list.
  var window: Pending<WindowRequest>?
  /// How many articles the list's query finds.
  var counts: Pending<ArticleQuery>?
  /// An article to open.
  var article: Pending<ArticleRequest>?
  /// What the screen over the panes wants to know.
  var survey: Pending<SurveyQuestion>?
  /// Names that begin with some letters.
  var names: Pending<String>?
  private var last = 0

  /// A question with the number that its answer will carry.
  struct Pending<Question: Hashable & Sendable>: Hashable, Sendable {
    var id: RequestID
    var question: Question
  }

  /// Numbers a question.
  mutating func number<Question>(_ question: Question) -> Pending<Question> {
    last += 1
    return Pending(id: RequestID(last), question: question)
  }

  /// A number for a change of many articles.
  mutating func undoToken() -> UndoToken {
    last += 1
    return UndoToken(last)
  }
}

/// An article that was asked for, and what for.
struct ArticleRequest: Hashable, Sendable {
  var id: ArticleID
  /// Where to go in it; `nil` is where reading stands.
  var position: ReadingPosition?
  /// The mention to show in it.
  var mention: MentionPlace?
  /// Whether the open article is only to be brought up to date.
  var isUpdate = false
  /// Whether keywords or corrections changed since it was asked for.
  var isOutdated = false
}

/// Where a mention stands in an article, as the library knows it.
struct MentionPlace: Hashable, Sendable {
  var place: TextPlace
  var span: TextSpan
}
