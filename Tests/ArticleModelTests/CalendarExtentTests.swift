import ArticleModel
import Testing

@Suite("CalendarExtent")
struct CalendarExtentTests {
  @Test(
    "a value covers the days that it names",
    arguments: [
      ("2021-04-20", "2021-04-20", "2021-04-20"), ("2021-04-20TEV", "2021-04-20", "2021-04-20"),
      ("2021-04-20T10:08", "2021-04-20", "2021-04-20"), ("2018-11", "2018-11-01", "2018-11-30"),
      ("2020-02", "2020-02-01", "2020-02-29"), ("2021-Q1", "2021-01-01", "2021-03-31"),
      ("2021-Q4", "2021-10-01", "2021-12-31"), ("2021-H2", "2021-07-01", "2021-12-31"),
      ("2021-SU", "2021-06-01", "2021-08-31"), ("2021-WI", "2021-12-01", "2022-02-28"),
      ("2021-W16", "2021-04-19", "2021-04-25"), ("2021-W16-WE", "2021-04-24", "2021-04-25"),
      ("2020-W53", "2020-12-28", "2021-01-03"), ("1960", "1960-01-01", "1960-12-31"),
      ("199X", "1990-01-01", "1999-12-31"), ("19XX", "1900-01-01", "1999-12-31"),
      ("2021-04-19/2021-05-02", "2021-04-19", "2021-05-02"),
      ("2018-11/2019", "2018-11-01", "2019-12-31"),
    ]
  )
  func days(value: String, first: String, last: String) throws {
    let extent = try #require(CalendarExtent(timex3: value))
    #expect(extent.first.iso8601 == first)
    #expect(extent.last.iso8601 == last)
  }

  @Test(
    "what has no place on the calendar has no extent",
    arguments: [
      "", "P3M", "PT90M", "XXXX-WXX-1", "XXXX-04", "T10:08", "PRESENT_REF", "2021-13", "2021-02-30",
      "2021-Q5", "2021-W00", "2021-W54", "2021-XX", "21", "XXXX", "1X60", "2021-04-20-01", "2021/",
      "/2021", "2021/2020", "2021/2022/2023", "-2021", "２０２１", "2021-WE", "2021-Q1-WE", "+2021-04",
      "2021-04T10:00",
    ]
  )
  func nowhere(value: String) {
    #expect(CalendarExtent(timex3: value) == nil)
  }

  @Test("stretches stand by their first day, the longer first, then by the time of day")
  func order() {
    let values = [
      "19XX", "199X", "1990", "1990-H1", "1990-Q1", "1990-01", "1990-01-01", "1990-01-01TMO",
      "1990-01-01T09:30", "1990-01-01TEV", "1990-01-02", "1990-W02", "1990-02",
    ]
    let sorted = values.shuffled().compactMap { value in
      CalendarExtent(timex3: value).map { (value, $0) }
    }.sorted { $0.1 < $1.1 }
    // 1990-W02 begins on 8 January.
    #expect(sorted.map(\.0) == values)
  }

  @Test("no text traps")
  func hostile() {
    let pieces = ["2021", "-", "W", "99", "/", "T", "X", "Q1", ":", "é", "", "9999", "WE", "00"]
    for first in pieces {
      for second in pieces {
        for third in pieces { _ = CalendarExtent(timex3: first + second + third) }
      }
    }
    #expect(CalendarExtent(timex3: "9999-12-31")?.last.year == 9999)
    #expect(CalendarExtent(timex3: "99XX") != nil)
  }
}
