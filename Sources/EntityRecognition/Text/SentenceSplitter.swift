/// Divides the tokens of one text into sentences and marks how each sentence is written.
struct SentenceSplitter {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// A splitter of tokens over these bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Appends the sentences of `tokens[range]`, in order and without gaps.
  ///
  /// A sentence ends after `.`, `!`, `?` or `...` with the quotes and brackets that close on it,
  /// where a capital, digit or opening quote follows; at a full stop inside an abbreviation only
  /// where a word follows that opens sentences; and at a line break.
  func appendSentences(
    of tokens: [Token],
    in range: Range<Int>,
    to sentences: inout [Range<Int>]
  ) {
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      if index > start, tokens[index].look.contains(.opensLine) {
        sentences.append(start..<index)
        start = index
      }
      guard ends(tokens[index]) else {
        index += 1
        continue
      }
      var next = index + 1
      while next < range.upperBound, closes(tokens[next]) { next += 1 }
      if next < range.upperBound, opens(tokens[next], after: tokens[index]) {
        sentences.append(start..<next)
        start = next
      }
      index = next
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
  }

  /// Marks in `tokens` who opens each sentence and whether it is a headline or shouted.
  static func mark(_ tokens: inout [Token], sentences: [Range<Int>]) {
    for sentence in sentences where !sentence.isEmpty {
      tokens[sentence.lowerBound].look.insert(.opensSentence)
      let lead = sentence.first { tokens[$0].look.contains(.letter) }
      if let lead { tokens[lead].look.insert(.leadsSentence) }
      var letters = 0
      var lower = 0
      var longLower = 0
      for index in sentence where tokens[index].look.contains(.letter) {
        letters += 1
        guard !tokens[index].look.contains(.capitalised) else { continue }
        if tokens[index].look.contains(.allLower) { lower += 1 }
        if tokens[index].end - tokens[index].start > 4 { longLower += 1 }
      }
      let hasCapitals = sentence.contains { tokens[$0].look.contains(.allCapitals) }
      var marks: Token.Look = []
      if letters > 1, lower == 0, hasCapitals { marks.insert(.shouted) }
      let isClosed = !tokens[sentence.upperBound - 1].look.contains(.letter)
      if letters > 3, !isClosed, longLower == 0 || longLower * 8 < letters, lower * 2 < letters {
        marks.insert(.headlineCase)
      }
      guard !marks.isEmpty else { continue }
      for index in sentence { tokens[index].look.formUnion(marks) }
    }
  }

  private func ends(_ token: Token) -> Bool {
    switch bytes[Int(token.end) - 1] {
    case 0x2E, 0x21, 0x3F: true
    default: false
    }
  }

  private func closes(_ token: Token) -> Bool {
    guard !token.look.contains(.spaced) || token.end - token.start == 1 else { return false }
    switch bytes[Int(token.start)] {
    case 0x22, 0x27: return !token.look.contains(.spaced)
    case 0x29, 0x5D, 0x21, 0x3F: return true
    case 0xE2:
      return !token.look.contains(.spaced) && token.end - token.start == 3
        && bytes[Int(token.start) + 2] == 0x9D
    default: return false
    }
  }

  private func opens(_ token: Token, after end: Token) -> Bool {
    guard token.look.contains(.spaced) else { return false }
    let isAbbreviation = end.end - end.start > 1 && end.look.contains(.letter)
    let word = bytes[token.bytes]
    if isAbbreviation {
      if Abbreviations.shared.isTitle(bytes[Int(end.start)..<Int(end.end) - 1]) { return false }
      return token.look.contains(.capitalised) && Abbreviations.shared.opensSentence(word)
    }
    if token.look.contains(.capitalised) || token.look.contains(.digit) { return true }
    return !token.look.contains(.letter) || token.look.contains(.caseless)
  }
}
