/// What the value rules know of a word, apart from the text that it stands in.
struct Lexeme: Sendable {
  /// The classes that it belongs to; several for words such as `second`, `may` and `pound`.
  var classes: WordClass
  /// Its number: of a month, weekday, season or day part, of a numeral, or the power of ten of a
  /// magnitude; what it says beside depends on its class.
  var number: Int16 = 0
  /// The unit of time, for words of the class `unit`.
  var unit = TimeUnit.day
  /// Index in `Currency.all`, for currency names, codes and signs.
  var currency: UInt8 = 0

  /// The number of a currency's abbreviation that needs no sign after it: `Rs`, `RM`.
  static let standsAlone: Int16 = 900
  /// The number of an ISO 4217 code.
  static let isCode: Int16 = 901

  /// A word that the rules do not know.
  static let unknown = Lexeme(classes: [])
}

/// The classes of words that the value rules tell apart.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt64

  // Parts of the calendar.
  static let month = bit(0)
  static let shortMonth = bit(1)
  static let weekday = bit(2)
  static let shortWeekday = bit(3)
  static let weekdays = bit(4)
  static let season = bit(5)
  static let dayPart = bit(6)
  static let unit = bit(7)
  static let deicticDay = bit(8)
  static let decadeName = bit(9)
  static let zone = bit(10)
  static let holiday = bit(11)

  // Numerals.
  static let cardinal = bit(12)
  static let ordinal = bit(13)
  static let ordinalEnding = bit(14)
  static let magnitude = bit(15)
  static let shortMagnitude = bit(16)
  static let vagueNumber = bit(17)
  static let half = bit(18)

  // Money and shares.
  static let currencyName = bit(19)
  static let currencyCode = bit(20)
  static let currencyAdjective = bit(21)
  static let subunit = bit(22)
  static let percent = bit(23)
  static let pay = bit(24)

  // Words that turn a date.
  static let last = bit(25)
  static let next = bit(26)
  static let this = bit(27)
  static let every = bit(28)
  static let ago = bit(29)
  static let earlier = bit(30)
  static let later = bit(31)
  static let early = bit(32)
  static let fiscal = bit(33)

  // Small words.
  static let article = bit(34)
  static let inside = bit(35)
  static let of = bit(36)
  static let to = bit(37)
  static let and = bit(38)
  static let between = bit(39)
  static let from = bit(40)
  static let on = bit(41)
  static let at = bit(42)
  static let by = bit(43)
  static let per = bit(44)

  // Words that tell the rules what stands around a value.
  static let past = bit(45)
  static let future = bit(46)
  static let counted = bit(47)
  static let yearly = bit(48)
  static let finance = bit(49)
  static let sport = bit(50)
  static let street = bit(51)
  static let numbered = bit(52)
  static let meridiem = bit(53)
  static let weekdayName = bit(54)
  static let weight = bit(55)
  static let possessive = bit(56)
  static let period = bit(57)
  static let won = bit(58)
  static let pounds = bit(59)
  static let masthead = bit(60)
  static let reporting = bit(61)
  static let minus = bit(62)
  static let point = bit(63)

  private static func bit(_ index: UInt64) -> WordClass { WordClass(rawValue: 1 << index) }
}

/// A unit of time, from hours up.
enum TimeUnit: UInt8, Sendable {
  case second, minute, hour, day, weekend, week, month, quarter, year, decade, century
}
