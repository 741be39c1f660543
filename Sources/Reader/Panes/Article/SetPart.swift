import ArticleModel
import TextGrid

/// One part of an article, set to a width.
struct SetPart: Hashable, Sendable {
  /// The text that its segments come from, where mentions can lie; `nil` for all else.
  var place: TextPlace?
  /// Its lines from top to bottom, the free line before it included; never empty.
  var lines: [SetLine]

  /// The line that shows a byte of the text, or else the last one that starts before it.
  func line(showing byte: Int) -> Int {
    var found = 0
    for (index, line) in lines.enumerated() {
      guard let start = line.start else { continue }
      if line.segments.contains(where: { $0.bytes.contains(byte) }) { return index }
      if start <= byte { found = index }
    }
    return found
  }
}

/// One line of the reading pane.
struct SetLine: Hashable, Sendable {
  /// The runs of text on it, from left to right: one, or one for each column of a table.
  var segments: [SetSegment] = []
  /// What is drawn beside the text and is no part of it: bullets, bars, datelines.
  var ornaments: [Ornament] = []

  /// A free line.
  static let blank = SetLine()

  /// The first byte of text on it, in its place; `nil` where it shows no text.
  var start: Int? { segments.map(\.bytes.lowerBound).min() }
  /// The byte after the last of its text, in its place.
  var end: Int? { segments.map(\.bytes.upperBound).max() }
}

/// A run of set text on a line.
struct SetSegment: Hashable, Sendable {
  /// Cells from the left edge of the article's text.
  var column: Int
  /// The text that `line` counts in.
  var text: String
  /// Where `text` starts in its place's text, in UTF-8 bytes.
  var base: Int
  /// The run.
  var line: TextLine
  /// What it is.
  var role: StyleRole
  /// A role over all of it, for instance that of a table's heading.
  var over: StyleRole?

  /// The run in its place's text, white space at the end of the line included.
  var bytes: Range<Int> { base + line.bytes.lowerBound..<base + line.bytes.upperBound }
  /// The run in its place's text without white space at the end.
  var visibleBytes: Range<Int> {
    base + line.bytes.lowerBound..<base + max(line.bytes.lowerBound, line.visibleEnd)
  }
}

/// Something drawn beside the text.
struct Ornament: Hashable, Sendable {
  /// Cells from the left edge of the article's text.
  var column: Int
  /// What is drawn.
  var text: String
  /// What it is.
  var role: StyleRole
}
