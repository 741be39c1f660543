import TextGrid

extension KeyDecoder {
  /// The key that one byte below 0x80 is.
  static func key(ofASCII byte: UInt8) -> Key {
    switch byte {
    case 0x0D: Key(.enter)
    case 0x09: Key(.tab)
    case 0x08, 0x7F: Key(.backspace)
    case 0x1B: Key(.escape)
    case 0x00: Key(.character(" "), modifiers: .control)
    case 0x01...0x1A:
      Key(.character(Character(Unicode.Scalar(byte + 0x60))), modifiers: .control)
    case 0x1C...0x1F:
      Key(.character(Character(Unicode.Scalar(byte + 0x40))), modifiers: .control)
    default: Key(.character(Character(Unicode.Scalar(byte))))
    }
  }

  /// Final bytes of `ESC [` and `ESC O` that name a key.
  static let finals: [UInt8: Key.Symbol] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down,
    UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
    UInt8(ascii: "M"): .enter,
  ]

  /// First parameters of `ESC [ … ~` that name a key: VT220, rxvt and the Linux console.
  private static let tildes: [Int: Key.Symbol] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// What a whole control sequence says, or `nil` for one that says nothing to us.
  ///
  /// - Parameters:
  ///   - parameters: The bytes between `ESC [` and the final byte.
  ///   - final: The final byte.
  /// - Returns: The key or mouse action.
  static func input(parameters: ArraySlice<UInt8>, final: UInt8) -> TerminalInput? {
    if parameters.first == UInt8(ascii: "<") {
      return mouse(parameters: parameters.dropFirst(), isPress: final == UInt8(ascii: "M"))
    }
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    let modifiers = numbers.count > 1 ? self.modifiers(ofParameter: numbers[1]) : []
    switch final {
    case UInt8(ascii: "~"):
      guard let first = numbers.first, let symbol = tildes[first] else { return nil }
      return .key(Key(symbol, modifiers: modifiers))
    case UInt8(ascii: "Z"):
      return .key(Key(.tab, modifiers: .shift))
    case UInt8(ascii: "u"):
      return numbers.first.flatMap { unicodeKey($0, modifiers: modifiers) }
    default:
      return finals[final].map { .key(Key($0, modifiers: modifiers)) }
    }
  }

  /// A key sent as its code point (`CSI code ; modifiers u`).
  private static func unicodeKey(_ code: Int, modifiers: Key.Modifiers) -> TerminalInput? {
    switch code {
    case 13: return .key(Key(.enter, modifiers: modifiers))
    case 27: return .key(Key(.escape, modifiers: modifiers))
    case 9: return .key(Key(.tab, modifiers: modifiers))
    case 127: return .key(Key(.backspace, modifiers: modifiers))
    default:
      guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value),
        scalar.value >= 0x20
      else { return nil }
      return .key(Key(.character(Character(scalar)), modifiers: modifiers.subtracting(.shift)))
    }
  }

  /// xterm's modifier parameter: 1 plus 1 for Shift, 2 for Meta, 4 for Control.
  private static func modifiers(ofParameter parameter: Int) -> Key.Modifiers {
    let bits = max(0, parameter - 1)
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 2 != 0 { modifiers.insert(.meta) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  /// An SGR mouse report: `< button ; column ; row M`, both from 1.
  private static func mouse(parameters: ArraySlice<UInt8>, isPress: Bool) -> TerminalInput? {
    let numbers = parameters.split(separator: UInt8(ascii: ";"))
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, isPress, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let point = GridPoint(row: Row(numbers[2] - 1), column: Column(numbers[1] - 1))
    // Held modifiers are bits 2 to 4; which button they go with does not matter here.
    switch numbers[0] & ~0b11100 {
    case 0: return .mouse(.pressed, point)
    case 64: return .mouse(.wheelUp, point)
    case 65: return .mouse(.wheelDown, point)
    default: return nil
    }
  }
}
