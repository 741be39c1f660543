/// A colour as a terminal is told it.
package enum Color: Hashable, Sendable {
  /// A colour of the terminal's palette: 0 to 15 basic, 16 to 231 cube, 232 to 255 grey.
  case indexed(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)

  /// The colour of `0xRRGGBB`.
  package static func hex(_ value: UInt32) -> Color {
    .rgb(
      red: UInt8(value >> 16 & 0xFF),
      green: UInt8(value >> 8 & 0xFF),
      blue: UInt8(value & 0xFF)
    )
  }

  /// Red, green and blue; for the basic colours, which every terminal paints its own way, those of
  /// xterm.
  package var components: (red: UInt8, green: UInt8, blue: UInt8) {
    switch self {
    case .rgb(let red, let green, let blue): return (red, green, blue)
    case .indexed(let index) where index < 16:
      guard case .rgb(let red, let green, let blue) = Color.hex(Color.basic[Int(index)]) else {
        return (0, 0, 0)
      }
      return (red, green, blue)
    case .indexed(let index) where index < 232:
      func level(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + step * 40 }
      let cube = index - 16
      return (level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    case .indexed(let index):
      let grey = 8 + (index - 232) * 10
      return (grey, grey, grey)
    }
  }

  /// Source: xterm's `XTerm-col.ad`.
  private static let basic: [UInt32] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  /// How much light it gives, from 0 for black to 1 for white (WCAG 2.2, relative luminance).
  package var luminance: Double {
    let (red, green, blue) = components
    return 0.2126 * LinearLight.of(red) + 0.7152 * LinearLight.of(green)
      + 0.0722 * LinearLight.of(blue)
  }

  /// How much two colours stand out from each other, from 1 for not at all to 21 (WCAG 2.2).
  ///
  /// Text needs 4.5, large or bold text and signs 3.
  package func contrast(with other: Color) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}
