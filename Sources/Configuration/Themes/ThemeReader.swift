package import ArticleModel
package import TextGrid

/// Where the style of a role comes from.
package enum StyleOrigin: Hashable, Sendable {
  /// A file sets it; `line` is `nil` for what is compiled in.
  case set(file: String, line: Int?)
  /// Nothing sets it, so it is that of the role above it.
  case inherited(StyleRole)
  /// Nothing sets it nor any role above it, so it looks like `text`, or what lies below.
  case text
}

/// A theme as it was read.
package struct LoadedTheme: Hashable, Sendable {
  /// The theme.
  package var theme: Theme
  /// The file, or what else it comes from.
  package var file: String
  /// What it is like, in a few words.
  package var summary: String?
  /// What is wrong with the file; those it inherits from are not spoken of.
  package var diagnostics: [Diagnostic]
  /// Where the style of each role comes from.
  package var origins: [StyleRole: StyleOrigin]
}

/// Reads themes: a file, and the files that it inherits from.
///
/// The palette and the styles of a theme lie over those of the one it inherits from, so one that
/// only gives another palette recolours it. Within a role, a colour or the attributes that the file
/// leaves out are those of the role above it in the dotted names.
package struct ThemeReader: Sendable {
  /// More themes than these are not inherited from each other.
  static let maximumChain = 16

  /// Finds the file of a theme that another one inherits from.
  ///
  /// Takes the name and the chain of files that led there, the inheriting one last.
  private let find: @Sendable (_ name: String, _ chain: [ThemeFile]) -> ThemeFile?

  init(find: @escaping @Sendable (_ name: String, _ chain: [ThemeFile]) -> ThemeFile?) {
    self.find = find
  }

  /// Reads a theme that can inherit from what is compiled in only.
  ///
  /// - Parameters:
  ///   - text: The text of its file.
  ///   - name: Its name, unless the file gives one.
  ///   - file: Where the text comes from, for messages.
  /// - Returns: The theme, as far as it could be understood, and what is wrong with it.
  package static func read(_ text: String, name: String, file: String) -> LoadedTheme {
    ThemeReader { name, _ in name == Theme.standard.name ? .standard : nil }
      .read(ThemeFile(reading: text, name: name, file: file))
  }

  func read(_ file: ThemeFile) -> LoadedTheme {
    var file = file
    let chain = chain(from: &file)
    var palette: [String: ThemeFile.PaletteColor] = [:]
    var declarations: [StyleRole: (ThemeFile.Declaration, ThemeFile)] = [:]
    for ancestor in chain {
      palette.merge(ancestor.palette) { $1 }
      for (role, declaration) in ancestor.declarations {
        let older = declarations[role]?.0
        declarations[role] = (declaration.completed(by: older), ancestor)
      }
    }
    var theme = Theme(
      name: file.name,
      isLight: chain.reversed().compactMap(\.isLight).first ?? false,
      styles: [:]
    )
    var resolver = PaintResolver(palette: palette)
    for role in StyleRole.allCases where declarations[role] != nil {
      theme.styles[role] = style(of: role, declarations.mapValues(\.0), &resolver)
    }
    // What an inherited file names wrongly is told when that file is checked.
    for place in resolver.unknown where file.declarations.holds(place) {
      file.warn(
        "unknown colour \"\(place.name)\"\(suggestion(for: place.name, palette))",
        at: place.place
      )
    }
    for color in palette.values where color.reduction != PickedReduction() {
      theme.reductions[color.color] = color.reduction
    }
    return LoadedTheme(
      theme: theme,
      file: file.file,
      summary: file.summary,
      diagnostics: file.diagnostics.sorted {
        ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0)
      },
      origins: origins(theme, declarations)
    )
  }

  private func suggestion(
    for name: String,
    _ palette: [String: ThemeFile.PaletteColor]
  ) -> String {
    let names = palette.keys.sorted() + ColorNotation.basicNames + ["default"]
    return NearestName.suggestion(for: name, in: names)
  }

  /// The files from the one that inherits nothing to this one.
  private func chain(from file: inout ThemeFile) -> [ThemeFile] {
    var chain = [file]
    var last = file
    while let inherits = last.inherits {
      guard let next = find(inherits.value, chain) else {
        if chain.count == 1 {
          file.warn("there is no theme \"\(inherits.value)\" to inherit", at: inherits.place)
        }
        break
      }
      if let start = chain.firstIndex(where: { $0.file == next.file }) {
        let names = (chain[start...] + [next]).map(\.name).joined(separator: " → ")
        file.diagnostics.append(
          Diagnostic(
            .error,
            "themes inherit in a circle: \(names)",
            line: file.inherits?.place?.line,
            column: file.inherits?.place?.column
          )
        )
        break
      }
      guard chain.count < ThemeReader.maximumChain else {
        file.warn("more than \(ThemeReader.maximumChain) themes inherit", at: file.inherits?.place)
        break
      }
      chain.append(next)
      last = next
    }
    return chain.reversed()
  }

  private func style(
    of role: StyleRole,
    _ declarations: [StyleRole: ThemeFile.Declaration],
    _ resolver: inout PaintResolver
  ) -> Style {
    var style = role.parent.map { self.style(of: $0, declarations, &resolver) } ?? Style()
    // The ground of `text` is the page's; secondary text lies on other grounds too.
    if role.parent == .text { style.background = nil }
    guard let declaration = declarations[role] else { return style }
    if let paint = declaration.foreground { style.foreground = resolver.color(paint) }
    if let paint = declaration.background { style.background = resolver.color(paint) }
    if let attributes = declaration.attributes { style.attributes = attributes.value }
    return style
  }

  private func origins(
    _ theme: Theme,
    _ declarations: [StyleRole: (ThemeFile.Declaration, ThemeFile)]
  ) -> [StyleRole: StyleOrigin] {
    var origins: [StyleRole: StyleOrigin] = [:]
    for role in StyleRole.allCases {
      if let (declaration, file) = declarations[role] {
        origins[role] = .set(file: file.file, line: declaration.place?.line)
      } else if let above = theme.ownStyle(of: role)?.role {
        origins[role] = .inherited(above)
      } else {
        origins[role] = .text
      }
    }
    return origins
  }
}

/// Looks colours up in a palette.
private struct PaintResolver {
  /// A name that leads to no colour, and where it is written.
  struct Unknown: Hashable {
    var name: String
    var place: ConfigurationPlace?
  }

  let palette: [String: ThemeFile.PaletteColor]
  private(set) var unknown: [Unknown] = []

  init(palette: [String: ThemeFile.PaletteColor]) {
    self.palette = palette
  }

  /// The colour; `nil` for `default` and for what is unknown.
  mutating func color(_ paint: ThemeFile.Setting<String>) -> Color? {
    if paint.value == "default" { return nil }
    if let color = palette[paint.value]?.color ?? ColorNotation.color(paint.value) { return color }
    let unknown = Unknown(name: paint.value, place: paint.place)
    if !self.unknown.contains(unknown) { self.unknown.append(unknown) }
    return nil
  }
}

extension [StyleRole: ThemeFile.Declaration] {
  /// Whether one of the declarations names the colour at that place.
  fileprivate func holds(_ unknown: PaintResolver.Unknown) -> Bool {
    values.contains { declaration in
      [declaration.foreground, declaration.background].contains {
        $0?.value == unknown.name && $0?.place == unknown.place
      }
    }
  }
}

extension ThemeFile.Declaration {
  /// The declaration with what it leaves out taken from an older one.
  fileprivate func completed(by older: ThemeFile.Declaration?) -> ThemeFile.Declaration {
    ThemeFile.Declaration(
      foreground: foreground ?? older?.foreground,
      background: background ?? older?.background,
      attributes: attributes ?? older?.attributes,
      place: place
    )
  }
}
