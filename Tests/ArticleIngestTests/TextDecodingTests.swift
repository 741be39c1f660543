import ArticleIngest
import ArticleModel
import Foundation
import Testing

@Suite("TextDecoding")
struct TextDecodingTests {
  @Test(
    "Text that declares no charset is read in the right one",
    arguments: CharsetFixtures.samples
  )
  func undeclared(sample: CharsetFixtures.Sample) throws {
    let decoding = TextDecoding(Array(try #require(Data(base64Encoded: sample.base64))))
    #expect(decoding.text == sample.text)
    #expect(sample.charset.split(separator: "|").contains { $0 == decoding.charset })
    #expect(decoding.diagnostics.isEmpty)
  }

  @Test(
    "The transport's charset is believed",
    arguments: [
      ("ISO-8859-2", "Łódź", [0xA3, 0xF3, 0x64, 0xBC]),
      ("KOI8-U", "їжак", [0xA7, 0xD6, 0xC1, 0xCB]),
      ("EUC-KR", "서울", [0xBC, 0xAD, 0xBF, 0xEF]),
    ] as [(String, String, [UInt8])]
  )
  func transport(label: String, text: String, bytes: [UInt8]) {
    let decoding = TextDecoding(bytes, declaredCharset: label.lowercased())
    #expect(decoding.text == text)
    #expect(decoding.charset == label)
  }

  @Test(
    "A page or feed declares its charset in its first bytes",
    arguments: [
      "<meta charset=euc-kr>", "<META CHARSET = 'EUC-KR' />",
      "<meta http-equiv=Content-Type content=\"text/html; charset=ks_c_5601-1987\">",
      "<?xml version=\"1.0\" encoding=\"euc-kr\"?>", "\n<?xml version='1.0' encoding='EUC-KR'?>",
    ]
  )
  func declaredInside(head: String) {
    let decoding = TextDecoding(Array(head.utf8) + [0xBC, 0xAD, 0xBF, 0xEF])
    #expect(decoding.text == head + "서울")
    #expect(decoding.charset == "EUC-KR")
  }

  @Test("latin-1 is windows-1252, as in browsers")
  func latin1() {
    let decoding = TextDecoding([0x93, 0x61, 0x94, 0xE9], declaredCharset: "iso-8859-1")
    #expect(decoding.text == "“a”é")
  }

  @Test("A byte order mark is believed over all else, and is not part of the text")
  func byteOrderMarks() {
    let utf8 = TextDecoding([0xEF, 0xBB, 0xBF] + Array("é".utf8), declaredCharset: "euc-kr")
    #expect(utf8.text == "é")
    let wide = TextDecoding([0xFE, 0xFF, 0x00, 0xE9])
    #expect(wide.text == "é")
    #expect(TextDecoding([0xFF, 0xFE]).text == "")
  }

  @Test("A declared charset that plainly does not fit is not believed, and that is said")
  func wrongDeclarations() {
    let utf8 = TextDecoding(Array(CharsetFixtures.german.utf8), declaredCharset: "euc-kr")
    #expect(utf8.text == CharsetFixtures.german)
    #expect(utf8.diagnostics.map(\.message) == ["declared as EUC-KR, but it is UTF-8"])
    let western = TextDecoding(
      CharsetFixtures.german.unicodeScalars.map { UInt8($0.value) },
      declaredCharset: "utf-8"
    )
    #expect(western.text == CharsetFixtures.german)
    #expect(western.diagnostics.count == 1)
    let unknown = TextDecoding(Array("abc".utf8), declaredCharset: "klingon\u{1B}-1")
    #expect(unknown.text == "abc")
    #expect(unknown.diagnostics.map(\.message) == ["unknown charset “klingon-1”"])
  }

  @Test("Ill-formed sequences become U+FFFD and one diagnostic with their count and first line")
  func illFormed() {
    let text = Array("Grüße an Köln, Düsseldorf und Österreich\nüber ".utf8)
    let decoding = TextDecoding(text + [0xFF] + Array(" und ".utf8) + [0xE2, 0x82] + [0x41])
    #expect(decoding.text.hasSuffix("über \u{FFFD} und \u{FFFD}A"))
    #expect(
      decoding.diagnostics.map(\.message) == ["2 places are not valid UTF-8, shown as \u{FFFD}"]
    )
    #expect(decoding.diagnostics.map(\.line) == [2])
  }

  @Test("Any bytes become some text, and never more than three times as many bytes")
  func anyBytes() {
    var random = SystemRandomNumberGenerator()
    for round in 0..<100 {
      let bytes = (0..<(round * 3)).map { _ in UInt8.random(in: 0...255, using: &random) }
      for label in [nil, "utf-8", "utf-16", "gb18030", "shift_jis", "iso-2022-jp", "big5", "x"] {
        let decoding = TextDecoding(bytes, declaredCharset: label)
        #expect(decoding.text.utf8.count <= bytes.count * 3 + 8)
      }
    }
  }
}
