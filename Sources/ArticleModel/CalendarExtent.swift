/// The days that a resolved date covers, from a single one to a century.
///
/// In order: by the first day, at the same day the longer stretch first, so that a year stands before
/// its January and January before its first day; at the same days by the time of day.
package struct CalendarExtent: Hashable, Sendable {
  /// The first day.
  package let first: CivilDay
  /// The last day, included; never before the first.
  package let last: CivilDay
  /// How the date names its days.
  package let unit: Unit
  /// The minute of the day, where the date tells it or a part of the day.
  package let minute: Int?

  /// What a date can name.
  package enum Unit: Hashable, Sendable {
    case day, weekend, week, month, season, quarter, half, year, decade, century
    /// From one stretch to another.
    case range
  }

  /// Reads a value in TIMEX3 notation.
  ///
  /// `nil` for what has no place on the calendar: lengths of time, what comes again, times of no
  /// known day, and what is not in this notation. Source: ISO 8601 and its extensions in ISO-TimeML;
  /// seasons are those of meteorologists in the north, and a winter belongs to the year in which it
  /// starts.
  ///
  /// - Parameter value: For instance `2021-04-20`, `2021-04-20TEV`, `2021-W16`, `2018-11`,
  ///   `2021-Q1`, `2021-SU`, `1960`, `199X`, `19XX`, or two of them with `/` between.
  package init?(timex3 value: String) {
    let ends = value.split(separator: "/", omittingEmptySubsequences: false)
    guard let start = CalendarExtent(single: ends[0]) else { return nil }
    guard ends.count > 1 else {
      self = start
      return
    }
    guard ends.count == 2, let end = CalendarExtent(single: ends[1]), start.first <= end.last else {
      return nil
    }
    self.init(start.first, end.last, .range)
  }

  private init(_ first: CivilDay, _ last: CivilDay, _ unit: Unit, minute: Int? = nil) {
    self.first = first
    self.last = last
    self.unit = unit
    self.minute = minute
  }

  private init(_ first: CivilDay, days: Int, _ unit: Unit) {
    self.init(first, first.adding(days: days - 1), unit)
  }

  /// So many months from the first of one on.
  private init?(year: Int, month: Int, months: Int, _ unit: Unit) {
    let end = year * 12 + month - 1 + months
    guard let first = CivilDay(year: year, month: month, day: 1),
      let after = CivilDay(year: end / 12, month: end % 12 + 1, day: 1)
    else { return nil }
    self.init(first, after.adding(days: -1), unit)
  }

  private init?(single value: Substring) {
    if let at = value.firstIndex(of: "T") {
      guard let day = CalendarExtent(single: value[..<at]), day.unit == .day else { return nil }
      let time = value[value.index(after: at)...]
      self.init(day.first, day.last, .day, minute: CalendarExtent.minute(of: time))
      return
    }
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 1 {
      self.init(years: value)
      return
    }
    guard parts[0].utf8.count == 4, let year = CalendarExtent.number(parts[0]) else { return nil }
    switch parts.count {
    case 2: self.init(part: parts[1], of: year)
    case 3 where parts[2] == "WE":
      guard let week = CalendarExtent(part: parts[1], of: year), week.unit == .week else {
        return nil
      }
      self.init(week.first.adding(days: 5), days: 2, .weekend)
    case 3:
      guard let month = CalendarExtent.number(parts[1]), let day = CalendarExtent.number(parts[2]),
        let only = CivilDay(year: year, month: month, day: day)
      else { return nil }
      self.init(only, only, .day)
    default: return nil
    }
  }

  /// `1960`, `199X`, `19XX`.
  private init?(years value: Substring) {
    guard value.utf8.count == 4 else { return nil }
    let digits = value.prefix { $0 != "X" }
    guard value.dropFirst(digits.count).allSatisfy({ $0 == "X" }),
      let start = CalendarExtent.number(digits)
    else { return nil }
    switch digits.count {
    case 4: self.init(year: start, month: 1, months: 12, .year)
    case 3: self.init(year: start * 10, month: 1, months: 120, .decade)
    case 2: self.init(year: start * 100, month: 1, months: 1200, .century)
    default: return nil
    }
  }

  /// A part of a year: `11`, `W16`, `Q3`, `H1`, `SU`.
  private init?(part: Substring, of year: Int) {
    if let month = CalendarExtent.number(part) {
      self.init(year: year, month: month, months: 1, .month)
      return
    }
    if let start = ["SP": 3, "SU": 6, "FA": 9, "WI": 12][part] {
      self.init(year: year, month: start, months: 3, .season)
      return
    }
    guard let number = CalendarExtent.number(part.dropFirst()) else { return nil }
    switch (part.first, number) {
    case ("Q", 1...4): self.init(year: year, month: number * 3 - 2, months: 3, .quarter)
    case ("H", 1...2): self.init(year: year, month: number * 6 - 5, months: 6, .half)
    case ("W", 1...53):
      // The fourth of January always lies in the first week (ISO 8601).
      guard let fourth = CivilDay(year: year, month: 1, day: 4) else { return nil }
      let monday = fourth.adding(days: (number - 1) * 7 - fourth.weekday.rawValue)
      self.init(monday, days: 7, .week)
    default: return nil
    }
  }

  /// The minute at which a clock time, or a part of the day, stands.
  private static func minute(of time: Substring) -> Int? {
    let hours = ["MO": 6, "MI": 12, "AF": 13, "EV": 18, "NI": 21, "DT": 8]
    if let hour = hours[String(time)] { return hour * 60 }
    let parts = time.prefix(5).split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = number(parts[0]), let minute = number(parts[1]) else {
      return nil
    }
    return hour * 60 + minute
  }

  /// The number that up to four digits are; `nil` for anything else, a sign included.
  private static func number(_ digits: Substring) -> Int? {
    let bytes = digits.utf8
    guard (1...4).contains(bytes.count), bytes.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }
}

extension CalendarExtent: Comparable {
  package static func < (left: CalendarExtent, right: CalendarExtent) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.last != right.last { return left.last > right.last }
    return (left.minute ?? -1) < (right.minute ?? -1)
  }
}
