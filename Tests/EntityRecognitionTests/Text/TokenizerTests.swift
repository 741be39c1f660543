import Testing

@testable import EntityRecognition

@Suite("Tokeniser")
struct TokenizerTests {
  @Test(
    "Text is cut into words and signs",
    arguments: [
      ("Kim Jong-un met O'Brien.", "Kim|Jong-un|met|O'Brien|."),
      ("Diaz-Canel’s party, he said", "Diaz-Canel|’s|party|,|he|said"),
      ("The U.S. and J. K. Rowling", "The|U.S.|and|J.|K.|Rowling"),
      ("J.K. Rowling of Acme Inc. said", "J.K.|Rowling|of|Acme|Inc.|said"),
      ("Mr. Park's and the workers' plan", "Mr.|Park|'s|and|the|workers|'|plan"),
      ("It doesn't cost $1,204.50 (5%)", "It|does|n't|cost|$|1,204.50|(|5|%|)"),
      ("at 10:08 a.m. KST", "at|10:08|a.m.|KST"),
      ("U.S.-led and Seoul-based", "U.S.|-|led|and|Seoul|-|based"),
      ("anti-doping AT&T S&P 500", "anti-doping|AT&T|S&P|500"),
      ("see https://a.example/x?y=1. Then", "see|https://a.example/x?y=1|.|Then"),
      ("@handle #tag amazon.com", "@handle|#tag|amazon.com"),
      ("end.The next", "end|.|The|next"),
      ("PYONGYANG — \"Yes,\" he…", "PYONGYANG|—|\"|Yes|,|\"|he|…"),
      ("wait... what -- no", "wait|...|what|--|no"),
      ("김정은 위원장", "김정은|위원장"),
      ("", ""),
    ]
  )
  func cutsText(text: String, expected: String) {
    let document = NameDocument(text: text)
    let found = document.tokens.indices.map { document.text(of: $0) }
    #expect(found.joined(separator: "|") == expected)
  }

  @Test("Tokens cover all that is not white space, whatever the bytes")
  func coversEverything() {
    var generator = Repeatable(state: 7)
    let signs = Array("aB3-'’.,:/&$ \n\t@#éЖ김—\u{301}\u{200B}\"()%")
    for _ in 0..<300 {
      let text = String((0..<40).map { _ in signs[Int(generator.next() % UInt64(signs.count))] })
      let document = NameDocument(text: text)
      let joined = document.tokens.indices.map { document.text(of: $0) }.joined()
      let bare = String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter {
            !$0.properties.isWhitespace && $0.properties.generalCategory != .control
          }
        )
      )
      #expect(Array(joined.utf8) == Array(bare.utf8), "\(text.debugDescription)")
      for token in document.tokens { #expect(token.start < token.end) }
    }
  }
}

/// A fixed sequence of numbers (splitmix64), so that failures repeat.
struct Repeatable: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
