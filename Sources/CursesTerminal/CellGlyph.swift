import CNcurses
import TextGrid

/// What is sent for one cell: scalars that libc, ncurses and the terminal all give the same width.
///
/// ncurses counts cells by libc's tables, scalar by scalar. A cluster that the grid gives two cells
/// and libc one (a heart made emoji by U+FE0F, a family joined by U+200D) would shift the rest of
/// the line on one of them, so such a cluster is reduced to its first scalar and padded.
struct CellGlyph: Hashable, Sendable {
  /// The scalars of each column: one entry for a narrow or a wide character, two for a pair of
  /// narrow ones.
  var columns: [[UInt32]]

  /// Chooses what to send for a cell.
  ///
  /// - Parameters:
  ///   - text: The cell's cluster.
  ///   - width: The cells that the grid gives it: 1 or 2.
  ///   - widthOfScalar: Cells that libc gives a scalar: -1, 0, 1 or 2.
  init(of text: String, width: Int, widthOfScalar: (UInt32) -> Int) {
    let scalars = text.unicodeScalars.map(\.value)
    guard let first = scalars.first else {
      columns = [[0x20]]
      return
    }
    let firstWidth = widthOfScalar(first)
    if width == 2, scalars.count == 2, scalars.allSatisfy({ (0x1F1E6...0x1F1FF).contains($0) }),
      firstWidth == 1
    {
      // A flag: two regional indicators of one cell each.
      columns = scalars.map { [$0] }
      return
    }
    let rest = scalars.dropFirst().filter {
      $0 != 0xFE0F && $0 != 0xFE0E && $0 != 0x200D && $0 != 0x20E3 && widthOfScalar($0) == 0
    }
    // With a joiner or a selector in it, what follows belongs to a picture that libc cannot see.
    let isPlain = rest.count == scalars.count - 1
    let kept = isPlain ? [first] + rest.prefix(4) : [first]
    switch (firstWidth, width) {
    case (1, 1), (2, 2): columns = [kept]
    case (1, 2): columns = [kept, [0x20]]
    case (-1, 2), (0, 2): columns = [[0xFFFD], [0x20]]
    default: columns = [[0xFFFD]]
    }
  }
}
