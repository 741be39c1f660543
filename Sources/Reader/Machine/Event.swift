package import ArticleModel
package import TextGrid

/// What happened: everything that the reader's state can depend on.
package enum Event: Hashable, Sendable {
  // From the terminal.
  case key(Key)
  case pasted(String)
  case resized(GridSize)
  case mouse(MouseAction, GridPoint)

  /// The terminal is gone, or somebody asked the program to end.
  case terminated

  // From the clock, sent at start, at midnight and when the program is resumed.
  /// The local day and the local offset from UTC, for grouping the list.
  case dayChanged(CivilDay, ZoneOffset)

  // Answers to effects.
  case windowLoaded(RequestID, WindowAnchor, ArticleWindow)
  case countsLoaded(RequestID, ArticleCounts)
  case articleLoaded(RequestID, LibraryArticle)
  /// How many articles mention each entity of an article, by entity `id`.
  case libraryCountsLoaded(ArticleID, [Int])
  /// What the library knows of an entity; `nil` where no article mentions it.
  case dossierLoaded(RequestID, Dossier?)
  case appearancesLoaded(RequestID, AppearanceWindow)
  case timelineLoaded(RequestID, TimelinePage)
  case namesLoaded(RequestID, RisingNames)
  /// Names of the library, those of most articles first.
  case namesFound(RequestID, [EntityName])
  case failed(RequestID, String)
  /// Everything that a query found was marked as read: how many articles were not before.
  case markedRead(UndoToken, count: Int)
  /// A file of that path exists, so nothing was saved.
  case fileExists(path: String)
  /// The library changed, here or in another process.
  case libraryChanged
  /// The user's keywords changed, with the expressions that could not be used.
  case keywordsChanged([Keyword])
  /// The user's corrections changed: all of them, in the order of the file.
  case correctionsChanged([Correction])
  /// A correction could not be kept or taken back, and why.
  case correctionRefused(Correction, String)
  /// Articles whose names are read again: how many are done of all, and whether it goes on.
  case namesProgressed(NameReading)
  /// A theme by that name is now in use.
  case themeChanged(String)
  /// Something to say in the hint bar.
  case message(String, isError: Bool)
  /// Importing goes on: files done of all.
  case importProgressed(done: Int, total: Int)
  /// The sources were read again.
  case sourcesRead(SourceReport)
}

/// Which request an answer belongs to; an answer that is no longer awaited is dropped.
package struct RequestID: Hashable, Sendable {
  package var number: Int

  /// Makes the id with that number.
  package init(_ number: Int) { self.number = number }
}

/// How far the library's names have been read again.
package struct NameReading: Hashable, Sendable {
  /// Articles done.
  package var done: Int
  /// Articles in all.
  package var total: Int
  /// Whether the user stopped it.
  package var isStopped: Bool

  /// Makes the state of a reading.
  package init(done: Int, total: Int, isStopped: Bool = false) {
    self.done = done
    self.total = total
    self.isStopped = isStopped
  }
}

/// One of the user's keywords.
package struct Keyword: Hashable, Sendable {
  /// The word, words or regular expression.
  package var pattern: String
  /// Whether `pattern` is a regular expression.
  package var isExpression: Bool
  /// Whether it is lit at present.
  package var isOn: Bool

  /// Makes a keyword.
  package init(pattern: String, isExpression: Bool = false, isOn: Bool = true) {
    self.pattern = pattern
    self.isExpression = isExpression
    self.isOn = isOn
  }
}
