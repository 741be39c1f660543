/// What is shown at one moment: the cells, and where the terminal's cursor stands.
package struct Frame: Hashable, Sendable {
  /// The cells.
  package var grid: Grid
  /// Where the cursor blinks; `nil` hides it.
  package var cursor: GridPoint?

  /// Makes a frame.
  package init(grid: Grid, cursor: GridPoint? = nil) {
    self.grid = grid
    self.cursor = cursor
  }
}
