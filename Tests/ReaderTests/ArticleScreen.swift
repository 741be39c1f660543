import ArticleModel
import Reader
import TextGrid

/// A pane's rectangle drawn as text, for tests of panes alone.
struct ArticleScreen {
  /// The rows, free cells at their ends left out.
  let rows: [String]

  /// Draws into a grid and reads it.
  ///
  /// - Parameters:
  ///   - columns: Columns of the grid and of the pane.
  ///   - rows: Rows of both.
  ///   - roles: The roles whose runs are shown in braces, `{keyword:rates}`; none by default.
  ///   - draw: What draws.
  init(
    columns: Int,
    rows: Int,
    showing roles: Set<StyleRole> = [],
    draw: (inout Grid) -> Void
  ) {
    var grid = Grid(size: GridSize(columns: columns, rows: rows))
    draw(&grid)
    self.rows = (0..<rows).map { row in
      ArticleScreen.text(of: row, in: grid, columns: columns, roles: roles)
    }
  }

  private static func text(
    of row: Int,
    in grid: Grid,
    columns: Int,
    roles: Set<StyleRole>
  ) -> String {
    var line = ""
    var open: [StyleRole] = []
    for column in 0..<columns {
      guard let cell = grid[Row(row), Column(column)] else { continue }
      let shown = cell.roles.roles.filter(roles.contains)
      if shown != open {
        if !open.isEmpty { line += "}" }
        if !shown.isEmpty {
          line += "{" + shown.map(\.rawValue).joined(separator: "+") + ":"
        }
        open = shown
      }
      line += cell.text
    }
    if !open.isEmpty { line += "}" }
    while line.last == " " { line.removeLast() }
    return line
  }
}

extension PaneContext {
  /// A context at the top left, as wide and high as said.
  static func test(
    columns: Int,
    rows: Int,
    measure: Int = 72,
    isJustified: Bool = false,
    hiddenKinds: Set<EntityKind> = []
  ) -> PaneContext {
    var settings = ReaderSettings()
    settings.measure = measure
    settings.isJustified = isJustified
    settings.hiddenKinds = hiddenKinds
    return PaneContext(
      rect: GridRect(row: 0, column: 0, size: GridSize(columns: columns, rows: rows)),
      isFocused: true,
      settings: settings,
      typesetter: Typesetter(),
      today: CivilDay(daysSince1970: 18_737),
      zone: .utc,
      keys: [.showRepeats: "x"]
    )
  }
}

extension ArticlePane {
  /// The pane's rows as drawn.
  func screen(in context: PaneContext, showing roles: Set<StyleRole> = []) -> [String] {
    ArticleScreen(
      columns: context.rect.size.columns,
      rows: context.rect.size.rows,
      showing: roles
    ) { draw(into: &$0, in: context) }.rows
  }
}
