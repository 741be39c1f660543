/// Reads how a token is written: its look and its hashes, in one pass over its scalars.
struct TokenReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let table: LetterTable

  /// A reader of tokens in these bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ table: LetterTable) {
    self.bytes = bytes
    self.table = table
  }

  /// The token that takes these bytes; `look` says what stands before it.
  func token(from start: Int, to end: Int, look: Token.Look) -> Token {
    var state = ReadingState(look: look)
    var index = start
    while index < end {
      let (value, length) = scalar(in: bytes, at: index)
      state.take(value, lower: table.lower(value), table.classOf(value))
      index += length
    }
    return state.token(from: start, to: end)
  }
}

/// What is known of a token while it is read.
private struct ReadingState {
  private var look: Token.Look
  private var exact: UInt32 = 0x811C_9DC5
  private var lower: UInt32 = 0x811C_9DC5
  private var shape: UInt32 = 0x811C_9DC5
  private var lastShape: UInt32 = 0
  private var prefixes = SIMD4<UInt32>(repeating: 0)
  /// The last four scalars in lower case, the last one first.
  private var tail = SIMD4<UInt32>(repeating: 0)
  private var count = 0
  private var uppers = 0
  private var lowers = 0
  private var periods = 0
  private var endsInLower = false

  init(look: Token.Look) {
    self.look = look
  }

  @inline(__always)
  mutating func take(_ value: UInt32, lower lowered: UInt32, _ kind: LetterTable.Class) {
    exact = mix(exact, value)
    lower = mix(lower, lowered)
    if count < 4 { prefixes[count] = lower }
    tail = SIMD4(lowered, tail[0], tail[1], tail[2])
    switch kind {
    case .upper:
      if count == 0 { look.insert(.capitalised) }
      uppers += 1
      if endsInLower { look.insert(.innerCapital) }
    case .lower: lowers += 1
    case .otherLetter: look.insert(.caseless)
    case .digit: look.insert(.digit)
    case .hyphen: if count > 0 { look.insert(.hyphen) }
    case .punctuation: if value == 0x2E { periods += 1 }
    default: break
    }
    endsInLower = kind == .lower
    let sign = shapeSign(kind, value)
    if sign != lastShape { shape = mix(shape, sign) }
    lastShape = sign
    count += 1
  }

  private func shapeSign(_ kind: LetterTable.Class, _ value: UInt32) -> UInt32 {
    switch kind {
    case .upper: 0x58
    case .lower: 0x78
    case .digit: 0x64
    case .otherLetter, .mark: 0x63
    case .apostrophe: 0x27
    case .hyphen: 0x2D
    default: value
    }
  }

  func token(from start: Int, to end: Int) -> Token {
    var look = look
    if uppers + lowers > 0 || look.contains(.caseless) { look.insert(.letter) }
    if uppers >= 2, lowers == 0 { look.insert(.allCapitals) }
    if lowers > 0, uppers == 0 { look.insert(.allLower) }
    if periods > 0, look.contains(.letter) { look.insert(.period) }
    if uppers == 1, lowers == 0, count == 1 + periods { look.insert(.initial) }
    return Token(
      start: Int32(truncatingIfNeeded: start),
      end: Int32(truncatingIfNeeded: end),
      look: look,
      exact: finished(exact),
      lower: finished(lower),
      shape: finished(mix(shape, uppers == 1 && count > 1 ? 1 : uppers > 1 ? 2 : 0)),
      prefixes: prefixes,
      suffixes: suffixes
    )
  }

  /// Hashes of the last one to four scalars; zero where the token has fewer.
  private var suffixes: SIMD4<UInt32> {
    var hashes = SIMD4<UInt32>(repeating: 0)
    var hash: UInt32 = 0x2F35_91A7
    for length in 0..<min(4, count) {
      hash = mix(hash, tail[length])
      hashes[length] = hash
    }
    return hashes
  }
}
