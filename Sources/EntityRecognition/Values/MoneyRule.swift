import ArticleModel

/// Finds amounts of money by the sign, code or name of their currency, and ranges of them.
struct MoneyRule: Sendable {
  /// The text.
  let text: ValueText
  /// Reads its numbers.
  let numbers: QuantityReader

  private typealias Number = QuantityReader.Found

  /// The amount that starts at a token; `nil` where none does.
  func match(at start: Int) -> ValueFound? {
    let token = text[start]
    if token.form == .currency || token.isWord(.currencyCode),
      let found = signed(at: start)
    {
      return found
    }
    return named(at: start)
  }

  // MARK: A sign or code before the number

  private func signed(at start: Int) -> ValueFound? {
    guard let (currency, at) = sign(at: start),
      var low = numbers.number(at: at, allowsShortMagnitude: true), low.hasDigits
    else { return nil }
    let after = self.sign(at: low.end + joint(low.end, start))
    let at2 = low.end + joint(low.end, start)
    var tokens = start..<low.end
    var quantities = [low.quantity]
    if at2 > low.end, after == nil || after?.currency == currency,
      after == nil || !text.isWord(start - 1, .from),
      let high = numbers.number(at: after?.end ?? at2, allowsShortMagnitude: true), high.hasDigits
    {
      inherit(&low, from: high)
      quantities = [low.quantity, high.quantity]
      tokens = start..<high.end
    }
    let reason =
      text[start].form == .currency || text[at - 1].form == .currency
      ? "A currency's sign before a number." : "A currency's code before a number."
    let (actual, end) = trailing(currency, at: tokens.upperBound)
    return found(start..<end, quantities, actual, reason)
  }

  /// A sign (`$`, `US$`) or code (`USD`, `Rs.`), and the index after it.
  private func sign(at start: Int) -> (currency: Int, end: Int)? {
    let token = text[start]
    if token.form == .currency { return (Int(token.lexeme.currency), start + 1) }
    guard token.isWord(.currencyCode) else { return nil }
    let next = text[start + 1]
    if next.form == .currency, !next.isSpaced {
      return token.look.contains(.capitalised)
        ? (Int(token.lexeme.currency), start + 2) : (Int(next.lexeme.currency), start + 2)
    }
    let isAlone = token.lexeme.number == Lexeme.standsAlone && token.look.contains(.capitalised)
    let isCode = token.lexeme.number == Lexeme.isCode && token.look.contains(.allCapitals)
    guard isAlone || isCode else { return nil }
    let hasDot =
      isAlone && text.isSign(start + 1, ".") && !text[start + 1].isSpaced
      && text[start + 2].form == .number
    return (Int(token.lexeme.currency), start + (hasDot ? 2 : 1))
  }

  /// `$50 Canadian`, `$5 million USD`: what the words after an amount make of its currency.
  private func trailing(_ currency: Int, at end: Int) -> (currency: Int, end: Int) {
    let token = text[end]
    if token.isWord(.currencyCode), token.lexeme.number == Lexeme.isCode,
      token.look.contains(.allCapitals)
    {
      return (Int(token.lexeme.currency), end + 1)
    }
    if token.isWord(.currencyAdjective), token.isSpaced, text[end + 1].form != .word,
      let other = Currency.index(ofName: currency, withAdjectiveOf: Int(token.lexeme.currency))
    {
      return (other, end + 1)
    }
    return (currency, end)
  }

  // MARK: A name or code after the number

  private func named(at start: Int) -> ValueFound? {
    if text.isGlued(start), text[start - 1].form == .word || text[start - 1].form == .number {
      return nil
    }
    guard var low = numbers.number(at: start, allowsShortMagnitude: true) else { return nil }
    if let unit = unit(after: low, from: start) {
      return found(start..<unit.end, [scaled(low.quantity, unit)], unit.currency, unit.reason)
    }
    let joint = joint(low.end, start)
    guard joint > 0,
      let high = numbers.number(at: low.end + joint, allowsShortMagnitude: true),
      let unit = unit(after: high, from: start)
    else { return nil }
    inherit(&low, from: high)
    let quantities = [scaled(low.quantity, unit), scaled(high.quantity, unit)]
    return found(start..<unit.end, quantities, unit.currency, unit.reason)
  }

  private struct Unit {
    var currency: Int
    var end: Int
    var isSubunit = false
    var reason = "A currency's name after a number."
  }

  private func scaled(_ quantity: Quantity?, _ unit: Unit) -> Quantity? {
    unit.isSubunit ? quantity?.scaled(by: -2) : quantity
  }

  /// The currency named after a number: `euros`, `-dollar`, `Canadian dollars`, `of dollars`.
  private func unit(after number: Number, from start: Int) -> Unit? {
    var at = text.afterHyphen(number.end)
    if text.isWord(at, .of), number.quantity == nil || number.hasMagnitude { at += 1 }
    let token = text[at]
    if token.isWord(.currencyCode), token.lexeme.number == Lexeme.isCode,
      token.look.contains(.allCapitals), number.hasDigits
    {
      return Unit(
        currency: Int(token.lexeme.currency),
        end: at + 1,
        reason: "A currency's code after a number."
      )
    }
    let (adjective, name) = adjective(at: at)
    guard text.isWord(name, .currencyName) else { return nil }
    let alone = Int(text[name].lexeme.currency)
    guard let adjective else {
      return accepts(name, after: number, from: start) ? unit(named: alone, at: name) : nil
    }
    return Currency.index(ofName: alone, withAdjectiveOf: adjective).map {
      unit(named: $0, at: name)
    }
  }

  private func unit(named currency: Int, at name: Int) -> Unit {
    let hasSterling = text.isWord(name, .pounds) && text.isWord(name + 1, .currencyName)
    return Unit(
      currency: currency,
      end: name + (hasSterling ? 2 : 1),
      isSubunit: text.isWord(name, .subunit)
    )
  }

  /// A country's adjective before a currency's name, of one or two words or as `U.S.`, and the
  /// index after it.
  private func adjective(at start: Int) -> (currency: Int?, name: Int) {
    let token = text[start]
    guard token.look.contains(.capitalised) else { return (nil, start) }
    if token.look.contains(.allCapitals), text.isSign(start + 1, "."), text.isSign(start + 3, "."),
      text.isWord(start + 4, .currencyName), text[start].end - text[start].start == 1
    {
      return (0, start + 4)
    }
    if text.isWord(start + 1, .currencyName) {
      let isKnown = token.isWord(.currencyAdjective)
      return (isKnown ? Int(token.lexeme.currency) : nil, isKnown ? start + 1 : start)
    }
    let second = text[start + 1]
    guard second.isWord(.currencyAdjective), text.isWord(start + 2, .currencyName) else {
      return (nil, start)
    }
    let isNorth = token.isWord(.currencyAdjective)
    return (Int(isNorth ? token.lexeme.currency : second.lexeme.currency), start + 2)
  }

  /// Whether a name that is also another word is a currency here.
  private func accepts(_ name: Int, after number: Number, from start: Int) -> Bool {
    let token = text[name]
    let isJoined = text.isHyphen(name - 1) && text.isGlued(name)
    if token.look.contains(.capitalised), !number.hasMagnitude { return false }
    if token.isWord(.won) {
      if number.hasMagnitude || isJoined || text.isSign(name + 1, "(") { return true }
      let next = text[name + 1]
      let isObject =
        next.isWord([.article, .possessive, .inside, .cardinal, .by])
        || next.form == .number
      return number.hasDigits && !isObject && (number.quantity?.mantissa ?? 0) > 0
        && text[start].number >= 10
    }
    if token.isWord(.pounds) { return acceptsPounds(name, after: number, isJoined: isJoined) }
    // `three crowns` are won more often than paid.
    if Currency.all[Int(token.lexeme.currency)].shared == "crown" { return number.hasMagnitude }
    return number.quantity != nil || number.hasMagnitude
  }

  /// Tells the money from the weight: by `million`, by `sterling`, by a bracketed sum after it, by
  /// words of paying or weighing near it.
  private func acceptsPounds(_ name: Int, after number: Number, isJoined: Bool) -> Bool {
    for index in (name - 8)...(name + 4) where text.isWord(index, .weight) { return false }
    if number.hasMagnitude { return true }
    if isJoined || text.isWord(name + 1, .of) { return false }
    if text.isWord(name + 1, .currencyName) { return true }
    if text.isSign(name + 1, "("), text[name + 2].form == .currency { return true }
    for index in (name - 8)...(name + 4) where text.isWord(index, .pay) { return true }
    return false
  }

  // MARK: Ranges and results

  /// How many tokens join two amounts: a hyphen without spaces, `to`, or `and` after `between`.
  private func joint(_ end: Int, _ start: Int) -> Int {
    if text.afterHyphen(end) > end { return 1 }
    return text.isWord(end, text.isWord(start - 1, .between) ? .and : .to) ? 1 : 0
  }

  /// Gives the lower end of `$3-5 million` its million.
  private func inherit(_ low: inout Number, from high: Number) {
    guard !low.hasMagnitude, high.hasMagnitude, let small = low.quantity, let large = high.quantity,
      small.mantissa > 0, let digits = small.digits, digits.utf8.count < 6
    else { return }
    for power in [12, 9, 7, 6, 5, 3] where large.isAtLeast(power: power) {
      low.quantity = small.scaled(by: power)
      return
    }
  }

  private func found(
    _ tokens: Range<Int>,
    _ quantities: [Quantity?],
    _ currency: Int,
    _ reason: String
  ) -> ValueFound {
    let digits = quantities.compactMap { $0?.digits }
    let spoken = quantities.compactMap { $0?.spoken }
    let code = Currency.all[currency].code
    let isKnown = digits.count == quantities.count && spoken.count == quantities.count
    return ValueFound(
      tokens: tokens,
      kind: .money,
      value: isKnown
        ? code.map { code in digits.map { "\(code) \($0)" }.joined(separator: "/") }
        : nil,
      name: isKnown ? code.map { "\($0) \(spoken.joined(separator: "–"))" } : nil,
      reason: reason
    )
  }
}
