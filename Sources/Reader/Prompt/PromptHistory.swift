/// The lines typed before, for each kind of prompt apart.
struct PromptHistory: Hashable, Sendable {
  /// How many lines of a kind are kept.
  static let limit = 100

  private var lines: [Prompt.Kind: [String]] = [:]

  /// The lines of a kind, the newest last.
  subscript(kind: Prompt.Kind) -> [String] { lines[kind] ?? [] }

  /// Notes a line; one that was typed before moves to the end.
  mutating func record(_ line: String, for kind: Prompt.Kind) {
    guard !line.isEmpty else { return }
    var kept = self[kind].filter { $0 != line }
    kept.append(line)
    lines[kind] = kept.suffix(PromptHistory.limit)
  }
}
