import ArticleModel

/// The days that a time can start with.
extension TimestampParser {
  /// A day, with what stands within it where a format puts it there.
  struct Day {
    var day: CivilDay
    var clock: ClockTime?
    var zone: ZoneOffset?
  }

  /// Reads a day in any of the known forms, and moves on only when one fits.
  mutating func takeDay() -> Day? {
    let start = at
    let isKoreanBefore = isKorean
    for form in [
      Self.takeUnitDay, Self.takeYearFirst, Self.takeNamedMonth, Self.takeNumericDay,
      Self.takeMonthFirst, Self.takeCompactDay,
    ] {
      if let day = form(&self) { return day }
      at = start
      isKorean = isKoreanBefore
    }
    return nil
  }

  /// `2021年4月20日`, `2021년 4월 20일`.
  private static func takeUnitDay(_ parser: inout TimestampParser) -> Day? {
    guard let year = parser.takeUnit(.year), let month = parser.takeUnit(.month),
      let day = parser.takeUnit(.day)
    else { return nil }
    return CivilDay(year: year, month: month, day: day).map { Day(day: $0) }
  }

  /// Reads a number followed by a unit.
  mutating func takeUnit(_ unit: TimeWord.Unit) -> Int? {
    guard case .number(let value, let digits)? = kind(at), digits <= 4,
      let word = word(at + 1), word.unit == unit
    else { return nil }
    if word.isKorean { isKorean = true }
    at += 2
    return value
  }

  /// `2021-04-20`, `2021/4/20`, `2021. 4. 20.`, `2021-april-20`, `2021-W16-2`, `2021-110`.
  private static func takeYearFirst(_ parser: inout TimestampParser) -> Day? {
    guard case .number(let year, 4)? = parser.kind(parser.at) else { return nil }
    let separator = parser.sign(parser.at + 1)
    switch separator {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."): parser.at += 2
    case UInt8(ascii: ","): parser.at += 2
    default: parser.at += 1
    }
    if let month = parser.word(parser.at)?.month {
      parser.at += 1
      if parser.sign(parser.at) != nil, parser.sign(parser.at) == separator { parser.at += 1 }
      guard case .number(let day, 1...2)? = parser.kind(parser.at) else { return nil }
      parser.at += 1
      return CivilDay(year: year, month: month, day: day).map { Day(day: $0) }
    }
    if parser.word(parser.at)?.keyword == .week { return parser.takeWeek(of: year) }
    guard let separator, separator != UInt8(ascii: ",") else { return nil }
    guard case .number(let month, let digits)? = parser.kind(parser.at) else { return nil }
    parser.at += 1
    if digits == 3, separator == UInt8(ascii: "-") {
      guard (1...366).contains(month) else { return nil }
      return CivilDay(year: year, month: 1, day: 1).map { Day(day: $0.adding(days: month - 1)) }
    }
    guard digits <= 2, parser.sign(parser.at) == separator,
      case .number(let day, 1...2)? = parser.kind(parser.at + 1)
    else { return nil }
    parser.at += 2
    if separator == UInt8(ascii: "."), parser.sign(parser.at) == separator { parser.at += 1 }
    return CivilDay(year: year, month: month, day: day).map { Day(day: $0) }
  }

  /// `W16-2`, `W162`, `W16`: the day of a week, Monday where none is given.
  ///
  /// Source: ISO 8601, section 4.1.4: week 1 is the one with 4 January in it.
  private mutating func takeWeek(of year: Int) -> Day? {
    guard case .number(let value, let digits)? = kind(at + 1),
      let fourth = CivilDay(year: year, month: 1, day: 4)
    else { return nil }
    at += 2
    var (week, weekday) = digits == 3 ? (value / 10, value % 10) : (value, 1)
    if digits == 2, sign(at) == UInt8(ascii: "-"), case .number(let day, 1)? = kind(at + 1) {
      weekday = day
      at += 2
    }
    guard (2...3).contains(digits), (1...53).contains(week), (1...7).contains(weekday) else {
      return nil
    }
    week -= 1
    return Day(day: fourth.adding(days: week * 7 + weekday - 1 - fourth.weekday.rawValue))
  }

  /// `20 April 2021`, `20th of April, 2021`, `20. April 2021`, `20-Apr-21`, `20 de abril de 2021`.
  private static func takeNamedMonth(_ parser: inout TimestampParser) -> Day? {
    guard case .number(let day, 1...2)? = parser.kind(parser.at) else { return nil }
    parser.at += 1
    if let word = parser.word(parser.at), word.isOrdinal { parser.at += 1 }
    parser.skipDayFillers()
    guard let month = parser.word(parser.at)?.month else { return nil }
    parser.at += 1
    parser.skipDayFillers()
    return parser.takeYear().flatMap { CivilDay(year: $0, month: month, day: day) }
      .map { Day(day: $0) }
  }

  /// What may stand between the parts of a day with a named month.
  private mutating func skipDayFillers() {
    while let kind = kind(at) {
      switch kind {
      case .sign(UInt8(ascii: "-")), .sign(UInt8(ascii: ".")), .sign(UInt8(ascii: ",")),
        .sign(UInt8(ascii: "/")):
        at += 1
      case .word(let word) where word.isFiller && word.month == nil: at += 1
      default: return
      }
    }
  }

  /// A year of four digits, or of two with an apostrophe or not.
  ///
  /// Source of the century: RFC 2822, section 4.3.
  private mutating func takeYear() -> Int? {
    if sign(at) == UInt8(ascii: "'") { at += 1 }
    guard case .number(let value, let digits)? = kind(at) else { return nil }
    // `20 April 10:08` has no year.
    if digits <= 2, sign(at + 1) == UInt8(ascii: ":") { return nil }
    at += 1
    switch digits {
    case 4: return value
    case 2: return value < 50 ? 2000 + value : 1900 + value
    case 3: return 1900 + value
    default: return nil
    }
  }

  /// `20.04.2021`, `20/04/2021`, `04-20-21`: the day order decides unless the numbers do.
  private static func takeNumericDay(_ parser: inout TimestampParser) -> Day? {
    guard case .number(let first, 1...2)? = parser.kind(parser.at),
      let separator = parser.sign(parser.at + 1),
      separator == UInt8(ascii: "/") || separator == UInt8(ascii: ".")
        || separator == UInt8(ascii: "-"),
      case .number(let second, 1...2)? = parser.kind(parser.at + 2),
      parser.sign(parser.at + 3) == separator
    else { return nil }
    parser.at += 4
    guard case .number(_, let digits)? = parser.kind(parser.at), digits == 2 || digits == 4,
      let year = parser.takeYear()
    else { return nil }
    let order: TimestampReader.DayOrder? =
      separator == UInt8(ascii: ".")
      ? .dayFirst
      : first == second || first > 12
        ? .dayFirst : second > 12 ? .monthFirst : parser.reader.order ?? parser.orderOfZone
    guard let order else { return nil }
    let (day, month) = order == .dayFirst ? (first, second) : (second, first)
    return CivilDay(year: year, month: month, day: day).map { Day(day: $0) }
  }

  /// The day order of the countries whose zone stands after a time.
  ///
  /// North America's months come first, Europe's, Africa's and India's days. East Asia begins with the year, and GMT is no
  /// country's.
  private var orderOfZone: TimestampReader.DayOrder? {
    for index in at..<min(at + 8, tokens.count) {
      guard let word = word(index) else { continue }
      if word.seasonalZone != nil { return .monthFirst }
      switch word.zone {
      case .some(-480 ... -240): return .monthFirst
      case .some(60...420), .some(570...780): return .dayFirst
      default: continue
      }
    }
    return nil
  }

  /// `April 20, 2021`, `Apr. 20th 2021`, and asctime's `Apr 20 10:08:30 2021`.
  private static func takeMonthFirst(_ parser: inout TimestampParser) -> Day? {
    guard let month = parser.word(parser.at)?.month else { return nil }
    parser.at += 1
    parser.skipDayFillers()
    guard case .number(let day, 1...2)? = parser.kind(parser.at),
      parser.sign(parser.at + 1) != UInt8(ascii: ":")
    else { return nil }
    parser.at += 1
    if let word = parser.word(parser.at), word.isOrdinal { parser.at += 1 }
    let afterDay = parser.at
    parser.skipDayFillers()
    if let year = parser.takeYear() {
      return CivilDay(year: year, month: month, day: day).map { Day(day: $0) }
    }
    parser.at = afterDay
    guard let clock = parser.takeClock(afterDay: true) else { return nil }
    var zone: ZoneOffset?
    if let name = parser.word(parser.at)?.zone {
      zone = ZoneOffset(minutes: name)
      parser.at += 1
    } else {
      zone = parser.takeOffset()
    }
    parser.skipDayFillers()
    guard case .number(let year, 4)? = parser.kind(parser.at) else { return nil }
    parser.at += 1
    return CivilDay(year: year, month: month, day: day).map {
      Day(day: $0, clock: clock, zone: zone)
    }
  }

  /// `20210420T100830`: a basic day, only right before `T`.
  private static func takeCompactDay(_ parser: inout TimestampParser) -> Day? {
    guard case .number(let value, 8)? = parser.kind(parser.at) else { return nil }
    parser.at += 1
    return CivilDay(year: value / 10_000, month: value / 100 % 100, day: value % 100)
      .map { Day(day: $0) }
  }
}
