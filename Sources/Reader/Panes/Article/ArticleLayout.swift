import TextGrid

/// The parts of an article that have been set so far to one width.
///
/// It is derived from the article and the key alone, so two layouts of the same key count as equal
/// however much of them has been set.
struct ArticleLayout: Hashable, Sendable {
  /// What decides how an article is set.
  struct Key: Hashable, Sendable {
    /// Columns of the pane.
    var paneWidth: Int
    /// Cells of a line, at least 1.
    var measure: Int
    /// Sets text, justified or ragged as the settings say.
    var typesetter: Typesetter
    /// Whether repeated paragraphs are shown.
    var isShowingRepeats: Bool
    /// The key that shows them, where it has one.
    var repeatsKey: String?
    /// Words in the article.
    var wordCount: Int
  }

  /// What it was made for; `nil` before the pane is first laid out.
  let key: Key?
  /// The set parts, by index of the outline's part.
  private(set) var parts: [SetPart?]
  private var setCount = 0

  /// Parts kept at most; beyond, those set earlier are set again when they are looked at.
  private static let mostParts = 4_000

  /// Makes a layout with nothing set yet.
  init(key: Key?, partCount: Int) {
    self.key = key
    parts = Array(repeating: nil, count: partCount)
  }

  /// Keeps a set part.
  mutating func keep(_ part: SetPart, at index: Int) {
    if setCount >= ArticleLayout.mostParts {
      parts = Array(repeating: nil, count: parts.count)
      setCount = 0
    }
    parts[index] = part
    setCount += 1
  }

  static func == (left: ArticleLayout, right: ArticleLayout) -> Bool {
    left.key == right.key
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(key)
  }
}

/// A line of the layout.
struct LineAddress: Hashable, Comparable, Sendable {
  /// Index of the part.
  var part: Int
  /// Index of the line in the part.
  var line: Int

  /// The first line.
  static let start = LineAddress(part: 0, line: 0)

  static func < (left: LineAddress, right: LineAddress) -> Bool {
    (left.part, left.line) < (right.part, right.line)
  }
}

/// What stands at the top of the pane, whatever the width: it survives laying out again.
struct ReadingAnchor: Hashable, Sendable {
  /// The part's content.
  var content: ArticlePart.Content
  /// The first byte of the line, in its place's text; negative for what comes before the text.
  var byte: Int

  /// The top of the article.
  static let start = ReadingAnchor(content: .padding, byte: -1)
}
