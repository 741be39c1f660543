package import TextGrid

/// A drawn screen as text: one line a row, each ended by `|`.
///
/// Runs of a role are in braces, `{headline.selected:Rates held}`, several roles joined by `+`; `^`
/// stands before the cell with the cursor. The four signs and the backslash are written with a
/// backslash before them where the screen shows them.
package enum ScreenNotation {
  /// The roles that are shown unless a test says otherwise: what is selected, found or lit.
  package static let usualRoles: Set<StyleRole> = Set(
    StyleRole.allCases.filter { role in
      let name = role.rawValue
      return name.hasPrefix("entity") || name.hasSuffix(".selected") || name.hasPrefix("find.")
        || [.headlineCurrent, .keyword, .linkLabel, .messageError].contains(role)
    }
  )

  /// Writes a screen.
  ///
  /// - Parameters:
  ///   - frame: The screen.
  ///   - roles: The roles that are shown.
  /// - Returns: Lines joined by newlines.
  package static func text(of frame: Frame, showing roles: Set<StyleRole>) -> String {
    text(of: frame) { $0.roles.filter(roles.contains).map(\.rawValue) }
  }

  /// Writes a screen as a theme has it look, its attributes in place of the roles.
  ///
  /// - Parameters:
  ///   - frame: The screen.
  ///   - theme: The theme, reduced to no colour.
  /// - Returns: Lines joined by newlines.
  package static func text(of frame: Frame, in theme: Theme) -> String {
    text(of: frame) { stack in
      let attributes = theme.style(of: stack).attributes
      return Attributes.names.filter { attributes.contains($0.attribute) }.map(\.name)
    }
  }

  private static func text(of frame: Frame, naming: (RoleStack) -> [String]) -> String {
    (0..<frame.grid.size.rows).map { row in
      line(Row(row), of: frame, naming: naming)
    }.joined(separator: "\n")
  }

  private static func line(
    _ row: Row,
    of frame: Frame,
    naming: (RoleStack) -> [String]
  ) -> String {
    var line = ""
    var open: [String] = []
    for column in 0..<frame.grid.size.columns {
      guard let cell = frame.grid[row, Column(column)] else { continue }
      let shown = naming(cell.roles)
      if shown != open {
        if !open.isEmpty { line += "}" }
        if !shown.isEmpty { line += "{" + shown.joined(separator: "+") + ":" }
        open = shown
      }
      if frame.cursor == GridPoint(row: row, column: Column(column)) { line += "^" }
      for character in cell.text {
        if #"{}|^\"#.contains(character) { line += #"\"# }
        line.append(character)
      }
    }
    return line + (open.isEmpty ? "|" : "}|")
  }
}
