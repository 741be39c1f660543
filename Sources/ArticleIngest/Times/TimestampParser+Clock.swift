import ArticleModel

/// The clock times that a time can hold.
extension TimestampParser {
  /// Reads a clock time in any of the known forms, and moves on only when one fits.
  ///
  /// - Parameter afterDay: Whether a day stands before it; bare digits (`1008`) count only then.
  /// - Returns: The time, with 24:00 as 00:00 and `isNextDay` set.
  mutating func takeClock(afterDay: Bool) -> ClockTime? {
    let start = at
    let isKoreanBefore = isKorean
    var meridiem: TimeWord.Meridiem?
    if let word = word(at), let before = word.meridiem {
      meridiem = before
      if word.isKorean { isKorean = true }
      at += 1
    }
    if let clock = takeUnitClock(meridiem) ?? takeDigitalClock(meridiem, afterDay: afterDay)
      ?? takeNamedHour()
    {
      return clock
    }
    at = start
    isKorean = isKoreanBefore
    return nil
  }

  /// `10時08分30秒`, `10시 8분`.
  private mutating func takeUnitClock(_ meridiem: TimeWord.Meridiem?) -> ClockTime? {
    let start = at
    guard let hour = takeUnit(.hour) else { return nil }
    let minute = takeUnit(.minute) ?? 0
    let second = takeUnit(.second)
    if let clock = clock(hour, minute, second, meridiem) { return clock }
    at = start
    return nil
  }

  /// The digits of a clock time, and what they need to be one.
  private struct Digits {
    var hour: Int
    var minute = 0
    var second: Int?
    /// Whether their form shows that they are a clock time.
    var isClock: Bool
    /// Whether `10.08` and `10:8` are one only with `am` or `pm`.
    var needsMeridiem = false
  }

  /// `10:08`, `10:08:30.5`, `10.08am`, `10h08`, `10 a.m.`, `100830`, `1008 GMT`.
  private mutating func takeDigitalClock(
    _ before: TimeWord.Meridiem?,
    afterDay: Bool
  ) -> ClockTime? {
    let start = at
    guard var digits = takeDigits(isClock: before != nil, afterDay: afterDay) else { return nil }
    var meridiem = before
    if let after = word(at)?.meridiem {
      meridiem = after
      (digits.isClock, digits.needsMeridiem) = (true, false)
      at += 1
    } else if let keyword = word(at)?.keyword, keyword == .noon || keyword == .midnight {
      meridiem = keyword == .noon ? .afternoon : .morning
      (digits.isClock, digits.needsMeridiem) = (true, false)
      at += 1
    } else if let next = word(at), next.isFiller, next.month == nil {
      // `10.08 Uhr`
      digits.needsMeridiem = false
    }
    if digits.isClock, !digits.needsMeridiem || afterDay,
      let clock = clock(digits.hour, digits.minute, digits.second, meridiem)
    {
      return clock
    }
    at = start
    return nil
  }

  private mutating func takeDigits(isClock: Bool, afterDay: Bool) -> Digits? {
    let start = at
    guard case .number(let first, let count)? = kind(at) else { return nil }
    at += 1
    var digits = Digits(hour: first, isClock: isClock)
    if count <= 2 {
      let mark = sign(at)
      let isHourMark = word(at)?.keyword == .hours
      if mark == UInt8(ascii: ":") || mark == UInt8(ascii: ".") || isHourMark,
        case .number(let minute, 1...2)? = kind(at + 1), isHourMark || !tokens[at + 1].isSpaced
      {
        (digits.minute, digits.isClock) = (minute, true)
        digits.needsMeridiem =
          mark == UInt8(ascii: ".") || (mark != nil && tokens[at + 1].range.count < 2)
        at += 2
        if digits.needsMeridiem, sign(at) == UInt8(ascii: ":") { digits.needsMeridiem = false }
        digits.second = takeSecond()
      } else if isHourMark, afterDay {
        digits.isClock = true
        at += 1
      }
    } else if count == 4 || count == 6, isCompactClock(start) {
      digits.isClock = true
      (digits.hour, digits.minute) =
        count == 4 ? (first / 100, first % 100) : (first / 10_000, first / 100 % 100)
      if count == 6 { digits.second = first % 100 }
      skipFraction()
    }
    return digits
  }

  /// `:30` or `:30.123`; the fraction is dropped.
  private mutating func takeSecond() -> Int? {
    guard let mark = sign(at), mark == UInt8(ascii: ":") || mark == UInt8(ascii: "."),
      case .number(let second, 1...2)? = kind(at + 1), !tokens[at + 1].isSpaced
    else { return nil }
    at += 2
    skipFraction()
    return second
  }

  private mutating func skipFraction() {
    if let mark = sign(at), mark == UInt8(ascii: ".") || mark == UInt8(ascii: ","),
      isNumber(at + 1), !tokens[at + 1].isSpaced, !tokens[at].isSpaced
    {
      at += 2
    }
  }

  /// Whether four or six digits are a clock time: after `T`, or before a zone.
  private func isCompactClock(_ index: Int) -> Bool {
    if word(index - 1)?.keyword == .clockFollows { return true }
    return word(index + 1)?.zone != nil
  }

  /// `noon`, `midnight`.
  private mutating func takeNamedHour() -> ClockTime? {
    guard let keyword = word(at)?.keyword, keyword == .noon || keyword == .midnight else {
      return nil
    }
    at += 1
    return ClockTime(hour: keyword == .noon ? 12 : 0, minute: 0)
  }

  /// A clock time from its parts; `nil` where one is out of range.
  private mutating func clock(
    _ hour: Int,
    _ minute: Int,
    _ second: Int?,
    _ meridiem: TimeWord.Meridiem?
  ) -> ClockTime? {
    var hour = hour
    if let meridiem, hour <= 12 {
      guard hour > 0 || meridiem == .morning || minute > 0 else { return nil }
      hour = hour % 12 + (meridiem == .afternoon ? 12 : 0)
    }
    if hour == 24, minute == 0, second ?? 0 == 0 {
      isNextDay = true
      hour = 0
    }
    return ClockTime(validHour: hour, minute: minute, second: second)
  }
}
