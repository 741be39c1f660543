/// What a theme can style: the closed list of roles.
///
/// The raw value is the name in theme files. A role that a theme leaves out takes the style of the
/// name without its last dotted part, and at last that of `text`.
package enum StyleRole: String, CaseIterable, Hashable, Sendable {
  case text
  /// Secondary text: bylines, counts, notices.
  case textDim = "text.dim"
  /// Thin lines between panes.
  case rule
  /// The line at the top.
  case bar
  case barTitle = "bar.title"
  case barDim = "bar.dim"
  /// The line at the bottom: key hints, messages and the prompt.
  case hint
  case hintKey = "hint.key"
  case message
  case messageError = "message.error"
  case prompt
  case promptCompletion = "prompt.completion"
  case promptSelected = "prompt.selected"
  case progress

  case headline
  case headlineRead = "headline.read"
  case headlineUnread = "headline.unread"
  case headlineSelected = "headline.selected"
  /// The selected row while another pane has the focus.
  case headlineCurrent = "headline.current"
  case headlineGroup = "headline.group"
  case headlineMeta = "headline.meta"
  case headlineMark = "headline.mark"
  case headlineStar = "headline.star"
  case headlineChosen = "headline.chosen"

  case article
  case articleTitle = "article.title"
  case articleByline = "article.byline"
  case articleHeading = "article.heading"
  case articleQuote = "article.quote"
  case articleCode = "article.code"
  case articleTable = "article.table"
  case articleFigure = "article.figure"
  case articleLink = "article.link"
  case articleEmphasis = "article.emphasis"
  case articleStrong = "article.strong"
  case articleStrikethrough = "article.strikethrough"
  case articleRepeat = "article.repeat"
  case articleNotice = "article.notice"

  case entity
  case entityPerson = "entity.person"
  case entityPlace = "entity.place"
  case entityOrganisation = "entity.organisation"
  case entityGroup = "entity.group"
  case entityEvent = "entity.event"
  case entityDate = "entity.date"
  /// A date in a timeline, where it is what matters.
  case entityDateTimeline = "entity.date.timeline"
  case entityMoney = "entity.money"
  case entityPercent = "entity.percent"
  /// The user's own words and expressions.
  case keyword
  /// The mention under the cursor.
  case entitySelected = "entity.selected"

  case findMatch = "find.match"
  case findCurrent = "find.current"
  /// The letters that choose a link.
  case linkLabel = "link.label"

  case panel
  case panelTitle = "panel.title"
  case panelGroup = "panel.group"
  case panelCount = "panel.count"
  case panelBar = "panel.bar"
  case panelSelected = "panel.selected"

  case overlay
  case overlayTitle = "overlay.title"
  case overlayGroup = "overlay.group"
  case overlayKey = "overlay.key"
  case overlaySelected = "overlay.selected"

  /// The role whose style this one takes when a theme leaves it out: the name without its last
  /// dotted part; `nil` at the top.
  package var parent: StyleRole? { StyleRole.parents[self] }

  private static let parents: [StyleRole: StyleRole] = {
    var parents: [StyleRole: StyleRole] = [:]
    for role in allCases {
      guard let dot = role.rawValue.lastIndex(of: ".") else { continue }
      parents[role] = StyleRole(rawValue: String(role.rawValue[..<dot]))
    }
    return parents
  }()
}
