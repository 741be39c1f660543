/// A place in a block's text, counted in UTF-8 bytes from its start.
package struct TextOffset: Hashable, Comparable, Sendable, Codable {
  /// UTF-8 bytes from the start of the text.
  package var bytes: Int

  /// Makes the place that many bytes from the start.
  package init(_ bytes: Int) {
    self.bytes = bytes
  }

  /// The start of the text.
  package static let zero = TextOffset(0)

  package static func < (left: TextOffset, right: TextOffset) -> Bool {
    left.bytes < right.bytes
  }

  package init(from decoder: any Decoder) throws {
    bytes = try decoder.singleValueContainer().decode(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(bytes)
  }
}

/// A run of a text, from `start` up to but not including `end`, in UTF-8 bytes.
///
/// Both ends lie on scalar boundaries and `start <= end`.
package struct TextSpan: Hashable, Sendable, Codable {
  /// Where the run starts.
  package var start: TextOffset
  /// Where it ends; this byte is no longer part of it.
  package var end: TextOffset

  /// Makes a run from its two ends.
  package init(_ start: TextOffset, _ end: TextOffset) {
    precondition(start <= end, "a span ends before it starts")
    self.start = start
    self.end = end
  }

  /// Makes a run from byte offsets.
  package init(_ bytes: Range<Int>) {
    self.init(TextOffset(bytes.lowerBound), TextOffset(bytes.upperBound))
  }

  /// The run as byte offsets.
  package var bytes: Range<Int> { start.bytes..<end.bytes }

  /// Whether the run holds nothing.
  package var isEmpty: Bool { start == end }

  /// The run of a part of a text as a run of the whole text.
  ///
  /// - Parameter offset: Where in the whole text the part starts.
  /// - Returns: The same bytes, counted from the start of the whole text.
  package func shifted(by offset: TextOffset) -> TextSpan {
    TextSpan(TextOffset(start.bytes + offset.bytes), TextOffset(end.bytes + offset.bytes))
  }

  /// Whether two runs share at least one byte.
  package func overlaps(_ other: TextSpan) -> Bool {
    start < other.end && other.start < end
  }

  /// Whether a byte lies in the run.
  package func contains(_ offset: TextOffset) -> Bool {
    start <= offset && offset < end
  }
}

extension String {
  /// The part of the text that a span covers; empty where the span does not fit this text.
  package subscript(span: TextSpan) -> Substring {
    let bytes = utf8
    guard
      let start = bytes.index(
        startIndex,
        offsetBy: span.start.bytes,
        limitedBy: endIndex
      ),
      let end = bytes.index(
        start,
        offsetBy: span.end.bytes - span.start.bytes,
        limitedBy: endIndex
      )
    else { return "" }
    return self[start..<end]
  }
}
