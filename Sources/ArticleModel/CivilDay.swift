/// A day of the proleptic Gregorian calendar, with no time and no zone.
package struct CivilDay: Hashable, Sendable, Comparable {
  /// The year, astronomical: 0 is 1 BC.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// Makes a day, or `nil` where the calendar has none such.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1,
      day <= CivilDay.length(ofMonth: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes the day that lies `days` after 1970-01-01.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  package init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01, negative before it.
  ///
  /// Source: as `init(daysSince1970:)`, `days_from_civil`.
  package var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week.
  package var weekday: Weekday {
    let index = (daysSince1970 + 3) % 7  // 1970-01-01 was a Thursday
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The day `days` later (earlier where negative).
  package func adding(days: Int) -> CivilDay {
    CivilDay(daysSince1970: daysSince1970 + days)
  }

  /// `2021-04-20`.
  package var iso8601: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// How many days a month has.
  ///
  /// - Parameters:
  ///   - month: 1 to 12.
  ///   - year: The year, which decides February.
  /// - Returns: 28 to 31.
  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2:
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  package static func < (left: CivilDay, right: CivilDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// A day of the week, Monday first (ISO 8601).
package enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

/// The time on a clock, to the minute or to the second.
package struct ClockTime: Hashable, Sendable {
  /// 0 to 23.
  package let hour: Int
  /// 0 to 59.
  package let minute: Int
  /// 0 to 60 (a leap second), or `nil` where only the minute is known.
  package let second: Int?

  /// Makes a clock time from parts already known to be in range.
  package init(hour: Int, minute: Int, second: Int? = nil) {
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// Makes a clock time, or `nil` where a part is out of range.
  package init?(validHour hour: Int, minute: Int, second: Int? = nil) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second ?? 0)
    else { return nil }
    self.init(hour: hour, minute: minute, second: second)
  }

  /// `10:08` or `10:08:30`.
  package var iso8601: String {
    let minutes = "\(padded(hour, to: 2)):\(padded(minute, to: 2))"
    return second.map { "\(minutes):\(padded($0, to: 2))" } ?? minutes
  }
}

/// An offset from UTC.
package struct ZoneOffset: Hashable, Sendable {
  /// Minutes east of Greenwich.
  package let minutes: Int

  /// Makes an offset of that many minutes east.
  package init(minutes: Int) {
    self.minutes = minutes
  }

  /// Coordinated universal time.
  package static let utc = ZoneOffset(minutes: 0)

  /// `Z` for UTC, otherwise `+09:00`.
  package var iso8601: String {
    guard minutes != 0 else { return "Z" }
    let size = minutes.magnitude
    return
      "\(minutes < 0 ? "-" : "+")\(padded(Int(size / 60), to: 2)):\(padded(Int(size % 60), to: 2))"
  }
}

/// A number in decimal digits, with zeros before it up to a width.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
  return (number < 0 ? "-" : "") + zeros + digits
}
