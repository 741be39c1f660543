import ArticleModel

/// Decades, centuries, quarters, halves, seasons and holidays.
extension DateReader {
  /// `1990s`, `1990's`, and `90s` after `early`, `mid` or `late`.
  func decade(at start: Int) -> Found? {
    guard let number = text[start].wholeNumber(digits: 2...4), number % 10 == 0,
      text[start].digits != 3
    else { return nil }
    var end = start + 1
    let hasApostrophe = text.isSign(end, "'") && text.isGlued(end)
    if hasApostrophe { end += 1 }
    guard isPluralS(end), text.isGlued(end) else { return nil }
    if number >= 1000 {
      let isLed = text.isWord(start - 1, [.article, .early]) || text.isHyphen(start - 1)
      guard (1000...2990).contains(number), !hasApostrophe || isLed else { return nil }
      return decade(number / 10, from: start, to: end + 1)
    }
    let isEarly =
      text.isWord(start - 1, .early)
      || (text.isHyphen(start - 1) && text.isWord(start - 2, .early))
    guard isEarly, number >= 20, text[start].digits == 2 else { return nil }
    return decade(190 + number / 10, from: start, to: end + 1)
  }

  /// A decade in two digits: `'90s`.
  func shortDecade(at start: Int) -> Found? {
    guard text.isGlued(start + 1), !text.isGlued(start), text[start + 1].digits == 2,
      let number = text[start + 1].wholeNumber(digits: 2...2), number % 10 == 0,
      isPluralS(start + 2), text.isGlued(start + 2)
    else { return nil }
    return decade((number < 20 ? 200 : 190) + number / 10, from: start, to: start + 3)
  }

  /// `the nineties`, `the late sixties`; not `in his sixties`.
  func namedDecade(at start: Int) -> Found? {
    let isLed =
      text.isWord(start - 1, .early)
      || (text.isWord(start - 1, .article) && text.isWord(start - 1, .possessive))
      || (text.isHyphen(start - 1) && text.isWord(start - 2, .early))
    let owner = text.isHyphen(start - 1) ? start - 3 : start - 2
    guard isLed,
      !text.isWord(owner, .possessive) || text.isWord(owner, .article)
    else { return nil }
    return decade(190 + Int(text[start].lexeme.number) / 10, from: start, to: start + 1)
  }

  private func isPluralS(_ index: Int) -> Bool {
    let token = text[index]
    return token.form == .word && token.end - token.start == 1 && token.isWord(.possessive)
  }

  private func decade(_ decade: Int, from start: Int, to end: Int) -> Found {
    Found(start: start, end: end, value: .point(.decade(decade)), reason: "A decade.")
  }

  /// `19th century`, `third quarter of 2020`, `first half of last year`.
  func ordinalPeriod(at start: Int) -> Found? {
    var end = start + 1
    let ordinal: Int
    if text.isWord(start, .ordinal) {
      ordinal = Int(text[start].lexeme.number)
    } else if text.isWord(start + 1, .ordinalEnding), text.isGlued(start + 1),
      let number = text[start].wholeNumber(digits: 1...2)
    {
      ordinal = number
      end = start + 2
    } else {
      return nil
    }
    let at = text.afterHyphen(end)
    if text.isWord(at, .half), ordinal <= 2 { return half(ordinal, from: start, to: at + 1) }
    guard text.isWord(at, .unit) else { return nil }
    switch text[at].lexeme.unit {
    case .century where (2...30).contains(ordinal) || text.isWord(start - 1, .article):
      return Found(
        start: start,
        end: at + 1,
        value: .point(.century(ordinal - 1)),
        reason: "A century."
      )
    case .quarter where ordinal <= 4: return quarter(ordinal, from: start, to: at + 1)
    default: return nil
    }
  }

  private func quarter(_ quarter: Int, from start: Int, to end: Int) -> Found? {
    if let (year, last) = yearOfPeriod(at: end) {
      return Found(
        start: start,
        end: last,
        value: .point(.quarter(year, quarter)),
        reason: "A quarter with its year."
      )
    }
    guard isFinancial(start) else { return nil }
    let value: DateValue =
      reference.map { reference in
        let current = (reference.month + 2) / 3
        let isLater = tense(around: start, end) == .future
        let year =
          isLater
          ? reference.year + (quarter < current ? 1 : 0)
          : reference.year - (quarter > current ? 1 : 0)
        return .point(.quarter(year, quarter))
      } ?? .unknown
    return Found(
      start: start,
      end: end,
      value: value,
      reason: "A quarter, counted from the article's date."
    )
  }

  private func half(_ half: Int, from start: Int, to end: Int) -> Found? {
    guard let (year, last) = yearOfPeriod(at: end) else { return nil }
    return Found(
      start: start,
      end: last,
      value: .point(.half(year, half)),
      reason: "A half of a year."
    )
  }

  /// `of 2020`, `2020`, `of fiscal 2020`, `of this year`, `of the year` after a quarter or half.
  private func yearOfPeriod(at index: Int) -> (year: Int, end: Int)? {
    let at = text.isWord(index, .of) ? index + 1 : index
    if let turned = turnedYear(at: at) { return turned }
    if at > index, let reference, text.isWord(at, .article), text.isWord(at + 1, .unit),
      text[at + 1].lexeme.unit == .year
    {
      return (reference.year, at + 2)
    }
    return year(after: at)
  }

  /// A year of four digits, or two after an apostrophe, with or without `fiscal` before it.
  func year(after index: Int) -> (year: Int, end: Int)? {
    var at = index
    if text.isWord(at, .fiscal), text[at].lexeme.number != 1, text[at].lexeme.number != 2 {
      at += 1
      if text.isWord(at, .unit), text[at].lexeme.unit == .year { at += 1 }
    }
    if let year = text[at].wholeNumber(digits: 4...4), (1900...2100).contains(year) {
      return (year, at + 1)
    }
    let hasMark = at > index || text.isSign(at, "'")
    if text.isSign(at, "'") { at += 1 }
    guard hasMark, text.isGlued(at), let year = text[at].wholeNumber(digits: 2...2) else {
      return nil
    }
    return ((year < 70 ? 2000 : 1900) + year, at + 1)
  }

  private func isFinancial(_ start: Int) -> Bool {
    var isMoney = false
    for index in max(0, start - 14)..<min(text.count, start + 16) {
      if text.isWord(index, .sport), !text.isWord(index, [.point, .percent]) { return false }
      if text.isWord(index, .finance) || text[index].form == .currency
        || text.isSign(index, "%")
      {
        isMoney = true
      }
    }
    return isMoney
  }

  /// `fiscal 2020`, `FY2021`, `Q3 2020`, `H1 2021`.
  func fiscal(at start: Int) -> Found? {
    let flavour = text[start].lexeme.number
    let next = start + 1
    if flavour == 0 || flavour == 3 {
      guard flavour == 0 || text[start].look.contains(.allCapitals),
        let (year, end) = year(after: start)
      else { return nil }
      return Found(
        start: start,
        end: end,
        value: .point(.year(year)),
        reason: "A financial year."
      )
    }
    guard text.isGlued(next), !text.isGlued(start), text[start].look.contains(.capitalised),
      let number = text[next].wholeNumber(digits: 1...1),
      !text.isGlued(next + 1)
        || text[next + 1].form == .sign
    else { return nil }
    if flavour == 1, (1...4).contains(number) {
      return quarter(number, from: start, to: next + 1)
    }
    return flavour == 2 && (1...2).contains(number) ? half(number, from: start, to: next + 1) : nil
  }

  /// `2020 Q3`, `2020-Q3`, `3Q 2020`, `2020 third quarter`.
  func yearAndQuarter(at start: Int) -> Found? {
    let mark = text.afterHyphen(start + 1)
    if let year = text[start].wholeNumber(digits: 4...4), (1900...2100).contains(year),
      text.isWord(mark, .fiscal), text[mark].lexeme.number == 1, text.isGlued(mark + 1),
      let quarter = text[mark + 1].wholeNumber(digits: 1...1), (1...4).contains(quarter)
    {
      return Found(
        start: start,
        end: mark + 2,
        value: .point(.quarter(year, quarter)),
        reason: "A quarter with its year."
      )
    }
    guard let number = text[start].wholeNumber(digits: 1...1), text.isGlued(start + 1),
      text.isWord(start + 1, .fiscal), text[start + 1].look.contains(.allCapitals)
    else { return nil }
    switch text[start + 1].lexeme.number {
    case 1 where (1...4).contains(number): return quarter(number, from: start, to: start + 2)
    case 2 where (1...2).contains(number): return half(number, from: start, to: start + 2)
    default: return nil
    }
  }

  /// `summer of 2020`, `winter 2020-21`; a season alone is not lit.
  func season(at start: Int) -> Found? {
    let of = text.isWord(start + 1, .of) ? start + 2 : start + 1
    guard let (year, end) = turnedYear(at: of) ?? year(after: of) else { return nil }
    var last = end
    if text.isHyphen(end) || text.isSign(end, "/"), text.isGlued(end), text.isGlued(end + 1),
      let next = text[end + 1].wholeNumber(digits: 2...4), next % 100 == (year + 1) % 100
    {
      last = end + 2
    }
    return Found(
      start: start,
      end: last,
      value: .point(.season(year, Int(text[start].lexeme.number))),
      reason: "A season with its year."
    )
  }
}
