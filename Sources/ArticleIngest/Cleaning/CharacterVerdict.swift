/// What cleaning does with a character.
enum CharacterVerdict {
  case keep
  /// Kept, up to a number on one base.
  case mark
  /// Becomes a space.
  case space
  /// Becomes a line end.
  case newline
  case drop
  /// U+200C or U+200D: kept only where it shapes its neighbours.
  case joiner
  /// A variation selector: kept only on what it can vary.
  case selector

  /// Judges a scalar above the C0 controls.
  static func verdict(on value: UInt32) -> CharacterVerdict {
    switch value {
    case 0x85, 0x2028, 0x2029: .newline
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x200C, 0x200D: .joiner
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: .selector
    case _ where isDropped(value): .drop
    case _ where isMark(value): .mark
    default: .keep
    }
  }

  private static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x9F,  // C1 controls
      0xAD, 0x034F, 0x061C,  // soft hyphen, grapheme joiner, Arabic letter mark
      0x115F, 0x1160, 0x3164, 0xFFA0,  // Hangul fillers
      0x17B4, 0x17B5, 0x180E,  // invisible Khmer vowels, Mongolian vowel separator
      0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF0...0xFFFC,  // byte order mark; annotation, object replacement
      0xFDD0...0xFDEF,  // noncharacters
      0x1D173...0x1D17A, 0x1BCA0...0x1BCA3,  // musical and shorthand format controls
      0xE0000...0xE00FF, 0xE01F0...0xE0FFF:  // tags and unassigned ignorables
      true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether a scalar is a nonspacing or enclosing mark.
  private static func isMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x0300...0x036F, 0x0483...0x0489, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
      0xFE20...0xFE2F:
      return true
    case 0x0590...0x1CFF, 0xA800...0xABFF, 0x10000...0x1EFFF:
      guard let scalar = Unicode.Scalar(value) else { return false }
      let category = scalar.properties.generalCategory
      return category == .nonspacingMark || category == .enclosingMark
    default: return false
    }
  }

  /// Whether a joiner or selector changes what is seen between its neighbours (0 for none).
  ///
  /// - Parameters:
  ///   - value: The joiner or selector.
  ///   - previous: The scalar before it.
  ///   - next: The scalar after it.
  /// - Returns: Whether it is to be kept.
  static func shapes(_ value: UInt32, after previous: UInt32, before next: UInt32) -> Bool {
    switch value {
    case 0x200D where isEmojiPart(previous):
      isEmojiPart(next)
    case 0x200C, 0x200D:
      // Arabic and Syriac join by context, Indic scripts by virama; both use joiners at ends too.
      isJoining(previous) && (isJoining(next) || value == 0x200D)
    case 0xFE0E, 0xFE0F:
      isEmojiPart(previous) && previous != 0xFE0E && previous != 0xFE0F || isKeycapBase(previous)
    case 0xFE00...0xFE0D: isIdeograph(previous)
    default: isIdeograph(previous)
    }
  }

  private static func isEmojiPart(_ value: UInt32) -> Bool {
    switch value {
    case 0xFE0F, 0x1F3FB...0x1F3FF: true
    case 0xA9, 0xAE, 0x203C...0x3299, 0x1F000...0x1FAFF:
      Unicode.Scalar(value)?.properties.isEmoji ?? false
    default: false
    }
  }

  private static func isKeycapBase(_ value: UInt32) -> Bool {
    value == 0x23 || value == 0x2A || (0x30...0x39).contains(value)
  }

  private static func isIdeograph(_ value: UInt32) -> Bool {
    (0x3400...0x9FFF).contains(value) || (0x20000...0x3FFFF).contains(value)
  }

  private static func isJoining(_ value: UInt32) -> Bool {
    switch value {
    case 0x0620...0x06FF, 0x0710...0x07FF, 0x0840...0x0FFF, 0x1000...0x109F, 0x1780...0x18AF,
      0xA840...0xA87F, 0xA8E0...0xA8FF:
      true
    default: false
    }
  }
}
