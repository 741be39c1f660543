import ArticleModel
import TextGrid

/// A sentence set in a few lines, so that the name in it is seen.
struct Excerpt {
  /// The lines; none for an empty sentence.
  let lines: [TextLine]
  private let text: String
  private let mention: Range<Int>
  private let isBegunEarlier: Bool
  private let isCutShort: Bool

  /// Sets a sentence.
  ///
  /// - Parameters:
  ///   - text: The sentence.
  ///   - mention: The name in it.
  ///   - columns: Columns that a line may take.
  ///   - most: Lines that there may be, at least 1; of a longer sentence those around the name.
  ///   - context: The pane, whose typesetter sets it ragged.
  init(
    _ text: String,
    mention: TextSpan,
    columns: Int,
    most: Int,
    in context: PaneContext
  ) {
    self.text = text
    self.mention = mention.bytes
    var typesetter = context.typesetter
    typesetter.isJustified = false
    let all = text.isEmpty ? [] : typesetter.lines(of: text, width: max(1, columns))
    let named = all.firstIndex { $0.bytes.upperBound > mention.start.bytes } ?? 0
    let ended = all.firstIndex { $0.bytes.upperBound >= mention.end.bytes } ?? named
    let first = min(named, max(0, ended - most + 1))
    lines = Array(all[first..<min(all.count, first + max(1, most))])
    isBegunEarlier = first > 0
    isCutShort = first + lines.count < all.count
  }

  /// Draws one of the lines.
  ///
  /// - Parameters:
  ///   - index: Which.
  ///   - grid: Where to draw.
  ///   - row: The row.
  ///   - column: Where the line starts; two columns before it must be free.
  ///   - end: The column at which drawing stops.
  ///   - roles: What the sentence is.
  ///   - role: What the name is.
  func draw(
    line index: Int,
    into grid: inout Grid,
    row: Row,
    column: Column,
    end: Column,
    roles: RoleStack,
    lit role: StyleRole
  ) {
    guard lines.indices.contains(index) else { return }
    let line = lines[index]
    let runs = [StyledRun(bytes: mention, role: role)]
    grid.draw(line, of: text, row: row, column: column, end: end, roles: roles, runs: runs)
    let dim = roles.with(.textDim)
    if index == 0, isBegunEarlier, column.index >= 1 {
      grid.write("…", row: row, column: column - 1, end: end, roles: dim)
    }
    guard index == lines.count - 1, isCutShort else { return }
    let visible = text[TextSpan(line.bytes.lowerBound..<line.visibleEnd)]
    let after = column + (DisplayWidth.of(visible) + (line.isHyphenated ? 1 : 0))
    grid.write("…", row: row, column: min(after, end - 1), end: end, roles: dim)
  }
}
