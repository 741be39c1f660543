import ArticleModel

/// Dates counted from another: `last month`, `next Friday`, `this summer`, `late last year`.
extension DateReader {
  /// The date that starts with `last`, `next`, `this` or one of their like.
  func turned(at start: Int) -> Found? {
    let word = text[start]
    let step = word.isWord(.last) ? -1 : word.isWord(.next) ? 1 : 0
    let flavour = word.lexeme.number
    let next = start + 1
    let token = text[next]
    if token.isWord(.unit) { return turnedUnit(step, flavour, from: start) }
    if let span = turnedSpan(from: start) { return span }
    if flavour == 2 { return nil }
    if token.isWord(.weekday), token.look.contains(.capitalised) {
      return turnedWeekday(step, from: start)
    }
    if token.isWord(.month), token.look.contains(.capitalised), dayOfMonth(at: next + 1) == nil {
      return turnedMonth(step, from: start)
    }
    if token.isWord(.season) { return turnedSeason(step, from: start) }
    if token.isWord(.dayPart) { return turnedDayPart(step, from: start) }
    if token.isWord(.fiscal), token.lexeme.number == 0, text.isWord(next + 1, .unit) {
      guard text[next + 1].lexeme.unit == .year else { return nil }
      return fromReference(.year, step, from: start, to: next + 2)
    }
    return nil
  }

  private func fromReference(_ unit: TimeUnit, _ step: Int, from start: Int, to end: Int) -> Found {
    Found(
      start: start,
      end: end,
      value: reference.map { .point(CalendarPoint(unit, holding: $0).adding(step)) } ?? .unknown,
      reason: "Counted from the article's date."
    )
  }

  /// `last week`, `the previous year`, `this month`; `the past year` is a length of time.
  private func turnedUnit(_ step: Int, _ flavour: Int16, from start: Int) -> Found? {
    let token = text[start + 1]
    let unit = token.lexeme.unit
    let isPlural = token.look.contains(.endsInS)
    guard !isPlural, unit.rawValue >= TimeUnit.day.rawValue else { return nil }
    let hasThe = text.isWord(start - 1, [.article, .possessive])
    let end = start + 2
    if step < 0, flavour == 1 {
      guard hasThe || text.isWord(start - 1, .this) else { return nil }
      return Found(
        start: start,
        end: end,
        value: duration(1, unit),
        reason: "A length of time up to the article's date."
      )
    }
    if unit == .day {
      guard hasThe, step != 0, flavour != 1, !(step < 0 && flavour == 0) else { return nil }
      return fromBase(.day, step, from: start, to: end)
    }
    if step != 0, flavour == 2 { return fromBase(unit, step, from: start, to: end) }
    if unit == .quarter, step < 0, text.isWord(end, .of), let (year, last) = year(after: end + 1) {
      return Found(
        start: start,
        end: last,
        value: .point(.quarter(year, 4)),
        reason: "The last quarter of a year."
      )
    }
    return fromReference(unit, step, from: start, to: end)
  }

  /// Counts from the date named last, or from the article's.
  func fromBase(_ unit: TimeUnit, _ steps: Int, from start: Int, to end: Int) -> Found {
    Found(
      start: start,
      end: end,
      value: base(unit).map { .point($0.adding(steps)) } ?? .unknown,
      reason: "Counted from the date named before it, or the article's."
    )
  }

  /// `the past three months`, `the next two years`: lengths of time beside the article's date.
  private func turnedSpan(from start: Int) -> Found? {
    guard text[start + 1].form == .number || text.isWord(start + 1, [.cardinal, .vagueNumber]),
      let number = numbers.number(at: start + 1), text.isWord(number.end, .unit)
    else { return nil }
    let unit = text[number.end].lexeme.unit
    guard unit.rawValue >= TimeUnit.day.rawValue else { return nil }
    let count = number.quantity?.digits.flatMap { Int($0) }
    return Found(
      start: start,
      end: number.end + 1,
      value: count.map { duration($0, unit) } ?? .unknown,
      reason: "A length of time beside the article's date.",
      isLit: count != nil
    )
  }

  private func turnedWeekday(_ step: Int, from start: Int) -> Found? {
    guard let weekday = Weekday(rawValue: Int(text[start + 1].lexeme.number)) else { return nil }
    let isNext = text[start].lexeme.number == 0
    let day = reference.map { reference in
      let back = (reference.weekday.rawValue - weekday.rawValue + 7) % 7
      switch step {
      case ..<0: return reference.adding(days: back == 0 ? -7 : -back)
      case 0:
        return reference.adding(days: weekday.rawValue - reference.weekday.rawValue)
      default:
        // Nobody calls tomorrow or the day after by `next`.
        let ahead = 7 - back
        return reference.adding(days: ahead <= 2 && isNext ? ahead + 7 : ahead)
      }
    }
    return withDayPart(
      day,
      from: start,
      to: start + 2,
      reason: "A weekday counted from the article's date."
    )
  }

  private func turnedMonth(_ step: Int, from start: Int) -> Found {
    let month = Int(text[start + 1].lexeme.number)
    let year = reference.map { reference in
      switch step {
      case ..<0: reference.month > month ? reference.year : reference.year - 1
      case 0: reference.year
      default: reference.month < month ? reference.year : reference.year + 1
      }
    }
    return Found(
      start: start,
      end: start + 2,
      value: year.map { .point(.month($0, month)) } ?? .unknown,
      reason: "A month counted from the article's date."
    )
  }

  /// Seasons of the northern half of the world: spring from March, winter from December.
  private func turnedSeason(_ step: Int, from start: Int) -> Found {
    let season = Int(text[start + 1].lexeme.number)
    let year = reference.map { reference in
      // The season that the article's date lies in, winter under the year it began in.
      let current = (reference.month + 9) % 12 / 3
      let currentYear = reference.month < 3 ? reference.year - 1 : reference.year
      switch step {
      case ..<0: return season < current ? currentYear : currentYear - 1
      case 0: return currentYear
      default: return season > current ? currentYear : currentYear + 1
      }
    }
    return Found(
      start: start,
      end: start + 2,
      value: year.map { .point(.season($0, season)) } ?? .unknown,
      reason: "A season counted from the article's date."
    )
  }

  /// `last night`, `this morning`, `the next morning`.
  private func turnedDayPart(_ step: Int, from start: Int) -> Found? {
    let token = text[start + 1]
    let part = DateValue.DayPart(number: Int(token.lexeme.number))
    if step > 0 {
      guard text.isWord(start - 1, .article), let day = base(.day)?.adding(1).day else {
        return nil
      }
      return Found(
        start: start,
        end: start + 2,
        value: .part(day, part),
        reason: "Counted from the date named before it, or the article's."
      )
    }
    guard step == 0 || part == .night || part == .evening else { return nil }
    return Found(
      start: start,
      end: start + 2,
      value: reference.map { .part($0.adding(days: step), part) } ?? .unknown,
      reason: "A part of a day counted from the article's date."
    )
  }

  /// `early 2020`, `mid-April`, `late last year`, `earlier this month`.
  func early(at start: Int) -> Found? {
    let word = text[start]
    let next = text.afterHyphen(start + 1)
    let token = text[next]
    if word.lexeme.number == 1 {
      guard token.isWord([.this, .deicticDay]) || token.isWord(.last) && token.lexeme.number == 0
      else { return nil }
    }
    // Nothing that may start with `early` again: no input nests.
    guard !token.isWord(.early), !token.isWord([.article, .cardinal]),
      token.form == .number || token.isWord(earlyParts), var found = core(at: next),
      found.isLit, isEarlyPoint(found.value)
    else { return nil }
    found.start = start
    return found
  }

  private var earlyParts: WordClass {
    [
      .month, .shortMonth, .weekday, .last, .next, .this, .ordinal, .decadeName, .deicticDay,
      .season, .fiscal,
    ]
  }

  private func isEarlyPoint(_ value: DateValue) -> Bool {
    switch value {
    case .point, .part, .unknown, .interval: true
    case .clock, .duration, .set: false
    }
  }
}
