import ArticleModel
import Testing

@testable import ArticleIngest

@Suite("HostilePages")
struct HostilePageTests {
  private static let text =
    "<p>The one paragraph of this page is long enough to be read as an article by itself.</p>"

  /// Pages that would cost time with the square of their size, or stack, were nothing bounded.
  private static let pages: [(name: String, page: String)] = {
    let attributes = (0..<240_000).map { " a\($0)=1" }.joined()
    return [
      ("240,000 attributes in one tag", "<div\(attributes)>" + text),
      (
        "an attribute without its end",
        text + "<div title=\"" + String(repeating: "<p>", count: 50_000)
      ),
      ("100,000 elements inside each other", text + String(repeating: "<div>", count: 100_000)),
      (
        "30,000 end tags of nothing",
        text + String(repeating: "<span>", count: 400) + String(repeating: "</b>", count: 30_000)
      ),
      ("10,000 unclosed links", text + String(repeating: "<a href=x>y", count: 10_000)),
      (
        "tables inside each other", text + String(repeating: "<table><tr><td>x<td>y", count: 20_000)
      ),
      (
        "a cell as wide as the world",
        text + "<table><tr><td colspan=999999999>a<td rowspan=99999999>b</table>"
      ),
      (
        "lists inside each other",
        text + String(repeating: "<ol start=9223372036854775807><li>x", count: 20_000)
      ),
      ("30,000 line breaks", text + String(repeating: "<br>", count: 30_000)),
      (
        "deep JSON",
        text + "<script type='application/ld+json'>" + String(repeating: "[", count: 200_000)
          + "</script>"
      ),
      ("nested figures", text + String(repeating: "<figure><img src=a>", count: 5000)),
      ("many headings", text + String(repeating: "<h1>heading of a page", count: 5000)),
      ("many times", text + String(repeating: "<time>1 May", count: 5000)),
      ("many bylines", text + String(repeating: "<p class=byline>By A B, C D, ", count: 3000)),
    ]
  }()

  @Test("A page built to be slow is read, cut where a limit says so", arguments: pages.indices)
  func bounded(index: Int) throws {
    let (name, page) = Self.pages[index]
    let parsed = try HTMLArticleReader.read(page, location: "x")
    #expect(parsed.value.blocks.contains { $0.text.hasPrefix("The one paragraph") }, "\(name)")
  }

  @Test("Text that is nested too deeply is kept, paragraph by paragraph", arguments: ["div", "b"])
  func tooDeep(tag: String) throws {
    let count = 2000
    let page =
      String(repeating: "<\(tag)>", count: count) + Self.text + "<p>A second one, as deep.</p>"
      + String(repeating: "</\(tag)>", count: count)
    let parsed = try HTMLArticleReader.read(page, location: "x")
    let blocks = parsed.value.blocks.map(\.text)
    #expect(blocks.count == 2, "\(blocks)")
    #expect(blocks.first?.hasPrefix("The one paragraph") == true)
    #expect(blocks.last == "A second one, as deep.")
  }

  @Test("A page of too many elements is cut, and says so")
  func tooLarge() {
    var limits = HTMLTreeBuilder.Limits()
    limits.nodes = 10
    let page = Array(String(repeating: "<p>x</p>", count: 100).utf8)
    #expect(HTMLTreeBuilder.parse(page, limits: limits).isCut)
    #expect(!HTMLTreeBuilder.parse(page).isCut)
    limits = HTMLTreeBuilder.Limits()
    limits.text = 60
    #expect(HTMLTreeBuilder.parse(page, limits: limits).isCut)
    let script = Array("<p>x</p><script>\(String(repeating: "a ", count: 100))</script>".utf8)
    #expect(!HTMLTreeBuilder.parse(script, limits: limits).isCut, "scripts are no text")
    limits = HTMLTreeBuilder.Limits()
    limits.excess = 100
    let deep = Array(String(repeating: "<b>", count: limits.depth + 20).utf8)
    #expect(HTMLTreeBuilder.parse(deep, limits: limits).isCut)
    #expect(!HTMLTreeBuilder.parse(deep).isCut)
  }

  @Test("Pages with bytes flipped, dropped and doubled are read or refused, never trapped on")
  func mutations() {
    let seed = """
      <html lang=en><head><title>A &amp; B</title><meta property="og:title" content="A">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"A","author":{"name":"X Y"}}</script></head>
      <body><article><h1>A</h1><p class="lead">One &eacute; <a href='/x?y=1#z'>two</a></p><table><tr><th>a<th>b<tr><td>1<td>2</table>
      <ul><li>x<li>y</ul><pre><code class="language-c">int x;</code></pre><figure><img src=a alt=b><figcaption>c</figcaption></figure></article>
      """
    let bytes = Array(seed.utf8)
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<300 {
      var mutated = bytes
      for _ in 0...random(6) {
        let at = random(mutated.count)
        switch random(4) {
        case 0: mutated[at] = UInt8(random(256))
        case 1: mutated.remove(at: at)
        case 2: mutated.insert(mutated[at], at: at)
        default: mutated.removeSubrange(at..<min(mutated.count, at + random(20)))
        }
        if mutated.isEmpty { mutated = [0x3C] }
      }
      let page = String(decoding: mutated, as: UTF8.self)
      guard let parsed = try? HTMLArticleReader.read(page, location: "x") else { continue }
      for block in parsed.value.blocks {
        for inline in block.inlines {
          #expect(inline.span.end.bytes <= block.text.utf8.count, "\(page)")
        }
      }
    }
  }
}
