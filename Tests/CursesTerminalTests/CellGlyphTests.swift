import Testing

@testable import CursesTerminal

@Suite("CellGlyph")
struct CellGlyphTests {
  /// libc's widths, as of Unicode 15: selectors and joiners 0, pictures 2, the rest 1.
  static func width(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x300...0x36F, 0xFE00...0xFE0F, 0x200D, 0x20E3: 0
    case 0x1F300...0x1FAFF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    case 0x1F1E6...0x1F1FF: 1
    case 0xE000...0xF8FF: -1
    default: 1
    }
  }

  @Test(
    "Every cell takes as many columns in libc as in the grid",
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("한", 2), ("❤\u{FE0F}", 2), ("👩‍👩‍👧", 2),
      ("🇰🇷", 2), ("1\u{FE0F}\u{20E3}", 2), ("\u{E000}", 1), ("\u{E000}", 2), ("👍🏽", 2), ("", 1),
    ]
  )
  func widthsAgree(text: String, width: Int) {
    let glyph = CellGlyph(of: text, width: width) { Self.width($0) }
    let total = glyph.columns.reduce(0) { sum, scalars in
      sum + scalars.reduce(0) { $0 + max(0, Self.width($1)) }
    }
    #expect(total == width)
    #expect(glyph.columns.allSatisfy { $0.count <= 5 && !$0.isEmpty })
  }

  @Test("A combining accent stays with its letter")
  func accents() {
    #expect(CellGlyph(of: "e\u{301}", width: 1) { Self.width($0) }.columns == [[0x65, 0x301]])
  }
}
