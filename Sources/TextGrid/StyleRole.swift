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
}

/// One to four roles, the later ones lying over the earlier: a keyword in a selected headline.
///
/// Drawing names roles only; a theme turns a stack into a `Style` when the frame is shown. So
/// a grid does not depend on the theme, and changing it redraws without laying out again.
package struct RoleStack: Hashable, Sendable {
  /// One byte a role, the lowest in the lowest byte: 1 + its index in `StyleRole.allCases`.
  private var packed: UInt32

  /// A stack of one role.
  package init(_ role: StyleRole) {
    packed = UInt32(RoleStack.code(of: role))
  }

  /// The stack with one more role on top; a full stack replaces its top.
  package func with(_ role: StyleRole) -> RoleStack {
    var copy = self
    let code = UInt32(RoleStack.code(of: role))
    var shift: UInt32 = 8
    while shift < 24, packed >> shift & 0xFF != 0 { shift += 8 }
    copy.packed = packed & ~(0xFF << shift) | code << shift
    return copy
  }

  /// The roles, lowest first.
  package var roles: [StyleRole] {
    (0..<4).compactMap { index in
      let code = Int(packed >> UInt32(index * 8) & 0xFF)
      return code == 0 ? nil : StyleRole.allCases[code - 1]
    }
  }

  private static let codes: [StyleRole: UInt8] = Dictionary(
    uniqueKeysWithValues: StyleRole.allCases.enumerated().map { ($1, UInt8($0 + 1)) }
  )

  private static func code(of role: StyleRole) -> UInt8 {
    codes[role] ?? 1
  }
}
