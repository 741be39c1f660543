/// Counts as a row of bars, one a count.
package struct Sparkline {
  /// The bars: `▁` for nothing, `█` for the largest.
  package let text: String

  /// Draws counts; O(counts).
  package init(_ counts: [Int]) {
    let largest = counts.max() ?? 1
    text = counts.map { BarColumn($0, of: largest, height: 1).glyphs[0] }.joined()
  }
}

/// One count as a bar of a chart.
struct BarColumn {
  /// The glyphs, one a line of the chart, the lowest first; `▁` at the foot for nothing.
  let glyphs: [String]

  /// Draws a count.
  ///
  /// What is counted at all stands out from nothing.
  ///
  /// - Parameters:
  ///   - count: The count.
  ///   - largest: The count that fills the chart.
  ///   - height: Lines of the chart, at least 1.
  ///   - topEighths: Eighths of the topmost line that are filled at most; less than 8 where another
  ///     chart stands right above.
  init(_ count: Int, of largest: Int, height: Int, topEighths: Int = 8) {
    // Counts come from a library that anything may have written to.
    let count = min(max(count, 0), 1 << 40)
    let most = min(max(1, largest, count), 1 << 40)
    let full = (height - 1) * 8 + topEighths
    // The lowest eighth is what nothing shows.
    let filled = count == 0 ? 1 : max(2, (count * full + most / 2) / most)
    glyphs = (0..<max(1, height)).map { line in
      BarColumn.blocks[min(max(filled - line * 8, 0), 8)]
    }
  }

  private static let blocks = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
