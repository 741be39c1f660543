import Testing

@testable import ArticleLibrary

@Suite("ContentHash")
struct ContentHashTests {
  @Test(
    "hashes are those of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb924"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039"
      ),
    ]
  )
  func standardExamples(text: String, expected: String) {
    #expect(hexadecimal(ContentHash(of: Array(text.utf8))) == expected)
  }

  @Test("a million letters hash as the standard says")
  func millionLetters() {
    let hash = ContentHash(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
    #expect(hexadecimal(hash) == "cdc76e5c9914fb9281a1c7e284d73e67")
  }

  @Test("texts around the block's length hash apart", arguments: 54...66)
  func blockBoundaries(length: Int) {
    let one = ContentHash(of: [UInt8](repeating: 1, count: length))
    let other = ContentHash(of: [UInt8](repeating: 1, count: length + 1))
    #expect(one != other)
  }

  private func hexadecimal(_ hash: ContentHash) -> String {
    hash.bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
