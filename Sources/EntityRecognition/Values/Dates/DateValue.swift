import ArticleModel

/// What a date expression comes to.
enum DateValue: Hashable, Sendable {
  /// A stretch of the calendar.
  case point(CalendarPoint)
  /// A part of a day: `MO`, `AF`, `EV` or `NI` of TIMEX3.
  case part(CivilDay, DayPart)
  /// A moment of a day, or of no known day.
  case clock(CivilDay?, ClockTime, zone: ZoneOffset?)
  /// From one stretch to another, both included.
  case interval(CalendarPoint, CalendarPoint)
  /// A length of time, in ISO 8601: `P3W`.
  case duration(String)
  /// Something that comes again, in TIMEX3: `XXXX-WXX-1`.
  case set(String)
  /// A date that the text leaves open, or that needs an article's date where there is none.
  case unknown

  /// A part of the day.
  enum DayPart: String, Sendable {
    case morning = "MO"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"

    /// The part with the lexicon's number, morning 0 to night 3.
    init(number: Int) {
      self = [.morning, .afternoon, .evening, .night][number & 3]
    }

    fileprivate var name: String {
      switch self {
      case .morning: "morning"
      case .afternoon: "afternoon"
      case .evening: "evening"
      case .night: "night"
      }
    }
  }

  /// TIMEX3 notation; `nil` where nothing is known.
  var value: String? {
    switch self {
    case .point(let point): point.value
    case .part(let day, let part): "\(day.iso8601)T\(part.rawValue)"
    case .clock(let day, let time, let zone):
      "\(day?.iso8601 ?? "")T\(time.iso8601)\(zone?.iso8601 ?? "")"
    case .interval(let from, let to): "\(from.value)/\(to.value)"
    case .duration(let value), .set(let value): value
    case .unknown: nil
    }
  }

  /// How a reader would write it; `nil` where the text itself serves best.
  var name: String? {
    switch self {
    case .point(let point): point.name
    case .part(let day, let part): "\(CalendarPoint.day(day).name), \(part.name)"
    case .clock(let day?, let time, let zone):
      "\(CalendarPoint.day(day).name), \(time.iso8601)\(zone.map { " \($0.iso8601)" } ?? "")"
    case .interval(let from, let to): "\(from.name) – \(to.name)"
    case .clock(nil, _, _), .duration, .set, .unknown: nil
    }
  }

  /// The day that later words such as `a day earlier` count from; `nil` where it is not one.
  var day: CivilDay? {
    switch self {
    case .point(let point): point.day
    case .part(let day, _): day
    case .clock(let day, _, _): day
    case .interval(let from, _): from.day
    case .duration, .set, .unknown: nil
    }
  }
}
