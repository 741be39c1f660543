import ArticleModel

/// Puts a time together from tokens: day, clock time and zone in any usual order.
struct TimestampParser {
  let tokens: [TimeToken]
  let reader: TimestampReader
  /// Index of the next token.
  var at: Int
  /// Whether a Korean word was read.
  var isKorean = false
  /// Index after the last token that is part of the time.
  private var end: Int

  private var day: CivilDay?
  private var clock: ClockTime?
  private var zone: ZoneOffset?
  /// Minutes east in winter, where summer time is still to be decided by the day.
  private var seasonalZone: Int?
  /// A time of 24:00, which is the next day's midnight.
  var isNextDay = false

  /// Prepares to read a time that starts at a token.
  init(_ tokens: [TimeToken], reader: TimestampReader, from start: Int = 0) {
    self.tokens = tokens
    self.reader = reader
    at = start
    end = start
  }

  /// Whether all tokens were read.
  var isAtEnd: Bool { at >= tokens.count }

  /// The byte after the time.
  var consumedEnd: Int { end > 0 ? tokens[end - 1].range.upperBound : 0 }

  /// Reads a time; `nil` where there is no day.
  mutating func parse() -> Timestamp? {
    var hasWeekday = false
    while at < tokens.count {
      if takeLastZone() { break }
      let start = at
      skipSeparators()
      if day == nil, let found = takeDay() {
        day = found.day
        if let found = found.clock { clock = clock ?? found }
        if let found = found.zone { zone = zone ?? found }
      } else if clock == nil, let found = takeClock(afterDay: day != nil) {
        clock = found
      } else if clock != nil, zone == nil, seasonalZone == nil, takeZone() {
      } else if !hasWeekday, takeWeekday() {
        hasWeekday = true
        // A weekday alone after the time may be the start of the text.
        if day != nil { continue }
      } else {
        at = start
        break
      }
      end = at
      if day != nil, clock != nil, zone != nil || seasonalZone != nil { break }
    }
    at = end
    return timestamp
  }

  private var timestamp: Timestamp? {
    guard var day else { return nil }
    if isNextDay { day = day.adding(days: 1) }
    var zone = zone
    if zone == nil, let winter = seasonalZone {
      zone = ZoneOffset(minutes: winter + (SummerTime.isNorthAmerican(day) ? 60 : 0))
    }
    if zone == nil, isKorean, reader.followsFeedHabits, clock != nil {
      zone = ZoneOffset(minutes: 540)
    }
    return Timestamp(day: day, time: clock, zone: clock == nil ? nil : zone)
  }

  /// Skips words that say what the time is for, and a colon.
  mutating func skipLabel() {
    while let word = word(at), word.isLabel || (word.isFiller && at > 0) { at += 1 }
    if at > 0, sign(at) == UInt8(ascii: ":") { at += 1 }
    // Days of the week in languages that are not known here.
    if at == 0, reader.followsFeedHabits, kind(0) == .unknown {
      at = sign(1) == UInt8(ascii: ",") || sign(1) == UInt8(ascii: ".") ? 2 : 1
    }
    end = at
  }

  /// Skips what may follow a whole time: a second zone name, a comment in brackets, a full stop.
  mutating func skipTail() {
    while at < tokens.count {
      if sign(at) == UInt8(ascii: "(") {
        guard let close = tokens[at...].firstIndex(where: { $0.kind == .sign(UInt8(ascii: ")")) })
        else { return }
        at = close + 1
      } else if let word = word(at),
        word.zone != nil || word.isFiller || word.isWeekday || word.keyword == .time
      {
        at += 1
      } else if let sign = sign(at), sign == UInt8(ascii: ".") || sign == UInt8(ascii: ",") {
        at += 1
      } else {
        return
      }
    }
  }

  private mutating func skipSeparators() {
    while at < tokens.count {
      switch tokens[at].kind {
      case .sign(let sign):
        switch sign {
        case UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "@"), UInt8(ascii: ";"):
          at += 1
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "("),
          UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
          guard clock == nil || isLooseSign(at) else { return }
          at += 1
        default: return
        }
      case .word(let word):
        let isFiller = word.isFiller && !(word.isWeekday && day == nil)
        guard isFiller || word.keyword == .clockFollows && day != nil else { return }
        at += 1
      default: return
      }
    }
  }

  /// Whether a sign after a clock time parts it from what follows, rather than begin a zone.
  private func isLooseSign(_ index: Int) -> Bool {
    guard sign(index) == UInt8(ascii: "-"), index + 1 < tokens.count else { return true }
    return tokens[index + 1].isSpaced
  }

  private mutating func takeWeekday() -> Bool {
    guard let word = word(at), word.isWeekday else { return false }
    at += 1
    if sign(at) == UInt8(ascii: "."), !(at + 1 < tokens.count && isNumber(at + 1) && day != nil) {
      at += 1
    }
    return true
  }

  /// Reads a zone: `Z`, `+09:00`, `GMT+9`, `KST`, `(KST)`, `Etc/GMT`, `ET`, `Eastern Time`.
  private mutating func takeZone() -> Bool {
    let start = at
    if word(at)?.keyword == .area, sign(at + 1) == UInt8(ascii: "/") { at += 2 }
    if let word = word(at) {
      if let minutes = word.zone {
        at += 1
        if minutes == 0, let offset = takeOffset() {
          zone = offset
        } else {
          zone = ZoneOffset(minutes: minutes)
        }
      } else if let winter = word.seasonalZone {
        at += 1
        seasonalZone = winter
        skipZoneWords(winter: winter)
      }
      if zone != nil || seasonalZone != nil { return true }
    } else if let offset = takeOffset() {
      zone = offset
      return true
    }
    at = start
    return false
  }

  /// Reads what only the end of a feed's time makes a zone: a military letter or a name that nobody
  /// knows, both of which mean UTC unless more is known of them (RFC 5322, section 4.3).
  private mutating func takeLastZone() -> Bool {
    guard reader.followsFeedHabits, day != nil, clock != nil, zone == nil, seasonalZone == nil,
      at == tokens.count - 1, tokens[at].isSpaced
    else { return false }
    let known = word(at)?.lastZone
    let isLetter = word(at).map { $0.zone == nil } ?? false && tokens[at].range.count == 1
    guard known != nil || isLetter || kind(at) == .unknown else { return false }
    zone = ZoneOffset(minutes: known ?? 0)
    at += 1
    end = at
    return true
  }

  /// `Standard Time`, `Daylight Time`, `Time` after `Eastern`.
  private mutating func skipZoneWords(winter: Int) {
    if let next = word(at), next.isFiller, word(at + 1)?.keyword == .time { at += 1 }
    if word(at)?.keyword == .time { at += 1 }
  }

  /// `+09:00`, `-0500`, `+9`: a sign with digits right after it.
  mutating func takeOffset() -> ZoneOffset? {
    guard let sign = sign(at), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      case .number(let value, let digits)? = kind(at + 1), !tokens[at + 1].isSpaced
    else { return nil }
    var (hours, minutes, length) = (value, 0, 2)
    switch digits {
    case 1, 2:
      if self.sign(at + 2) == UInt8(ascii: ":") {
        guard case .number(let more, 2)? = kind(at + 3) else { return nil }
        (minutes, length) = (more, 4)
      }
    case 3, 4: (hours, minutes) = (value / 100, value % 100)
    default: return nil
    }
    guard hours <= 14, minutes < 60 else { return nil }
    at += length
    let size = hours * 60 + minutes
    return ZoneOffset(minutes: sign == UInt8(ascii: "-") ? -size : size)
  }

  // MARK: Tokens by index; beyond the end there is nothing.

  func kind(_ index: Int) -> TimeToken.Kind? {
    index >= 0 && index < tokens.count ? tokens[index].kind : nil
  }

  func word(_ index: Int) -> TimeWord? {
    guard case .word(let word)? = kind(index) else { return nil }
    return word
  }

  func sign(_ index: Int) -> UInt8? {
    guard case .sign(let sign)? = kind(index) else { return nil }
    return sign
  }

  func isNumber(_ index: Int) -> Bool {
    guard case .number? = kind(index) else { return false }
    return true
  }
}
