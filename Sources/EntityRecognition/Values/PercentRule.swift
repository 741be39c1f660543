import ArticleModel

/// Finds percentages, percentage points and basis points, and ranges of them.
struct PercentRule: Sendable {
  /// The text.
  let text: ValueText
  /// Reads its numbers.
  let numbers: QuantityReader

  private enum Unit { case percent, points, basisPoints }

  /// The percentage that starts at a token; `nil` where none does.
  func match(at start: Int) -> ValueFound? {
    var first = start
    var sign = 1
    if text.isHyphen(start) || text.isWord(start, .minus) {
      sign = -1
      first += 1
    } else if text.isSign(start, "+") {
      first += 1
    }
    guard let low = amount(at: first) else { return nil }
    if let (unit, end) = unit(at: low.end) {
      if text.isWord(start - 1, .from) { return found(start..<end, [low.quantity], unit, sign) }
      return range(start, low, from: end, firstUnit: unit, sign)
        ?? found(start..<end, [low.quantity], unit, sign)
    }
    return range(start, low, from: low.end, firstUnit: nil, sign)
  }

  /// A number, or one of the fractions that stand before `percentage point`.
  private func amount(at start: Int) -> QuantityReader.Found? {
    if let tenths = tenths(at: start) { return tenths }
    if let number = numbers.number(at: start) {
      let isGluedToWord = text.isGlued(start) && text[start - 1].form == .word
      return isGluedToWord ? nil : number
    }
    var at = start
    if text.isWord(at, .article), text[at].lexeme.number == 1 { at += 1 }
    var quantity = Quantity(1)
    if text.isWord(at, .unit), text[at].lexeme.unit == .quarter {
      quantity = Quantity(25, exponent: -2)
      at = text.afterHyphen(at + 1)
      if text.isWord(at, .of), text.isWord(at + 1, .article) { at += 2 }
    }
    guard at > start, text.isWord(at, .percent), text[at].lexeme.number <= 1,
      quantity != Quantity(1) || unit(at: at)?.unit == .points
    else { return nil }
    return QuantityReader.Found(end: at, quantity: quantity)
  }

  /// Tenths before a percent, as in `three-tenths of a percent`.
  private func tenths(at start: Int) -> QuantityReader.Found? {
    guard text.isWord(start, .cardinal), text[start].lexeme.number < 10 else { return nil }
    let at = text.afterHyphen(start + 1)
    guard text.isWord(at, .ordinal), text[at].lexeme.number == 10, text.isWord(at + 1, .of),
      text.isWord(at + 2, .article), text.isWord(at + 3, .percent)
    else { return nil }
    let quantity = Quantity(Int(text[start].lexeme.number), exponent: -1)
    return QuantityReader.Found(end: at + 3, quantity: quantity)
  }

  /// The unit that starts at a token, a hyphen before it or not, and the index after it.
  private func unit(at index: Int) -> (unit: Unit, end: Int)? {
    if text.isSign(index, "%") {
      let next = text.afterHyphen(index + 1)
      return text.isWord(next, .point) ? (.points, next + 1) : (.percent, index + 1)
    }
    let at = text.afterHyphen(index)
    let token = text[at]
    if token.isWord(.percent) {
      let next = text.afterHyphen(at + 1)
      switch token.lexeme.number {
      case 2: return (.points, at + 1)
      case 3: return (.basisPoints, at + 1)
      case 4: return text.isWord(next, .point) ? (.basisPoints, next + 1) : nil
      case 1: return text.isWord(next, .point) ? (.points, next + 1) : nil
      default: return text.isWord(next, .point) ? (.points, next + 1) : (.percent, at + 1)
      }
    }
    if token.isWord(.per), text.isWord(at + 1, .subunit) { return (.percent, at + 2) }
    return nil
  }

  /// `5-7 percent`, `5 to 7%`, `between 5 and 7 percent`, `5% to 7%`.
  private func range(
    _ start: Int,
    _ low: QuantityReader.Found,
    from end: Int,
    firstUnit: Unit?,
    _ sign: Int
  ) -> ValueFound? {
    var at = text.afterHyphen(end)
    if at == end {
      let joins = text.isWord(start - 1, .between) ? WordClass.and : .to
      guard text.isWord(at, joins) else { return nil }
      at += 1
    }
    guard let high = numbers.number(at: at), let (unit, last) = unit(at: high.end),
      firstUnit == nil || firstUnit == unit
    else { return nil }
    return found(start..<last, [low.quantity, high.quantity], unit, sign)
  }

  private func found(
    _ tokens: Range<Int>,
    _ quantities: [Quantity?],
    _ unit: Unit,
    _ sign: Int
  ) -> ValueFound {
    let ending = unit == .percent ? "%" : "pp"
    var texts: [String] = []
    for quantity in quantities {
      let scaled = unit == .basisPoints ? quantity?.scaled(by: -2) : quantity
      if let digits = scaled?.digits { texts.append(digits) }
    }
    let isKnown = texts.count == quantities.count
    let minus = sign < 0 ? "-" : ""
    return ValueFound(
      tokens: tokens,
      kind: .percent,
      value: isKnown ? texts.map { minus + $0 + ending }.joined(separator: "/") : nil,
      name: isKnown
        ? minus + texts.joined(separator: "–") + (unit == .percent ? "%" : " pp") : nil,
      reason: unit == .percent
        ? "A number before a percent sign or word."
        : "A number before percentage or basis points."
    )
  }
}
