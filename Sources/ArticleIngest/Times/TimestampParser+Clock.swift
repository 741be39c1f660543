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

  /// `10:08`, `10:08:30.5`, `10.08am`, `10h08`, `10 a.m.`, `100830`, `1008 GMT`.
  private mutating func takeDigitalClock(
    _ before: TimeWord.Meridiem?,
    afterDay: Bool
  ) -> ClockTime? {
    let start = at
    guard case .number(let first, let digits)? = kind(at) else { return nil }
    at += 1
    var (hour, minute, second) = (first, 0, Int?.none)
    var isClock = before != nil
    var needsMeridiem = false
    if digits <= 2 {
      let mark = sign(at)
      let isHourMark = word(at)?.keyword == .hours
      if mark == UInt8(ascii: ":") || mark == UInt8(ascii: ".") || isHourMark,
        case .number(let more, 1...2)? = kind(at + 1), isHourMark || !tokens[at + 1].isSpaced
      {
        (minute, isClock) = (more, true)
        needsMeridiem = mark == UInt8(ascii: ".") || (mark != nil && tokens[at + 1].range.count < 2)
        at += 2
        if needsMeridiem, sign(at) == UInt8(ascii: ":") { needsMeridiem = false }
        second = takeSecond()
      } else if isHourMark, afterDay {
        isClock = true
        at += 1
      }
    } else if digits == 4 || digits == 6, isCompactClock(start) {
      isClock = true
      (hour, minute) =
        digits == 4 ? (first / 100, first % 100) : (first / 10_000, first / 100 % 100)
      if digits == 6 { second = first % 100 }
      skipFraction()
    }
    var meridiem = before
    if let after = word(at)?.meridiem {
      (meridiem, isClock, needsMeridiem) = (after, true, false)
      at += 1
    } else if let keyword = word(at)?.keyword, keyword == .noon || keyword == .midnight {
      meridiem = keyword == .noon ? .afternoon : .morning
      (isClock, needsMeridiem) = (true, false)
      at += 1
    } else if let next = word(at), next.isFiller, next.month == nil {
      // `10.08 Uhr`
      needsMeridiem = false
    }
    if isClock, !needsMeridiem || afterDay, let clock = clock(hour, minute, second, meridiem) {
      return clock
    }
    at = start
    return nil
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
