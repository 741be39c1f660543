import ArticleModel

/// What a timeline says of a date: the heading that it stands under, and at most two short lines
/// beside its sentence.
struct TimelineLabel: Hashable, Sendable {
  /// The most columns of a line.
  static let columns = 8

  /// For instance `April 2021`, `2021`, `1990s`.
  let heading: String
  /// For instance `Tue 20`, `Q2`; empty where the heading says all.
  let line: String
  /// For instance `10:08`, `evening`; often empty.
  let below: String

  /// Names a date.
  init(_ entry: TimelineEntry) {
    let extent = entry.extent
    let first = extent.first
    let isLong = first.adding(days: 62) < extent.last
    switch extent.unit {
    case .year, .decade, .century: heading = TimePhrase.of(entry.value) ?? String(first.year)
    case .range where isLong: heading = TimePhrase.of(entry.value) ?? entry.value
    default: heading = "\(CivilDay.monthName(first.month)) \(first.year)"
    }
    switch extent.unit {
    case .day:
      line = "\(TimelineLabel.weekday(first)) \(first.day)"
      below = TimelineLabel.time(of: entry.value)
    case .weekend: (line, below) = ("weekend", TimelineLabel.days(extent))
    case .week: (line, below) = ("week", TimelineLabel.days(extent))
    case .season: (line, below) = (TimelineLabel.seasons[first.month / 3 % 4], "")
    case .quarter: (line, below) = ("Q\((first.month + 2) / 3)", "")
    case .half: (line, below) = (first.month == 1 ? "1st half" : "2nd half", "")
    case .range where !isLong && TimelineLabel.isOneMonth(extent):
      (line, below) = (TimelineLabel.days(extent), "")
    case .range where !isLong: (line, below) = TimelineLabel.ends(of: extent)
    case .month, .year, .decade, .century, .range: (line, below) = ("", "")
    }
  }

  /// `Tue`.
  static func weekday(_ day: CivilDay) -> String {
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday.rawValue]
  }

  private static let seasons = ["winter", "spring", "summer", "autumn"]

  private static func isOneMonth(_ extent: CalendarExtent) -> Bool {
    (extent.first.year, extent.first.month) == (extent.last.year, extent.last.month)
  }

  /// `17–18`, or both ends where they lie in two months.
  private static func days(_ extent: CalendarExtent) -> String {
    isOneMonth(extent)
      ? "\(extent.first.day)–\(extent.last.day)"
      : "\(extent.first.day)–\(short(extent.last))"
  }

  private static func ends(of extent: CalendarExtent) -> (String, String) {
    ("\(weekday(extent.first)) \(extent.first.day)", "–\(short(extent.last))")
  }

  /// `2 May`.
  private static func short(_ day: CivilDay) -> String {
    "\(day.day) \(CivilDay.monthName(day.month).prefix(3))"
  }

  /// What a value says of the time of day.
  private static func time(of value: String) -> String {
    guard let at = value.firstIndex(of: "T") else { return "" }
    let time = value[value.index(after: at)...]
    let parts = [
      "MO": "morning", "MI": "midday", "AF": "p.m.", "EV": "evening", "NI": "night",
      "DT": "daytime",
    ]
    return parts[String(time)] ?? String(time.prefix(5))
  }
}
