import ArticleModel

/// When summer time is in force where a zone's name leaves it open, as `ET` does.
enum SummerTime {
  /// Whether a day lies in North American summer time.
  ///
  /// Source: Energy Policy Act of 2005 (second Sunday in March to first Sunday in November, since
  /// 2007); before that the Uniform Time Act as amended in 1986 (first Sunday in April to last
  /// Sunday in October).
  static func isNorthAmerican(_ day: CivilDay) -> Bool {
    guard
      let start = day.year >= 2007
        ? sunday(2, of: 3, in: day.year) : sunday(1, of: 4, in: day.year),
      let end = day.year >= 2007
        ? sunday(1, of: 11, in: day.year)
        : sunday(1, of: 11, in: day.year)?.adding(days: -7)
    else { return false }
    return start <= day && day < end
  }

  /// The nth Sunday of a month.
  private static func sunday(_ count: Int, of month: Int, in year: Int) -> CivilDay? {
    guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
    return first.adding(days: 6 - first.weekday.rawValue + 7 * (count - 1))
  }
}
