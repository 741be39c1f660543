import ArticleModel

/// Dates that start with a weekday or a word such as `today`.
extension DateReader {
  /// A weekday: alone, with a date, with a part of the day, or as the first of a range.
  func weekday(at start: Int) -> Found? {
    let token = text[start]
    guard token.look.contains(.capitalised), let weekday = weekday(of: token) else { return nil }
    let isShort = !token.isWord(.weekday)
    var next = start + 1
    if isShort, text.isSign(next, ".") { next += 1 }
    if let dated = weekdayAndDate(weekday, from: start, to: next) { return dated }
    if isShort || isName(start) { return nil }
    if let range = weekdayRange(weekday, from: start, to: next) { return range }
    if let turned = weekdayOfTurnedWeek(weekday, from: start, to: next) { return turned }
    let day = resolve(weekday, tense(around: start, next))
    return withDayPart(
      day,
      from: start,
      to: next,
      reason: "A weekday, counted from the article's date."
    )
  }

  private func weekday(of token: ValueToken) -> Weekday? {
    Weekday(rawValue: Int(token.lexeme.number))
  }

  /// `Good Friday`, `Sunday Times`: a weekday inside a name.
  private func isName(_ start: Int) -> Bool {
    let before = text[start - 1]
    if before.isWord(.weekdayName), before.look.contains(.capitalised), text[start].isSpaced {
      return true
    }
    let after = text[start + 1]
    return after.look.contains(.capitalised) && after.isWord(.masthead)
  }

  /// `Tuesday, April 20, 2021`, `Tue 20 Apr`: the date beside it decides, and it the year.
  private func weekdayAndDate(_ weekday: Weekday, from start: Int, to next: Int) -> Found? {
    var at = text.afterComma(next)
    if text.isWord(at, .article) { at += 1 }
    if let (month, afterMonth) = month(at: at), text[at].look.contains(.capitalised),
      let (day, end) = dayOfMonth(at: afterMonth)
    {
      return finishDay(month, day, weekday: weekday, from: start, to: end)
    }
    guard text[at].form == .number, let (day, afterDay) = dayOfMonth(at: at) else { return nil }
    let of = text.isWord(afterDay, .of) ? afterDay + 1 : afterDay
    guard let (month, end) = month(at: of), text[of].look.contains(.capitalised) else {
      return nil
    }
    return finishDay(month, day, weekday: weekday, from: start, to: end)
  }

  /// `Monday to Friday`, `Saturday-Sunday`, `between Monday and Wednesday`.
  private func weekdayRange(_ first: Weekday, from start: Int, to end: Int) -> Found? {
    let joins: WordClass = text.isWord(start - 1, .between) ? .and : .to
    let other = text[end + 1]
    guard text.afterHyphen(end) > end || text.isWord(end, joins), other.isWord(.weekday),
      other.look.contains(.capitalised), let last = weekday(of: other)
    else { return nil }
    var value = DateValue.unknown
    let tense = tense(around: start, end + 2)
    if let from = resolve(first, tense) {
      let length = (last.rawValue - first.rawValue + 7) % 7
      value = .interval(.day(from), .day(from.adding(days: length)))
    }
    return Found(
      start: start,
      end: end + 2,
      value: value,
      reason: "Weekdays, from one to another."
    )
  }

  /// `Monday next week`, `Friday of last week`.
  private func weekdayOfTurnedWeek(_ weekday: Weekday, from start: Int, to end: Int) -> Found? {
    let at = text.isWord(end, .of) ? end + 1 : end
    guard text.isWord(at, [.last, .next, .this]), text.isWord(at + 1, .unit),
      text[at + 1].lexeme.unit == .week
    else { return nil }
    let step = text.isWord(at, .last) ? -7 : text.isWord(at, .next) ? 7 : 0
    let day = reference.map { $0.adding(days: step + weekday.rawValue - $0.weekday.rawValue) }
    return Found(
      start: start,
      end: at + 2,
      value: day.map { .point(.day($0)) } ?? .unknown,
      reason: "A weekday of a week counted from the article's date."
    )
  }

  /// `Mondays`.
  func recurringWeekday(at start: Int) -> Found? {
    guard text[start].look.contains(.capitalised) else { return nil }
    return Found(
      start: start,
      end: start + 1,
      value: .set("XXXX-WXX-\(text[start].lexeme.number + 1)"),
      reason: "A weekday that comes again."
    )
  }

  /// `today`, `tomorrow night`; not `USA Today`.
  func deictic(at start: Int) -> Found? {
    let token = text[start]
    if token.look.contains(.capitalised), !text.opensSentence(start),
      text[start - 1].look.contains(.capitalised)
    {
      return nil
    }
    let step = Int(token.lexeme.number)
    let day = reference?.adding(days: step)
    if token.end - token.start == 7, step == 0 {
      return Found(
        start: start,
        end: start + 1,
        value: day.map { .part($0, .night) } ?? .unknown,
        reason: "A night counted from the article's date."
      )
    }
    return withDayPart(
      day,
      from: start,
      to: start + 1,
      reason: "A day counted from the article's date."
    )
  }

  /// Takes in `morning`, `night` and their like after a day.
  func withDayPart(_ day: CivilDay?, from start: Int, to end: Int, reason: String) -> Found {
    let token = text[end]
    guard token.isWord(.dayPart), !token.look.contains(.capitalised) || text.opensSentence(start)
    else {
      return Found(
        start: start,
        end: end,
        value: day.map { .point(.day($0)) } ?? .unknown,
        reason: reason
      )
    }
    let part = DateValue.DayPart(number: Int(token.lexeme.number))
    return Found(
      start: start,
      end: end + 1,
      value: day.map { .part($0, part) } ?? .unknown,
      reason: reason
    )
  }
}
