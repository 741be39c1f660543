/// Writes text as Markdown: escapes, marks, links and tables.
///
/// Source: CommonMark 0.31, sections 2.4 (backslash escapes), 6.1 (code spans), 6.3 (links); GFM
/// 0.29, section 4.10 (tables).
enum MarkdownText {
  /// Text in which nothing reads as markup.
  static func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    append(Array(text.utf8)[...], to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// A link's target fit for angle brackets: what could end it is percent-encoded.
  static func target(_ target: String) -> String {
    var output: [UInt8] = []
    for byte in target.utf8 {
      if byte <= 0x20 || byte == 0x7F || byte == 0x3C || byte == 0x3E || byte == 0x5C {
        output += [0x25, hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
      } else {
        output.append(byte)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// A block's text with its inlines as marks; those that cross another are left out.
  static func marked(_ block: Block) -> String {
    let bytes = Array(block.text.utf8)
    var output: [UInt8] = []
    var open: [(end: Int, close: [UInt8])] = []
    var at = 0

    func copy(upTo end: Int) {
      guard end > at else { return }
      append(bytes[at..<end], to: &output)
      at = end
    }
    func close(upTo start: Int) {
      while let last = open.last, last.end <= start {
        copy(upTo: last.end)
        output += last.close
        open.removeLast()
      }
    }

    for inline in nested(block, in: bytes) {
      let range = inline.bytes
      close(upTo: range.lowerBound)
      copy(upTo: range.lowerBound)
      if inline.style == .code {
        output += codeSpan(bytes[range])
        at = range.upperBound
      } else {
        let marks = marks(of: inline.style)
        output += marks.open
        open.append((range.upperBound, marks.close))
      }
    }
    close(upTo: bytes.count)
    copy(upTo: bytes.count)
    return String(decoding: output, as: UTF8.self)
  }

  /// A table of GFM; without headings of its own it gets empty ones.
  static func table(_ text: String, headerRows: Int) -> String {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: true).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { cell in
        escaped(String(cell)).replacingPipes
      }
    }
    let count = rows.map(\.count).max() ?? 0
    guard count > 0 else { return "" }
    if headerRows <= 0 { rows.insert([], at: 0) }
    let lines = rows.map { row in
      "| " + (row + Array(repeating: "", count: count - row.count)).joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: count)
    return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
  }

  // MARK: Inlines

  /// The inlines that lie inside the text and each other, without white space at their ends; outer
  /// ones first.
  private static func nested(
    _ block: Block,
    in bytes: [UInt8]
  ) -> [(bytes: Range<Int>, style: Inline.Style)] {
    var kept: [(bytes: Range<Int>, style: Inline.Style)] = []
    var open: [(end: Int, isCode: Bool)] = []
    let sorted = block.inlines.sorted {
      ($0.span.start.bytes, -$0.span.end.bytes) < ($1.span.start.bytes, -$1.span.end.bytes)
    }
    for inline in sorted {
      var range = inline.span.bytes.clamped(to: 0..<bytes.count)
      while let first = range.first, bytes[first] == 0x20 {
        range = first + 1..<range.upperBound
      }
      while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
      open.removeAll { $0.end <= range.lowerBound }
      let crosses = open.contains { $0.end < range.upperBound || $0.isCode }
      if range.isEmpty || crosses { continue }
      open.append((range.upperBound, inline.style == .code))
      kept.append((range, inline.style))
    }
    return kept
  }

  private static func marks(of style: Inline.Style) -> (open: [UInt8], close: [UInt8]) {
    switch style {
    case .emphasis, .code: (Array("*".utf8), Array("*".utf8))
    case .strong: (Array("**".utf8), Array("**".utf8))
    case .strikethrough: (Array("~~".utf8), Array("~~".utf8))
    case .link(let target): (Array("[".utf8), Array("](<\(self.target(target))>)".utf8))
    }
  }

  private static func codeSpan(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var longest = 0
    var run = 0
    for byte in bytes {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = Array(repeating: UInt8(0x60), count: longest + 1)
    let space: [UInt8] = bytes.first == 0x60 || bytes.last == 0x60 ? [0x20] : []
    return fence + space + bytes + space + fence
  }

  // MARK: Escapes

  /// Appends text with a backslash before every byte that could read as markup.
  private static func append(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
    for index in bytes.indices {
      let byte = bytes[index]
      if isMarkup(byte) || isMarkupAtStart(byte, at: index, of: bytes, after: output) {
        output.append(0x5C)
      }
      output.append(byte)
    }
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    // \ ` * _ [ ] < > & ~
    case 0x5C, 0x60, 0x2A, 0x5F, 0x5B, 0x5D, 0x3C, 0x3E, 0x26, 0x7E: true
    default: false
    }
  }

  /// Whether a byte makes a heading, a list or a rule of the line that it starts, or, after digits
  /// that start it, a numbered list.
  private static func isMarkupAtStart(
    _ byte: UInt8,
    at index: Int,
    of bytes: ArraySlice<UInt8>,
    after output: [UInt8]
  ) -> Bool {
    switch byte {
    // # + - =
    case 0x23, 0x2B, 0x2D, 0x3D: return output.isEmpty || output.last == 0x0A
    // . )
    case 0x2E, 0x29:
      // A number that opens a list has at most nine digits.
      let digits = output.reversed().prefix(10).prefix { (0x30...0x39).contains($0) }.count
      guard (1...9).contains(digits) else { return false }
      return digits == output.count || output[output.count - digits - 1] == 0x0A
    default: return false
    }
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)
}

extension String {
  /// The text with pipes that do not end a table's cell.
  fileprivate var replacingPipes: String {
    split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
