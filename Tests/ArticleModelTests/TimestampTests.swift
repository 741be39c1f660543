import ArticleModel
import Testing

@Suite("Timestamp")
struct TimestampTests {
  @Test(
    "What ISO 8601 says is read and written back as it was",
    arguments: ["2021-04-20", "2021-04-20T10:08", "2021-04-20T10:08:30Z", "2021-04-20T10:08+09:00"]
  )
  func roundTrip(text: String) throws {
    #expect(try #require(Timestamp(iso8601: text)).iso8601 == text)
  }

  @Test(
    "What is no time is refused",
    arguments: ["", "2021", "2021-02-30", "2021-04-20T25:00", "2021-04-20T10:08+99:00", "x"]
  )
  func refused(text: String) {
    #expect(Timestamp(iso8601: text) == nil)
  }

  @Test("Zones order moments; unknown ones count as UTC")
  func order() throws {
    let seoul = try #require(Timestamp(iso8601: "2021-04-20T10:08+09:00"))
    let utc = try #require(Timestamp(iso8601: "2021-04-20T02:00Z"))
    #expect(seoul < utc)
    #expect(
      Timestamp(secondsSince1970: utc.secondsSince1970)
        == Timestamp(iso8601: "2021-04-20T02:00:00Z")
    )
  }
}
