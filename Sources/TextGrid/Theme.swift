/// The styles of all roles, as a theme file gives them.
package struct Theme: Hashable, Sendable {
  /// Its name, for `:theme` and the status line.
  package var name: String
  /// Whether it is made for light ground.
  package var isLight: Bool
  /// The style of each role that it gives, resolved to colours but not yet reduced.
  package var styles: [StyleRole: Style]

  /// Makes a theme.
  package init(name: String, isLight: Bool, styles: [StyleRole: Style]) {
    self.name = name
    self.isLight = isLight
    self.styles = styles
  }

  /// The theme with every style reduced to what a terminal can show.
  package func reduced(to depth: ColorDepth) -> Theme {
    self
  }

  /// The style of a stack of roles: the lowest role's, with what the later ones set laid over it.
  package func style(of stack: RoleStack) -> Style {
    Style()
  }
}
