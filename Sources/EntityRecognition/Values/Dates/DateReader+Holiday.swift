import ArticleModel

/// Holidays whose day follows from the year.
extension DateReader {
  /// `Christmas Eve`, `New Year's Day`, `Thanksgiving`, `May Day`, `Fourth of July`.
  func holiday(at start: Int) -> Found? {
    guard let (holiday, next) = named(at: start) else { return nil }
    let given = followingYear(at: next) ?? turnedYear(at: next)
    let year = given?.year ?? nearestYear(holiday, tense(around: start, next))
    let day = year.flatMap { holiday.day(in: $0) }
    return Found(
      start: start,
      end: given?.end ?? next,
      value: day.map { .point(.day($0)) } ?? .unknown,
      reason: "A holiday."
    )
  }

  private func named(at start: Int) -> (Holiday, end: Int)? {
    let token = text[start]
    guard token.look.contains(.capitalised) else { return nil }
    if token.isWord(.holiday) { return listed(at: start) }
    if token.isWord(.month), token.lexeme.number == 5, text[start + 1].endsHoliday,
      text[start + 1].lexeme.number == 10, text[start + 1].look.contains(.capitalised),
      !text[start + 2].look.contains(.capitalised)
    {
      return (.fixed(month: 5, day: 1), start + 2)
    }
    if token.isWord(.ordinal), token.lexeme.number == 4, text.isWord(start + 1, .of),
      text.isWord(start + 2, .month), text[start + 2].lexeme.number == 7
    {
      return (.fixed(month: 7, day: 4), start + 3)
    }
    if token.isWord(.weekdayName), text.isWord(start + 1, .weekday),
      text[start + 1].lexeme.number == 4, token.lexeme.number == 1
    {
      return (.easter(offset: -2), start + 2)
    }
    return nil
  }

  /// Holidays with names of their own.
  private func listed(at start: Int) -> (Holiday, end: Int)? {
    let second = text[start + 1]
    switch text[start].lexeme.number {
    case 0:
      if second.endsHoliday, second.look.contains(.capitalised) {
        return second.lexeme.number == 11
          ? (.fixed(month: 12, day: 24), start + 2) : (.fixed(month: 12, day: 25), start + 2)
      }
      // `Christmas Island` and the like are names.
      return second.look.contains(.capitalised) ? nil : (.fixed(month: 12, day: 25), start + 1)
    case 1: return (.fixed(month: 10, day: 31), start + 1)
    case 2:
      let end = second.endsHoliday ? start + 2 : start + 1
      return (.weekday(.thursday, number: 4, month: 11), end)
    case 3:
      if second.isWord(.weekday), second.lexeme.number == 6 || second.lexeme.number == 0 {
        return (.easter(offset: second.lexeme.number == 0 ? 1 : 0), start + 2)
      }
      return second.look.contains(.capitalised) ? nil : (.easter(offset: 0), start + 1)
    case 4: return newYear(at: start)
    default: return nil
    }
  }

  /// `New Year's Day`, `New Year's Eve`.
  private func newYear(at start: Int) -> (Holiday, end: Int)? {
    guard text.isWord(start + 1, .unit), text[start + 1].lexeme.unit == .year,
      text[start + 1].look.contains(.capitalised), text.isSign(start + 2, "'"),
      text[start + 4].endsHoliday
    else { return nil }
    return text[start + 4].lexeme.number == 11
      ? (.fixed(month: 12, day: 31), start + 5) : (.fixed(month: 1, day: 1), start + 5)
  }

  private func nearestYear(_ holiday: Holiday, _ tense: Tense) -> Int? {
    guard let reference else { return nil }
    let days = (-1...1).compactMap { holiday.day(in: reference.year + $0) }
    switch tense {
    case .past: return (days.last { $0 <= reference } ?? days.first)?.year
    case .future: return (days.first { $0 >= reference } ?? days.last)?.year
    case .reported, .unknown:
      return days.min {
        abs($0.daysSince1970 - reference.daysSince1970)
          < abs($1.daysSince1970 - reference.daysSince1970)
      }?.year
    }
  }
}

extension ValueToken {
  /// Whether it is the `Day` or `Eve` of a holiday's name.
  fileprivate var endsHoliday: Bool { isWord(.holiday) && lexeme.number >= 10 }
}

/// The rule that gives a holiday its day in each year.
private enum Holiday {
  case fixed(month: Int, day: Int)
  /// So many days after Easter Sunday.
  case easter(offset: Int)
  /// The nth such weekday of a month.
  case weekday(Weekday, number: Int, month: Int)

  func day(in year: Int) -> CivilDay? {
    switch self {
    case .fixed(let month, let day): return CivilDay(year: year, month: month, day: day)
    case .easter(let offset): return Holiday.easter(in: year)?.adding(days: offset)
    case .weekday(let weekday, let number, let month):
      guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
      let ahead = (weekday.rawValue - first.weekday.rawValue + 7) % 7
      return first.adding(days: ahead + (number - 1) * 7)
    }
  }

  /// Easter Sunday of the Gregorian calendar.
  ///
  /// Source: the anonymous algorithm in Meeus, "Astronomical Algorithms", chapter 8.
  private static func easter(in year: Int) -> CivilDay? {
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let lunar =
      (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let week = (32 + 2 * (century % 4) + 2 * (rest / 4) - lunar - rest % 4) % 7
    let correction = (golden + 11 * lunar + 22 * week) / 451
    let sum = lunar + week - 7 * correction + 114
    return CivilDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
