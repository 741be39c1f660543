package import ArticleModel
package import TextGrid

/// Everything that the screen shows and keys can change.
package struct ReaderState: Hashable, Sendable {
  /// The screen.
  package internal(set) var size: GridSize
  /// The user's local day.
  package internal(set) var today = CivilDay(daysSince1970: 0)
  /// The user's offset from UTC.
  package internal(set) var zone = ZoneOffset.utc
  /// What is kept between runs.
  package internal(set) var settings: ReaderSettings
  /// The names of the themes there are.
  package internal(set) var themes: [String]
  /// The theme in use, which while one is picked is not the one in the settings.
  package internal(set) var theme: String

  /// The headline list.
  package internal(set) var list: HeadlineList
  /// The open article.
  package internal(set) var article: ArticlePane?
  /// The names of the open article.
  package internal(set) var panel: EntityPanel?
  /// The pane that keys go to while nothing lies over the panes.
  package internal(set) var focus = PaneName.headlines
  /// Whether the session reads one article and nothing else.
  let isSingle: Bool
  /// Whether the focused pane stands alone.
  package internal(set) var isZen = false
  /// Whether the wide layout leaves out the entities.
  package internal(set) var isPanelHidden = false
  /// The screens over the panes: dossiers, timelines, rising names.
  var surveys = SurveyStack()
  /// The number of the library's last change.
  var generation = 0
  /// What lies over all else, the uppermost last.
  var overlays: [Overlay] = []

  /// The number typed before a key.
  package internal(set) var count: Int?
  /// The keys of a begun sequence.
  package internal(set) var pendingKeys: [Key] = []
  /// What the next letter is for.
  var awaitedLetter: AwaitedLetter?
  /// What is to be said at the bottom.
  package internal(set) var message: Message?
  /// How far an import has come.
  var importProgress: ImportProgress?

  /// How many sources were gone when they were last read again, which the user was told.
  var goneSources = 0

  /// The user's keywords.
  package internal(set) var keywords: [Keyword] = []
  /// What the user set right about names, in the order of the file.
  package internal(set) var corrections: [Correction] = []
  /// The newest merge, until the library says of what kind the name is that it led to.
  var unsettledMerge: UnsettledMerge?
  /// How far the library's names have been read again; `nil` where there is nothing to do.
  package internal(set) var nameReading: NameReading?
  /// The library's names that begin with what is being typed.
  var foundNames: [EntityName] = []
  /// Where reading stands in the open article as far as the library knows.
  var savedPosition: ReadingPosition?
  /// What was looked for last.
  var lastFind = ""
  /// The change that `.` repeats.
  var lastChange: RepeatableChange?
  var history = UndoHistory()
  var jumps = JumpList()
  var marks: [Character: Place] = [:]
  var promptHistory = PromptHistory()
  var requests = Requests()

  /// Makes the state at start.
  init(
    size: GridSize,
    settings: ReaderSettings,
    themes: [String],
    query: ArticleQuery,
    isSingle: Bool
  ) {
    self.size = size
    self.isSingle = isSingle
    self.settings = settings
    self.themes = themes
    theme = settings.theme
    list = HeadlineList(query)
  }

  /// What keys go to.
  package var mode: Mode {
    if let overlay = overlays.last { return overlay.mode }
    if awaitedLetter == nil, surveys.shown != nil { return .survey }
    if awaitedLetter != nil || (focus == .article && article?.isChoosingLink == true) {
      return .letter
    }
    return switch focus {
    case .headlines: .headlines
    case .article: .article
    case .entities: .entities
    }
  }

  /// Where everything stands.
  var layout: ScreenLayout {
    layout(focus: focus, isPanelHidden: isPanelHidden)
  }

  /// Where everything would stand if another pane had the keys.
  func layout(focus: PaneName, isPanelHidden: Bool) -> ScreenLayout {
    ScreenLayout(
      size: size,
      focus: focus,
      isZen: isZen,
      isPanelHidden: isPanelHidden,
      isSingle: isSingle,
      hasArticle: article != nil || requests.article != nil
    )
  }
}

/// Something to say at the bottom of the screen until the next key.
package struct Message: Hashable, Sendable {
  /// What to say.
  package var text: String
  /// Whether something went wrong.
  package var isError: Bool
}

/// What a letter is waited for.
enum AwaitedLetter: Hashable, Sendable {
  case setMark, goToMark
}

/// How many files of an import are done.
struct ImportProgress: Hashable, Sendable {
  var done: Int
  var total: Int
}

/// A change that can be made again to other articles.
enum RepeatableChange: Hashable, Sendable {
  case read(Bool)
  case starred(Bool)
}
