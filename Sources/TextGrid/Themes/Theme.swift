/// The styles of all roles, as a theme file gives them.
package struct Theme: Hashable, Sendable {
  /// Its name, for `:theme` and the status line.
  package var name: String
  /// Whether it is made for light ground.
  package var isLight: Bool
  /// The style of each role that it gives, resolved to colours but not yet reduced.
  ///
  /// A colour that is `nil` leaves what lies below, and at last the terminal's own.
  package var styles: [StyleRole: Style]
  /// What stands for a colour where the terminal cannot show it, picked by hand.
  package var reductions: [Color: PickedReduction]

  /// Makes a theme.
  package init(
    name: String,
    isLight: Bool,
    styles: [StyleRole: Style],
    reductions: [Color: PickedReduction] = [:]
  ) {
    self.name = name
    self.isLight = isLight
    self.styles = styles
    self.reductions = reductions
  }

  /// The style that the theme gives a role, or the nearest role above it in the dotted names.
  ///
  /// - Parameter role: The role.
  /// - Returns: The style and the role that has it; `nil` where the theme gives none, so that
  ///   `text` or what lies below shows.
  package func ownStyle(of role: StyleRole) -> (style: Style, role: StyleRole)? {
    var next: StyleRole? = role
    while let candidate = next {
      if let style = styles[candidate] { return (style, candidate) }
      next = candidate.parent
    }
    return nil
  }

  /// The style of a stack of roles: that of `text`, with what the roles set laid over it, the
  /// lowest first.
  ///
  /// Where one role's colour would vanish on another role's ground, the text's own colour, black
  /// or white takes its place.
  package func style(of stack: RoleStack) -> Style {
    var style = styles[.text] ?? Style()
    var ground = StyleRole.text
    var ink = StyleRole.text
    for role in stack.roles where role != .text {
      guard let own = ownStyle(of: role)?.style else { continue }
      style = style.overlaid(with: own)
      if own.background != nil { ground = role }
      if own.foreground != nil { ink = role }
    }
    return ground == ink || Theme.ornaments.contains(ink) ? style : legible(style)
  }

  /// What is no text: rules and bars are meant to be faint.
  private static let ornaments: Set<StyleRole> = [.rule, .panelBar]

  /// Below this contrast text of one role on the ground of another is taken to be lost.
  static let leastContrast = 2.5

  private func legible(_ style: Style) -> Style {
    guard let ink = style.foreground, let ground = style.background,
      ink.contrast(with: ground) < Theme.leastContrast
    else { return style }
    let candidates = [styles[.text]?.foreground, .indexed(0), .indexed(7)].compactMap(\.self)
    var result = style
    result.foreground =
      candidates.first { $0.contrast(with: ground) >= 4.5 }
      ?? candidates.max { $0.contrast(with: ground) < $1.contrast(with: ground) }
    return result
  }
}

/// What stands for a colour on terminals that cannot show it.
package struct PickedReduction: Hashable, Sendable {
  /// Its stand-in among the 256 colours.
  package var indexed: UInt8?
  /// Its stand-in among the 16 basic colours.
  package var basic: UInt8?

  /// Makes a reduction.
  package init(indexed: UInt8? = nil, basic: UInt8? = nil) {
    self.indexed = indexed
    self.basic = basic
  }
}

/// A reduced theme that remembers the styles it was asked for: a frame has thousands of cells and
/// some dozens of different stacks.
package struct StyleCache: Sendable {
  /// The theme, reduced.
  package let theme: Theme
  private var styles: [RoleStack: Style] = [:]

  /// Reduces a theme.
  package init(_ theme: Theme, depth: ColorDepth) {
    self.theme = theme.reduced(to: depth)
  }

  /// The style of a stack of roles.
  package mutating func style(of stack: RoleStack) -> Style {
    if let style = styles[stack] { return style }
    let style = theme.style(of: stack)
    styles[stack] = style
    return style
  }
}
