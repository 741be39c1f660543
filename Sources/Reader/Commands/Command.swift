/// Everything that a key, or a name typed at the prompt, can make the reader do.
///
/// What each is called, which keys have it and what it is for stands in `Command+Table.swift`, the
/// one table from which the keymap, the help, the hint bar, completion and the manual are made.
package enum Command: String, CaseIterable, Hashable, Sendable {
  // Moving.
  case nextRow = "next-row"
  case previousRow = "previous-row"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfPageDown = "half-page-down"
  case halfPageUp = "half-page-up"
  case top
  case bottom
  case open
  case back
  case switchPane = "switch-pane"
  case switchPaneBack = "switch-pane-back"
  case jumpBack = "jump-back"
  case jumpForward = "jump-forward"
  case setMark = "set-mark"
  case goToMark = "go-to-mark"

  // The list.
  case nextArticle = "next-article"
  case previousArticle = "previous-article"
  case nextUnread = "next-unread"
  case previousUnread = "previous-unread"
  case nextGroup = "next-group"
  case previousGroup = "previous-group"
  case filter
  case filterUnread = "filter-unread"
  case filterStarred = "filter-starred"
  case filterStarted = "filter-started"
  case filterKeywords = "filter-keywords"
  case filterNone = "filter-none"
  case sort
  case toggleRead = "toggle-read"
  case toggleStar = "toggle-star"
  case markAllRead = "mark-all-read"
  case choose
  case chooseAll = "choose-all"
  case undo
  case redo
  case repeatLast = "repeat"
  case reload

  // Reading.
  case find
  case findNext = "find-next"
  case findPrevious = "find-previous"
  case followLink = "follow-link"
  case copyLink = "copy-link"
  case openOutside = "open-outside"
  case copyArticle = "copy-article"
  case copyParagraph = "copy-paragraph"
  case copyEntity = "copy-entity"
  case copyAddress = "copy-address"
  case pipe
  case save
  case showRepeats = "show-repeats"

  // Names.
  case entities
  case nextMention = "next-mention"
  case previousMention = "previous-mention"
  case nextPerson = "next-person"
  case previousPerson = "previous-person"
  case nextPlace = "next-place"
  case previousPlace = "previous-place"
  case nextOrganisation = "next-organisation"
  case previousOrganisation = "previous-organisation"
  case nextDate = "next-date"
  case previousDate = "previous-date"
  case nextKeyword = "next-keyword"
  case previousKeyword = "previous-keyword"
  case dossier
  case listName = "list-name"
  case timeline
  case timelineOfList = "timeline-of-list"
  case risingNames = "rising-names"
  case periodDay = "period-day"
  case periodWeek = "period-week"
  case periodMonth = "period-month"
  case why
  case toggleKind = "toggle-kind"
  case isPerson = "is-person"
  case isPlace = "is-place"
  case isOrganisation = "is-organisation"
  case isGroup = "is-group"
  case isEvent = "is-event"
  case isNoName = "is-no-name"
  case mergeName = "merge-name"
  case splitName = "split-name"
  case renameName = "rename-name"
  case corrections
  case readNames = "read-names-again"
  case stopReadingNames = "stop-reading-names"
  case addKeyword = "keyword"
  case keywords
  case remove

  // The screen.
  case narrower
  case wider
  case defaultWidth = "default-width"
  case justify
  case nextTheme = "next-theme"
  case themes
  case theme
  case zen
  case mouse
  case redraw
  case commandLine = "command-line"
  case help
  case suspend
  case close
  case quit
}
