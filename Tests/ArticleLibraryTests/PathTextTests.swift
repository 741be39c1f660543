import ArticleLibrary
import Testing

@Suite("PathText")
struct PathTextTests {
  @Test(
    "bytes that are no UTF-8 are written out, all others as they are, and come back the same",
    arguments: [
      ("plain.txt", Array("plain.txt".utf8)),
      ("né.txt", Array("né.txt".utf8)),
      (#"caf\xE9.txt"#, [0x63, 0x61, 0x66, 0xE9, 0x2E, 0x74, 0x78, 0x74]),
      (#"\xED\xA0\x80"#, [0xED, 0xA0, 0x80]),
      (#"\xE2\x82"#, [0xE2, 0x82]),
      (#"a\x41\x"#, Array(#"a\x41\x"#.utf8)),
      (#"\xFFé\xC0\xAF"#, [0xFF, 0xC3, 0xA9, 0xC0, 0xAF]),
      ("", []),
    ]
  )
  func roundTrip(text: String, bytes: [UInt8]) {
    #expect(PathText.text(of: bytes) == text)
    #expect(PathText.bytes(of: text) == bytes)
  }

  @Test("a text says whether it holds bytes written out")
  func escaped() {
    #expect(PathText.isEscaped(#"caf\xE9"#))
    #expect(!PathText.isEscaped(#"caf\x65 \xE \xG9 \"#))
  }
}
