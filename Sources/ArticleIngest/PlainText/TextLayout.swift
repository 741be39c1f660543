import ArticleModel

/// How a plain text is laid out on its lines.
struct TextLayout: Hashable, Sendable {
  /// The column at which paragraphs were broken into lines; `nil` where a line is a paragraph.
  private(set) var wrapWidth: Int?
  /// Whether it is verse: short lines, broken where their author wants them.
  private(set) var isVerse = false
  /// Whether lines mean what they are: source code, a log, a table.
  private(set) var isPreformatted = false

  /// Studies the lines of a text.
  init(_ lines: [TextLine]) {
    let written = lines.filter { !$0.isBlank }
    guard written.count >= 4 else { return }
    wrapWidth = TextLayout.wrapWidth(of: lines)
    guard wrapWidth == nil else { return }
    isPreformatted = TextLayout.isPreformatted(written)
    isVerse = !isPreformatted && TextLayout.isVerse(lines, written)
  }

  /// Whether a line was broken after `line` only because `next` did not fit on it.
  func isSoftBreak(after line: TextLine, before next: TextLine) -> Bool {
    guard let wrapWidth, !line.isBlank, !next.isBlank else { return false }
    return line.length + 1 + next.firstWord > wrapWidth - TextLayout.slack
  }

  /// How many columns short of the width a line may stop though the next word would have fitted:
  /// word processors and scrapers do not all count alike.
  private static let slack = 6

  /// Lines were filled when nearly every line end inside a run of lines comes where the next word
  /// would have gone beyond one and the same width.
  private static func wrapWidth(of lines: [TextLine]) -> Int? {
    var lengths: [Int] = []
    for index in lines.indices.dropLast() where !lines[index].isBlank {
      if !lines[index + 1].isBlank { lengths.append(lines[index].length) }
    }
    guard !lengths.isEmpty else { return nil }
    lengths.sort()
    let width = lengths[(lengths.count - 1) * 19 / 20]
    guard width >= (lengths.count < 3 ? 60 : 40), width <= 110 else { return nil }
    let breaks = TextLayout.breaks(in: lines, width: width)
    guard breaks.filled > 0, breaks.filled * 10 >= breaks.all * 7 else { return nil }
    // Headline, byline and time may be of one length by chance; a text goes on in small letters.
    let isText = breaks.goingOn * 4 >= breaks.filled
    return isText && (lengths.count >= 3 || breaks.filled == breaks.all) ? width : nil
  }

  /// How many line ends there are inside runs of lines, and how many of them come where the next
  /// word would have gone beyond a width; runs without any long line, as headline and byline are,
  /// and the header lines of mail do not count, nor does what is indented as a new paragraph.
  private static func breaks(in lines: [TextLine], width: Int)
    -> (all: Int, filled: Int, goingOn: Int)
  {
    var (all, filled, goingOn) = (0, 0, 0)
    for run in lines.split(whereSeparator: { $0.isBlank || FieldLine($0.text) != nil })
    where run.contains(where: { $0.length * 20 >= width * 17 }) {
      for (line, next) in zip(run, run.dropFirst()) where next.indent <= line.indent {
        all += 1
        if line.length <= width + slack, line.length + 1 + next.firstWord > width - slack {
          filled += 1
          if !next.mayBegin { goingOn += 1 }
        }
      }
    }
    return (all, filled, goingOn)
  }

  private static func isVerse(_ lines: [TextLine], _ written: [TextLine]) -> Bool {
    let long = written.count { $0.length > 70 }
    guard written.count >= 6, long * 20 <= written.count else { return false }
    let isList = written.contains { ListMarker($0.text) != nil || PassageBuilder.isRule($0.text) }
    guard !isList, !isProse(written) else { return false }
    let adjoining = zip(lines, lines.dropFirst()).count { !$0.isBlank && !$1.isBlank }
    return adjoining * 2 >= written.count
  }

  /// Whether lines are paragraphs: half of them end as a sentence does, or one opens as wire copy.
  private static func isProse(_ written: [TextLine]) -> Bool {
    let whole = written.count { line in
      let last = line.text.unicodeScalars.last
      return last == "." || last == "。" || last == "”" && line.text.hasSuffix(".”")
        || last == "\"" && line.text.hasSuffix(".\"")
    }
    return whole * 2 >= written.count
      || written.prefix(8).contains { DatelineOpening($0.text)?.dateline.agency != nil }
  }

  /// Code, logs and tables are told by how their lines begin and end.
  private static func isPreformatted(_ written: [TextLine]) -> Bool {
    guard written.count >= 6 else { return false }
    let telling = written.count { line in
      let bytes = line.raw.utf8
      let last = line.text.utf8.last ?? 0
      return last == UInt8(ascii: ";") || last == UInt8(ascii: "{") || last == UInt8(ascii: "}")
        || line.raw.utf8.dropFirst(line.raw.utf8.count - line.text.utf8.count).contains(0x09)
        || startsWithStamp(bytes) || bytes.first == UInt8(ascii: "[") && bytes.contains(0x5D)
        || startsLikeCode(line.text)
    }
    return telling * 2 >= written.count
  }

  /// `2021-04-20 10:08:30 …`, `Apr 20 10:08:30 host …`, `10:08:30.123 …`: how log lines begin.
  private static func startsWithStamp(_ bytes: String.UTF8View) -> Bool {
    let head = Array(bytes.prefix(24))
    var digits = 0
    var colons = 0
    for byte in head {
      if (48...57).contains(byte) { digits += 1 }
      if byte == UInt8(ascii: ":") { colons += 1 }
    }
    return digits >= 6 && colons >= 2
  }

  private static func startsLikeCode(_ text: String) -> Bool {
    for start in [
      "import ", "func ", "def ", "#include", "return ", "//", "class ", "var ", "let ",
    ] where text.utf8.starts(with: start.utf8) {
      return true
    }
    return false
  }
}
