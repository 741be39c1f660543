/// A generator of random numbers with a seed, so that a failure can be seen again (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// Text made of everything that makes trouble.
struct RandomText {
  private static let pieces: [String] = [
    "word", "a", "considerable", "internationalisation", "naïve", "e\u{301}", "\u{301}", "한국어",
    "\u{1112}\u{1161}\u{11AB}", "日本語", "、", "。", "（", "👩‍👩‍👧‍👦", "🇰🇷", "🇰", "1️⃣", "☺️", "⌚︎", "👍🏽", "ไทย",
    "हिन्दी", "العربية", "\u{202E}", "\u{200B}", "\u{200D}", "\u{AD}", "\u{A0}", "\t", "\n", "\r\n",
    "\u{2028}", "\u{7}", "\u{1B}[31m", "\u{85}", "\u{0}", "-", "—", "“", "”", "'", "3.14", "$5",
    "%",
    "https://example.org/a/b?c=d", "\u{FEFF}", "\u{E0041}", "ｶﾞ", "\u{3000}", "…", "\u{115F}",
    "\u{1F1E6}", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢", "\u{FFFE}", "\u{10FFFF}", "\u{378}", "\u{0600}1",
  ]

  /// Makes a text of up to that many pieces, spaces between about half of them.
  static func make(pieces count: Int, using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &generator) {
      if Int.random(in: 0..<12, using: &generator) == 0 {
        let value = UInt32.random(in: 0...0x10FFFF, using: &generator)
        if let scalar = UnicodeScalar(value) { text.unicodeScalars.append(scalar) }
      } else {
        text += pieces.randomElement(using: &generator) ?? ""
      }
      if Bool.random(using: &generator) { text += " " }
    }
    return text
  }
}
