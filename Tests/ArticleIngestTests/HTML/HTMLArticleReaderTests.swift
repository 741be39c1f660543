import ArticleModel
import Testing

@testable import ArticleIngest

@Suite("HTMLArticleReader")
struct HTMLArticleReaderTests {
  private static let page = """
    <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
    <title>Ferry returns to Port Ellery after nine years | The Ellery Post</title>
    <meta property="og:site_name" content="The Ellery Post">
    <meta property="og:title" content="Ferry returns to Port Ellery after nine years">
    <meta property="article:published_time" content="2024-03-05T08:15:00+01:00">
    <meta name="author" content="By Mara Lind and Tom Osei">
    <link rel="canonical" href="https://post.example/news/ferry">
    </head><body><nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav>
    <div class="cookie-banner"><p>We use cookies to make this site better, faster and more yours. \
    Choose what you allow and what you do not.</p></div>
    <article><h1>Ferry returns to Port Ellery after nine years</h1>
    <p class="byline">By Mara Lind and Tom Osei</p><p class="date">5 March 2024</p>
    <div class="article-body">
    <p>The ferry <em>Northern Light</em> sailed into Port Ellery on Tuesday morning, nine years \
    after the last boat left, and several hundred people stood in the rain to see it.</p>
    <figure><img src="/i/ferry.jpg" alt="A white ferry" width="800" height="450">
    <figcaption>The ferry at the new pier. <span class="credit">Photo: Jo Kerr</span></figcaption></figure>
    <h2>A long wait</h2>
    <p>The <a href="/council">town council</a> paid for the pier; the state, it said, had promised \
    to pay for it three times and had then thought better of it each time.</p>
    <blockquote><p>“We waited, and then we stopped waiting and built it ourselves,” the mayor said.</p></blockquote>
    <ul><li>Two sailings a day until May, then four.</li><li>Bicycles travel free of charge.</li></ul>
    <div class="share-buttons"><a href="#">Share on a network</a> <a href="#">Send by mail</a></div>
    <p>Tickets are sold on board and at the post office, as they were before.</p>
    </div>
    <aside class="related"><h3>Related stories</h3><p><a href="/x">Bridge closed for repairs until the summer</a></p></aside>
    </article><footer><p>© The Ellery Post. All rights reserved, also those that we forgot.</p></footer>
    <script>var a = "<p>not text</p>";</script></body></html>
    """

  private func read(_ page: String, location: String = "page.html") throws -> Article {
    try HTMLArticleReader.read(page, location: location).value
  }

  @Test("A news page gives its headline, authors, time, language, site and address")
  func metadata() throws {
    let article = try read(Self.page)
    #expect(article.headline == "Ferry returns to Port Ellery after nine years")
    #expect(article.byline.authors == ["Mara Lind", "Tom Osei"])
    #expect(article.published?.iso8601 == "2024-03-05T08:15:00+01:00")
    #expect(article.language == "en-GB")
    #expect(article.source.title == "The Ellery Post")
    #expect(article.source.link == "https://post.example/news/ferry")
  }

  @Test("Its text comes as blocks, with furniture, byline and headline left out")
  func blocks() throws {
    let article = try read(Self.page)
    let lines = article.blocks.map { "\($0.kind.name): \($0.text.prefix(34))" }
    #expect(
      lines == [
        "paragraph: The ferry Northern Light sailed in",
        "figure: The ferry at the new pier.",
        "heading: A long wait",
        "paragraph: The town council paid for the pier",
        "quote: “We waited, and then we stopped wa",
        "listItem: Two sailings a day until May, then",
        "listItem: Bicycles travel free of charge.",
        "paragraph: Tickets are sold on board and at t",
      ]
    )
  }

  @Test("Links and emphasis are kept as marked runs, links made absolute")
  func inlines() throws {
    let article = try read(Self.page)
    let runs = article.blocks.flatMap { block in
      block.inlines.map { "\(block.text[$0.span]) \($0.style)" }
    }
    #expect(
      runs == [
        "Northern Light emphasis",
        #"town council link(target: "https://post.example/council")"#,
      ]
    )
  }

  @Test("A figure keeps its picture's address, alternative, credit and size")
  func figure() throws {
    let article = try read(Self.page)
    guard case .figure(let figure)? = article.blocks.dropFirst().first?.kind else {
      Issue.record("no figure: \(article.blocks.map(\.kind))")
      return
    }
    #expect(figure.link == "https://post.example/i/ferry.jpg")
    #expect(figure.alternative == "A white ferry")
    #expect(figure.credit == "Photo: Jo Kerr")
    #expect(figure.width == 800)
  }

  @Test("Paragraphs divided by two line breaks are paragraphs")
  func lineBreaks() throws {
    let sentence = "The first of these sentences is long enough to be taken for running text, "
    let article = try read(
      "<title>Breaks</title><div>\(sentence)one.<br> <br>\(sentence)two,<br>and on.</div>"
    )
    #expect(article.blocks.map(\.text) == [sentence + "one.", sentence + "two, and on."])
  }

  @Test("An article without spaces between its words is found as well")
  func japanese() throws {
    let sentence = "気象庁は十三日、午後九時十九分ごろに日向灘で地震があったと発表した。震源の深さは約三十キロと推定される。"
    let article = try read(
      """
      <html lang="ja"><title>地震</title><div class="menu"><a href="/a">天気</a><a href="/b">防災</a></div>
      <div><p>\(sentence)</p><p>\(sentence)続報を待つ。</p></div>
      """
    )
    #expect(article.blocks.count == 2)
    #expect(article.language == "ja")
  }

  @Test("A template that declares English does not make German English, nor German English German")
  func declaredLanguage() throws {
    let german =
      "Der Stadtrat hat die Pläne für die neue Brücke am Dienstag mit großer Mehrheit abgelehnt."
    let english =
      "The council has rejected the plans for the new bridge by a large majority on Tuesday."
    for (declared, text, language) in [
      ("en", german, "de"), ("de", english, "en"), ("en-GB", english, "en-GB"),
      ("nl", german, "nl"),
    ] {
      let page =
        "<html lang=\(declared)><h1>X</h1><article><p>\(text)<p>\(text) 2.</article></html>"
      #expect(try read(page).language == language, "\(declared): \(text)")
    }
  }

  @Test("A page whose text stands only in its JSON-LD is read from there")
  func articleBody() throws {
    let body = String(
      repeating: "The text is kept from the page itself but not from machines. ",
      count: 12
    )
    let article = try read(
      """
      <title>x</title><script type="application/ld+json">{"@context":"https://schema.org",
      "@graph":[{"@type":["NewsArticle"],"headline":"Behind a wall","datePublished":"2023-01-02",
      "author":[{"@type":"Person","name":"Ida Ro"},{"@id":"#b"}],"articleBody":"\(body)\\n\\nEnd of it."},
      {"@type":"Person","@id":"#b","name":"Ben Sato"}]}</script>
      <body><h1>Behind a wall</h1><p>Subscribe now to read on, it is not that dear.</p>
      """
    )
    #expect(article.headline == "Behind a wall")
    #expect(article.byline.authors == ["Ida Ro", "Ben Sato"])
    #expect(article.published?.iso8601 == "2023-01-02")
    #expect(article.blocks.count == 2)
    #expect(article.blocks.last?.text == "End of it.")
  }

  @Test(
    "A page without text says so",
    arguments: ["", "<html>", "<nav><a href=x>Home</a></nav>", "<script>1</script>", "\u{0}\u{0}"]
  )
  func noText(page: String) {
    #expect(throws: IngestError.noText) { try read(page) }
  }

  @Test("Hidden and hostile characters do not reach the blocks, and runs still fit")
  func hostileCharacters() throws {
    let article = try read(
      """
      <title>t</title><p>One\u{202E} two\u{200B} <b>th\u{1B}[31mree</b> four, and so on until this is \
      long enough to count as a paragraph of text.</p>
      """
    )
    let block = try #require(article.blocks.first)
    #expect(block.text.hasPrefix("One two three four"))
    #expect(block.inlines.map { String(block.text[$0.span]) } == ["three"])
  }

  @Test("Comments that outweigh the article stay out, wrappers named after them stay in")
  func comments() throws {
    let text = "The council met on Monday and spoke for three hours about the roof of the school."
    let comment = "I was there, and I can say that nobody spoke of the roof before the third hour."
    let article = try read(
      """
      <title>Roof</title><body class="post comments-open"><h1>The roof of the school</h1>
      <div class="entry"><p>\(text)</p></div>
      <div class="comments">\(String(repeating: "<p>\(comment)</p>", count: 9))</div>
      """
    )
    #expect(article.blocks.map(\.text) == [text])
  }

  @Test("Only addresses of the web and of mail become links")
  func schemes() throws {
    let article = try read(
      """
      <p>Here is a paragraph with <a href="javascript:alert(1)">a script</a>, <a href="data:x">data</a>, \
      <a href="mailto:a@b.example">mail</a>, <a href="relative">a path</a> and <a href="https://w.example/">the web</a>, all in one.</p>
      """
    )
    let targets = article.blocks.flatMap(\.inlines).compactMap { inline -> String? in
      if case .link(let target) = inline.style { target } else { nil }
    }
    #expect(targets == ["mailto:a@b.example", "https://w.example/"])
  }

  @Test("The dateline of a page is known and stays in its text, and is not printed twice")
  func dateline() throws {
    let article = try read(
      """
      <title>Rates held</title><h1>Rates held</h1><article><p><b>PORT WYE</b>, April 20 (Yonhap) -- \
      The bank kept its rate on Tuesday and said that it saw no reason to hurry.</p>
      <p>It will meet again in May, when the governor is back from her leave.</p></article>
      """
    )
    #expect(article.dateline == Dateline(place: "PORT WYE", day: "April 20", agency: "Yonhap"))
    #expect(article.agency == "Yonhap")
    #expect(article.blocks[0].text.hasPrefix("PORT WYE, April 20 (Yonhap) -- The bank"))
    #expect(article.leadIn == nil)
  }

  @Test("What was left out of a page is counted by what it is")
  func remains() throws {
    let parsed = try HTMLArticleReader.read(Self.page, location: "page.html")
    #expect(
      parsed.diagnostics.map(\.message) == [
        "left out: menus, buttons and links (4), boxes beside the text (1), "
          + "lines with author or date (2)"
      ]
    )
  }

  @Test("Times beside the headline come before those of other articles")
  func nearTimes() throws {
    let text = "The ferry sailed into the harbour on Tuesday morning, nine years after the last."
    let article = try read(
      """
      <title>Ferry</title><ul><li><a href="/x">Other</a> <time datetime="2021-01-03">3 Jan</time></ul>
      \(String(repeating: "<p></p>", count: 100))
      <header><time datetime="2024-02-10T09:30:10+01:00">10 February</time></header>
      <h1>The ferry is back</h1><p>\(text)</p>
      """
    )
    #expect(article.published?.iso8601 == "2024-02-10T09:30:10+01:00")
  }
}
