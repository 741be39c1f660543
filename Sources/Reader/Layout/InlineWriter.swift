import TextGrid

/// Writes parts of a line one after another, with joints between, as long as there is room.
struct InlineWriter {
  /// The row.
  let row: Row
  /// Where the next part goes.
  private(set) var column: Column
  /// The column at which writing stops.
  var end: Column
  private var isFirst = true

  /// Starts a line.
  init(row: Row, column: Column, end: Column) {
    self.row = row
    self.column = column
    self.end = end
  }

  /// Writes a part if there is room for all of it.
  ///
  /// - Parameters:
  ///   - text: The part.
  ///   - roles: What it is.
  ///   - separator: What stands before it, unless it is the first.
  ///   - joint: What the separator is; `nil` is as the part.
  ///   - grid: Where to write.
  /// - Returns: Whether there was room.
  @discardableResult
  mutating func add(
    _ text: String,
    _ roles: RoleStack,
    after separator: String = " · ",
    joint: RoleStack? = nil,
    into grid: inout Grid
  ) -> Bool {
    let before = isFirst ? "" : separator
    guard DisplayWidth.of(before) + DisplayWidth.of(text) <= end - column else { return false }
    column = grid.write(before, row: row, column: column, end: end, roles: joint ?? roles)
    column = grid.write(text, row: row, column: column, end: end, roles: roles)
    isFirst = false
    return true
  }

  /// Writes a part, shortened to the room that is left.
  mutating func writeShortened(_ text: String, _ roles: RoleStack, into grid: inout Grid) {
    guard !text.isEmpty else { return }
    column = grid.writeShortened(text, row: row, column: column, end: end, roles: roles)
    isFirst = false
  }
}

extension Grid {
  /// Writes a text, cut short with `…` where it does not fit, and says where it ended.
  ///
  /// - Parameters:
  ///   - text: What to write.
  ///   - row: The row.
  ///   - column: Where the first cluster goes.
  ///   - end: The column at which writing stops.
  ///   - roles: What the text is.
  ///   - runs: Roles laid over runs of the text, in order; later ones lie on top.
  /// - Returns: The column after the last cell written.
  @discardableResult
  mutating func writeShortened(
    _ text: some StringProtocol,
    row: Row,
    column: Column,
    end: Column,
    roles: RoleStack,
    runs: [StyledRun] = []
  ) -> Column {
    let room = end - column
    guard room > 0 else { return column }
    let fitting = DisplayWidth.prefix(of: text, fitting: room)
    if fitting.text.utf8.count == text.utf8.count {
      return write(fitting.text, row: row, column: column, end: end, roles: roles, runs: runs)
    }
    let start = DisplayWidth.prefix(of: fitting.text, fitting: room - 1).text
    let at = write(start, row: row, column: column, end: end, roles: roles, runs: runs)
    return write("…", row: row, column: at, end: end, roles: roles)
  }
}
