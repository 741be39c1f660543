import ArticleModel

/// A stretch of the calendar that a date can name, from a day up to a century.
enum CalendarPoint: Hashable, Sendable {
  case day(CivilDay)
  /// The days from Monday to Sunday, by their Monday.
  case week(CivilDay)
  /// Saturday and Sunday, by the Monday of their week.
  case weekend(CivilDay)
  /// The year and the month, 1 to 12.
  case month(Int, Int)
  /// The year and the quarter, 1 to 4.
  case quarter(Int, Int)
  /// The year and the half, 1 or 2.
  case half(Int, Int)
  /// The year and the season, spring 0 to winter 3; a winter belongs to the year it starts in.
  case season(Int, Int)
  case year(Int)
  /// The decade by its first three digits: 199 for the 1990s.
  case decade(Int)
  /// The century by its first two digits: 19 for the 20th.
  case century(Int)

  /// The stretch of a unit that holds a day.
  ///
  /// - Parameters:
  ///   - unit: A unit from days up; smaller ones count as days.
  ///   - day: The day.
  init(_ unit: TimeUnit, holding day: CivilDay) {
    switch unit {
    case .second, .minute, .hour, .day: self = .day(day)
    case .weekend: self = .weekend(day.adding(days: -day.weekday.rawValue))
    case .week: self = .week(day.adding(days: -day.weekday.rawValue))
    case .month: self = .month(day.year, day.month)
    case .quarter: self = .quarter(day.year, (day.month + 2) / 3)
    case .year: self = .year(day.year)
    case .decade: self = .decade(day.year.floored(by: 10))
    case .century: self = .century(day.year.floored(by: 100))
    }
  }

  /// The stretch of the same length so many steps later, or earlier where negative.
  ///
  /// Steps beyond ten thousand are cut off there, so that no input leads out of range.
  func adding(_ steps: Int) -> CalendarPoint {
    let steps = max(-10_000, min(10_000, steps))
    switch self {
    case .day(let day): return .day(day.adding(days: steps))
    case .week(let monday): return .week(monday.adding(days: steps * 7))
    case .weekend(let monday): return .weekend(monday.adding(days: steps * 7))
    case .month(let year, let month):
      let months = year * 12 + month - 1 + steps
      return .month(months.floored(by: 12), months - months.floored(by: 12) * 12 + 1)
    case .quarter(let year, let quarter):
      let quarters = year * 4 + quarter - 1 + steps
      return .quarter(quarters.floored(by: 4), quarters - quarters.floored(by: 4) * 4 + 1)
    case .half(let year, let half):
      let halves = year * 2 + half - 1 + steps
      return .half(halves.floored(by: 2), halves - halves.floored(by: 2) * 2 + 1)
    case .season(let year, let season): return .season(year + steps, season)
    case .year(let year): return .year(year + steps)
    case .decade(let decade): return .decade(decade + steps)
    case .century(let century): return .century(century + steps)
    }
  }

  /// TIMEX3 notation (ISO 8601 and its extensions in ISO-TimeML): `2021-04-20`, `2021-W16`,
  /// `2021-W16-WE`, `2018-11`, `2020-Q3`, `2020-H1`, `2020-SU`, `1960`, `199X`, `19XX`.
  var value: String {
    switch self {
    case .day(let day): return day.iso8601
    case .week(let monday):
      let (year, week) = CalendarPoint.isoWeek(of: monday)
      return "\(CalendarPoint.padded(year, 4))-W\(CalendarPoint.padded(week, 2))"
    case .weekend(let monday): return CalendarPoint.week(monday).value + "-WE"
    case .month(let year, let month):
      return "\(CalendarPoint.padded(year, 4))-\(CalendarPoint.padded(month, 2))"
    case .quarter(let year, let quarter): return "\(CalendarPoint.padded(year, 4))-Q\(quarter)"
    case .half(let year, let half): return "\(CalendarPoint.padded(year, 4))-H\(half)"
    case .season(let year, let season):
      return "\(CalendarPoint.padded(year, 4))-\(["SP", "SU", "FA", "WI"][season & 3])"
    case .year(let year): return CalendarPoint.padded(year, 4)
    case .decade(let decade): return CalendarPoint.padded(decade, 3) + "X"
    case .century(let century): return CalendarPoint.padded(century, 2) + "XX"
    }
  }

  /// How a reader would write it: `20 April 2021`, `November 2018`, `summer 2020`, `1990s`.
  var name: String {
    switch self {
    case .day(let day):
      return "\(day.day) \(CalendarPoint.monthNames[day.month - 1]) \(day.year)"
    case .week(let monday): return "week of " + CalendarPoint.day(monday).name
    case .weekend(let monday):
      return "weekend of " + CalendarPoint.day(monday.adding(days: 5)).name
    case .month(let year, let month): return "\(CalendarPoint.monthNames[month - 1]) \(year)"
    case .quarter(let year, let quarter): return "Q\(quarter) \(year)"
    case .half(let year, let half): return "H\(half) \(year)"
    case .season(let year, let season):
      return "\(["spring", "summer", "autumn", "winter"][season & 3]) \(year)"
    case .year(let year): return String(year)
    case .decade(let decade): return "\(decade)0s"
    case .century(let century):
      let ordinal = century + 1
      let endings = [1: "st", 2: "nd", 3: "rd"]
      let ending = (11...13).contains(ordinal) ? "th" : endings[ordinal % 10] ?? "th"
      return "\(ordinal)\(ending) century"
    }
  }

  /// The English names of the months, January first.
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The day it is, where it is one.
  var day: CivilDay? {
    if case .day(let day) = self { day } else { nil }
  }

  /// The ISO 8601 week of a Monday: the year of its Thursday, and its number in that year.
  private static func isoWeek(of monday: CivilDay) -> (year: Int, week: Int) {
    let thursday = monday.adding(days: 3)
    let newYear = CivilDay(year: thursday.year, month: 1, day: 1) ?? thursday
    return (thursday.year, (thursday.daysSince1970 - newYear.daysSince1970) / 7 + 1)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    return (number < 0 ? "-" : "")
      + String(repeating: "0", count: max(0, width - digits.utf8.count))
      + digits
  }
}

extension Int {
  /// The quotient rounded down.
  func floored(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
