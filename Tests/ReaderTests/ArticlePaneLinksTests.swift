import ArticleModel
import Reader
import Testing
import TextGrid

@Suite("ArticlePane+Links")
struct ArticlePaneLinksTests {
  private let context = PaneContext.test(columns: 60, rows: 20)

  /// A paragraph of so many links, `l0` to `https://a.example/0` and so on.
  private static func links(_ count: Int) -> Article {
    var text = ""
    var inlines: [Inline] = []
    for number in 0..<count {
      let start = text.utf8.count
      text += "l\(number)"
      inlines.append(
        Inline(TextSpan(start..<text.utf8.count), .link(target: "https://a.example/\(number)"))
      )
      text += " and "
    }
    return .of([Block(.paragraph, text, inlines: inlines)])
  }

  @Test("Links in view get letters, the article's own first, and letters choose one")
  func choosing() {
    var pane = ArticlePane(.of(.ferry))
    #expect(pane.perform(.followLink, count: nil, in: context).message == "Type a link's letters")
    #expect(pane.isChoosingLink)
    let rows = pane.screen(in: context, showing: [.linkLabel])
    #expect(rows[1] == "  {link.label:f}erry to Wye sails again after storm")
    #expect(rows[9].contains("{link.label:j}ares stay"))
    let outcome = pane.chooseLink("j", in: context)
    #expect(outcome.effects == [.open("https://wire.example/fares")])
    #expect(!pane.isChoosingLink)
  }

  @Test(
    "Many links get longer labels, none the beginning of another",
    arguments: [2, 9, 10, 40, 90]
  )
  func labels(count: Int) {
    var pane = ArticlePane(.of(Self.links(count)))
    let context = PaneContext.test(columns: 80, rows: 30)
    _ = pane.perform(.followLink, count: nil, in: context)
    var opened: Set<String> = []
    func press(_ pane: ArticlePane) {
      for letter in "fjdkslagh" {
        var next = pane
        let outcome = next.chooseLink(letter, in: context)
        if case .open(let target)? = outcome.effects.first {
          #expect(opened.insert(target).inserted)
        } else if next.isChoosingLink {
          press(next)
        }
      }
    }
    press(pane)
    #expect(opened.count == count)
  }

  @Test("Typed letters narrow the labels; a wrong one ends choosing")
  func narrowing() {
    var pane = ArticlePane(.of(Self.links(20)))
    _ = pane.perform(.followLink, count: nil, in: context)
    let all = pane.screen(in: context, showing: [.linkLabel]).joined().split(
      separator: "link.label"
    ).count
    // Some labels have two letters; the first of them keeps those that begin with it.
    var narrowed = pane
    for letter in "fjdkslagh" where !narrowed.isChoosingLink || narrowed == pane {
      narrowed = pane
      _ = narrowed.chooseLink(letter, in: context)
    }
    let few = narrowed.screen(in: context, showing: [.linkLabel]).joined().split(
      separator: "link.label"
    )
    #expect(few.count < all)
    #expect(pane.chooseLink("ö", in: context).message == "No link has these letters")
    #expect(!pane.isChoosingLink)
  }

  @Test("A count takes the numbered link of the whole article")
  func byNumber() {
    var pane = ArticlePane(.of(.ferry))
    #expect(
      pane.perform(.followLink, count: 1, in: context).effects == [
        .open("https://wire.example/ferry")
      ]
    )
    #expect(
      pane.perform(.copyLink, count: 2, in: context).effects == [
        .copy("https://wire.example/fares")
      ]
    )
    #expect(pane.perform(.followLink, count: 3, in: context).message == "This article has 2 links")
    #expect(pane.perform(.followLink, count: -1, in: context).effects.isEmpty)
  }

  @Test("A single link in view is taken at once; without one that is said")
  func oneOrNone() {
    var pane = ArticlePane(.of(Self.links(1)))
    #expect(
      pane.perform(.copyLink, count: nil, in: context).effects == [.copy("https://a.example/0")]
    )
    var none = ArticlePane(.of(.of([Block(.paragraph, "rain")])))
    #expect(none.perform(.followLink, count: nil, in: context).message == "No link is in view")
    #expect(
      none.perform(.openOutside, count: nil, in: context).message == "This article has no address"
    )
  }

  @Test(
    "Only web and mail addresses are opened",
    arguments: [
      "javascript:alert(1)", "file:///etc/passwd", "/relative", "https://a.example/\u{1B}[2J", "",
      "https://a b", "-flag", "HTTP", "ftp://a.example", "https://\u{9B}a",
    ]
  )
  func refused(target: String) {
    let block = Block(.paragraph, "go", inlines: [Inline(TextSpan(0..<2), .link(target: target))])
    var pane = ArticlePane(.of(.of([block])))
    let outcome = pane.perform(.followLink, count: 1, in: context)
    #expect(outcome.effects.isEmpty)
    #expect(outcome.message?.contains("\u{1B}") == false)
  }

  @Test(
    "Web and mail addresses are opened",
    arguments: ["HTTPS://a.example", "mailto:a@b.example"]
  )
  func opened(target: String) {
    var article = Article.of([])
    article.source.link = target
    var pane = ArticlePane(.of(article))
    #expect(pane.perform(.openOutside, count: nil, in: context).effects == [.open(target)])
  }

  @Test("A click on a link opens it")
  func clicking() {
    var pane = ArticlePane(.of(.ferry))
    let rows = pane.screen(in: context)
    let row = rows.firstIndex { $0.contains("Fares") } ?? 0
    let column = rows[row].firstRange(of: "Fares").map { rows[row][..<$0.lowerBound].count } ?? 0
    let point = GridPoint(row: Row(row), column: Column(column))
    #expect(pane.link(at: point, in: context) == "https://wire.example/fares")
    #expect(pane.click(at: point, in: context).effects == [.open("https://wire.example/fares")])
  }
}
