package import TextGrid

/// How colours are written in theme files.
package enum ColorNotation {
  /// The names of the basic colours, in the order of the terminal's palette.
  package static let basicNames = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
    "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// The place of a basic colour in the terminal's palette.
  package static func basicIndex(of name: String) -> UInt8? {
    basicNames.firstIndex(of: name).map { UInt8($0) }
  }

  /// The colour that `#rrggbb`, `#rgb` or the name of a basic colour stands for.
  package static func color(_ text: String) -> Color? {
    guard text.hasPrefix("#") else { return basicIndex(of: text).map(Color.indexed) }
    let digits = text.dropFirst()
    guard digits.allSatisfy({ $0.isASCII && $0.isHexDigit }), let value = UInt32(digits, radix: 16)
    else { return nil }
    switch digits.count {
    case 6: return .hex(value)
    case 3:
      return .hex(
        (value >> 8 & 0xF) * 0x11_0000 | (value >> 4 & 0xF) * 0x1100 | (value & 0xF) * 0x11
      )
    default: return nil
    }
  }

  /// How a colour is written.
  package static func text(of color: Color) -> String {
    guard case .indexed(let index) = color else {
      let (red, green, blue) = color.components
      return "#"
        + [red, green, blue].map { component in
          let digits = String(component, radix: 16)
          return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
    return Int(index) < basicNames.count ? basicNames[Int(index)] : "indexed \(index)"
  }
}
