/// Folds scalars so that what readers call the same letter compares as equal.
///
/// Accents go (`é` is `e`, `ø` is `o`), typographic quotes and dashes become the typewriter's, full
/// width becomes half, all white space is a space; marks that only modify become 0, to be skipped.
/// The letter without its accent is found by Unicode's own names, `… WITH ACUTE`; source: UAX #44,
/// Name.
enum LetterFolding {
  /// The folded scalar, with its case kept.
  static func base(of scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar > 0x20 && scalar != 0x7F ? scalar : 0x20 }
    if scalar < tableSize { return bases[Int(scalar)] }
    switch scalar {
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return 0x20
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x20D0...0x20FF, 0xFE00...0xFE0F,
      0xFEFF:
      return 0
    case 0x2010...0x2015, 0x2212: return 0x2D
    case 0x2018...0x201B, 0x2032: return 0x27
    case 0x201C...0x201F, 0x2033: return 0x22
    case 0xFF01...0xFF5E: return scalar - 0xFEE0
    default: return scalar
    }
  }

  /// The folded scalar in lower case.
  static func lowercaseBase(of scalar: UInt32) -> UInt32 {
    let base = base(of: scalar)
    return base < tableSize ? lowercase[Int(base)] : base
  }

  /// Scalars below this are looked up: all alphabets with accents lie there.
  private static let tableSize: UInt32 = 0x2000

  private static let accented: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF,
  ]

  /// Accents of Latin, Greek and Cyrillic; points of Hebrew; vowel signs of Arabic.
  private static let modifiers: [ClosedRange<Int>] = [
    0x300...0x36F, 0x591...0x5BD, 0x64B...0x65F, 0x1AB0...0x1AFF,
  ]

  private static let bases: [UInt32] = {
    var table = Array(0..<tableSize)
    for scalar in modifiers.joined() { table[scalar] = 0 }
    for scalar in [0xAD, 0x670] { table[scalar] = 0 }
    for scalar in [0x85, 0xA0, 0x1680] { table[scalar] = 0x20 }
    var letters: [String: UInt32] = [:]
    let plain: [ClosedRange<UInt32>] = [0x41...0x5A, 0x61...0x7A, 0x370...0x52F]
    for scalar in plain.joined() {
      if let name = name(of: scalar) { letters[name] = scalar }
    }
    for scalar in accented.joined() {
      guard let name = name(of: scalar) else { continue }
      let parts = name.split(separator: " WITH ", maxSplits: 1)
      if parts.count == 2, let letter = letters[String(parts[0])] { table[Int(scalar)] = letter }
    }
    return table
  }()

  private static let lowercase: [UInt32] = (0..<tableSize).map { scalar in
    guard let lower = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars,
      lower.count == 1, let first = lower.first
    else { return scalar }
    return first.value
  }

  private static func name(of scalar: UInt32) -> String? {
    Unicode.Scalar(scalar)?.properties.name
  }
}
