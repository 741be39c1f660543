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
    (0..<frame.grid.size.rows).map { row in
      line(Row(row), of: frame, showing: roles)
    }.joined(separator: "\n")
  }

  private static func line(_ row: Row, of frame: Frame, showing roles: Set<StyleRole>) -> String {
    var line = ""
    var open: [StyleRole] = []
    for column in 0..<frame.grid.size.columns {
      guard let cell = frame.grid[row, Column(column)] else { continue }
      let shown = cell.roles.roles.filter(roles.contains)
      if shown != open {
        if !open.isEmpty { line += "}" }
        if !shown.isEmpty { line += "{" + shown.map(\.rawValue).joined(separator: "+") + ":" }
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
