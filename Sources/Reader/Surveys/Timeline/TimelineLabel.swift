import ArticleModel

/// What a timeline says of a date: the heading that it stands under, and at most two short lines
/// beside its sentence.
struct TimelineLabel: Hashable, Sendable {
  /// The most columns of a line.
  static let columns = 8

  private let extent: CalendarExtent
  private let value: String

  /// Names a date.
  init(_ entry: TimelineEntry) {
    extent = entry.extent
    value = entry.value
  }

  /// What stands under one heading.
  enum Group: Hashable {
    /// Year and month.
    case month(Int, Int)
    /// A stretch that is too long to stand under the month in which it begins.
    case stretch(CalendarExtent)
  }

  /// What it stands with.
  var group: Group {
    switch extent.unit {
    case .year, .decade, .century: .stretch(extent)
    case .range where isLong: .stretch(extent)
    default: .month(extent.first.year, extent.first.month)
    }
  }

  /// For instance `April 2021`, `2021`, `1990s`.
  var heading: String {
    switch group {
    case .month(let year, let month): "\(CivilDay.monthName(month)) \(year)"
    case .stretch: TimePhrase.of(value) ?? value
    }
  }

  /// For instance `Tue 20`, `Q2`; empty where the heading says all.
  var line: String {
    let first = extent.first
    switch extent.unit {
    case .day: return "\(TimelineLabel.weekday(first)) \(first.day)"
    case .weekend: return "weekend"
    case .week: return "week"
    case .season: return TimelineLabel.seasons[first.month / 3 % 4]
    case .quarter: return "Q\((first.month + 2) / 3)"
    case .half: return first.month == 1 ? "1st half" : "2nd half"
    case .range where isLong: return ""
    case .range where isOneMonth: return days
    case .range: return "\(TimelineLabel.weekday(first)) \(first.day)"
    case .month, .year, .decade, .century: return ""
    }
  }

  /// For instance `10:08`, `evening`; often empty.
  var below: String {
    switch extent.unit {
    case .day: TimelineLabel.time(of: value)
    case .weekend, .week: days
    case .range where !isLong && !isOneMonth: "–\(TimelineLabel.short(extent.last))"
    case .month, .season, .quarter, .half, .year, .decade, .century, .range: ""
    }
  }

  /// Lines that it takes, at least 1; O(1) for what is not a day.
  var lineCount: Int {
    switch extent.unit {
    case .day: value.utf8.contains(UInt8(ascii: "T")) ? 2 : 1
    case .weekend, .week: 2
    case .range: !isLong && !isOneMonth ? 2 : 1
    case .month, .season, .quarter, .half, .year, .decade, .century: 1
    }
  }

  /// Whether another label says the same, under the same heading.
  func says(_ other: TimelineLabel) -> Bool {
    group == other.group && line == other.line && below == other.below
  }

  private var isLong: Bool { extent.first.adding(days: 62) < extent.last }

  /// `Tue`.
  static func weekday(_ day: CivilDay) -> String {
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday.rawValue]
  }

  private static let seasons = ["winter", "spring", "summer", "autumn"]

  private var isOneMonth: Bool {
    (extent.first.year, extent.first.month) == (extent.last.year, extent.last.month)
  }

  /// `17–18`, or both ends where they lie in two months.
  private var days: String {
    isOneMonth
      ? "\(extent.first.day)–\(extent.last.day)"
      : "\(extent.first.day)–\(TimelineLabel.short(extent.last))"
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
