import TextGrid

/// A grid as lines of text with the escape sequences for its styles, for pipes and pagers.
///
/// Source: ECMA-48, SGR; ITU T.416 for 24-bit colours, in the form with semicolons that terminals
/// read.
struct AnsiText {
  private let theme: Theme

  /// Makes a writer.
  ///
  /// - Parameter theme: The theme, reduced to what is to be written.
  init(theme: Theme) {
    self.theme = theme
  }

  /// The grid's rows from top to bottom, without the blanks at their ends.
  func lines(of grid: Grid) -> [String] {
    (0..<grid.size.rows).map { line(Row($0), of: grid) }
  }

  private func line(_ row: Row, of grid: Grid) -> String {
    let cells = (0..<grid.size.columns).compactMap { grid[row, Column($0)] }
    let end = cells.lastIndex { $0.text != " " && $0.width > 0 } ?? -1
    var text = ""
    var current: Style?
    for cell in cells.prefix(end + 1) where cell.width > 0 {
      let style = theme.style(of: cell.roles)
      if style != current {
        text += "\u{1B}[0\(codes(of: style))m"
        current = style
      }
      text += cell.text
    }
    return current == nil ? text : text + "\u{1B}[0m"
  }

  private func codes(of style: Style) -> String {
    let names: [(Attributes, Int)] = [
      (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7), (.strikethrough, 9),
    ]
    var codes = names.filter { style.attributes.contains($0.0) }.map { String($0.1) }
    if let color = style.foreground { codes.append(code(of: color, base: 30)) }
    // The ground is the terminal's or the pager's own; only what lies over text has one.
    if let color = style.background { codes.append(code(of: color, base: 40)) }
    return codes.map { ";\($0)" }.joined()
  }

  private func code(of color: Color, base: Int) -> String {
    switch color {
    case .indexed(let index) where index < 8: "\(base + Int(index))"
    case .indexed(let index) where index < 16: "\(base + 52 + Int(index))"
    case .indexed(let index): "\(base + 8);5;\(index)"
    case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
    }
  }
}
