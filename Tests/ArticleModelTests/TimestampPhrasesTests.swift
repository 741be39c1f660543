import ArticleModel
import Testing

@Suite("Timestamp+Phrases")
struct TimestampPhrasesTests {
  @Test(
    "A moment is said with no more than is known",
    arguments: [
      ("2021-04-20", "20 April 2021"),
      ("2021-04-20T10:08", "20 April 2021, 10:08"),
      ("2021-04-20T10:08:30Z", "20 April 2021, 10:08 UTC"),
      ("2021-04-20T09:05+09:00", "20 April 2021, 09:05 UTC+9"),
      ("2021-04-20T10:08-03:30", "20 April 2021, 10:08 UTC-3:30"),
    ]
  )
  func phrases(iso: String, phrase: String) {
    #expect(Timestamp(iso8601: iso)?.phrase == phrase)
  }
}
