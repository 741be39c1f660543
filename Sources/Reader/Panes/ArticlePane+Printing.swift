package import TextGrid

extension ArticlePane {
  /// Draws the whole article from its top, a grid at a time, for printing.
  ///
  /// - Parameters:
  ///   - context: How to set it; its rectangle is the size of the largest grid.
  ///   - show: Called with each grid, from top to bottom, without overlap.
  package func print(in context: PaneContext, show: (Grid) -> Void) {
    var context = context
    var pane = self
    pane.layOut(in: context)
    var left = pane.outline.parts.indices.reduce(0) { $0 + pane.part($1).lines.count }
    let size = context.rect.size
    var rows = min(size.rows, left)
    pane.setTop(.start)
    while rows > 0 {
      context.rect = GridRect(
        row: 0,
        column: 0,
        size: GridSize(columns: size.columns, rows: rows)
      )
      pane.layOut(in: context)
      var grid = Grid(size: context.rect.size)
      pane.draw(into: &grid, in: context)
      show(grid)
      left -= rows
      let step = rows
      rows = min(size.rows, left)
      // The pane stops scrolling where its last row shows the article's end, so it must have the
      // next grid's height before it moves.
      pane.rows = rows
      pane.setTop(pane.address(step, linesFrom: pane.top))
    }
  }
}
