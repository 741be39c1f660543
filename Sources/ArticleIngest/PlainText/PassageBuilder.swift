/// Joins lines into passages: paragraphs, list items, quotes, code.
struct PassageBuilder {
  private let lines: [TextLine]
  private let layout: TextLayout
  private var passages: [Passage] = []
  private var at = 0
  /// Indents of the list items that the next one may lie within.
  private var itemIndents: [Int] = []
  /// Fences known never to close again, so that they are not looked for twice.
  private var openFences: Set<String> = []
  /// Columns that every line is indented by.
  private let margin: Int

  /// The passages of a text's lines, in order.
  static func passages(of lines: [TextLine], layout: TextLayout) -> [Passage] {
    var builder = PassageBuilder(lines, layout)
    builder.run()
    return builder.passages
  }

  private init(_ lines: [TextLine], _ layout: TextLayout) {
    self.lines = lines
    self.layout = layout
    margin = lines.lazy.filter { !$0.isBlank }.map(\.indent).min() ?? 0
  }

  private mutating func run() {
    while at < lines.count {
      let line = lines[at]
      if line.isBlank {
        at += 1
      } else if takeFence() || takeRule() || takeQuote() || takeItem() || takeCode() {
        continue
      } else {
        itemIndents = []
        takeProse()
      }
    }
  }

  /// Lines between fences of three backticks or tildes.
  private mutating func takeFence() -> Bool {
    let fence = lines[at].text
    guard fence.hasPrefix("```") || fence.hasPrefix("~~~"),
      !openFences.contains(String(fence.prefix(3)))
    else { return false }
    guard let close = lines[(at + 1)...].firstIndex(where: { $0.text == fence.prefix(3) })
    else {
      openFences.insert(String(fence.prefix(3)))
      return false
    }
    add(.code, lines[(at + 1)..<close].map(\.raw).joined(separator: "\n"), lines[at].number)
    at = close + 1
    return true
  }

  /// A line of nothing but dashes, stars or the like.
  private mutating func takeRule() -> Bool {
    guard PassageBuilder.isRule(lines[at].text) else { return false }
    add(.rule, "", lines[at].number)
    at += 1
    return true
  }

  /// Whether a line is nothing but one mark, three times or more.
  static func isRule(_ text: String) -> Bool {
    var marks = 0
    var first: UInt8 = 0
    for byte in text.utf8 where byte != 0x20 {
      if first == 0 { first = byte }
      guard byte == first else { return false }
      marks += 1
    }
    return marks >= 3 && "-*_=~#".utf8.contains(first)
  }

  /// Lines that start with `>`, as mail quotes.
  private mutating func takeQuote() -> Bool {
    guard let (depth, first) = PassageBuilder.quoted(lines[at].text) else { return false }
    var text = first
    let number = lines[at].number
    var previous = lines[at]
    at += 1
    while at < lines.count, let (next, more) = PassageBuilder.quoted(lines[at].text),
      next == depth, !more.isEmpty, previous.length >= 45 || text.isEmpty
    {
      text += text.isEmpty ? more : " " + more
      previous = lines[at]
      at += 1
    }
    if !text.isEmpty { add(.quote(depth: depth), text, number) }
    return true
  }

  private static func quoted(_ text: String) -> (depth: Int, text: String)? {
    guard text.utf8.first == UInt8(ascii: ">") else { return nil }
    var depth = 0
    let rest = text.utf8.drop { byte in
      if byte == UInt8(ascii: ">") { depth += 1 }
      return byte == UInt8(ascii: ">") || byte == 0x20
    }
    return (min(depth, 9), String(rest) ?? "")
  }

  /// An item of a list, with the lines that belong to it.
  private mutating func takeItem() -> Bool {
    guard !layout.isVerse, let marker = ListMarker(lines[at].text) else { return false }
    let line = lines[at]
    while let last = itemIndents.last, last > line.indent { itemIndents.removeLast() }
    if itemIndents.last != line.indent, itemIndents.count < 9 { itemIndents.append(line.indent) }
    var text = marker.text
    at += 1
    while at < lines.count, !lines[at].isBlank, ListMarker(lines[at].text) == nil,
      lines[at].indent > line.indent || layout.isSoftBreak(after: lines[at - 1], before: lines[at])
    {
      text += " " + lines[at].text
      at += 1
    }
    add(.item(depth: itemIndents.count, ordinal: marker.ordinal), text, line.number)
    return true
  }

  /// A run of lines that are all indented by four columns or more and are no filled prose.
  private mutating func takeCode() -> Bool {
    let isCode: (TextLine) -> Bool = { [margin] in $0.indent - margin >= 4 }
    guard isCode(lines[at]), at == 0 || lines[at - 1].isBlank else { return false }
    var end = at
    while end < lines.count, isCode(lines[end]) { end += 1 }
    guard end == lines.count || lines[end].isBlank else { return false }
    let isFilled = zip(lines[at..<end], lines[(at + 1)..<max(at + 1, end)])
      .allSatisfy { layout.isSoftBreak(after: $0, before: $1) }
    guard end - at > 1 ? !isFilled : lines[at].length < 100 else { return false }
    // Code goes on over blank lines.
    while end + 1 < lines.count, lines[end].isBlank, isCode(lines[end + 1]) {
      end += 1
      while end < lines.count, isCode(lines[end]) { end += 1 }
    }
    let common = lines[at..<end].lazy.filter { !$0.isBlank }.map(\.indent).min() ?? 0
    let text = lines[at..<end].map { line in
      String(repeating: " ", count: max(0, line.indent - common)) + line.text
    }
    add(.code, text.joined(separator: "\n"), lines[at].number)
    at = end
    return true
  }

  private mutating func takeProse() {
    let first = lines[at]
    at += 1
    if at < lines.count, let level = PassageBuilder.underline(lines[at].text, under: first) {
      add(.heading(level: level), first.text, first.number)
      at += 1
      return
    }
    var text = first.text
    while at < lines.count, layout.isSoftBreak(after: lines[at - 1], before: lines[at]),
      lines[at].indent <= lines[at - 1].indent,
      !PassageBuilder.isRule(lines[at].text), ListMarker(lines[at].text) == nil,
      !HeadLine.startsOne(lines[at].text), !HeadLine.startsOne(lines[at - 1].text),
      lines[at].text.utf8.count > 12 || Agency.canonical(lines[at].text) == nil
    {
      text += " " + lines[at].text
      at += 1
    }
    add(.prose, text, first.number)
  }

  /// The level of the heading that a line of `=` or `-` makes of the line over it.
  private static func underline(_ text: String, under line: TextLine) -> Int? {
    let bytes = text.utf8
    guard bytes.count >= 3, let first = bytes.first, bytes.allSatisfy({ $0 == first }),
      first == UInt8(ascii: "=") || first == UInt8(ascii: "-"),
      line.length <= 80, abs(bytes.count - line.length) <= 3
    else { return nil }
    return first == UInt8(ascii: "=") ? 1 : 2
  }

  private mutating func add(_ kind: Passage.Kind, _ text: String, _ line: Int) {
    var text = text
    // Old agency copy marks the lines of its head: `^Dam holds, engineers say<`, `^By OLA NILSEN=`.
    if text.utf8.first == UInt8(ascii: "^"), text.utf8.count <= 200, let last = text.utf8.last,
      last == UInt8(ascii: "<") || last == UInt8(ascii: "=")
    {
      text = String(text.dropFirst().dropLast())
    }
    passages.append(Passage(kind: kind, text: text, line: line))
  }
}
