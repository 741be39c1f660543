package import TextGrid

extension Theme {
  /// The theme that is compiled in, so that a missing file never stops the program.
  ///
  /// It is that of `Themes/ink.toml`; a test compares the two.
  package static let standard = ThemeReader { _, _ in nil }.read(.standard).theme
}

extension ThemeFile.PaletteColor {
  fileprivate init(_ rgb: UInt32, indexed: UInt8? = nil, basic: UInt8? = nil) {
    self.init(color: .hex(rgb), reduction: PickedReduction(indexed: indexed, basic: basic))
  }
}

extension ThemeFile.Declaration {
  fileprivate init(fg: String? = nil, bg: String? = nil, _ attributes: Attributes? = nil) {
    self.init(
      foreground: fg.map { ThemeFile.Setting(value: $0) },
      background: bg.map { ThemeFile.Setting(value: $0) },
      attributes: attributes.map { ThemeFile.Setting(value: $0) }
    )
  }
}

extension ThemeFile {
  /// What would give the theme that is compiled in: the same as `Themes/ink.toml`.
  static let standard: ThemeFile = {
    var file = ThemeFile(name: "ink", file: "built in")
    file.isLight = false
    file.palette = [
      "ground": PaletteColor(0x17191E, indexed: 234, basic: 0),
      "text": PaletteColor(0xCFD2D6),
      "bright": PaletteColor(0xF0F1F3),
      "soft": PaletteColor(0x949BA6),
      "faint": PaletteColor(0x3B414B),
      "raised": PaletteColor(0x20242B),
      "selected": PaletteColor(0x2B313D),
      "current": PaletteColor(0x22262E),
      "accent": PaletteColor(0xA9BFE0),
      "star": PaletteColor(0xE3BD5F),
      "error": PaletteColor(0xF28B82),
      "lit": PaletteColor(0x4B4320),
      "lit-text": PaletteColor(0xF4E7B5),
      "found": PaletteColor(0x274652),
      "found-text": PaletteColor(0xD8F1F7),
      "person": PaletteColor(0xC9B35C, basic: 3),
      "place": PaletteColor(0x83A264, basic: 2),
      "organisation": PaletteColor(0x9BB1D7, basic: 12),
      "group": PaletteColor(0x9F90DE, basic: 5),
      "event": PaletteColor(0xDCB1A6, basic: 9),
      "date": PaletteColor(0x8ED2FC, basic: 6),
      "money": PaletteColor(0xD3D38B, basic: 10),
      "percent": PaletteColor(0x36AAAA, basic: 14),
    ]
    file.declarations = [
      .text: Declaration(fg: "text", bg: "ground"),
      .textDim: Declaration(fg: "soft"),
      .rule: Declaration(fg: "faint"),
      .bar: Declaration(fg: "soft"),
      .barTitle: Declaration(fg: "bright", .bold),
      .barDim: Declaration(fg: "soft"),
      .hint: Declaration(fg: "soft"),
      .hintKey: Declaration(fg: "accent"),
      .message: Declaration(fg: "text"),
      .messageError: Declaration(fg: "error", .bold),
      .prompt: Declaration(fg: "bright"),
      .promptCompletion: Declaration(fg: "soft"),
      .promptSelected: Declaration(fg: "bright", bg: "selected"),
      .progress: Declaration(fg: "soft"),
      .headline: Declaration(fg: "text"),
      .headlineRead: Declaration(fg: "soft"),
      .headlineUnread: Declaration(fg: "bright", .bold),
      .headlineSelected: Declaration(fg: "bright", bg: "selected"),
      .headlineCurrent: Declaration(bg: "current"),
      .headlineGroup: Declaration(fg: "accent"),
      .headlineMeta: Declaration(fg: "soft"),
      .headlineMark: Declaration(fg: "accent"),
      .headlineStar: Declaration(fg: "star"),
      .headlineChosen: Declaration(fg: "accent", .bold),
      .article: Declaration(fg: "text"),
      .articleTitle: Declaration(fg: "bright", .bold),
      .articleByline: Declaration(fg: "soft"),
      .articleHeading: Declaration(fg: "bright", .bold),
      .articleQuote: Declaration(.italic),
      .articleCode: Declaration(bg: "raised"),
      .articleTable: Declaration(fg: "text"),
      .articleFigure: Declaration(fg: "soft", .italic),
      .articleLink: Declaration(.underline),
      .articleEmphasis: Declaration(.italic),
      .articleStrong: Declaration(.bold),
      .articleStrikethrough: Declaration(fg: "soft", .strikethrough),
      .articleRepeat: Declaration(fg: "soft", .italic),
      .articleNotice: Declaration(fg: "soft", .italic),
      .entityPerson: Declaration(fg: "person"),
      .entityPlace: Declaration(fg: "place"),
      .entityOrganisation: Declaration(fg: "organisation"),
      .entityGroup: Declaration(fg: "group"),
      .entityEvent: Declaration(fg: "event"),
      .entityDate: Declaration(fg: "date"),
      .entityMoney: Declaration(fg: "money"),
      .entityPercent: Declaration(fg: "percent"),
      .keyword: Declaration(fg: "lit-text", bg: "lit"),
      .entitySelected: Declaration(.reverse),
      .findMatch: Declaration(fg: "found-text", bg: "found"),
      .findCurrent: Declaration(fg: "ground", bg: "accent", .bold),
      .linkLabel: Declaration(fg: "ground", bg: "star", .bold),
      .panel: Declaration(fg: "text"),
      .panelTitle: Declaration(fg: "bright", .bold),
      .panelGroup: Declaration(fg: "accent"),
      .panelCount: Declaration(fg: "soft"),
      .panelBar: Declaration(fg: "faint"),
      .panelSelected: Declaration(bg: "selected"),
      .overlay: Declaration(fg: "text", bg: "raised"),
      .overlayTitle: Declaration(fg: "bright", .bold),
      .overlayGroup: Declaration(fg: "accent"),
      .overlayKey: Declaration(fg: "star"),
      .overlaySelected: Declaration(fg: "bright", bg: "selected"),
    ]
    return file
  }()
}
