/// Reads numbers written in digits, in words or in both: `1.2 billion`, `twenty-five`, `a dozen`.
struct QuantityReader: Sendable {
  /// A number that was read.
  struct Found: Sendable {
    /// Index of the token after it.
    var end: Int
    /// The number; `nil` for one that the text leaves open (`several million`).
    var quantity: Quantity?
    /// Whether a magnitude such as `million` is part of it.
    var hasMagnitude = false
    /// Whether it is written in digits, at least in part.
    var hasDigits = false
  }

  /// The text.
  let text: ValueText

  /// Reads the number that starts at a token.
  ///
  /// - Parameters:
  ///   - start: Index of its first token.
  ///   - allowsShortMagnitude: Whether a letter glued to the digits multiplies them (`5m`, `20K`),
  ///     as it does beside a currency.
  /// - Returns: `nil` where no number starts there.
  func number(at start: Int, allowsShortMagnitude: Bool = false) -> Found? {
    let token = text[start]
    switch token.form {
    case .number:
      guard Int(token.digits) + Int(token.decimals) <= 18 else { return nil }
      let quantity = Quantity(token.number, exponent: -Int(token.decimals))
      var found = Found(end: start + 1, quantity: quantity, hasDigits: true)
      readMagnitudes(into: &found, allowsShort: allowsShortMagnitude)
      return found
    case .sign where token.isSign(".") && text.isGlued(start + 1):
      let digits = text[start + 1]
      guard digits.form == .number, digits.decimals == 0, digits.digits <= 18 else { return nil }
      let quantity = Quantity(digits.number, exponent: -Int(digits.digits))
      var found = Found(end: start + 2, quantity: quantity, hasDigits: true)
      readMagnitudes(into: &found, allowsShort: allowsShortMagnitude)
      return found
    case .word: return words(at: start)
    case .sign, .currency, .end: return nil
    }
  }

  /// Reads `million`, `thousand crore`, `bn`, glued letters, each of which multiplies.
  private func readMagnitudes(into found: inout Found, allowsShort: Bool) {
    let glued = text[found.end]
    if allowsShort, !glued.isSpaced, glued.isWord(.shortMagnitude), !isWordJoined(found.end) {
      found.quantity = found.quantity?.scaled(by: Int(glued.lexeme.number))
      found.end += 1
      found.hasMagnitude = true
      return
    }
    for _ in 0..<3 {
      let at = text.afterHyphen(found.end)
      guard text.isWord(at, .magnitude) else { return }
      found.quantity = found.quantity?.scaled(by: Int(text[at].lexeme.number))
      found.end = at + 1
      found.hasMagnitude = true
    }
  }

  private func isWordJoined(_ index: Int) -> Bool {
    let next = text[index + 1]
    return !next.isSpaced && (next.form == .number || next.isSign("'"))
  }

  private func words(at start: Int) -> Found? {
    let token = text[start]
    if token.isWord(.cardinal) { return cardinals(at: start) }
    if token.isWord(.article), token.lexeme.number == 1 { return article(at: start) }
    if token.isWord(.half) { return half(at: start, after: nil) }
    if token.isWord(.vagueNumber) { return vague(at: start) }
    return nil
  }

  /// `a million`, `a hundred and twenty`, `a few hundred`, `a quarter of a million`.
  private func article(at start: Int) -> Found? {
    let next = start + 1
    if text.isWord(next, .magnitude) { return cardinals(at: start) }
    if text.isWord(next, .vagueNumber) { return vague(at: next) }
    if text.isWord(next, .half) { return half(at: next, after: nil) }
    if text.isWord(next, .unit), text[next].lexeme.unit == .quarter, text.isWord(next + 1, .of),
      text.isWord(next + 2, .article), text.isWord(next + 3, .magnitude)
    {
      var found = Found(end: next + 3, quantity: Quantity(25, exponent: -2))
      readMagnitudes(into: &found, allowsShort: false)
      return found
    }
    return nil
  }

  /// `half a million`, `half a`; a bare `half` is one half.
  private func half(at start: Int, after whole: Quantity?) -> Found? {
    var found = Found(end: start + 1, quantity: Quantity(5, exponent: -1))
    if text.isWord(start + 1, .article), text[start + 1].lexeme.number == 1 { found.end += 1 }
    readMagnitudes(into: &found, allowsShort: false)
    return found
  }

  private func vague(at start: Int) -> Found? {
    var end = start + 1
    while end < start + 6 {
      if text.isWord(end, [.vagueNumber, .magnitude]) {
        end += 1
      } else if text.isWord(end, .of), text.isWord(end + 1, [.vagueNumber, .magnitude]) {
        end += 2
      } else {
        break
      }
    }
    return Found(end: end, quantity: nil, hasMagnitude: true)
  }

  /// Numerals in words: `twenty-five`, `two hundred and six thousand`, `two and a half million`.
  private func cardinals(at start: Int) -> Found? {
    var total = Quantity(0)
    var current = 0
    var end = start
    var lastAdded = Int.max
    var hasMagnitude = false
    if text.isWord(start, .article) {
      current = 1
      end = start + 1
    }
    while end - start < 16 {
      var at = end == start ? end : text.afterHyphen(end)
      if lastAdded > 0, end > start, at == end, hasMagnitude, text.isWord(at, .and),
        text.isWord(at + 1, .cardinal)
      {
        at += 1
      }
      let token = text[at]
      if token.isWord(.cardinal) {
        let value = Int(token.lexeme.number)
        // After tens only a smaller numeral goes on; after units none does.
        guard lastAdded == Int.max || (lastAdded >= 20 && value < 10 && value > 0) else { break }
        current += value
        lastAdded = value
      } else if token.isWord(.magnitude), end > start,
        raise(&total, &current, to: Int(token.lexeme.number))
      {
        hasMagnitude = true
        lastAdded = Int.max
      } else {
        break
      }
      end = at + 1
    }
    guard end > start, let sum = total.adding(Quantity(current)) else { return nil }
    var found = Found(end: end, quantity: sum, hasMagnitude: hasMagnitude)
    readAndAHalf(into: &found)
    return found
  }

  /// Multiplies what was read since the last magnitude; no for what is no numeral or too large.
  private func raise(_ total: inout Quantity, _ current: inout Int, to power: Int) -> Bool {
    if power == 2 {
      guard current < 100 else { return false }
      current = max(1, current) * 100
      return true
    }
    guard let sum = total.adding(Quantity(max(1, current)).scaled(by: power)) else { return false }
    total = sum
    current = 0
    return true
  }

  private func readAndAHalf(into found: inout Found) {
    let and = text.afterHyphen(found.end)
    guard text.isWord(and, .and) else { return }
    let article = text.afterHyphen(and + 1)
    let half = text.afterHyphen(article + 1)
    guard text.isWord(article, .article), text.isWord(half, .half) else { return }
    found.quantity = found.quantity?.adding(Quantity(5, exponent: -1))
    found.end = half + 1
    readMagnitudes(into: &found, allowsShort: false)
  }
}
