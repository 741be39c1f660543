import ArticleModel

/// Counted units of time: `three days ago`, `a week earlier`, `three weeks`; and what comes again.
extension DateReader {
  /// The date or length of time that starts with a number or article.
  func counted(at start: Int) -> Found? {
    guard let (count, unit, end) = countedUnit(at: start) else { return theDayBefore(at: start) }
    if let count, text[end].isWord([.ago, .earlier, .later, .from]),
      unit.rawValue >= TimeUnit.day.rawValue
    {
      if text.isWord(end, .ago) {
        return Found(
          start: start,
          end: end + 1,
          value: reference.map { .point(CalendarPoint(unit, holding: $0).adding(-count)) }
            ?? .unknown,
          reason: "Counted back from the article's date."
        )
      }
      if text.isWord(end, [.earlier, .later]), endsClause(end) {
        let step = text.isWord(end, .later) ? count : -count
        return fromBase(unit, step, from: start, to: end + 1)
      }
      if text.isWord(end, .from), text.isWord(end + 1, .deicticDay) {
        return Found(
          start: start,
          end: end + 2,
          value: reference.map { .point(CalendarPoint(unit, holding: $0).adding(count)) }
            ?? .unknown,
          reason: "Counted on from the article's date."
        )
      }
    }
    return Found(
      start: start,
      end: end,
      value: count.map { duration($0, unit) } ?? .unknown,
      reason: "A length of time.",
      isLit: false
    )
  }

  /// A number and a unit of time, and the index after them.
  private func countedUnit(at start: Int) -> (count: Int?, unit: TimeUnit, end: Int)? {
    var end = start + 1
    var count: Int? = 1
    if let number = numbers.number(at: start) {
      end = number.end
      count = number.quantity?.digits.flatMap { Int($0) }
      if number.quantity != nil, count == nil { return halfUnit(number) }
    } else if !(text.isWord(start, .article) && text[start].lexeme.number == 1
      && !text.isWord(start, .possessive))
    {
      return nil
    }
    let at = text.afterHyphen(end)
    guard text.isWord(at, .unit), (count ?? 0) <= 100_000 else { return nil }
    if text.isWord(at, .ordinal), count != nil, start + 1 == at { return nil }
    let isFortnight = text[at].lexeme.number == 14
    return (isFortnight ? count.map { $0 * 2 } : count, text[at].lexeme.unit, at + 1)
  }

  /// `half a century`, `two and a half years`: whole numbers of the next smaller unit.
  private func halfUnit(_ number: QuantityReader.Found) -> (Int?, TimeUnit, Int)? {
    let at = text.afterHyphen(number.end)
    guard text.isWord(at, .unit), let quantity = number.quantity else { return nil }
    let parts: [TimeUnit: (TimeUnit, Int)] = [
      .century: (.year, 2), .decade: (.year, 1), .year: (.month, 0), .day: (.hour, 0),
    ]
    guard let (unit, power) = parts[text[at].lexeme.unit] else {
      return (nil, text[at].lexeme.unit, at + 1)
    }
    let scaled =
      power > 0
      ? quantity.scaled(by: power).digits
      : multiplied(quantity, by: text[at].lexeme.unit == .year ? 12 : 24)
    return (scaled.flatMap { Int($0) }, unit, at + 1)
  }

  private func multiplied(_ quantity: Quantity, by factor: Int) -> String? {
    let (product, isTooLarge) = quantity.mantissa.multipliedReportingOverflow(by: factor)
    return isTooLarge ? nil : Quantity(product, exponent: quantity.exponent).digits
  }

  /// Whether a word such as `earlier` ends what it belongs to; `before` and `after` mostly open a
  /// clause (`a day after he left`), which is no date.
  private func endsClause(_ index: Int) -> Bool {
    let length = text[index].end - text[index].start
    // `later` and `after` are five bytes long, `before` six; only the second and third open clauses.
    let opens =
      text.isWord(index, .later)
      ? length == 5 && !text[index].isWord(.early)
      : length == 6
    guard opens else { return true }
    let next = text[index + 1]
    return next.form != .word && next.form != .number && next.form != .currency
  }

  /// `the day before`, `the week after` at the end of a clause.
  private func theDayBefore(at start: Int) -> Found? {
    guard text.isWord(start, .article), text.isWord(start + 1, .unit),
      text.isWord(start + 2, [.earlier, .later]), endsClause(start + 2),
      text[start + 1].lexeme.unit.rawValue >= TimeUnit.day.rawValue,
      !text[start + 1].look.contains(.endsInS)
    else { return nil }
    let step = text.isWord(start + 2, .later) ? 1 : -1
    return fromBase(text[start + 1].lexeme.unit, step, from: start, to: start + 3)
  }

  /// `every Monday`, `each year`.
  func every(at start: Int) -> Found? {
    let token = text[start + 1]
    let value: String
    if token.isWord(.weekday), token.look.contains(.capitalised) {
      value = "XXXX-WXX-\(token.lexeme.number + 1)"
    } else if token.isWord(.month), token.look.contains(.capitalised) {
      value = "XXXX-" + (token.lexeme.number < 10 ? "0" : "") + String(token.lexeme.number)
    } else if token.isWord(.season) {
      value = "XXXX-" + ["SP", "SU", "FA", "WI"][Int(token.lexeme.number) & 3]
    } else if token.isWord(.unit), case .duration(let length) = duration(1, token.lexeme.unit) {
      return Found(
        start: start,
        end: start + 2,
        value: .set(length),
        reason: "A time that comes again.",
        isLit: false
      )
    } else {
      return nil
    }
    return Found(
      start: start,
      end: start + 2,
      value: .set(value),
      reason: "A time of the calendar that comes again."
    )
  }

  /// So many units in ISO 8601: `P3W`, `PT5H`; weekends and centuries as TIMEX3 has them.
  func duration(_ count: Int, _ unit: TimeUnit) -> DateValue {
    switch unit {
    case .second: .duration("PT\(count)S")
    case .minute: .duration("PT\(count)M")
    case .hour: .duration("PT\(count)H")
    case .day: .duration("P\(count)D")
    case .weekend: .duration("P\(count)WE")
    case .week: .duration("P\(count)W")
    case .month: .duration("P\(count)M")
    case .quarter: .duration("P\(count)Q")
    case .year: .duration("P\(count)Y")
    case .decade: .duration("P\(count)0Y")
    case .century: .duration("P\(count)00Y")
    }
  }
}
