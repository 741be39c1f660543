import ArticleModel

/// The day that a headline stands under.
struct DayGroup: Hashable, Sendable {
  /// The day.
  let day: CivilDay

  /// Makes the group of a moment, as the user's clock says it; a moment whose zone is unknown stays
  /// on the day that it states.
  init(of date: Timestamp, zone: ZoneOffset) {
    guard date.time != nil, let stated = date.zone, stated != zone else {
      day = date.day
      return
    }
    let seconds = date.secondsSince1970 + Int64(zone.minutes) * 60
    day = Timestamp(secondsSince1970: seconds).day
  }

  /// `Today`, `Yesterday`, a weekday within the last week, otherwise the date, with its year where
  /// that is not this one.
  func title(today: CivilDay) -> String {
    switch today.daysSince1970 - day.daysSince1970 {
    case 0: "Today"
    case 1: "Yesterday"
    case -1: "Tomorrow"
    case 2...6: DayGroup.weekdays[day.weekday.rawValue]
    default:
      "\(day.day) \(CivilDay.monthName(day.month))"
        + (day.year == today.year ? "" : " \(day.year)")
    }
  }

  /// The clock time of a moment as the user's clock says it; `nil` where none is known.
  static func clock(of date: Timestamp, zone: ZoneOffset) -> String? {
    guard let time = date.time else { return nil }
    let shift = date.zone.map { zone.minutes - $0.minutes } ?? 0
    let minutes = ((time.hour * 60 + time.minute + shift) % 1440 + 1440) % 1440
    let minute = minutes % 60
    return "\(minutes / 60 < 10 ? "0" : "")\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
