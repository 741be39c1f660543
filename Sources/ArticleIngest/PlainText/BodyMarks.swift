import ArticleModel

/// What the passages under the head are, where they are no text.
struct BodyMarks {
  /// What a passage can be instead of text.
  enum Mark {
    case noise(Noise)
    case credit(CreditLine)
    case stamp(Stamp)
    case byline(BylineLine)
    case caption
  }

  /// The passages.
  let passages: [Passage]
  /// What each is; `nil` for text.
  private(set) var marks: [Mark?]

  /// Marks passages.
  ///
  /// - Parameters:
  ///   - passages: The passages under the head.
  ///   - isNews: Whether the head shows that this is news copy; where it does not, noise must be seen
  ///     twice to be believed.
  ///   - times: Reads times.
  init(_ passages: [Passage], isNews: Bool, times: TimestampReader) {
    self.passages = passages
    marks = Array(repeating: nil, count: passages.count)
    // Bullets and bylines may stand between the head and the dateline.
    let opening = passages.prefix(12).firstIndex { DatelineOpening($0.text) != nil }
    let isNews = isNews || opening ?? .max < 4
    var weak: [(index: Int, noise: Noise)] = []
    for index in passages.indices where passages[index].isProse {
      let text = passages[index].text
      guard text.utf8.count <= 900 else { continue }
      let isAtEnd = index >= passages.count - 5
      if isAtEnd, BodyMarks.isLoose(text) {
        marks[index] = .noise(.contact)
        continue
      }
      if text.utf8.count <= 500,
        let finding = Noise.finding(in: text, folded: FoldedLine(text))
      {
        if finding.isWeak {
          weak.append((index, finding.noise))
        } else {
          marks[index] = .noise(finding.noise)
        }
      } else if let credit = CreditLine(text) {
        marks[index] = .credit(credit)
      } else if let stamp = BodyMarks.stamp(text, times) {
        marks[index] = .stamp(stamp)
      } else if isAtEnd || index < max(2, opening ?? 0),
        let byline = BodyMarks.byline(text)
          ?? (isAtEnd ? BodyMarks.signature(text, isLast: index >= passages.count - 3) : nil)
      {
        marks[index] = .byline(byline)
      } else if index + 1 == opening, index < 2,
        let byline = BylineLine(bare: text, needsEvidence: false)
      {
        marks[index] = .byline(byline)
      } else if HeadLine.caption(text) != nil {
        marks[index] = .caption
      }
    }
    dropNoise(weak, isNews: isNews)
    if isNews { dropRuns() }
  }

  /// Marks a passage, whatever it was.
  mutating func mark(_ index: Int, as noise: Noise) { marks[index] = .noise(noise) }

  /// Whether a passage is text so far.
  func isText(_ index: Int) -> Bool {
    if case nil = marks[index] { true } else { false }
  }

  /// Whether a line near the end is nothing but an address, or says in which issue a text was.
  private static func isLoose(_ text: String) -> Bool {
    guard text.utf8.count <= 200 else { return false }
    if text.hasPrefix("http"), !text.utf8.contains(0x20), text.contains("://") { return true }
    return text.hasPrefix("Published in ") && text.utf8.count <= 80
      && text.utf8.last?.isASCIIDigit ?? false
  }

  private mutating func dropNoise(_ weak: [(index: Int, noise: Noise)], isNews: Bool) {
    let strong = marks.count { if case .noise = $0 { true } else { false } }
    let isNews =
      isNews || strong >= 2
      || marks.contains { if case .credit = $0 { true } else { false } }
    guard isNews else {
      // A text that is no news may well have a heading `Related`.
      for index in marks.indices { if case .noise = marks[index] { marks[index] = nil } }
      return
    }
    for (index, noise) in weak {
      let isBesideNoise = [index - 1, index + 1].contains { near in
        guard marks.indices.contains(near), case .noise = marks[near] else { return false }
        return true
      }
      if isBesideNoise || index >= passages.count - 2 || index == 0 {
        marks[index] = .noise(noise)
      }
    }
  }

  /// A line that is a labelled time or nothing but a time.
  private static func stamp(_ text: String, _ times: TimestampReader) -> Stamp? {
    guard text.utf8.count <= 160, let stamp = Stamp(text, reader: times) else { return nil }
    if stamp.rest.isEmpty { return stamp }
    return stamp.isLabelled && stamp.rest.utf8.count <= 24 && !text.hasSuffix(".") ? stamp : nil
  }

  /// A name with an office, a paper or an address, or an agency, that signs a text from between
  /// brackets or behind a dash; an agency among the last lines needs neither.
  private static func signature(_ text: String, isLast: Bool) -> BylineLine? {
    guard text.utf8.count <= 100, let first = text.utf8.first else { return nil }
    if isLast, text.utf8.count <= 40, Agency.canonical(text) != nil {
      return BylineLine(bare: text, needsEvidence: true)
    }
    // `lv/rt (AFP, dpa)`
    if isLast, text.utf8.last == UInt8(ascii: ")"), let open = text.firstIndex(of: "("),
      Noise.isDeskSigns(TextCleaner.foldingSpace(in: String(text[..<open])))
    {
      return BylineLine(bare: String(text[open...]), needsEvidence: true)
    }
    var inside = text[...]
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "("), ")]".contains(text.last ?? " ") {
      inside = inside.dropFirst().dropLast()
    } else {
      inside = inside.drop { "-–—=~ ".contains($0) }
    }
    guard inside.utf8.count < text.utf8.count else { return nil }
    return BylineLine(bare: String(inside), needsEvidence: true)
  }

  private static func byline(_ text: String) -> BylineLine? {
    let isBracketed = text.hasPrefix("(") && text.hasSuffix(")")
    return BylineLine(isBracketed ? String(text.dropFirst().dropLast()) : text)
  }
}
