import CICU

/// Sets text to a width: where lines end, and how a justified line is spread.
package struct Typesetter: Hashable, Sendable {
  /// Whether lines are spread to the full width.
  package var isJustified: Bool

  /// Makes a typesetter.
  package init(isJustified: Bool = false) {
    self.isJustified = isJustified
  }

  /// Sets one block of text.
  ///
  /// - Parameters:
  ///   - text: The text; a newline in it ends a line.
  ///   - width: Cells a line may take, at least 1.
  ///   - firstIndent: Cells that the first line leaves free at its start.
  /// - Returns: The lines in order, at least one. Every byte of `text` lies in exactly one line's
  ///   `bytes`, white space at line ends included.
  package func lines(of text: String, width: Int, firstIndent: Int = 0) -> [TextLine] {
    [
      TextLine(
        bytes: 0..<text.utf8.count,
        visibleEnd: text.utf8.count,
        isHyphenated: false,
        extraSpaces: 0
      )
    ]
  }
}

/// One line of set text.
package struct TextLine: Hashable, Sendable {
  /// The bytes of the text that belong to the line, white space at its end included.
  package var bytes: Range<Int>
  /// Where the visible text ends: `bytes` without the white space at the end.
  package var visibleEnd: Int
  /// Whether a hyphen is drawn after the last cluster.
  package var isHyphenated: Bool
  /// Cells that justification adds, spread over the line's spaces.
  package var extraSpaces: Int

  /// Makes a line.
  package init(bytes: Range<Int>, visibleEnd: Int, isHyphenated: Bool, extraSpaces: Int) {
    self.bytes = bytes
    self.visibleEnd = visibleEnd
    self.isHyphenated = isHyphenated
    self.extraSpaces = extraSpaces
  }
}

/// A run of a text with a role laid over it.
package struct StyledRun: Hashable, Sendable {
  /// The run, in UTF-8 bytes of the text.
  package var bytes: Range<Int>
  /// The role laid over.
  package var role: StyleRole

  /// Makes a run.
  package init(bytes: Range<Int>, role: StyleRole) {
    self.bytes = bytes
    self.role = role
  }
}

extension Grid {
  /// Draws one line of set text.
  ///
  /// - Parameters:
  ///   - line: The line, as `Typesetter.lines` made it from `text`.
  ///   - text: The whole text that the line is part of.
  ///   - row: The row.
  ///   - column: Where the line starts.
  ///   - end: The column at which drawing stops, or `nil` for the grid's edge.
  ///   - roles: What the text is.
  ///   - runs: Roles laid over runs of the text, in order; later ones lie on top.
  package mutating func draw(
    _ line: TextLine,
    of text: String,
    row: Row,
    column: Column,
    end: Column? = nil,
    roles: RoleStack,
    runs: [StyledRun] = []
  ) {
    let start = text.utf8.index(text.startIndex, offsetBy: line.bytes.lowerBound)
    let stop = text.utf8.index(text.startIndex, offsetBy: line.visibleEnd)
    write(text[start..<stop], row: row, column: column, end: end, roles: roles)
  }

  /// The byte of the text that a cell of a drawn line shows, or `nil` where it shows none.
  package static func byte(
    at column: Column,
    of line: TextLine,
    in text: String,
    startingAt start: Column
  ) -> Int? {
    nil
  }

  /// The columns at which a drawn line shows a run of its text; `nil` where it shows none of it.
  package static func columns(
    of bytes: Range<Int>,
    in line: TextLine,
    of text: String,
    startingAt start: Column
  ) -> Range<Int>? {
    nil
  }
}
