import ArticleModel

/// Dates with a month in words: `April 20, 2021`, `20 April`, `April 3-5`, `November 2018`, `May`.
extension DateReader {
  /// A month's name at a token, and the index after it and its full stop.
  func month(at index: Int) -> (month: Int, end: Int)? {
    let token = text[index]
    if token.isWord(.month) { return (Int(token.lexeme.number), index + 1) }
    guard token.isWord(.shortMonth) else { return nil }
    return (Int(token.lexeme.number), index + (text.isSign(index + 1, ".") ? 2 : 1))
  }

  /// A day of the month at a token, with or without its `th`, and the index after it.
  func dayOfMonth(at index: Int) -> (day: Int, end: Int)? {
    guard let day = text[index].wholeNumber(digits: 1...2), (1...31).contains(day) else {
      return nil
    }
    let next = text[index + 1]
    if next.isWord(.ordinalEnding), !next.isSpaced { return (day, index + 2) }
    let isClock = next.isSign(":") && !next.isSpaced && text.isGlued(index + 2)
    if isClock || countsSomething(index + 1) || meridiem(at: index + 1) != nil { return nil }
    return (day, index + 1)
  }

  /// A year of four digits after an optional comma, and the index after it.
  func followingYear(at index: Int, _ allowsOf: Bool = false) -> (year: Int, end: Int)? {
    var at = text.afterComma(index)
    if allowsOf, at == index, text.isWord(at, .of) { at += 1 }
    guard let year = text[at].wholeNumber(digits: 4...4), (1000...2999).contains(year),
      !countsSomething(at + 1)
    else { return nil }
    let next = text[at + 1]
    if next.isSign(":"), text.isGlued(at + 2), text.isGlued(at + 1) { return nil }
    return (year, at + 1)
  }

  /// `last year`, `of this year` after a month or day, as a year and the index after it.
  func turnedYear(at index: Int) -> (year: Int, end: Int)? {
    let at = text.isWord(index, .of) ? index + 1 : index
    guard let reference, text.isWord(at, [.last, .next, .this]), text.isWord(at + 1, .unit),
      text[at + 1].lexeme.unit == .year
    else { return nil }
    let step = text.isWord(at, .last) ? -1 : text.isWord(at, .next) ? 1 : 0
    return (reference.year + step, at + 2)
  }

  /// The date that starts with a month's name.
  func monthFirst(at start: Int) -> Found? {
    guard let (month, next) = month(at: start), text[start].look.contains(.capitalised) else {
      return nil
    }
    if let (day, end) = dayOfMonth(at: next) {
      return monthAndDay(month, day, from: start, to: end)
    }
    if text.isWord(next, .ordinal), text[next].look.contains(.capitalised), month == 7,
      text[next].lexeme.number == 4
    {
      return finishDay(month, 4, weekday: nil, from: start, to: next + 1)
    }
    if let range = monthRange(month, from: start, to: next) { return range }
    if let (year, end) = followingYear(at: next, true) ?? turnedYear(at: next) {
      return Found(
        start: start,
        end: end,
        value: .point(.month(year, month)),
        reason: "A month with its year."
      )
    }
    guard standsAlone(start, next) else { return nil }
    let year = resolveYear(ofMonth: month, tense(around: start, next))
    return Found(
      start: start,
      end: next,
      value: year.map { .point(.month($0, month)) } ?? .unknown,
      reason: "A month, in the year nearest to the article's date."
    )
  }

  /// The date that starts with a day of the month: `20 April 2021`, `the 20th of April`, `3-5 May`.
  func dayFirst(at start: Int) -> Found? {
    guard let (day, afterDay) = dayOfMonth(at: start) else { return nil }
    var last: Int?
    var at = afterDay
    let joint = text.afterHyphen(at) > at || text.isWord(at, .to) ? at + 1 : at
    if joint > at, let (second, end) = dayOfMonth(at: joint), second > day {
      last = second
      at = end
    }
    if last == nil { at = text.afterHyphen(at) }
    if text.isWord(at, .of) { at += 1 }
    guard let (month, afterMonth) = month(at: at), text[at].look.contains(.capitalised),
      !isVerbMay(at, afterMonth)
    else { return nil }
    if let last { return finishDays(month, day, last, from: start, to: afterMonth) }
    if let range = dayRange(month, day, from: start, to: afterMonth) { return range }
    return finishDay(month, day, weekday: nil, from: start, to: afterMonth)
  }

  /// `20 May said`: a number of something else before a name.
  private func isVerbMay(_ index: Int, _ next: Int) -> Bool {
    text[index].isWord(.future) && text[next].isWord(.past) && !text[index].isWord(.shortMonth)
  }

  private func monthAndDay(_ month: Int, _ day: Int, from start: Int, to end: Int) -> Found? {
    let joint =
      text.afterHyphen(end) > end || text.isWord(end, .to)
      || (text.isHyphen(end) && text[end].isSpaced)
    if joint || (text.isWord(end, .and) && text.isWord(start - 1, .between)) {
      if let (second, last) = dayOfMonth(at: end + 1), second > day,
        !text.isWord(last, [.unit, .counted])
      {
        return finishDays(month, day, second, from: start, to: last)
      }
      if let (other, next) = self.month(at: end + 1), let (second, last) = dayOfMonth(at: next) {
        return finishDays(month, day, other, second, from: start, to: last)
      }
    }
    return finishDay(month, day, weekday: nil, from: start, to: end)
  }

  /// `3 April to 5 May`.
  private func dayRange(_ month: Int, _ day: Int, from start: Int, to end: Int) -> Found? {
    guard text.isHyphen(end) || text.isWord(end, .to) || text.isWord(end, .and),
      let (second, next) = dayOfMonth(at: end + 1), let (other, last) = self.month(at: next),
      !text.isWord(end, .and) || text.isWord(start - 1, .between)
    else { return nil }
    return finishDays(month, day, other, second, from: start, to: last)
  }

  private func finishDays(_ month: Int, _ first: Int, _ last: Int, from start: Int, to end: Int)
    -> Found
  {
    finishDays(month, first, month, last, from: start, to: end)
  }

  private func finishDays(
    _ month: Int,
    _ day: Int,
    _ lastMonth: Int,
    _ lastDay: Int,
    from start: Int,
    to end: Int
  ) -> Found {
    let given = followingYear(at: end) ?? turnedYear(at: end)
    let to =
      given.map { CivilDay(year: $0.year, month: lastMonth, day: lastDay) }
      ?? resolve(month: lastMonth, day: lastDay, tense(around: start, end))
    let from = to.flatMap { to in
      CivilDay(year: to.year - (month > lastMonth ? 1 : 0), month: month, day: day)
    }
    var value = DateValue.unknown
    if let from, let to { value = .interval(.day(from), .day(to)) }
    return Found(
      start: start,
      end: given?.end ?? end,
      value: value,
      reason: "Days of a month, from one to another."
    )
  }

  /// Reads the year after a month and day, or finds the one that fits.
  func finishDay(
    _ month: Int,
    _ day: Int,
    weekday: Weekday?,
    from start: Int,
    to end: Int
  ) -> Found {
    if let (year, last) = followingYear(at: end) ?? turnedYear(at: end) {
      let day = CivilDay(year: year, month: month, day: day)
      return Found(
        start: start,
        end: last,
        value: day.map { .point(.day($0)) } ?? .unknown,
        reason: "A day with its month and year."
      )
    }
    let day = resolve(month: month, day: day, weekday: weekday, tense(around: start, end))
    return Found(
      start: start,
      end: end,
      value: day.map { .point(.day($0)) } ?? .unknown,
      reason: "A day and month, in the year nearest to the article's date."
    )
  }

  /// `January-March 2020`, `March to May`, `between March and May`.
  private func monthRange(_ month: Int, from start: Int, to end: Int) -> Found? {
    let joins: WordClass = text.isWord(start - 1, .between) ? .and : .to
    guard text.afterHyphen(end) > end || text.isWord(end, joins),
      let (other, last) = self.month(at: end + 1), text[end + 1].look.contains(.capitalised),
      dayOfMonth(at: last) == nil
    else { return nil }
    let given = followingYear(at: last, true) ?? turnedYear(at: last)
    let year = given?.year ?? resolveYear(ofMonth: other, tense(around: start, last))
    let value: DateValue =
      year.map {
        .interval(.month($0 - (month > other ? 1 : 0), month), .month($0, other))
      } ?? .unknown
    return Found(
      start: start,
      end: given?.end ?? last,
      value: value,
      reason: "Months, from one to another."
    )
  }

  /// Whether a month's name without day or year is the month and not a word or a person.
  private func standsAlone(_ start: Int, _ next: Int) -> Bool {
    let token = text[start]
    let before = text[start - 1]
    let after = text[next]
    if before.look.contains(.capitalised), before.form == .word, !text.opensSentence(start - 1),
      !before.isWord([.month, .weekday])
    {
      return false
    }
    let isJoined = text.isGlued(start) && text.isHyphen(start - 1)
    let isLed = before.isWord([.inside, .early, .last, .next, .this]) || isJoined
    if token.isWord(.shortMonth), !token.isWord(.month) { return isLed && !after.isWord(.past) }
    let month = token.lexeme.number
    if month == 5 || month == 3 {
      let ofPeriod =
        before.isWord(.of)
        && text.isWord(start - 2, [.period, .ordinal, .ordinalEnding])
      let byDate =
        before.isWord(.by)
        && (text.opensSentence(start - 1) || after.form == .sign || after.form == .end
          || after.look.contains(.opensLine))
      // `its March election`, `the country's May referendum`; not `the March on Washington`.
      let isOwned =
        before.isWord(.possessive) && (month == 3 || !before.isWord(.article))
        && after.form == .word && after.lexeme.classes.isEmpty
        && !after.look.contains(.capitalised)
      return isLed || ofPeriod || byDate || isOwned
    }
    if after.isWord([.past, .future]), before.form == .end || before.isSign("."),
      [1, 4, 6, 8].contains(month), !after.isWord(.by)
    {
      return false
    }
    // April, June and August are forenames, January a surname's neighbour: `April Jones said`.
    let isName =
      [1, 4, 6, 8].contains(month) && after.form == .word
      && after.look.contains(.capitalised) && !isLed
    return !isName
  }
}
