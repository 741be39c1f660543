package import ArticleModel

/// What to do outside the state: data that the effect runner carries out.
package enum Effect: Hashable, Sendable {
  // Library, answered by an event with the same id.
  case loadWindow(ArticleQuery, WindowAnchor, limit: Int, RequestID)
  case count(ArticleQuery, RequestID)
  case loadArticle(ArticleID, RequestID)
  case countInLibrary(ArticleID, [EntityKey])
  case loadDossier(EntityKey, RequestID)
  case loadAppearances(EntityKey, WindowAnchor, limit: Int, RequestID)
  /// The dates that articles of a list speak of, after one of them or from the list's start.
  case loadTimeline(ArticleQuery, after: ListCursor?, limit: Int, RequestID)
  /// The names on the rise in that many days.
  case loadNames(days: Int, limit: Int, RequestID)
  /// Finds names of the library that begin with some letters, those of most articles first.
  case findNames(String, RequestID)
  case cancel(RequestID)

  // Library, answered by `libraryChanged` where the list is concerned.
  case setRead([ArticleID], Bool)
  case setStarred([ArticleID], Bool)
  /// Marks everything that a query finds as read; answered by `markedRead`.
  case markAllRead(ArticleQuery, undo: UndoToken)
  /// Takes back or repeats a recorded `markAllRead`.
  case restore(UndoToken, isRead: Bool)
  case savePosition(ArticleID, ReadingPosition, progress: Int)
  case importAgain
  /// Goes on recognising the library's articles anew.
  case readNames
  case stopReadingNames

  // The user's files.
  case addKeyword(Keyword)
  case removeKeyword(Keyword)
  case setKeyword(Keyword, isOn: Bool)
  /// Keeps a correction, as the one of that index among all, or as the last; answered by
  /// `correctionsChanged` or `correctionRefused`.
  case addCorrection(Correction, at: Int?)
  /// Takes back the last correction that is this one; answered likewise.
  case removeCorrection(Correction)
  case useTheme(String)
  case saveSettings(ReaderSettings)

  // The desktop.
  /// Opens an http, https or mailto address with the user's opener, as an argument vector.
  case open(String)
  /// Copies text: to the terminal by OSC 52, and to the desktop's clipboard where there is one.
  case copy(String)
  /// Gives text to a shell command that the user typed, on its standard input.
  case pipe(command: String, text: String)
  /// Writes text to a file that the user named; never over one that exists unless told.
  case save(path: String, text: String, overwriting: Bool)
  case setMouse(isOn: Bool)
  case suspend
  case redraw
  case quit
}

/// Names one recorded change of many articles, so that it can be taken back.
package struct UndoToken: Hashable, Sendable {
  package var number: Int

  /// Makes the token with that number.
  package init(_ number: Int) { self.number = number }
}

/// What the reader keeps between runs.
package struct ReaderSettings: Hashable, Sendable, Codable {
  /// Columns that text is set to at most.
  package var measure = 72
  /// Whether text is justified.
  package var isJustified = false
  /// The theme's name.
  package var theme = "ink"
  /// Whether the mouse is listened to.
  package var isMouseOn = true
  /// Entity kinds that are not lit.
  package var hiddenKinds: Set<EntityKind> = []

  /// Makes the default settings.
  package init() {}
}
