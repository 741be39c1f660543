/// A number, a word or a sign in a text that may be a time.
struct TimeToken: Hashable, Sendable {
  /// What the token is.
  enum Kind: Hashable, Sendable {
    /// A run of digits, with how many there are.
    case number(Int, digits: Int)
    /// A run of letters that means something in times.
    case word(TimeWord)
    /// A run of letters that means nothing in times.
    case unknown
    /// Any other character; dashes of all kinds are `-`.
    case sign(UInt8)
  }

  /// What the token is.
  let kind: Kind
  /// The bytes that it takes.
  let range: Range<Int>
  /// Whether white space stands before it.
  let isSpaced: Bool

  /// How many tokens are read at most.
  static let limit = 80

  /// Whether a time can start with it.
  var canStartTime: Bool {
    switch kind {
    case .number: true
    case .word(let word): word.month != nil || word.isWeekday || word.meridiem != nil
    case .unknown, .sign: false
    }
  }

  /// Whether a number goes on right before this one with a sign that makes it no time of its own:
  /// `3.10:08`, `$20`, `x-20`.
  func touches(_ next: TimeToken, in bytes: [UInt8]) -> Bool {
    guard range.upperBound == next.range.lowerBound, case .number = next.kind else { return false }
    switch kind {
    case .sign(let sign):
      return sign != UInt8(ascii: "(") && sign != UInt8(ascii: ":") && sign != UInt8(ascii: "|")
        && sign != UInt8(ascii: ",") && sign != UInt8(ascii: "[")
    default: return false
    }
  }

  /// Splits a text into tokens; white space only parts them.
  static func tokens(in bytes: [UInt8]) -> [TimeToken] {
    var lexer = Lexer(bytes: bytes)
    var tokens: [TimeToken] = []
    while tokens.count < limit, let token = lexer.next() { tokens.append(token) }
    return tokens
  }
}

/// Splits bytes into tokens.
private struct Lexer {
  let bytes: [UInt8]
  var at = 0
  var wasNumber = false

  mutating func next() -> TimeToken? {
    let before = at
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    guard at < bytes.count else { return nil }
    let isSpaced = at > before
    let start = at
    let kind = kind()
    if case .number = kind { wasNumber = true } else { wasNumber = false }
    return TimeToken(kind: kind, range: start..<at, isSpaced: isSpaced)
  }

  private mutating func kind() -> TimeToken.Kind {
    let byte = bytes[at]
    if isDigit(byte) { return number() }
    if isLetter(byte) { return word() }
    guard byte >= 0x80 else {
      at += 1
      return .sign(byte)
    }
    let (value, length) = scalar()
    if wasNumber, let unit = TimeWord.unit(value) {
      at += length
      return .word(unit)
    }
    switch value {
    case 0x2010...0x2015, 0x2212:
      at += length
      return .sign(UInt8(ascii: "-"))
    case 0x00B7, 0x2022, 0x30FB, 0x2027, 0x25CF, 0x2502, 0xFF5C, 0x2219:
      at += length
      return .sign(UInt8(ascii: "|"))
    case 0xFF1A:
      at += length
      return .sign(UInt8(ascii: ":"))
    case 0xFF08, 0xFF09:
      at += length
      return .sign(value == 0xFF08 ? UInt8(ascii: "(") : UInt8(ascii: ")"))
    case 0x2018, 0x2019:
      at += length
      return .sign(UInt8(ascii: "'"))
    default: return word()
    }
  }

  private mutating func number() -> TimeToken.Kind {
    let start = at
    var value = 0
    while at < bytes.count, isDigit(bytes[at]) {
      if at - start < 15 { value = value * 10 + Int(bytes[at] - 48) }
      at += 1
    }
    return .number(value, digits: at - start)
  }

  private mutating func word() -> TimeToken.Kind {
    if let meridiem = dottedMeridiem() { return .word(meridiem) }
    let start = at
    while at < bytes.count, at - start < 32 {
      if isLetter(bytes[at]) {
        at += 1
        continue
      }
      guard bytes[at] >= 0x80 else { break }
      let (value, length) = scalar()
      guard value >= 0xAA, !(0x2010...0x2BFF).contains(value), value != 0xB7, value != 0xFF1A
      else {
        if at == start { at += length }
        break
      }
      at += length
    }
    guard let word = TimeWord.word(bytes[start..<at]) else { return .unknown }
    return .word(word)
  }

  /// `a.m.`, `p. m.`, `A.M`: a word broken by its own full stops.
  private mutating func dottedMeridiem() -> TimeWord? {
    let first = bytes[at] | 0x20
    guard first == UInt8(ascii: "a") || first == UInt8(ascii: "p"), at + 2 < bytes.count,
      bytes[at + 1] == UInt8(ascii: ".")
    else { return nil }
    var end = at + 2
    if bytes[end] == 0x20 { end += 1 }
    guard end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "m") else { return nil }
    end += 1
    if end < bytes.count, isLetter(bytes[end]) { return nil }
    if end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
    at = end
    return TimeWord(meridiem: first == UInt8(ascii: "a") ? .morning : .afternoon)
  }

  private func scalar() -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[at])
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1, at + length <= bytes.count else { return (lead, 1) }
    var value = lead & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
    return (value, length)
  }

  private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private func isLetter(_ byte: UInt8) -> Bool { byte < 0x80 && (65...90).contains(byte & 0xDF) }
}
