/// Sets text to a width: where lines end, and how a justified line is spread.
package struct Typesetter: Hashable, Sendable {
  /// Whether lines are spread to the full width.
  package var isJustified: Bool
  /// Divides words where that makes better lines; `nil` leaves all words whole.
  package var hyphenator: Hyphenator?

  /// Makes a typesetter.
  package init(isJustified: Bool = false, hyphenator: Hyphenator? = nil) {
    self.isJustified = isJustified
    self.hyphenator = hyphenator
  }

  /// Sets one block of text.
  ///
  /// Lines end where the paragraph as a whole looks best, see `ParagraphBreaker`. No line is wider
  /// than `width`, but for a line of one cluster that alone is wider. Words longer than a line are
  /// broken between clusters. Time is linear in the text.
  ///
  /// - Parameters:
  ///   - text: The text; a newline in it ends a line.
  ///   - width: Cells a line may take, at least 1.
  ///   - firstIndent: Cells that the first line leaves free at its start.
  /// - Returns: The lines in order, at least one. Every byte of `text` lies in exactly one line's
  ///   `bytes`, white space at line ends included.
  package func lines(of text: String, width: Int, firstIndent: Int = 0) -> [TextLine] {
    let width = max(1, width)
    let firstWidth = max(1, width - max(0, firstIndent))
    var copy = text
    return copy.withUTF8 { bytes in
      let measured = MeasuredText(bytes, width: width, firstWidth: firstWidth)
      var lines: [TextLine] = []
      for paragraph in measured.paragraphs {
        let isFirst = paragraph.lowerBound == 0
        let breaker = ParagraphBreaker(
          points: measured.points[paragraph],
          start: isFirst ? .start : measured.points[paragraph.lowerBound - 1],
          width: width,
          firstWidth: isFirst ? firstWidth : width,
          lineCost: LineCost(isJustified: isJustified)
        )
        append(chosenPoints(of: breaker, paragraph, in: measured), of: breaker, to: &lines)
      }
      return lines.isEmpty ? [Typesetter.emptyLine] : lines
    }
  }

  /// Has everything loaded that setting a text needs, the rules for line ends and the patterns for
  /// hyphens, so that the first text that is shown does not wait for it.
  ///
  /// What is loaded serves all threads; call it on one that nobody waits for.
  package func warmUp() {
    var text = "considerable"
    _ = lines(of: text, width: 72)
    guard let hyphenator else { return }
    text.withUTF8 { bytes in hyphenator.forEachPoint(in: bytes, bytes.indices) { _ in } }
  }

  private static let emptyLine = TextLine(
    bytes: 0..<0,
    visibleEnd: 0,
    isHyphenated: false,
    extraSpaces: 0
  )

  /// Breaks a paragraph without dividing words, and with where that may look better: most
  /// paragraphs need no hyphen, and patterns are only asked when one does.
  private func chosenPoints(
    of breaker: ParagraphBreaker,
    _ paragraph: Range<Int>,
    in measured: MeasuredText
  ) -> [BreakPoint] {
    let whole = breaker.chosenPoints()
    guard let hyphenator, whole.count > 1, breaker.wantsHyphens(whole) else { return whole }
    var divided = breaker
    divided.points = measured.points(of: paragraph, hyphenatedBy: hyphenator)[...]
    return divided.chosenPoints()
  }

  private func append(
    _ chosen: [BreakPoint],
    of breaker: ParagraphBreaker,
    to lines: inout [TextLine]
  ) {
    var before = breaker.start
    for (number, point) in chosen.enumerated() {
      let isLast = number == chosen.count - 1
      lines.append(
        TextLine(
          bytes: Int(before.end)..<Int(point.end),
          visibleEnd: max(Int(before.end), Int(point.visibleEnd)),
          isHyphenated: point.isHyphen,
          extraSpaces: isJustified && !isLast
            ? breaker.stretch(from: before, to: point, isFirst: number == 0) : 0
        )
      )
      before = point
    }
  }
}
