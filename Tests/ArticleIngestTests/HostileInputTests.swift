import ArticleIngest
import ArticleModel
import Testing

@Suite("Hostile input")
struct HostileInputTests {
  @Test("Random bytes and mutated texts never trap, and what is read is clean and whole")
  func mutations() throws {
    var random = SystemRandomNumberGenerator()
    let seeds = WireFixture.all.map { Array($0.text.utf8) } + [Array(markdown.utf8)]
    for round in 0..<150 {
      var bytes = seeds[round % seeds.count]
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: at)
        case 2: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 40)], at: at)
        default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
        }
        if bytes.isEmpty { bytes = [0x61] }
      }
      check(bytes, location: round % 3 == 0 ? "a.md" : "a.txt")
    }
  }

  @Test("Random bytes are refused or read")
  func noise() {
    var random = SystemRandomNumberGenerator()
    for length in 0..<80 {
      let bytes = (0..<length * 4).map { _ in UInt8.random(in: 0...255, using: &random) }
      check(bytes, location: "a")
      check(bytes.map { $0 & 0x7F }, location: "a.md")
    }
  }

  @Test(
    "Texts that could take quadratic time or endless notes are read in bounds",
    arguments: [
      String(repeating: "```x\n", count: 4000), String(repeating: "~~~y\nz\n", count: 2000),
      String(repeating: "Share this article\n", count: 3000), String(repeating: "(", count: 50_000),
      String(repeating: "By A\n", count: 2000), String(repeating: "1 ", count: 40_000),
    ]
  )
  func floods(text: String) throws {
    let parsed = try PlainTextReader.read("Headline of a text\n" + text, location: "a.txt")
    #expect(parsed.diagnostics.count <= 1001)
  }

  @Test(
    "A page that is nested too deeply to be read says so",
    arguments: ["<div>", "<b>"]
  )
  func nesting(tag: String) {
    let page = "<html><body><h1>H</h1>" + String(repeating: tag, count: 60_000) + "A text."
    #expect {
      try DocumentReader().read(Array(page.utf8), location: "a.html")
    } throws: { error in
      guard case .malformed(.html, let reason, nil) = error as? IngestError else { return false }
      return reason.contains("nested too deeply")
    }
  }

  private func check(_ bytes: [UInt8], location: String) {
    guard
      let parsed = try? DocumentReader().read(bytes, location: location),
      case .article(let article) = parsed.value
    else { return }
    #expect(!article.headline.isEmpty)
    var texts = [article.headline] + article.byline.authors + article.blocks.map(\.text)
    texts += parsed.diagnostics.map(\.message)
    for text in texts {
      let isClean = text.unicodeScalars.allSatisfy {
        ($0.value >= 0x20 || $0 == "\n" || $0 == "\t") && !(0x7F...0x9F).contains($0.value)
          && !(0x202A...0x202E).contains($0.value)
      }
      #expect(isClean, "\(text)")
    }
    for block in article.blocks {
      for inline in block.inlines {
        #expect(inline.span.end.bytes <= block.text.utf8.count)
        #expect(!block.text[inline.span].isEmpty)
      }
    }
    for found in article.repeats {
      #expect(found.original < article.blocks.count && found.position <= article.blocks.count)
    }
  }

  private let markdown = """
    # Title

    *a **b** c* [d](https://e.f) ~~g~~ `h` https://i.j

    | k | l |
    |---|---|
    | m | n |
    """
}
