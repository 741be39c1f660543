import ArticleModel

/// Reads dates in English text: absolute, partial, relative, recurring, and spans of them.
///
/// Partial and relative dates resolve against the article's own date only. The forms are those of
/// the TIMEX3 guidelines; rules and resolution follow the taggers described by Strötgen and Gertz
/// (HeidelTime, 2010) and Chang and Manning (SUTime, 2012).
struct DateReader: Sendable {
  /// A date as the reader found it.
  struct Found: Sendable {
    /// Index of its first token.
    var start: Int
    /// Index of the token after it.
    var end: Int
    /// What it comes to.
    var value: DateValue
    /// Why it is one.
    var reason: String
    /// Whether it is tied to the calendar; bare lengths of time and frequencies are not.
    var isLit = true
  }

  /// Which way a sentence looks.
  enum Tense {
    case past
    case future
    /// The nearest telling word is one of reporting (`said`), which tells little of the date.
    case reported
    case unknown
  }

  /// The text.
  let text: ValueText
  /// Reads its numbers.
  let numbers: QuantityReader
  /// The article's own date.
  let reference: CivilDay?
  /// The last date that the text named, from which `a week earlier` counts.
  var anchor: CalendarPoint?

  /// The date that starts at a token; `nil` where none does.
  func match(at start: Int) -> Found? {
    guard var found = core(at: start) else { return nil }
    if found.isLit { extendWithClock(&found) }
    return found
  }

  /// The date that starts at a token, without a clock time after it.
  func core(at start: Int) -> Found? {
    let token = text[start]
    switch token.form {
    case .number: return number(at: start)
    case .word: return token.lexeme.classes.isEmpty ? nil : word(token.lexeme.classes, at: start)
    case .sign: return token.isSign("'") ? shortDecade(at: start) : nil
    case .currency, .end: return nil
    }
  }

  private func number(at start: Int) -> Found? {
    if isJoinedToNumber(start) { return nil }
    return numeric(at: start) ?? clock(at: start) ?? dayFirst(at: start) ?? decade(at: start)
      ?? ordinalPeriod(at: start) ?? yearAndQuarter(at: start) ?? counted(at: start)
      ?? year(at: start)
  }

  private func word(_ classes: WordClass, at start: Int) -> Found? {
    if !classes.isDisjoint(with: [.month, .shortMonth]), let found = monthFirst(at: start) {
      return found
    }
    if !classes.isDisjoint(with: [.weekday, .shortWeekday]) { return weekday(at: start) }
    if classes.contains(.weekdays) { return recurringWeekday(at: start) }
    if classes.contains(.deicticDay) { return deictic(at: start) }
    if !classes.isDisjoint(with: [.last, .next, .this]), let found = turned(at: start) {
      return found
    }
    if classes.contains(.early) { return early(at: start) }
    if classes.contains(.every) { return every(at: start) }
    if classes.contains(.season) { return season(at: start) }
    if classes.contains(.ordinal) { return ordinalPeriod(at: start) ?? holiday(at: start) }
    if classes.contains(.decadeName) { return namedDecade(at: start) }
    if classes.contains(.fiscal) { return fiscal(at: start) }
    if classes.contains(.holiday) || text[start].look.contains(.capitalised),
      let found = holiday(at: start)
    {
      return found
    }
    if !classes.isDisjoint(with: [.cardinal, .article, .vagueNumber, .half]) {
      return counted(at: start)
    }
    return nil
  }

  /// Whether a number is part of a longer run of digits and signs: a telephone number, a score, a
  /// version, a model.
  func isJoinedToNumber(_ index: Int) -> Bool {
    guard text.isGlued(index) else { return false }
    let before = text[index - 1]
    if before.form == .word || before.form == .number || before.form == .currency { return true }
    guard
      before.isSign("-") || before.isSign("/") || before.isSign(".") || before.isSign(":")
        || before.isSign("#") || before.isSign("+") || before.isSign(",")
    else { return false }
    let earlier = text[index - 2]
    guard text.isGlued(index - 1) else { return before.isSign("#") || before.isSign("+") }
    // `mid-2020` and `pre-1990` are years; `COVID-2019` and `F-16` are not.
    return earlier.form == .number || earlier.look.contains(.capitalised)
  }

  /// Whether the unit of something counted, not a date, follows a number.
  func countsSomething(_ end: Int) -> Bool {
    let next = text[end]
    return next.isSign("%") || next.form == .currency
      || next.isWord([.magnitude, .percent, .per, .counted])
      || (next.isWord(.currencyName) && !next.look.contains(.capitalised))
  }

  // MARK: Resolution

  /// The day with a month and day of month, in the year that fits the sentence best.
  ///
  /// - Parameters:
  ///   - month: 1 to 12.
  ///   - day: Day of the month.
  ///   - weekday: The weekday said beside it, which decides the year where it can.
  ///   - tense: Which way the sentence looks.
  /// - Returns: `nil` without a reference or where the calendar has no such day.
  func resolve(month: Int, day: Int, weekday: Weekday? = nil, _ tense: Tense) -> CivilDay? {
    guard let reference else { return nil }
    let candidates = (-1...1).compactMap {
      CivilDay(year: reference.year + $0, month: month, day: day)
    }
    if let weekday, let fit = nearest(candidates.filter { $0.weekday == weekday }) { return fit }
    switch tense {
    case .past: return candidates.last { $0 <= reference } ?? nearest(candidates)
    case .future:
      // `will mark the April 3 attack` said in April: what was days ago is not a year ahead.
      let next = candidates.first { $0 >= reference } ?? reference
      let isFar = next.daysSince1970 - reference.daysSince1970 > 270
      return isFar ? nearest(candidates) : next
    case .reported, .unknown: return nearest(candidates)
    }
  }

  private func nearest(_ days: [CivilDay]) -> CivilDay? {
    guard let reference else { return nil }
    return days.min {
      abs($0.daysSince1970 - reference.daysSince1970)
        < abs($1.daysSince1970 - reference.daysSince1970)
    }
  }

  /// The year in which a month without one lies.
  func resolveYear(ofMonth month: Int, _ tense: Tense) -> Int? {
    guard let reference else { return nil }
    let distance = month - reference.month
    switch tense {
    case .past, .reported: return distance > 0 ? reference.year - 1 : reference.year
    case .future: return distance < 0 ? reference.year + 1 : reference.year
    case .unknown: return reference.year + (distance > 6 ? -1 : distance < -6 ? 1 : 0)
    }
  }

  /// The weekday nearest to the article's date in the sentence's direction; today counts.
  func resolve(_ weekday: Weekday, _ tense: Tense) -> CivilDay? {
    guard let reference else { return nil }
    let back = (reference.weekday.rawValue - weekday.rawValue + 7) % 7
    if tense == .future { return reference.adding(days: (7 - back) % 7) }
    return reference.adding(days: -back)
  }

  /// What `earlier` and `later` count from: the date named last where it is fine enough for the
  /// unit, otherwise the article's own.
  func base(_ unit: TimeUnit) -> CalendarPoint? {
    switch anchor {
    case .day(let day)?: return CalendarPoint(unit, holding: day)
    case .month(let year, let month)?:
      guard unit.rawValue >= TimeUnit.month.rawValue else { break }
      return CivilDay(year: year, month: month, day: 1).map { CalendarPoint(unit, holding: $0) }
    case .year(let year)?:
      guard unit.rawValue >= TimeUnit.year.rawValue else { break }
      return CivilDay(year: year, month: 1, day: 1).map { CalendarPoint(unit, holding: $0) }
    default: break
    }
    return reference.map { CalendarPoint(unit, holding: $0) }
  }

  /// Which way the sentence around some tokens looks: the nearest telling word before them, else
  /// the first after them.
  func tense(around start: Int, _ end: Int) -> Tense {
    // `by March` looks ahead unless what follows is told as past.
    if text.isWord(start - 1, .by) { return tense(after: end) == .past ? .past : .future }
    for index in stride(from: start - 1, through: max(0, start - 12), by: -1) {
      let token = text[index]
      if token.isSign("?") || token.isSign("!") { break }
      if token.isSign("."), text.opensSentence(index + 1) { break }
      if let tense = tense(of: token) {
        // `will be held`
        return tense != .future && text.isWord(index - 1, .future) ? .future : tense
      }
      if token.look.contains(.opensLine) { break }
    }
    return tense(after: end)
  }

  /// The first telling word after some tokens, in their sentence.
  private func tense(after end: Int) -> Tense {
    for index in end..<min(text.count, end + 14) {
      let token = text[index]
      if token.look.contains(.opensLine) || token.isSign("?") || token.isSign("!") { break }
      if token.isSign("."), text.opensSentence(index + 1) { break }
      if let tense = tense(of: token) { return tense }
    }
    return .unknown
  }

  private func tense(of token: ValueToken) -> Tense? {
    if token.look.contains(.capitalised), !token.look.contains(.opensLine),
      token.isWord([.month, .weekday])
    {
      return nil
    }
    if token.isWord(.future) { return .future }
    if token.isWord(.reporting) { return .reported }
    return token.isWord(.past) || token.look.contains(.endsInEd) ? .past : nil
  }
}
