/// Counts as a row of bars, one a count.
struct Sparkline {
  /// The bars: `▁` for nothing, `█` for the largest.
  let text: String

  /// Draws counts; O(counts).
  init(_ counts: [Int]) {
    let bars = Array("▁▂▃▄▅▆▇█")
    let largest = max(1, counts.max() ?? 1)
    // What is counted at all stands out from nothing.
    text = String(
      counts.map { count in
        count <= 0 ? bars[0] : bars[max(1, (count * (bars.count - 1) + largest / 2) / largest)]
      }
    )
  }
}
