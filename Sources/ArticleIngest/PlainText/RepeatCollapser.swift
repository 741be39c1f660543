import ArticleModel

/// Leaves out paragraphs that a text repeats, and keeps their count and places.
///
/// Two paragraphs are the same when their words are, whatever their white space, quotes and dashes; or
/// when one is the other's beginning cut off with dots. Short ones (a refrain, `***`) are repeats only
/// right after another repeat whose original they also followed.
struct RepeatCollapser {
  /// The shortest paragraph that alone makes a repeat, in bytes of its key.
  static let minimum = 48

  /// The blocks that were kept.
  private(set) var blocks: [Block] = []
  /// The repeats that were left out.
  private(set) var repeats: [Repeat] = []

  private var originals: [Key: Int] = [:]
  private var openings: [Key: Int] = [:]
  private var last: Repeat?

  /// A paragraph's words as one number; equal numbers are checked by text.
  private struct Key: Hashable {
    let bytes: [UInt8]

    /// All bytes at once: an array hashes them one by one.
    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  /// Adds a block, or counts it as a repeat.
  mutating func add(_ block: Block) {
    guard block.kind == .paragraph || block.kind == .quote(depth: 1) else {
      append(block)
      return
    }
    let key = block.text.utf8.letterKey
    if let original = original(of: key, text: block.text) {
      let isLong = key.count >= RepeatCollapser.minimum
      let follows = last.map { $0.original + 1 == original && $0.position == blocks.count } ?? false
      if isLong || follows {
        let found = Repeat(of: original, before: blocks.count)
        repeats.append(found)
        last = found
        return
      }
    } else {
      originals[Key(bytes: key)] = blocks.count
      if key.count >= RepeatCollapser.opening {
        openings[Key(bytes: Array(key.prefix(RepeatCollapser.opening)))] = blocks.count
      }
    }
    append(block)
  }

  /// Adds a block that is no repeat whatever it says.
  mutating func append(_ block: Block) {
    blocks.append(block)
    last = nil
  }

  /// How many bytes of a cut-off paragraph must be the original's.
  private static let opening = 60

  private func original(of key: [UInt8], text: String) -> Int? {
    if let found = originals[Key(bytes: key)] { return found }
    guard text.hasSuffix("…") || text.hasSuffix("..."), key.count >= RepeatCollapser.opening,
      let found = openings[Key(bytes: Array(key.prefix(RepeatCollapser.opening)))]
    else { return nil }
    return blocks[found].text.utf8.letterKey.starts(with: key) ? found : nil
  }
}
