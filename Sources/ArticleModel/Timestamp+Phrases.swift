extension CivilDay {
  /// The day in words: `20 April 2021`.
  package var phrase: String {
    "\(day) \(CivilDay.monthName(month)) \(year)"
  }

  /// The English name of a month, 1 to 12; empty for any other number.
  package static func monthName(_ month: Int) -> String {
    monthNames.indices.contains(month - 1) ? monthNames[month - 1] : ""
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension ZoneOffset {
  /// The offset in words: `UTC`, `UTC+9`, `UTC-3:30`.
  package var phrase: String {
    guard minutes != 0 else { return "UTC" }
    let size = Int(minutes.magnitude)
    let rest = size % 60 == 0 ? "" : ":" + padded(size % 60, to: 2)
    return "UTC\(minutes < 0 ? "-" : "+")\(size / 60)\(rest)"
  }
}

extension Timestamp {
  /// The moment in words, with no more than is known: `20 April 2021`, `20 April 2021, 10:08`,
  /// `20 April 2021, 10:08 UTC+9`.
  package var phrase: String {
    guard let clock = clockPhrase else { return day.phrase }
    return "\(day.phrase), \(clock)"
  }

  /// The clock time to the minute with its zone: `10:08 UTC+9`; `nil` where none is given.
  package var clockPhrase: String? {
    guard let time else { return nil }
    let clock = "\(padded(time.hour, to: 2)):\(padded(time.minute, to: 2))"
    return zone.map { "\(clock) \($0.phrase)" } ?? clock
  }
}
