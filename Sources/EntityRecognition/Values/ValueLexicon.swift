/// The words that the value rules know, looked up by their lower-case ASCII bytes.
///
/// An open-addressed table over words of at most 16 bytes packed into two machine words; a lookup
/// allocates nothing.
struct ValueLexicon: Sendable {
  private struct Slot: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var lexeme = Lexeme.unknown
  }

  private static let bits: UInt64 = 12
  private var slots: [Slot]
  private let signs: [UInt32: UInt8]

  /// The table of `ValueWords` and `Currency`.
  static let standard = ValueLexicon()

  private init() {
    slots = Array(repeating: Slot(), count: 1 << ValueLexicon.bits)
    var signs: [UInt32: UInt8] = [:]
    for (index, currency) in Currency.all.enumerated() {
      for sign in currency.signs.split(separator: " ") {
        if let scalar = sign.unicodeScalars.first { signs[scalar.value] = UInt8(index) }
      }
    }
    self.signs = signs
    for row in ValueWords.rows {
      for (word, number) in row.entries {
        add(word) { lexeme in
          lexeme.classes.formUnion(row.classes)
          if let number { lexeme.number = Int16(number) }
          if let unit = row.unit { lexeme.unit = unit }
        }
      }
    }
    addCurrencies()
  }

  private mutating func addCurrencies() {
    for (index, currency) in Currency.all.enumerated() {
      for name in currency.names.split(separator: " ") {
        add(name) { lexeme in
          lexeme.classes.insert(.currencyName)
          lexeme.currency = UInt8(index)
        }
      }
      for adjective in currency.adjectives.split(separator: " ") {
        add(adjective) { lexeme in
          lexeme.classes.insert(.currencyAdjective)
          lexeme.currency = UInt8(index)
        }
      }
      for prefix in currency.prefixes.split(separator: " ") {
        add(prefix) { lexeme in
          lexeme.classes.insert(.currencyCode)
          lexeme.currency = UInt8(index)
          if ["rs", "rm", "rp", "rmb"].contains(prefix) { lexeme.number = Lexeme.standsAlone }
        }
      }
      if let code = currency.code?.lowercased(), !Currency.wordCodes.contains(code) {
        add(code) { lexeme in
          lexeme.classes.insert(.currencyCode)
          lexeme.currency = UInt8(index)
          lexeme.number = Lexeme.isCode
        }
      }
    }
  }

  private mutating func add(_ word: some StringProtocol, _ change: (inout Lexeme) -> Void) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var count: UInt64 = 0
    for byte in word.utf8 where count < 16 {
      if count < 8 {
        low |= UInt64(byte) << (count * 8)
      } else {
        high |= UInt64(byte) << ((count - 8) * 8)
      }
      count += 1
    }
    guard count > 0 else { return }
    change(&slots[index(low, high)].lexeme)
    let at = index(low, high)
    slots[at].low = low
    slots[at].high = high
  }

  @inline(__always)
  private func index(_ low: UInt64, _ high: UInt64) -> Int {
    // Fibonacci hashing: the multiplier is 2^64 divided by the golden ratio.
    var hash = (low ^ (high &* 0xD6E8_FEB8_6659_FD93)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    hash = hash &* 0x9E37_79B9_7F4A_7C15
    var at = Int(hash >> (64 - ValueLexicon.bits))
    let mask = slots.count - 1
    while slots[at].low != 0, slots[at].low != low || slots[at].high != high {
      at = (at + 1) & mask
    }
    return at
  }

  /// What the rules know of a word of at most 16 lower-case ASCII bytes.
  ///
  /// - Parameters:
  ///   - low: The first eight bytes, the first of them lowest.
  ///   - high: The bytes after them.
  /// - Returns: `Lexeme.unknown` for any other word.
  @inline(__always)
  func lexeme(_ low: UInt64, _ high: UInt64) -> Lexeme {
    slots[index(low, high)].lexeme
  }

  /// Index in `Currency.all` of a sign such as `€`; `nil` for any other scalar.
  func currency(ofSign scalar: UInt32) -> UInt8? {
    signs[scalar]
  }
}
