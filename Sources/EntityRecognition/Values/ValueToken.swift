/// One word, number or sign of a text, as the value rules see it.
struct ValueToken: Sendable {
  /// What a token is.
  enum Form: UInt8, Sendable {
    case word, number, sign, currency, end
  }

  /// How a token is written and where it stands.
  struct Look: OptionSet, Sendable {
    let rawValue: UInt8

    /// White space stands before it.
    static let spaced = Look(rawValue: 1)
    /// A line break stands before it, or it is the first of the text.
    static let opensLine = Look(rawValue: 2)
    /// Its first letter is an upper-case ASCII letter.
    static let capitalised = Look(rawValue: 4)
    /// All its letters are upper-case ASCII letters.
    static let allCapitals = Look(rawValue: 8)
    /// A lower-case word that ends in `ed`, as past tenses do.
    static let endsInEd = Look(rawValue: 16)
    /// A lower-case word that ends in `s`, as plurals do.
    static let endsInS = Look(rawValue: 32)
    /// A number with commas between its digits.
    static let grouped = Look(rawValue: 64)
  }

  /// Where it starts, in bytes of the text.
  var start: Int32
  /// Where it ends; this byte is no longer part of it.
  var end: Int32
  /// What it is.
  var form: Form
  /// How it is written.
  var look: Look
  /// The ASCII byte of a sign, with the dashes, quotes and ellipses of typography folded to theirs.
  var sign: UInt8 = 0
  /// How many digits a number has before its decimal point.
  var digits: UInt8 = 0
  /// How many digits a number has after its decimal point.
  var decimals: UInt8 = 0
  /// The digits of a number read as one whole number: 125 for `12.5`.
  var number = 0
  /// What the rules know of a word or currency sign; `Lexeme.unknown` where nothing.
  var lexeme = Lexeme.unknown

  /// Whether white space stands before it.
  var isSpaced: Bool { look.contains(.spaced) }

  /// Whether it is a word of one of these classes.
  @inline(__always)
  func isWord(_ classes: WordClass) -> Bool {
    !lexeme.classes.isDisjoint(with: classes)
  }

  /// Whether it is this sign.
  @inline(__always)
  func isSign(_ scalar: Unicode.Scalar) -> Bool {
    form == .sign && sign == UInt8(truncatingIfNeeded: scalar.value)
  }

  /// The number where it is a whole one without commas, of so many digits; otherwise `nil`.
  func wholeNumber(digits range: ClosedRange<UInt8>) -> Int? {
    form == .number && decimals == 0 && range.contains(digits) && !look.contains(.grouped)
      ? number : nil
  }
}
