import ArticleIngest
import ArticleModel
import Testing

@Suite("DocumentReader")
struct DocumentReaderTests {
  @Test(
    "What holds no text says what it is",
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture"),
      (Array("%PDF-1.7\n".utf8), "a PDF document"), ([0x50, 0x4B, 3, 4, 20, 0], "a ZIP archive"),
      ([0x1F, 0x8B, 8, 0], "a gzip file"), ([0x7F, 0x45, 0x4C, 0x46, 2, 1], "an ELF program"),
      (Array("{\\rtf1 text}".utf8), "an RTF document"),
      ([UInt8](repeating: 0, count: 4096), nil), ((0...255).map { UInt8($0) } + [0, 1, 2, 3], nil),
    ] as [([UInt8], String?)]
  )
  func binary(bytes: [UInt8], kind: String?) {
    #expect(throws: IngestError.binary(kind: kind)) {
      try DocumentReader().read(bytes, location: "x.txt")
    }
  }

  @Test("Nothing, white space and too much are refused")
  func unusable() {
    #expect(throws: IngestError.empty) { try DocumentReader().read([], location: "x") }
    #expect(throws: IngestError.noText) {
      try DocumentReader().read(Array(" \n\t\r\n\u{FEFF}".utf8), location: "x")
    }
    let limit = DocumentReader.sizeLimit
    #expect(throws: IngestError.tooLarge(bytes: limit + 1, limit: limit)) {
      try DocumentReader().read([UInt8](repeating: 0x61, count: limit + 1), location: "x")
    }
  }

  @Test("A line of many megabytes is cut into blocks, and the rest left out with a warning")
  func oneLongLine() throws {
    let bytes = Array(repeatElement(Array("word ".utf8), count: 2_000_000).joined())
    let parsed = try DocumentReader().read(bytes, location: "x.txt")
    guard case .article(let article) = parsed.value else {
      Issue.record("not an article")
      return
    }
    #expect(article.blocks.allSatisfy { $0.text.utf8.count <= 65_536 })
    #expect(article.blocks.reduce(0) { $0 + $1.text.utf8.count } <= 8 << 20)
    #expect(parsed.diagnostics.contains { $0.severity == .warning && $0.message.contains("8 MB") })
  }

  @Test("UTF-16 without a mark is text, and the transport's charset is passed on")
  func charsets() throws {
    let wide = "Ferry reopens\nThe boat is back.\n".utf16.flatMap {
      [UInt8($0 & 255), UInt8($0 >> 8)]
    }
    #expect(try headline(of: wide) == "Ferry reopens")
    let korean: [UInt8] = [0xBC, 0xAD, 0xBF, 0xEF]
    let parsed = try DocumentReader().read(korean, location: "x", declaredCharset: "euc-kr")
    guard case .article(let article) = parsed.value else { return }
    #expect(article.headline == "서울")
  }

  @Test("The kind of source is kept")
  func sourceKind() throws {
    let parsed = try DocumentReader().read(Array("Text".utf8), location: "-", kind: .standardInput)
    guard case .article(let article) = parsed.value else { return }
    #expect(article.source.kind == .standardInput)
    #expect(article.source.location == "-")
    #expect(article.source.format == .plainText)
  }

  private func headline(of bytes: [UInt8]) throws -> String? {
    guard case .article(let article) = try DocumentReader().read(bytes, location: "x").value else {
      return nil
    }
    return article.headline
  }
}
