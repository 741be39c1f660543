import ArticleModel

/// Says dates, stretches of the calendar and lengths of time in words.
///
/// The notation is TIMEX3 (ISO 8601 and its extensions in ISO-TimeML): `2021-04-20`, `2021-W16-WE`,
/// `2021-WI`, `199X`, `2021-04-20TMO`, `P3M`, `XXXX-WXX-1`, and two stretches with `/` between them.
enum TimePhrase {
  /// The value in words; `nil` where its notation is not known.
  static func of(_ value: String) -> String? {
    let ends = value.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2 {
      guard let start = single(ends[0]), let end = single(ends[1]) else { return nil }
      return "\(start) – \(end)"
    }
    return single(Substring(value))
  }

  private static func single(_ value: Substring) -> String? {
    if let moment = Timestamp(iso8601: value) { return moment.phrase }
    if value.hasPrefix("P") { return length(value.dropFirst()) }
    if let at = value.firstIndex(of: "T") {
      return time(day: value[..<at], value[value.index(after: at)...])
    }
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    if parts[0] == "XXXX" { return recurring(parts.dropFirst()) }
    if parts.count == 1 { return years(value) }
    guard let year = number(parts[0]) else { return nil }
    switch parts.count {
    case 2: return stretch(parts[1], of: year)
    case 3 where parts[2] == "WE": return weekend(parts[1], of: year)
    default: return nil
    }
  }

  // MARK: The calendar

  /// `1960`, `199X`, `19XX`.
  private static func years(_ value: Substring) -> String? {
    guard value.utf8.count == 4 else { return nil }
    if let year = number(value) { return String(year) }
    if value.hasSuffix("XX") {
      return number(value.dropLast(2)).map { "\(ordinal($0 + 1)) century" }
    }
    guard value.hasSuffix("X") else { return nil }
    return number(value.dropLast()).map { "\($0)0s" }
  }

  /// A part of a year: `11`, `W16`, `Q3`, `H1`, `SU`.
  private static func stretch(_ part: Substring, of year: Int) -> String? {
    if let month = number(part) {
      return (1...12).contains(month) ? "\(CivilDay.monthName(month)) \(year)" : nil
    }
    if let season = season(part) { return "\(season) \(year)" }
    guard let count = number(part.dropFirst()) else { return nil }
    switch (part.first, count) {
    case ("W", 1...53): return "week \(count) of \(year)"
    case ("Q", 1...4): return "quarter \(count) of \(year)"
    case ("H", 1...2): return "\(ordinal(count)) half of \(year)"
    default: return nil
    }
  }

  /// The Saturday and Sunday of a week, named by the Saturday.
  private static func weekend(_ part: Substring, of year: Int) -> String? {
    guard part.first == "W", let week = number(part.dropFirst()), (1...53).contains(week),
      let fourth = CivilDay(year: year, month: 1, day: 4)
    else { return nil }
    // The fourth of January always lies in the first week (ISO 8601).
    let saturday = fourth.adding(days: (week - 1) * 7 + 5 - fourth.weekday.rawValue)
    return "weekend of \(saturday.phrase)"
  }

  private static func season(_ part: Substring) -> String? {
    switch part {
    case "SP": "spring"
    case "SU": "summer"
    case "FA": "autumn"
    case "WI": "winter"
    default: nil
    }
  }

  // MARK: Times of day

  /// A part of a day, or a clock time of no known day.
  private static func time(day: Substring, _ time: Substring) -> String? {
    let part: String? =
      switch time {
      case "MO": "morning"
      case "MI": "midday"
      case "AF": "afternoon"
      case "EV": "evening"
      case "NI": "night"
      case "DT": "daytime"
      default: nil
      }
    if day.isEmpty {
      // Any day will do to read the clock time by.
      return part ?? Timestamp(iso8601: "1970-01-01T\(time)")?.clockPhrase
    }
    guard let part, let day = single(day) else { return nil }
    return "\(day), \(part)"
  }

  // MARK: Lengths and what comes again

  /// `3M`, `T90M`, `2WE`, `1Y6M`, `XD`; without the `P`.
  private static func length(_ value: Substring) -> String? {
    var rest = value
    var isClock = false
    var parts: [String] = []
    while !rest.isEmpty {
      if !isClock, rest.first == "T" {
        isClock = true
        rest.removeFirst()
      }
      let count = rest.prefix { ("0"..."9").contains($0) || $0 == "." || $0 == "X" }
      rest = rest[count.endIndex...]
      let sign = !isClock && rest.hasPrefix("WE") ? rest.prefix(2) : rest.prefix(1)
      guard !count.isEmpty, parts.count < 8, let unit = unit(sign, isClock: isClock) else {
        return nil
      }
      rest = rest[sign.endIndex...]
      parts.append(counted(count, unit))
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func counted(_ count: Substring, _ unit: String) -> String {
    if count.contains("X") { return "some \(unit)s" }
    return count == "1" ? "1 \(unit)" : "\(ValuePhrase.grouped(count)) \(unit)s"
  }

  private static func unit(_ sign: Substring, isClock: Bool) -> String? {
    switch (sign, isClock) {
    case ("S", true): "second"
    case ("M", true): "minute"
    case ("H", true): "hour"
    case ("D", false): "day"
    case ("WE", false): "weekend"
    case ("W", false): "week"
    case ("M", false): "month"
    case ("Q", false): "quarter"
    case ("Y", false): "year"
    default: nil
    }
  }

  /// What comes again each year or week: `04`, `SU`, `WXX-1`; without the `XXXX-`.
  private static func recurring(_ parts: ArraySlice<Substring>) -> String? {
    guard let first = parts.first else { return nil }
    if first == "WXX", parts.count == 2, let last = parts.last {
      if last == "WE" { return "every weekend" }
      let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      guard let day = number(last), (1...7).contains(day) else { return nil }
      return "every \(days[day - 1])"
    }
    if let season = season(first), parts.count == 1 { return "every \(season)" }
    guard let month = number(first), (1...12).contains(month) else { return nil }
    let name = CivilDay.monthName(month)
    guard parts.count == 2, let last = parts.last else {
      return parts.count == 1 ? "every \(name)" : nil
    }
    guard let day = number(last), (1...31).contains(day) else { return nil }
    return "every \(day) \(name)"
  }

  // MARK: Numbers

  /// The number that up to four digits are; `nil` for anything else, a sign included.
  private static func number(_ digits: Substring) -> Int? {
    let bytes = digits.utf8
    guard (1...4).contains(bytes.count), bytes.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  private static func ordinal(_ number: Int) -> String {
    let endings = [1: "st", 2: "nd", 3: "rd"]
    let ending = (11...13).contains(number % 100) ? "th" : endings[number % 10] ?? "th"
    return "\(number)\(ending)"
  }
}
