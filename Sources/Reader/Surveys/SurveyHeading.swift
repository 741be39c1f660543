import TextGrid

/// The first line of a screen over the panes: a sign, what it is about, and a few words.
struct SurveyHeading {
  /// The sign, one cell wide.
  var sign: String
  /// What the sign is.
  var role: StyleRole
  /// What the screen is about.
  var name: String
  /// What else there is to say.
  var note: String

  /// Draws the heading; the name is cut short before the note is left out.
  func draw(into grid: inout Grid, row: Row, from column: Column, to end: Column) {
    grid.write(sign, row: row, column: column + 1, end: end, roles: RoleStack(role))
    var line = InlineWriter(row: row, column: column + HeadlineList.indent, end: end - 1)
    let reserved = note.isEmpty ? 0 : DisplayWidth.of(note) + 3
    let whole = line.end
    if line.end - line.column > reserved + 12 { line.end = line.end - reserved }
    line.writeShortened(name, RoleStack(.articleTitle), into: &grid)
    line.end = whole
    if !note.isEmpty { line.add(note, RoleStack(.textDim), into: &grid) }
  }
}

/// The heading of a screen without parts, the rule below it, and the place of the list.
struct SurveyFrame {
  /// The line of the heading.
  let heading: Row
  /// The rule; `nil` where the screen is low.
  let rule: Row?
  /// The list.
  let list: GridRect

  /// Divides a rectangle.
  init(_ rect: GridRect) {
    heading = rect.row
    let hasRule = rect.size.rows >= 9
    rule = hasRule ? rect.row + 1 : nil
    let used = min(rect.size.rows, hasRule ? 2 : 1)
    list = GridRect(
      row: rect.row + used,
      column: rect.column,
      size: GridSize(columns: rect.size.columns, rows: rect.size.rows - used)
    )
  }

  /// Draws the rule, if there is one.
  func drawRule(into grid: inout Grid) {
    guard let rule else { return }
    grid.write(
      String(repeating: "─", count: list.size.columns),
      row: rule,
      column: list.column,
      end: list.endColumn,
      roles: RoleStack(.rule)
    )
  }
}

extension Grid {
  /// Writes what stands in a list that has no rows.
  mutating func writeNotice(_ text: String, in rect: GridRect) {
    writeShortened(
      text,
      row: rect.row + min(1, max(0, rect.size.rows - 1)),
      column: rect.column + HeadlineList.indent,
      end: rect.endColumn,
      roles: RoleStack(.textDim)
    )
  }
}
