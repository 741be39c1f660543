/// One word or sign of a text, and how it is written.
struct Token: Sendable {
  /// Where it starts, in bytes of its document.
  var start: Int32
  /// Where it ends; this byte is no longer part of it.
  var end: Int32
  /// How it is written and where it stands.
  var look: Look
  /// A hash of its scalars as they stand.
  var exact: UInt32
  /// A hash of its scalars in lower case, apostrophes and hyphens unified.
  var lower: UInt32
  /// A hash of its shape with runs collapsed: `Xx-x` for `Jong-un`.
  var shape: UInt32
  /// Hashes of its first two, three and four scalars in lower case; 0 where it has fewer.
  var prefixes: SIMD4<UInt32>
  /// Hashes of its last one, two, three and four scalars in lower case; 0 where it has fewer.
  var suffixes: SIMD4<UInt32>

  /// How a token is written and where it stands.
  struct Look: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    /// The first letter is upper case.
    static let capitalised = Look(rawValue: 1)
    /// At least two letters, all of them upper case.
    static let allCapitals = Look(rawValue: 2)
    /// At least one letter, all of them lower case.
    static let allLower = Look(rawValue: 4)
    /// Holds a digit.
    static let digit = Look(rawValue: 8)
    /// Holds a letter of any script.
    static let letter = Look(rawValue: 16)
    /// Holds a hyphen between other characters.
    static let hyphen = Look(rawValue: 32)
    /// Holds a full stop beside a letter: an abbreviation or initial.
    static let period = Look(rawValue: 64)
    /// One upper-case letter, with or without a full stop.
    static let initial = Look(rawValue: 128)
    /// Holds an upper-case letter after a lower-case one.
    static let innerCapital = Look(rawValue: 256)
    /// Holds letters of a script without case.
    static let caseless = Look(rawValue: 512)
    /// White space stands before it.
    static let spaced = Look(rawValue: 1024)
    /// First of its sentence.
    static let opensSentence = Look(rawValue: 2048)
    /// A line break stands before it.
    static let opensLine = Look(rawValue: 4096)
    /// First of its sentence but for quotes, dashes and numbers.
    static let leadsSentence = Look(rawValue: 8192)
    /// In a sentence without lower-case words, or whose words nearly all begin upper case.
    static let headlineCase = Look(rawValue: 16384)
    /// In a sentence in which no letter is lower case.
    static let shouted = Look(rawValue: 32768)
  }

  /// The bytes it takes.
  var bytes: Range<Int> { Int(start)..<Int(end) }
}

/// Mixes another value into a running hash (a multiply-xorshift round on 32 bits).
@inline(__always)
func mix(_ hash: UInt32, _ value: UInt32) -> UInt32 {
  var mixed = (hash ^ value) &* 0x9E37_79B1
  mixed ^= mixed >> 15
  return mixed
}

/// Mixes the bits of a finished hash once more (the finaliser of MurmurHash3).
@inline(__always)
func finished(_ hash: UInt32) -> UInt32 {
  var mixed = hash
  mixed ^= mixed >> 16
  mixed = mixed &* 0x85EB_CA6B
  mixed ^= mixed >> 13
  mixed = mixed &* 0xC2B2_AE35
  mixed ^= mixed >> 16
  return mixed
}
