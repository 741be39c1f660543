import ArticleModel
import Testing

@testable import Reader

@Suite("Day group")
struct DayGroupTests {
  @Test(
    "Days are named as one speaks of them",
    arguments: [
      ("2021-04-21", "Today"), ("2021-04-20", "Yesterday"), ("2021-04-22", "Tomorrow"),
      ("2021-04-19", "Monday"), ("2021-04-15", "Thursday"), ("2021-04-14", "14 April"),
      ("2021-04-23", "23 April"), ("2020-12-31", "31 December 2020"),
    ]
  )
  func titles(date: String, title: String) throws {
    let today = try #require(CivilDay(year: 2021, month: 4, day: 21))
    let moment = try #require(Timestamp(iso8601: date))
    #expect(DayGroup(of: moment, zone: .utc).title(today: today) == title)
  }

  @Test(
    "A moment with a zone stands under the user's day and shows the user's clock",
    arguments: [
      ("2021-04-20T23:30Z", 540, "2021-04-21", "08:30"),
      ("2021-04-21T00:30+09:00", 0, "2021-04-20", "15:30"),
      ("2021-04-20T23:30", 540, "2021-04-20", "23:30"),
      ("2021-04-20T10:00Z", -210, "2021-04-20", "06:30"),
    ]
  )
  func zones(date: String, minutes: Int, day: String, clock: String) throws {
    let moment = try #require(Timestamp(iso8601: date))
    let zone = ZoneOffset(minutes: minutes)
    #expect(DayGroup(of: moment, zone: zone).day.iso8601 == day)
    #expect(DayGroup.clock(of: moment, zone: zone) == clock)
  }

  @Test("A day without a clock time shows none, and stays where it is in every zone")
  func dayOnly() throws {
    let moment = try #require(Timestamp(iso8601: "2021-04-20"))
    let zone = ZoneOffset(minutes: -600)
    #expect(DayGroup.clock(of: moment, zone: zone) == nil)
    #expect(DayGroup(of: moment, zone: zone).day.iso8601 == "2021-04-20")
  }
}
