extension Theme {
  /// The theme with every style reduced to what a terminal can show.
  ///
  /// Stand-ins picked by hand come first, then the nearest colour to the eye that keeps the text
  /// about as legible as it was. Without colour, kinds of names and other signs keep apart by
  /// attributes (`monoCues`).
  ///
  /// - Parameter depth: What the terminal can show.
  /// - Returns: A theme whose colours are all of that depth.
  package func reduced(to depth: ColorDepth) -> Theme {
    switch depth {
    case .rgb: self
    case .mono: withoutColor()
    case .eight, .sixteen, .indexed: ColorReducer(self, depth: depth).reducedTheme()
    }
  }

  private func withoutColor() -> Theme {
    var theme = self
    theme.styles = [:]
    for role in StyleRole.allCases {
      let own = styles[role]?.attributes
      guard
        let attributes = own.map({ $0.union(Theme.monoCues[role] ?? []) })
          ?? Theme.monoCues[role]
      else { continue }
      theme.styles[role] = Style(attributes: attributes)
    }
    return theme
  }

  /// The attributes that say without colour what a theme says with it.
  package static let monoCues: [StyleRole: Attributes] = [
    .textDim: .dim, .rule: .dim, .bar: .dim, .barTitle: .bold, .barDim: .dim,
    .hint: .dim, .hintKey: .bold, .message: [], .messageError: .bold,
    .promptCompletion: .dim, .promptSelected: .reverse,
    .headlineRead: .dim, .headlineUnread: .bold, .headlineSelected: .reverse,
    .headlineCurrent: .underline, .headlineGroup: .bold, .headlineMeta: .dim,
    .headlineStar: .bold, .headlineChosen: .bold,
    .articleTitle: .bold, .articleByline: .dim, .articleHeading: .bold, .articleQuote: .italic,
    .articleLink: .underline, .articleEmphasis: .italic, .articleStrong: .bold,
    .articleStrikethrough: .strikethrough, .articleRepeat: .dim, .articleNotice: .dim,
    .entityPerson: .underline, .entityPlace: .italic, .entityOrganisation: .bold,
    .entityGroup: [.italic, .underline], .entityEvent: [.bold, .italic], .entityDate: .dim,
    .entityMoney: [.bold, .underline], .entityPercent: [.dim, .underline],
    // Reversed alone it would not be seen in the selected row, which is reversed as a whole.
    .keyword: [.reverse, .underline], .entitySelected: [.reverse, .bold],
    .findMatch: .reverse, .findCurrent: [.reverse, .bold, .underline],
    .linkLabel: [.reverse, .bold],
    .panelTitle: .bold, .panelGroup: .bold, .panelCount: .dim, .panelBar: .dim,
    .panelSelected: .reverse,
    .overlayTitle: .bold, .overlayGroup: .bold, .overlayKey: .bold, .overlaySelected: .reverse,
  ]
}

/// Reduces the colours of one theme to a palette.
private struct ColorReducer {
  private let theme: Theme
  private let depth: ColorDepth
  private let candidates: [Candidate]
  /// What text stands on, before and after; the terminal's own ground is taken for black or white.
  private let ground: Color
  private let reducedGround: Color
  private let reducedText: Color?

  private struct Candidate {
    var color: Color
    var lab: OKLab
  }

  /// Colours with less chroma than this are taken for greys.
  private static let leastChroma = 0.035

  private static let palette: [Candidate] = (0...255).map { index in
    let color = Color.indexed(UInt8(index))
    return Candidate(color: color, lab: OKLab(color))
  }

  init(_ theme: Theme, depth: ColorDepth) {
    self.theme = theme
    self.depth = depth
    candidates =
      switch depth {
      case .eight: Array(ColorReducer.palette[..<8])
      case .sixteen: Array(ColorReducer.palette[..<16])
      // The basic colours are every terminal's own; the others are the same everywhere.
      default: Array(ColorReducer.palette[16...])
      }
    let assumed = Color.indexed(theme.isLight ? 15 : 0)
    ground = theme.styles[.text]?.background ?? assumed
    reducedGround = assumed
    reducedText = nil
  }

  private init(_ other: ColorReducer, ground: Color?, text: Color?) {
    theme = other.theme
    depth = other.depth
    candidates = other.candidates
    self.ground = other.ground
    reducedGround = ground ?? other.reducedGround
    reducedText = text
  }

  func reducedTheme() -> Theme {
    var result = theme
    let text = theme.styles[.text] ?? Style()
    let newGround = text.background.map { picked($0) ?? nearest(to: $0) }
    var reducer = ColorReducer(self, ground: newGround, text: nil)
    let newText = text.foreground.map { reducer.ink($0, on: ground, becoming: newGround) }
    reducer = ColorReducer(reducer, ground: newGround, text: newText)
    for (role, style) in theme.styles {
      result.styles[role] = reducer.cued(reducer.reduced(style), as: role)
    }
    result.styles[.text] = Style(
      foreground: newText,
      background: newGround,
      attributes: text.attributes
    )
    result.reductions = [:]
    return result
  }

  private func reduced(_ style: Style) -> Style {
    var result = style
    if let background = style.background {
      result.background = groundColor(background)
      // A ground that cannot be told from the page's is shown by reversing.
      if result.background == nil { result.attributes.insert(.reverse) }
    }
    if let foreground = style.foreground {
      let old = style.background ?? ground
      result.foreground = ink(foreground, on: old, becoming: result.background)
      if depth == .eight, result.foreground == reducedText, style.background == nil,
        let text = theme.styles[.text]?.foreground,
        foreground.contrast(with: ground) < text.contrast(with: ground) * 0.7
      {
        result.attributes.insert(.dim)
      }
    }
    return result
  }

  /// The style of a kind of name with its attributes in place of a colour that would not be seen, as
  /// blue on black, or that text has too.
  private func cued(_ style: Style, as role: StyleRole) -> Style {
    guard role.parent == .entity, style.background == nil, let ink = style.foreground else {
      return style
    }
    let isSeen = ink.contrast(with: reducedGround) >= Theme.leastContrast
    guard !isSeen || ink == reducedText else { return style }
    let cues = Theme.monoCues[role] ?? []
    return Style(
      foreground: isSeen ? ink : reducedText,
      attributes: style.attributes.union(cues)
    )
  }

  private func picked(_ color: Color) -> Color? {
    guard let picked = theme.reductions[color] else { return nil }
    switch depth {
    case .indexed: return picked.indexed.map(Color.indexed)
    case .sixteen: return picked.basic.map(Color.indexed)
    default: return picked.basic.map { .indexed($0 & 7) }
    }
  }

  /// The colour that text takes: the first by likeness that stands out as the old one did.
  private func ink(_ color: Color, on old: Color, becoming new: Color?) -> Color {
    let new = new ?? reducedGround
    if let picked = picked(color), picked != new { return picked }
    if fits(color) { return color }
    let needed = min(color.contrast(with: old) * 0.7, 4)
    let ranked = ranked(by: color)
    return ranked.first { $0.contrast(with: new) >= needed }
      ?? ranked.max { $0.contrast(with: new) < $1.contrast(with: new) } ?? color
  }

  /// The colour of a ground that is not the page's; `nil` where none can be told from the page's.
  private func groundColor(_ color: Color) -> Color? {
    if let picked = picked(color) { return picked }
    if fits(color) { return color }
    let found = nearest(to: color)
    guard found == reducedGround, color != ground else { return found }
    if depth == .eight { return nil }
    return ranked(by: color).first { $0 != reducedGround }
  }

  private func fits(_ color: Color) -> Bool {
    guard case .indexed(let index) = color else { return false }
    switch depth {
    case .eight: return index < 8
    case .sixteen: return index < 16
    default: return true
    }
  }

  private func nearest(to color: Color) -> Color { ranked(by: color).first ?? color }

  /// The palette, the most alike first.
  private func ranked(by color: Color) -> [Color] {
    let wanted = OKLab(color)
    let costs = candidates.map { (color: $0.color, cost: cost(wanted, $0.lab)) }
    return costs.sorted { $0.cost < $1.cost }.map(\.color)
  }

  /// How little a colour of the palette suits as a stand-in.
  ///
  /// With 240 colours distance decides. Among few, hue must: by distance alone every soft colour
  /// would become grey.
  private func cost(_ wanted: OKLab, _ candidate: OKLab) -> Double {
    if depth == .indexed { return wanted.distance(to: candidate) }
    let light = abs(wanted.lightness - candidate.lightness)
    let isGrey = wanted.chroma < ColorReducer.leastChroma
    let isGreyCandidate = candidate.chroma < ColorReducer.leastChroma
    if isGrey != isGreyCandidate { return 10 + light }
    return isGrey ? light : light * 0.4 + wanted.hueDifference(to: candidate)
  }
}
