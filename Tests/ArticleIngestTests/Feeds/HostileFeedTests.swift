import ArticleModel
import Testing

@testable import ArticleIngest

@Suite("HostileFeeds")
struct HostileFeedTests {
  private static let item = "<item><title>sound</title></item>"

  private static let feeds: [(name: String, text: String)] = {
    let attributes = (0..<240_000).map { " a\($0)='1'" }.joined()
    let laughs = (1..<20).map {
      "<!ENTITY l\($0) '\(String(repeating: "&l\($0 - 1);", count: 10))'>"
    }.joined()
    return [
      ("240,000 attributes", "<rss><channel>\(item)<x\(attributes)/></channel></rss>"),
      (
        "a billion laughs",
        "<!DOCTYPE r [<!ENTITY l0 'ha'>\(laughs)]><rss><channel>\(item)<item><title>&l19;</title></item></channel></rss>"
      ),
      (
        "an entity a million times",
        "<!DOCTYPE r [<!ENTITY a '\(String(repeating: "a", count: 900))'>]><rss><channel>\(item)<item><title>\(String(repeating: "&a;", count: 50_000))</title></item></channel></rss>"
      ),
      (
        "100,000 elements inside each other",
        "<rss><channel>\(item)" + String(repeating: "<a>", count: 100_000)
      ),
      (
        "100,000 entries inside each other",
        "<rss><channel>\(item)" + String(repeating: "<item>", count: 100_000)
      ),
      (
        "30,000 namespaces",
        "<rss><channel>\(item)" + (0..<30_000).map { "<a xmlns:n\($0)='u\($0)'/>" }.joined()
          + "</channel></rss>"
      ),
      (
        "50,000 unclosed tags in a title",
        "<rss><channel>\(item)<item><title><![CDATA[" + String(repeating: "<a", count: 50_000)
          + "]]></title></item></channel></rss>"
      ),
      (
        "50,000 mismatched ends", "<rss><channel>\(item)" + String(repeating: "</x>", count: 50_000)
      ),
      (
        "10,000 stray ampersands",
        "<rss><channel>\(item)" + String(repeating: "&", count: 10_000) + "</channel></rss>"
      ),
    ]
  }()

  @Test(
    "A feed built to be slow or to grow is read as far as it is sound",
    arguments: feeds.indices
  )
  func bounded(index: Int) throws {
    let (name, text) = Self.feeds[index]
    let feed = try FeedReader.read(text, format: .rss, location: "x").value
    #expect(feed.entries.first?.title == "sound", "\(name)")
  }

  @Test("Nothing outside the feed is ever loaded")
  func external() throws {
    let text = """
      <!DOCTYPE r SYSTEM "file:///etc/passwd" [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://127.0.0.1:9/"> %p;]>
      <rss><channel><item><title>a&x;b</title></item></channel></rss>
      """
    let feed = try FeedReader.read(text, format: .rss, location: "x").value
    #expect(feed.entries.first?.title == "a&x;b")
  }

  @Test("Feeds with bytes flipped, dropped and doubled are read or refused, never trapped on")
  func mutations() {
    let seeds = [
      """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>T &a; &eacute;</title><link>http://x.example/</link>
      <item><title>I</title><guid isPermaLink="true">http://x.example/1</guid><pubDate>Tue, 05 Mar 2024 08:15:00 GMT</pubDate>
      <description><![CDATA[<p>x</p>]]></description><author>a@b.example (C)</author></item></channel></rss>
      """,
      """
      {"version":"1","title":"\\u00e9\\ud83d\\ude00","items":[{"id":1,"content_html":"<p>x</p>","authors":[{"name":"A"}]}]}
      """,
    ]
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for round in 0..<600 {
      var bytes = Array(seeds[round % 2].utf8)
      for _ in 0...random(6) where !bytes.isEmpty {
        let at = random(bytes.count)
        switch random(4) {
        case 0: bytes[at] = UInt8(random(256))
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(bytes[at], at: at)
        default: bytes.removeSubrange(at..<min(bytes.count, at + random(20)))
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let format: Source.Format = round % 2 == 0 ? .rss : .jsonFeed
      let parsed = try? FeedReader.read(text, format: format, location: "x")
      for entry in parsed?.value.entries ?? [] {
        #expect(!entry.article.headline.isEmpty, "\(text)")
      }
    }
  }
}
