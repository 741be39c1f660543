import ArticleModel
import Testing

@testable import Reader

@Suite("Time phrases")
struct TimePhraseTests {
  @Test(
    "Values are said in words",
    arguments: [
      ("2021-04-20", "20 April 2021"), ("2021-04-20T10:08+09:00", "20 April 2021, 10:08 UTC+9"),
      ("2018-11", "November 2018"), ("1960", "1960"), ("199X", "1990s"), ("200X", "2000s"),
      ("19XX", "20th century"), ("20XX", "21st century"), ("11XX", "12th century"),
      ("2021-W16", "week 16 of 2021"), ("2021-W16-WE", "weekend of 24 April 2021"),
      ("2020-W53-WE", "weekend of 2 January 2021"), ("2021-W01-WE", "weekend of 9 January 2021"),
      ("2020-Q3", "quarter 3 of 2020"), ("2020-H1", "1st half of 2020"),
      ("2021-WI", "winter 2021"), ("2027-SU", "summer 2027"), ("2020-FA", "autumn 2020"),
      ("2021-04-20TMO", "20 April 2021, morning"), ("TNI", "night"), ("T10:08", "10:08"),
      ("T10:08Z", "10:08 UTC"), ("2020-11/2021-02", "November 2020 – February 2021"),
      ("P3M", "3 months"), ("P1W", "1 week"), ("PT90M", "90 minutes"), ("P2WE", "2 weekends"),
      ("P2500Y", "2,500 years"), ("P1Y6M", "1 year, 6 months"), ("P1DT12H", "1 day, 12 hours"),
      ("PXD", "some days"), ("P1.5Y", "1.5 years"),
      ("XXXX-WXX-1", "every Monday"), ("XXXX-04", "every April"), ("XXXX-SU", "every summer"),
      ("XXXX-12-25", "every 25 December"),
    ]
  )
  func words(value: String, phrase: String) {
    #expect(ValuePhrase.of(value, kind: .date) == phrase)
  }

  @Test(
    "What is no known notation stays as it is",
    arguments: [
      "", "-", "/", "P", "PT", "P3", "P3X4", "PM", "T", "T25:00", "2021-13", "2021-W54", "2021-Q5",
      "2021-W16-XX", "99999-WI", "+12-SU", "XXXX", "XXXX-", "XXXX-WXX-8", "XX", "2021-04-20TXX",
      "2021/", "2021/2022/2023", "PAST_REF", "²021", "2021-W١6", "P1Y1Y1Y1Y1Y1Y1Y1Y1Y",
    ]
  )
  func unknown(value: String) {
    #expect(ValuePhrase.of(value, kind: .date) == value)
  }
}
