import ArticleModel
import Testing

@Suite("CivilDay")
struct CivilDayTests {
  @Test("Every day of eight centuries survives the count of days and back")
  func roundTrip() {
    for days in stride(from: -146_097, through: 146_097, by: 1) {
      #expect(CivilDay(daysSince1970: days).daysSince1970 == days)
    }
  }

  @Test("20 April 2021 was a Tuesday")
  func weekday() throws {
    let day = try #require(CivilDay(year: 2021, month: 4, day: 20))
    #expect(day.weekday == .tuesday)
    #expect(day.adding(days: 12).iso8601 == "2021-05-02")
  }

  @Test("29 February is a day in leap years only")
  func leapDays() {
    #expect(CivilDay(year: 2000, month: 2, day: 29) != nil)
    #expect(CivilDay(year: 1900, month: 2, day: 29) == nil)
  }
}
