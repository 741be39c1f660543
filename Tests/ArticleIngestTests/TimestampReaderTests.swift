import ArticleIngest
import ArticleModel
import Foundation
import Testing

@Suite("TimestampReader")
struct TimestampReaderTests {
  @Test(
    "Times are read as programs write them",
    arguments: [
      ("2021-04-20", "2021-04-20"), ("2021-04-20T10:08", "2021-04-20T10:08"),
      ("2021-04-20T10:08:30.123Z", "2021-04-20T10:08:30Z"),
      ("2021-04-20T10:08:30+0900", "2021-04-20T10:08:30+09:00"),
      ("2021-04-20 10:08:30 +09:00", "2021-04-20T10:08:30+09:00"),
      ("20210420T100830Z", "2021-04-20T10:08:30Z"), ("20210420", "2021-04-20"),
      ("20210420100830", "2021-04-20T10:08:30"), ("2021-W16-2", "2021-04-20"),
      ("2021W162", "2021-04-20"), ("2021-110", "2021-04-20"),
      ("2021-04-20T24:00:00Z", "2021-04-21T00:00:00Z"),
      ("Tue, 20 Apr 2021 10:08:30 GMT", "2021-04-20T10:08:30Z"),
      ("Tue, 20 Apr 21 10:08 EST", "2021-04-20T10:08-05:00"),
      ("20 Apr 99 10:08 PDT", "1999-04-20T10:08-07:00"),
      ("Tuesday, 20-Apr-21 10:08:30 GMT", "2021-04-20T10:08:30Z"),
      ("Tue Apr 20 10:08:30 2021", "2021-04-20T10:08:30"),
      ("Tue Apr 20 10:08:30 +0900 2021", "2021-04-20T10:08:30+09:00"),
      ("Tue Apr 20 10:08:30 KST 2021", "2021-04-20T10:08:30+09:00"),
      ("Tue Apr 20 2021 10:08:30 GMT+0900 (Korean Standard Time)", "2021-04-20T10:08:30+09:00"),
      ("Tue,20 Apr 2021 10:08:30 -0000", "2021-04-20T10:08:30Z"),
      ("1618880910", "2021-04-20T01:08:30Z"), ("1618880910123", "2021-04-20T01:08:30Z"),
      ("2021/04/20 10:08", "2021-04-20T10:08"),
      ("Thu, 01 Jan 2004 00:00 Etc/GMT", "2004-01-01T00:00Z"),
    ]
  )
  func machines(text: String, expected: String) {
    #expect(TimestampReader().timestamp(in: text)?.iso8601 == expected)
  }

  @Test(
    "Times are read as newspapers write them",
    arguments: [
      ("April 20, 2021 - 10:08", "2021-04-20T10:08"), ("20 April 2021", "2021-04-20"),
      ("Published : April 20, 2021 - 10:08", "2021-04-20T10:08"),
      ("Last updated on Tuesday, April 20th, 2021 at 10:08 PM", "2021-04-20T22:08"),
      ("Apr. 20, 2021 10:08 a.m. KST", "2021-04-20T10:08+09:00"),
      ("10:08 a.m. KST, April 20, 2021", "2021-04-20T10:08+09:00"),
      ("10:08 PM ET, Tue April 20, 2021", "2021-04-20T22:08-04:00"),
      ("January 26, 2021, 4:31 p.m. Eastern Time", "2021-01-26T16:31-05:00"),
      ("Apr 20, 2021 / 10:08 AM EDT", "2021-04-20T10:08-04:00"),
      ("10.08am BST on 20 April 2021", "2021-04-20T10:08+01:00"),
      ("Tuesday 20 April 2021 10:08 BST", "2021-04-20T10:08+01:00"),
      ("20th of April, 2021", "2021-04-20"), ("10:08, 20 APR 2021", "2021-04-20T10:08"),
      ("April 20 2021 6:02pm", "2021-04-20T18:02"), ("12 noon, 20 April 2021", "2021-04-20T12:00"),
      ("April 20, 2021, 12:30 a.m.", "2021-04-20T00:30"),
      ("Sept. 3, 2021 | 1008 GMT", "2021-09-03T10:08Z"),
      ("20.04.2021 10:08 Uhr", "2021-04-20T10:08"),
      ("20. April 2021, 10.08 Uhr", "2021-04-20T10:08"),
      ("Dienstag, 20. März 2021", "2021-03-20"),
      ("Publié le 20 avril 2021 à 10h08", "2021-04-20T10:08"),
      ("mar. 20 avr. 2021 10h08", "2021-04-20T10:08"),
      ("20 de abril de 2021 a las 10:08", "2021-04-20T10:08"),
      ("20 aprile 2021 alle 10:08", "2021-04-20T10:08"),
      ("20 de março de 2021", "2021-03-20"), ("20 april 2021 om 10:08", "2021-04-20T10:08"),
      ("20 апреля 2021, 10:08 МСК", "2021-04-20T10:08+03:00"),
      ("2021年4月20日 10時08分", "2021-04-20T10:08"), ("2021年4月20日(火) 午後10時8分", "2021-04-20T22:08"),
      ("2021. 4. 20. 오전 10:08", "2021-04-20T10:08"), ("2021년 4월 20일 오후 3시 5분", "2021-04-20T15:05"),
      ("2021.04.20 (화) 10:08", "2021-04-20T10:08"), ("입력 2021-04-20 10:08", "2021-04-20T10:08"),
      ("04/20/2021", "2021-04-20"), ("20/04/2021", "2021-04-20"), ("04/04/2021", "2021-04-04"),
    ]
  )
  func newspapers(text: String, expected: String) {
    #expect(TimestampReader().timestamp(in: text)?.iso8601 == expected)
  }

  @Test(
    "What is no time, or could be two, is not read",
    arguments: [
      "", "soon", "April", "April 20", "10:08", "Tuesday", "2021", "04/05/2021", "31 February 2021",
      "2021-13-01", "2021-04-20T25:00", "2021-04-20T10:08:61Z", "2021-04-20T10:08:00Textra",
      "Sun, 16 zzz 2012 11:47:32 GMT", "1.2.3", "April 20, 2021 and April 21, 2021", "12345678",
      "99999999999999999999", "２０２１", "0 April 2021", "--", "()", "+", "April 20, 2021 13:61",
    ]
  )
  func refused(text: String) {
    #expect(TimestampReader().timestamp(in: text) == nil)
  }

  @Test("The day order decides between day and month")
  func dayOrder() {
    func iso(_ language: String?) -> String? {
      TimestampReader(language: language).timestamp(in: "04/05/2021 10:08")?.iso8601
    }
    #expect(iso("en-US") == "2021-04-05T10:08")
    #expect(iso("en-GB") == "2021-05-04T10:08")
    #expect(iso("de") == "2021-05-04T10:08")
    #expect(iso("en") == nil)
    #expect(iso(nil) == nil)
  }

  @Test(
    "A time is found inside a line, with the bytes that it takes",
    arguments: [
      ("By Ann Example ⟦April 20, 2021 - 10:08⟧", "2021-04-20T10:08"),
      ("Seoul, ⟦20 April 2021⟧: talks", "2021-04-20"),
      ("UPDATED ⟦10:08, 20 APR 2021⟧ by staff", "2021-04-20T10:08"),
      ("(⟦2021-04-20 10:08 KST⟧)", "2021-04-20T10:08+09:00"),
      ("In May the 3 sides met on ⟦May 4, 2021⟧", "2021-05-04"),
    ]
  )
  func found(marked: String, expected: String) throws {
    let parts = marked.split(omittingEmptySubsequences: false) { "⟦⟧".contains($0) }.map(
      String.init
    )
    let line = parts.joined()
    let found = try #require(TimestampReader().firstTimestamp(in: line))
    #expect(found.timestamp.iso8601 == expected)
    let bytes = Array(line.utf8)[found.range]
    #expect(String(decoding: bytes, as: UTF8.self) == parts[1])
  }

  @Test(
    "Feeds may leave out days, and Korean times are Korean",
    arguments: [
      ("2003", "2003-01-01"), ("2003-12", "2003-12-01"), ("-0312", "2003-12-01"),
      ("2004-05-25 오후 11:23:17", "2004-05-25T23:23:17+09:00"),
    ]
  )
  func feedHabits(text: String, expected: String) {
    #expect(TimestampReader(followsFeedHabits: true).timestamp(in: text)?.iso8601 == expected)
  }

  @Test("The shared date strings come to their instants", .enabled(if: SharedData.isPresent))
  func sharedDates() throws {
    let reader = TimestampReader(followsFeedHabits: true)
    for line in try SharedData.lines(of: "feeds/dates.jsonl") {
      let row = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      )
      let input = try #require(row["input"] as? String)
      let expected = (row["expect"] as? String).flatMap { Timestamp(iso8601: $0) }
      let read = reader.timestamp(in: input)
      #expect(
        read?.secondsSince1970 == expected?.secondsSince1970,
        "\(input) read as \(read?.iso8601 ?? "nothing")"
      )
    }
  }

  @Test("Any text is read without a trap, and what is found lies within it")
  func anyText() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "2021", "04", "20", "-", "/", ".", ":", " ", "T", "April", "mar", "年", "月", "日", "a.m.", "Z",
      "+09", "KST", "(", ")", ",", "오전", "99", "W16", "\u{FFFD}", "999999999999999999999", "h",
    ]
    for _ in 0..<800 {
      let text = (0..<Int.random(in: 1...14, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined()
      _ = TimestampReader(order: .dayFirst, followsFeedHabits: true).timestamp(in: text)
      if let found = TimestampReader().firstTimestamp(in: text) {
        #expect(found.range.upperBound <= text.utf8.count)
      }
    }
  }

  @Test(
    "Feeds' times are read with zones, names and weekdays that only feeds write",
    arguments: [
      ("Tue, 20 Apr 2021 10:08:30 A", "2021-04-20T10:08:30-01:00"),
      ("Tue, 20 Apr 2021 10:08:30 E", "2021-04-20T10:08:30Z"),
      ("Tue, 20 Apr 2021 10:08:30 M", "2021-04-20T10:08:30-12:00"),
      ("Tue, 20 Apr 2021 10:08:30 N", "2021-04-20T10:08:30+01:00"),
      ("Tue, 20 Apr 21 10:08 Y", "2021-04-20T10:08+12:00"),
      ("Tue, 20 Apr 2021 10:08:30 Z", "2021-04-20T10:08:30Z"),
      ("Mon, 26 January 2004 16:31:00 AT", "2004-01-26T16:31:00-04:00"),
      ("Tue, 20 Apr 2021 10:08:30 zz", "2021-04-20T10:08:30Z"),
      ("Fri, 20 Apr 2021 10:08:30 GMT", "2021-04-20T10:08:30Z"),
      ("Xyz, 20 Apr 2021 10:08:30 GMT", "2021-04-20T10:08:30Z"),
      ("الثلاثاء، 20 أبريل 2021 10:08", "2021-04-20T10:08"),
      ("otrd., 20 aprīlis 2021 10:08:30 +0300", "2021-04-20T10:08:30+03:00"),
      ("Sel, 20 Maret 2021 10:08:30 +0700", "2021-03-20T10:08:30+07:00"),
      ("20 lapkričio 2021", "2021-11-20"), ("20. srpnja 2021", "2021-07-20"),
    ]
  )
  func feeds(text: String, expected: String) {
    let reader = TimestampReader(followsFeedHabits: true)
    #expect(reader.timestamp(in: text)?.iso8601 == expected)
  }

  @Test(
    "What only feeds may write is no time elsewhere",
    arguments: ["20 Apr 2021 10:08 zz", "20 Apr 2021 10:08 B"]
  )
  func notElsewhere(text: String) {
    #expect(TimestampReader().timestamp(in: text) == nil)
  }
}
