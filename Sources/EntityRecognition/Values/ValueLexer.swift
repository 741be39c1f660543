/// Cuts a text into the words, numbers and signs that the value rules read.
///
/// Letters and digits never share a token, so `3rd`, `1990s`, `Q3` and `US$5` come as pieces
/// without a space between them.
struct ValueLexer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon: ValueLexicon
  private var at = 0
  private var look: ValueToken.Look = [.spaced, .opensLine]

  /// The tokens of a text in order.
  ///
  /// - Parameters:
  ///   - text: The text; only its first 2^31 bytes are read.
  ///   - lexicon: The words known.
  /// - Returns: The tokens; none for a text of white space.
  static func tokens(of text: String, lexicon: ValueLexicon) -> [ValueToken] {
    var text = text
    return text.withUTF8 { bytes in
      var lexer = ValueLexer(
        bytes: UnsafeBufferPointer(rebasing: bytes.prefix(Int(Int32.max) - 1)),
        lexicon: lexicon
      )
      return lexer.tokens()
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, lexicon: ValueLexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
  }

  private mutating func tokens() -> [ValueToken] {
    var found: [ValueToken] = []
    found.reserveCapacity(bytes.count / 5 + 8)
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case 0x20, 0x09, 0x0D:
        look.insert(.spaced)
        at += 1
      case 0x0A:
        look.formUnion([.spaced, .opensLine])
        at += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        found.append(number())
        look = []
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        found.append(word())
        look = []
      case 0x80...:
        wide(into: &found)
      default:
        found.append(sign(byte, length: 1))
        look = []
      }
    }
    return found
  }

  private mutating func sign(_ byte: UInt8, length: Int) -> ValueToken {
    var token = ValueToken(
      start: Int32(at),
      end: Int32(at + length),
      form: .sign,
      look: look
    )
    token.sign = byte
    if let currency = byte == UInt8(ascii: "$") ? lexicon.currency(ofSign: 0x24) : nil {
      token.form = .currency
      token.lexeme.currency = currency
    }
    at += length
    return token
  }

  /// Reads a character outside ASCII: white space, a sign, or the start of a word.
  private mutating func wide(into found: inout [ValueToken]) {
    let (scalar, length) = scalar(at: at)
    switch WideScalar(scalar) {
    case .space:
      look.insert(.spaced)
      at += length
    case .sign(let byte):
      found.append(sign(byte, length: length))
      look = []
    case .letter:
      if let currency = lexicon.currency(ofSign: scalar) {
        var token = sign(0, length: length)
        token.form = .currency
        token.lexeme.currency = currency
        found.append(token)
      } else {
        found.append(word())
      }
      look = []
    }
  }

  /// Reads a run of letters, at least one character long.
  private mutating func word() -> ValueToken {
    let start = at
    var low: UInt64 = 0
    var high: UInt64 = 0
    var isKnownLength = true
    var hasLower = false
    while at < bytes.count {
      let byte = bytes[at]
      let lower = byte | 0x20
      if lower >= UInt8(ascii: "a"), lower <= UInt8(ascii: "z") {
        let place = UInt64(at - start)
        if place < 8 {
          low |= UInt64(lower) << (place * 8)
        } else if place < 16 {
          high |= UInt64(lower) << ((place - 8) * 8)
        } else {
          isKnownLength = false
        }
        if byte == lower { hasLower = true }
        at += 1
      } else if byte >= 0x80 {
        let (scalar, length) = scalar(at: at)
        guard at == start || WideScalar(scalar) == .letter,
          lexicon.currency(ofSign: scalar) == nil
        else { break }
        isKnownLength = false
        hasLower = true
        at += length
      } else {
        break
      }
    }
    var token = ValueToken(start: Int32(start), end: Int32(at), form: .word, look: look)
    token.look.formUnion(spelling(start..<at, hasLower: hasLower))
    if isKnownLength { token.lexeme = lexicon.lexeme(low, high) }
    return token
  }

  /// The capitals and the ending of a word.
  private func spelling(_ word: Range<Int>, hasLower: Bool) -> ValueToken.Look {
    let first = bytes[word.lowerBound]
    if first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z") {
      return hasLower ? .capitalised : [.capitalised, .allCapitals]
    }
    guard word.count > 3 else { return [] }
    let last = bytes[word.upperBound - 1]
    if last == UInt8(ascii: "s") { return .endsInS }
    let isEd = last == UInt8(ascii: "d") && bytes[word.upperBound - 2] == UInt8(ascii: "e")
    return isEd ? .endsInEd : []
  }

  /// Reads digits with their grouping commas, decimals and vulgar fraction.
  private mutating func number() -> ValueToken {
    var token = ValueToken(start: Int32(at), end: Int32(at), form: .number, look: look)
    var digits = 0
    read(&token.number, &digits)
    let first = digits
    if first <= 3, hasGroup() {
      token.look.insert(.grouped)
      while hasGroup() {
        at += 1
        read(&token.number, &digits)
      }
    }
    token.digits = UInt8(min(digits, 99))
    if byte(at) == UInt8(ascii: "."), isDigit(at + 1), !hasSecondPoint(), !followsPoint(token) {
      at += 1
      let before = digits
      read(&token.number, &digits)
      token.decimals = UInt8(min(digits - before, 99))
    } else if byte(at) == 0xC2, (0xBC...0xBE).contains(byte(at + 1)), digits < 16 {
      // One quarter, one half and three quarters: U+00BC to U+00BE.
      token.number = token.number * 100 + [25, 50, 75][Int(byte(at + 1) - 0xBC)]
      token.decimals = 2
      at += 2
    }
    token.end = Int32(at)
    return token
  }

  /// Reads a run of digits; the number stays what it was once it has 18 of them.
  private mutating func read(_ number: inout Int, _ digits: inout Int) {
    while at < bytes.count, isDigit(at) {
      if digits < 18 { number = number * 10 + Int(bytes[at] & 15) }
      digits += 1
      at += 1
    }
  }

  /// Whether a comma and a group of digits stand here: `,345`, or `,23` before another group, as
  /// in the Indian `1,23,456`.
  private func hasGroup() -> Bool {
    guard byte(at) == UInt8(ascii: ","), isDigit(at + 1), isDigit(at + 2) else { return false }
    if isDigit(at + 3) { return !isDigit(at + 4) }
    return byte(at + 3) == UInt8(ascii: ",") && isDigit(at + 4) && isDigit(at + 5)
      && isDigit(at + 6)
  }

  /// Whether the decimals that start here run into another point and digit: a version or a dotted
  /// date, not a decimal number.
  private func hasSecondPoint() -> Bool {
    var next = at + 1
    while isDigit(next) { next += 1 }
    return byte(next) == UInt8(ascii: ".") && isDigit(next + 1)
  }

  /// Whether a number is a later part of a version or dotted date.
  private func followsPoint(_ token: ValueToken) -> Bool {
    let start = Int(token.start)
    return start >= 2 && bytes[start - 1] == UInt8(ascii: ".") && isDigit(start - 2)
  }

  @inline(__always)
  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  @inline(__always)
  private func isDigit(_ index: Int) -> Bool {
    let byte = byte(index)
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Decodes the scalar at an index; Swift's strings are well-formed UTF-8.
  private func scalar(at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(byte(index))
    func next(_ step: Int) -> UInt32 { UInt32(byte(index + step) & 0x3F) }
    switch lead {
    case 0xF0...:
      return (
        (lead & 7) << 18 | next(1) << 12 | next(2) << 6 | next(3), min(4, bytes.count - index)
      )
    case 0xE0...:
      return (
        (lead & 15) << 12 | next(1) << 6 | next(2), min(3, bytes.count - index)
      )
    case 0xC0...: return ((lead & 31) << 6 | next(1), min(2, bytes.count - index))
    default: return (lead, 1)
    }
  }
}

/// What a character outside ASCII is to the value rules.
private enum WideScalar: Equatable {
  case space
  /// A sign, as the ASCII byte that it stands for.
  case sign(UInt8)
  case letter

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000:
      self = .space
    case 0x2010...0x2013, 0x2212: self = .sign(UInt8(ascii: "-"))
    case 0x2014, 0x2015: self = .sign(ValueToken.emDash)
    case 0x2018, 0x2019, 0x201B, 0x2032: self = .sign(UInt8(ascii: "'"))
    case 0x201C...0x201F, 0xAB, 0xBB: self = .sign(UInt8(ascii: "\""))
    case 0x2026: self = .sign(UInt8(ascii: "."))
    case 0xFF05: self = .sign(UInt8(ascii: "%"))
    case 0xA1...0xA9, 0xAC...0xB4, 0xB6...0xB9, 0xBF, 0xD7, 0xF7:
      self = scalar == 0xA2 || scalar == 0xA3 || scalar == 0xA5 ? .letter : .sign(0)
    case 0x2016...0x2027, 0x2030...0x205E, 0x2190...0x2BFF, 0x3001...0x303F:
      self = .sign(0)
    default: self = .letter
    }
  }
}

extension ValueToken {
  /// The byte that stands for the dashes that part clauses; hyphens and en dashes are `-`.
  static let emDash = UInt8(ascii: "~")
}
