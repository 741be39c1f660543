import ArticleModel
import Testing

@testable import ArticleIngest

@Suite("FeedReader")
struct FeedReaderTests {
  private func read(_ text: String, _ format: Source.Format = .rss) throws -> Feed {
    try FeedReader.read(text, format: format, location: "feed").value
  }

  @Test("The text of an entry says more of its language than the template of the feed")
  func entryLanguage() throws {
    let feed = try read(
      """
      <rss version="2.0"><channel><title>X</title><language>en-US</language>
      <item><title>Brücke</title><description>Der Stadtrat hat die Pläne für die neue Brücke am Dienstag
      mit großer Mehrheit abgelehnt, und das ist nicht alles.</description></item>
      <item><title>Bridge</title><description>The council has rejected the plans for the new bridge, and
      that is not all that was said.</description></item></channel></rss>
      """
    )
    #expect(feed.entries.map(\.article.language) == ["de", "en-US"])
  }

  private func described(_ entry: FeedEntry) -> [String?] {
    [entry.title, entry.link, entry.id, entry.author, entry.article.published?.iso8601]
  }

  @Test("An RSS 2.0 feed gives its channel and items")
  func rss() throws {
    let feed = try read(
      """
      <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel><title>Harbour &amp; Hill</title><atom:link rel="self" href="https://hh.example/feed"/>
      <link>https://hh.example/</link><language>en-gb</language>
      <item><title>Fog &lt;b&gt;lifts&lt;/b&gt;</title><link>https://hh.example/fog</link>
      <guid isPermaLink="false">hh-1</guid><dc:creator>Ola Nes</dc:creator>
      <pubDate>Tue, 05 Mar 2024 08:15:00 GMT</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>The fog <em>lifted</em>.</p><p>See <a href="/more">more</a>.</p>]]></content:encoded></item>
      <item><guid>https://hh.example/two</guid><author>ann@hh.example (Ann Li)</author>
      <description>No title, only this text.</description></item>
      </channel></rss>
      """
    )
    #expect(feed.title == "Harbour & Hill")
    #expect(feed.link == "https://hh.example/")
    #expect(feed.language == "en-GB")
    try #require(feed.entries.count == 2)
    #expect(
      described(feed.entries[0]) == [
        "Fog lifts", "https://hh.example/fog", "hh-1", "Ola Nes", "2024-03-05T08:15:00Z",
      ]
    )
    #expect(feed.entries[0].article.blocks.map(\.text) == ["The fog lifted.", "See more."])
    #expect(feed.entries[0].content?.hasPrefix("<p>The fog <em>") == true)
    let inlines = feed.entries[0].article.blocks.flatMap(\.inlines).map(\.style)
    #expect(inlines == [.emphasis, .link(target: "https://hh.example/more")])
    #expect(
      described(feed.entries[1]) == [
        nil, "https://hh.example/two", "https://hh.example/two", "Ann Li", nil,
      ]
    )
    #expect(feed.entries[1].article.headline == "No title, only this text.")
    #expect(feed.entries[1].article.source.kind == .feed)
    #expect(feed.entries[1].article.source.title == "Harbour & Hill")
  }

  @Test("An Atom 1.0 feed gives its entries, addresses made absolute by xml:base")
  func atom() throws {
    let feed = try read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://a.example/x/">
      <title type="html">A &amp;amp; B</title><link href="/"/><author><name>Redaktion</name></author>
      <entry><title type="text">1 &lt; 2</title><link rel="enclosure" href="a.mp3"/><link href="eins?a=1&amp;b=2"/>
      <id>urn:1</id><updated>2024-01-02T03:04:05+01:00</updated><published>2024-01-01T00:00:00Z</published>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ein <a href="zwei">Satz</a>.</p></div></content></entry>
      <entry><title>Zwei</title><id>https://a.example/zwei</id><author><name>Eva</name><email>e@a.example</email></author>
      <content type="text">a &lt;b&gt; c</content></entry></feed>
      """,
      .atom
    )
    #expect(feed.title == "A & B")
    #expect(feed.link == "https://a.example/")
    #expect(feed.language == "de")
    try #require(feed.entries.count == 2)
    #expect(
      described(feed.entries[0]) == [
        "1 < 2", "https://a.example/x/eins?a=1&b=2", "urn:1", "Redaktion", "2024-01-01T00:00:00Z",
      ]
    )
    #expect(feed.entries[0].article.updated?.iso8601 == "2024-01-02T03:04:05+01:00")
    #expect(feed.entries[0].article.source.format == .atom)
    let inlines = feed.entries[0].article.blocks.flatMap(\.inlines).map(\.style)
    #expect(inlines == [.link(target: "https://a.example/x/zwei")])
    #expect(
      described(feed.entries[1]) == [
        "Zwei", "https://a.example/zwei", "https://a.example/zwei", "Eva", nil,
      ]
    )
    #expect(feed.entries[1].article.blocks.map(\.text) == ["a <b> c"])
  }

  @Test("RSS 1.0, CDF and Atom 0.3 with base 64 are read too")
  func others() throws {
    let rdf = try read(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="x"><title>Channel</title><link>http://r.example/</link></channel>
      <item rdf:about="http://r.example/1"><title>One</title><link>http://r.example/1</link></item></rdf:RDF>
      """
    )
    #expect(rdf.entries.map { $0.id } == ["http://r.example/1"])
    let cdf = try read(
      "<CHANNEL HREF='http://c.example/'><TITLE>C</TITLE><ITEM HREF='/i'><TITLE>I</TITLE><ABSTRACT>About it.</ABSTRACT></ITEM></CHANNEL>"
    )
    #expect(
      cdf.entries.map { [$0.title, $0.link, $0.content] } == [
        ["I", "http://c.example/i", "About it."]
      ]
    )
    let atom = try read(
      """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped" type="text/html">A&amp;amp;B</title>
      <content type="text/html" mode="base64">PHA+SGkgdGhlcmU8L3A+</content></entry></feed>
      """,
      .atom
    )
    #expect(atom.entries.map { [$0.title, $0.content] } == [["A&B", "<p>Hi there</p>"]])
    #expect(atom.entries.first?.article.blocks.map(\.text) == ["Hi there"])
  }

  @Test("A JSON Feed is read, control characters in its strings and all")
  func json() throws {
    let feed = try read(
      """
      {"version":"https://jsonfeed.org/version/1.1","title":"J","home_page_url":"https://j.example/",
      "language":"fr","authors":[{"name":"Jo"}],"items":[{"id":7,"url":"/un","title":"Un",
      "content_html":"<p>Bonjour\u{1}\n<b>toi</b></p>","date_published":"2024-05-01T10:00:00+02:00"},
      {"id":"b","content_text":"Just text"}]}
      """,
      .jsonFeed
    )
    #expect(
      feed.entries.map(described) == [
        ["Un", "https://j.example/un", "7", "Jo", "2024-05-01T10:00:00+02:00"],
        [nil, nil, "b", "Jo", nil],
      ]
    )
    #expect(feed.entries.map { $0.article.blocks.map(\.text) } == [["Bonjour toi"], ["Just text"]])
    #expect(feed.language == "fr")
  }

  @Test(
    "What is not quite XML is read all the same",
    arguments: [
      "\n\n junk <?xml version='1.0' encoding='koi8-r'?><rss><channel><item><title>é & b</title></item></channel></rss>",
      "<!DOCTYPE rss [<!ENTITY e 'é'>]><rss><channel><item><title>&e; &amp; b</title></item></channel></rss>",
      "<rss><channel><item><title>&eacute; &amp; b</title></item></channel></rss>",
      "<rss><channel><item><title>&#xE9;\u{1}&#1; & b</title><x:y/></item></channel></rss>",
      "<rss><channel><item><title>é &amp; b</title></item><item>",
      "<rss><channel><description>a<br>b</description><item><title>é &amp; b</title></item></channel></rss>",
      "<rss a='x &eacute; &#39; y'><channel><item><title><![CDATA[é &amp; b]]></title></item></channel></rss>",
    ]
  )
  func mended(text: String) throws {
    #expect(try read(text).entries.first?.title == "é & b")
  }

  @Test(
    "What is no feed says so",
    arguments: ["", "plain text", "<html><body/></html>", "<a", "\u{0}"]
  )
  func noFeed(text: String) {
    #expect(throws: IngestError.self) { try read(text) }
  }

  @Test("A broken feed says where it breaks")
  func diagnostics() throws {
    let text =
      "<rss>\n<!-- a\nb -->\n<channel><title>T</title>\n<item><title>x</item></channel></rss>"
    let parsed = try FeedReader.read(text, format: .rss, location: "f")
    #expect(parsed.diagnostics.first?.line == 5)
    #expect(parsed.diagnostics.first?.message.hasPrefix("the feed is not sound XML") == true)
  }

  @Test("A feed of more entries than are read says so", arguments: [Source.Format.rss, .jsonFeed])
  func manyEntries(format: Source.Format) throws {
    let items = String(repeating: "<item><title>x</title></item>", count: 12)
    let objects = Array(repeating: "{\"title\":\"x\"}", count: 12).joined(separator: ",")
    let text =
      format == .rss ? "<rss><channel>\(items)</channel></rss>" : "{\"items\":[\(objects)]}"
    let cut = try FeedReader.read(text, format: format, location: "f", mostEntries: 10)
    #expect(cut.value.entries.count == 10)
    #expect(cut.diagnostics.map(\.message) == ["only the first 10 entries were read"])
    let whole = try FeedReader.read(text, format: format, location: "f", mostEntries: 12)
    #expect(whole.value.entries.count == 12 && whole.diagnostics.isEmpty)
  }
}
