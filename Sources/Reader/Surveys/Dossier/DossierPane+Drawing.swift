import ArticleModel
package import TextGrid

extension DossierPane {
  /// Columns before a row's text, as in the headline list.
  static let indent = HeadlineList.indent

  /// Draws the dossier into its rectangle.
  package func draw(into grid: inout Grid, in context: PaneContext) {
    let shape = DossierShape(context.rect, part: part)
    drawHeader(into: &grid, shape, in: context)
    drawRules(into: &grid, shape, in: context)
    if let list = shape.list { drawArticles(into: &grid, list, in: context) }
    if let beside = shape.beside { drawBeside(into: &grid, beside, in: context) }
  }

  func rules(in context: PaneContext) -> [Column] {
    DossierShape(context.rect, part: part).divide.map { [$0] } ?? []
  }

  /// Draws the line below the facts with the titles of the parts on it, and the one between them.
  private func drawRules(into grid: inout Grid, _ shape: DossierShape, in context: PaneContext) {
    guard let row = shape.rule else { return }
    let rule = RoleStack(.rule)
    let line = String(repeating: "─", count: context.rect.size.columns)
    grid.write(
      line,
      row: row,
      column: context.rect.column,
      end: context.rect.endColumn,
      roles: rule
    )
    let articles = title("Articles", articleCount)
    let beside = title("Beside it", facts.map { $0.companions.count })
    let start = context.rect.column + DossierPane.indent - 1
    let end = context.rect.endColumn
    if let divide = shape.divide {
      grid.write("┬", row: row, column: divide, roles: rule)
      for line in 1..<max(1, context.rect.endRow - row) {
        grid.write("│", row: row + line, column: divide, roles: rule)
      }
      write(articles, .articles, into: &grid, GridPoint(row: row, column: start), end: divide)
      write(beside, .beside, into: &grid, GridPoint(row: row, column: divide + 2), end: end)
    } else {
      let at = GridPoint(row: row, column: start)
      let next = write(articles, .articles, into: &grid, at, end: end)
      guard !companions.isEmpty else { return }
      write(beside, .beside, into: &grid, GridPoint(row: row, column: next + 1), end: end)
    }
  }

  private func title(_ word: String, _ count: Int?) -> String {
    count.map { " \(word) \(Phrase.number($0)) " } ?? " \(word) "
  }

  @discardableResult
  private func write(
    _ title: String,
    _ part: Part,
    into grid: inout Grid,
    _ point: GridPoint,
    end: Column
  ) -> Column {
    grid.write(
      title,
      row: point.row,
      column: point.column,
      end: end,
      roles: RoleStack(part == self.part ? .panelTitle : .panelCount)
    )
  }

  // MARK: Beside it

  private func drawBeside(into grid: inout Grid, _ rect: GridRect, in context: PaneContext) {
    let companions = companions
    let layout = besideLayout(in: context)
    let most = companions.map(\.count).max() ?? 1
    let digits = Phrase.number(most).count
    for (index, line) in layout.visible(besidePlace) {
      let row = rect.row + line
      let companion = companions[index]
      let kind = companion.name.kind
      var end = rect.endColumn - 1
      if rect.size.columns >= 26 {
        end = end - 4
        let bar = DossierPane.bar(companion.count, of: most)
        grid.write(bar, row: row, column: end, end: rect.endColumn, roles: RoleStack(.panelBar))
        end = end - 1
      }
      let count = Phrase.number(companion.count)
      let at = end - count.count
      grid.write(count, row: row, column: at, end: end, roles: RoleStack(.panelCount))
      end = end - digits - 1
      let start = rect.column + 1
      grid.write(kind.sign, row: row, column: start, end: end, roles: RoleStack(kind.role))
      grid.writeShortened(
        companion.name.name,
        row: row,
        column: start + 2,
        end: end,
        roles: RoleStack(.panel).with(kind.role)
      )
      guard part == .beside, index == besidePlace.index, context.isFocused else { continue }
      grid.overlay(
        .panelSelected,
        on: GridRect(
          row: row,
          column: rect.column,
          size: GridSize(columns: rect.size.columns, rows: 1)
        )
      )
    }
  }

  /// A count as a bar of four cells.
  private static func bar(_ count: Int, of most: Int) -> String {
    let filled = min(4, max(1, (count * 4 + most / 2) / max(1, most)))
    return String(repeating: "▇", count: filled) + String(repeating: "▁", count: 4 - filled)
  }
}
