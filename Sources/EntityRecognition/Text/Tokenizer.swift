/// Cuts text into words and signs in the manner of the Penn Treebank, on UTF-8 bytes.
///
/// Hyphenated and apostrophised names stay whole (`Jong-un`, `O'Brien`), initials and abbreviations
/// keep their full stop (`J.`, `U.S.`, `Inc.`), possessives and contractions are split off (`'s`,
/// `n't`), web addresses and handles are one token. Linear in the bytes.
struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let table: LetterTable
  private let abbreviations: Abbreviations
  private var at: Int
  private let limit: Int

  /// A tokeniser of part of a buffer.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    self.bytes = bytes
    table = LetterTable.shared
    abbreviations = Abbreviations.shared
    at = start
    limit = end
  }

  /// Appends the tokens of the part to `tokens`, in order; they cover all that is not white space.
  mutating func appendTokens(to tokens: inout [Token]) {
    var look: Token.Look = [.spaced, .opensLine]
    while at < limit {
      let (value, length) = scalar(in: bytes, at: at)
      switch table.classOf(value) {
      case .space:
        look.insert(.spaced)
        if value == 10 || value == 13 || value == 0x2028 || value == 0x2029 {
          look.insert(.opensLine)
        }
        at += length
      case let first:
        let end = min(limit, tokenEnd(first: first, value: value, length: length))
        tokens.append(TokenReader(bytes, table).token(from: at, to: end, look: look))
        at = end
        look = []
      }
    }
  }

  private func tokenEnd(first: LetterTable.Class, value: UInt32, length: Int) -> Int {
    switch first {
    case .upper, .lower, .otherLetter, .digit, .mark:
      if value == 0x68 || value == 0x77, let end = addressEnd() { return end }
      return wordEnd(from: at)
    case .apostrophe:
      return contractionEnd(after: at + length) ?? runEnd(of: value, length: length)
    case .punctuation where value == 0x40 || value == 0x23:
      return isWord(at + length) ? wordEnd(from: at + length) : at + length
    default:
      return runEnd(of: value, length: length)
    }
  }

  /// The end of a run of the same sign: `...`, `--`, `''`; any other sign stands alone.
  private func runEnd(of value: UInt32, length: Int) -> Int {
    guard value == 0x2E || value == 0x2D || value == 0x27 || value == 0x60 else {
      return at + length
    }
    var end = at + 1
    while end < limit, UInt32(bytes[end]) == value { end += 1 }
    return end
  }

  private func classAt(_ index: Int) -> LetterTable.Class {
    guard index < limit else { return .space }
    return table.classOf(scalar(in: bytes, at: index).value)
  }

  private func isWord(_ index: Int) -> Bool {
    switch classAt(index) {
    case .upper, .lower, .otherLetter, .digit, .mark: true
    default: false
    }
  }

  /// The end of a word that starts at `start`.
  private func wordEnd(from start: Int) -> Int {
    var index = start
    var word = WordState()
    while index < limit {
      let (value, length) = scalar(in: bytes, at: index)
      let kind = table.classOf(value)
      switch kind {
      case .upper, .lower, .otherLetter, .digit, .mark:
        word.take(kind)
        index += length
      case .hyphen:
        guard isWord(index + length), !opensSuffix(after: index + length) else { return index }
        word.endSegment()
        index += length
      case .apostrophe:
        if let end = joinedApostrophe(at: index, length: length, start: start) { return end }
        word.endSegment()
        index += length
      case .punctuation:
        switch signEnd(value, at: index, length: length, start: start, word: &word) {
        case .stop(let end): return end
        case .goOn(let next): index = next
        }
      default:
        return index
      }
    }
    return index
  }

  /// What a sign inside a word does.
  private enum SignStep {
    case stop(Int), goOn(Int)
  }

  private func signEnd(
    _ value: UInt32,
    at index: Int,
    length: Int,
    start: Int,
    word: inout WordState
  ) -> SignStep {
    let next = classAt(index + length)
    switch value {
    case 0x2E:
      return periodStep(at: index, next: next, start: start, word: &word)
    case 0x2C, 0x3A:
      return word.endsInDigit && next == .digit ? .goOn(index + length) : .stop(index)
    case 0x2F:
      return word.endsInDigit && next == .digit ? .goOn(index + length) : .stop(index)
    case 0x26:
      return word.isCapitals && next == .upper ? .goOn(index + length) : .stop(index)
    case 0x5F:
      return .goOn(index + length)
    case 0x24:
      return word.isCapitals && word.segment <= 3 ? .stop(index + length) : .stop(index)
    default:
      return .stop(index)
    }
  }

  private func periodStep(
    at index: Int,
    next: LetterTable.Class,
    start: Int,
    word: inout WordState
  ) -> SignStep {
    switch next {
    case .digit where word.endsInDigit:
      return .goOn(index + 1)
    case .upper, .lower, .otherLetter:
      guard word.segment <= 2 && word.hasOnlyShortSegments || next == .lower && !word.endsInDigit
      else {
        return .stop(abbreviations.contains(bytes[start..<index]) ? index + 1 : index)
      }
      word.periods += 1
      word.endSegment()
      return .goOn(index + 1)
    default:
      let isAbbreviation =
        word.periods > 0 && word.segment <= 2 && word.hasOnlyShortSegments
        || word.isInitial && next != .punctuation
        || abbreviations.contains(bytes[start..<index])
      return .stop(isAbbreviation && bytes[safe: index + 1] != 0x2E ? index + 1 : index)
    }
  }

  /// Where a word ends at an apostrophe; `nil` where the word goes on past it.
  private func joinedApostrophe(at index: Int, length: Int, start: Int) -> Int? {
    let after = index + length
    guard isWord(after) else { return index }
    guard let end = contractionEnd(after: after) else { return nil }
    let isNegation = end == after + 1 && bytes[after] | 0x20 == 0x74
    guard isNegation else { return index }
    guard index > start, bytes[index - 1] | 0x20 == 0x6E else { return nil }
    return index - 1 == start ? end : index - 1
  }

  /// The end of `s`, `t`, `d`, `m`, `re`, `ve` or `ll` where one stands whole at `index`.
  private func contractionEnd(after index: Int) -> Int? {
    guard index < limit else { return nil }
    let first = bytes[index] | 0x20
    if first == 0x73 || first == 0x74 || first == 0x64 || first == 0x6D, !isWord(index + 1) {
      return index + 1
    }
    guard index + 1 < limit, !isWord(index + 2) else { return nil }
    switch (first, bytes[index + 1] | 0x20) {
    case (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C): return index + 2
    default: return nil
    }
  }

  /// Whether the part after a hyphen is one that names attach to: `U.S.-led`, `Seoul-based`.
  private func opensSuffix(after index: Int) -> Bool {
    guard classAt(index) == .lower else { return false }
    var end = index
    while end < limit, bytes[end] | 0x20 >= 0x61, bytes[end] | 0x20 <= 0x7A { end += 1 }
    return !isWord(end) && abbreviations.isSuffix(bytes[index..<end])
      && classAt(at) == .upper
  }

  /// The end of a web address that starts here.
  private func addressEnd() -> Int? {
    guard starts(with: "http://") || starts(with: "https://") || starts(with: "www.") else {
      return nil
    }
    var end = at
    while end < limit, bytes[end] > 0x20, bytes[end] != 0x3C, bytes[end] != 0x3E { end += 1 }
    while end > at + 1, isClosing(bytes[end - 1]) { end -= 1 }
    return end
  }

  private func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x5D: true
    default: false
    }
  }

  private func starts(with prefix: StaticString) -> Bool {
    guard at + prefix.utf8CodeUnitCount <= limit else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount
    where bytes[at + offset] != prefix.utf8Start[offset] { return false }
    return true
  }
}

/// What is known of a word while its end is looked for.
private struct WordState {
  /// Scalars since the last joiner.
  var segment = 0
  /// Full stops taken into the word.
  var periods = 0
  /// Whether all letters so far are upper case.
  var isCapitals = true
  /// Whether the last scalar is a digit.
  var endsInDigit = false
  /// Whether no segment so far has more than two scalars.
  var hasOnlyShortSegments = true
  private var scalars = 0

  /// Whether the word so far is one upper-case letter.
  var isInitial: Bool { scalars == 1 && isCapitals && !endsInDigit }

  mutating func take(_ kind: LetterTable.Class) {
    segment += 1
    scalars += 1
    endsInDigit = kind == .digit
    if kind != .upper { isCapitals = false }
    if segment > 2 { hasOnlyShortSegments = false }
  }

  mutating func endSegment() {
    segment = 0
    endsInDigit = false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The byte there, or `nil` past the end.
  fileprivate subscript(safe index: Int) -> UInt8? {
    index < count ? self[index] : nil
  }
}
