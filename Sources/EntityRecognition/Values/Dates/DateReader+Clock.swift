import ArticleModel

/// Clock times: `10:08 a.m.`, `5 p.m. Tuesday`, `1400 GMT`, `Monday at 9:30 am`.
extension DateReader {
  /// Hours and minutes in digits, with or without seconds, and the index after them.
  func digits(at start: Int) -> (time: ClockTime, end: Int)? {
    guard let hour = text[start].wholeNumber(digits: 1...2), text.isSign(start + 1, ":"),
      text.isGlued(start + 1), text.isGlued(start + 2), text[start + 2].digits == 2,
      let minute = text[start + 2].wholeNumber(digits: 2...2)
    else { return nil }
    var second: Int?
    var end = start + 3
    if text.isSign(end, ":"), text.isGlued(end), text.isGlued(end + 1), text[end + 1].digits == 2 {
      second = text[end + 1].number
      end += 2
    }
    return ClockTime(validHour: hour, minute: minute, second: second).map { ($0, end) }
  }

  /// `a.m.`, `pm` and their like: whether it is afternoon, and the index after it.
  func meridiem(at index: Int) -> (isAfternoon: Bool, end: Int)? {
    let token = text[index]
    let length = token.end - token.start
    guard token.form == .word, length <= 2, length > 0 else { return nil }
    if length == 2 {
      guard token.isWord(.meridiem), !text.isGlued(index + 1) || text[index + 1].form != .word
      else { return nil }
      return (token.lexeme.number == 11, index + 1)
    }
    let isAfternoon = token.isWord(.meridiem)
    guard isAfternoon || token.isWord(.article), text.isSign(index + 1, "."),
      text.isWord(index + 2, .shortMagnitude), text[index + 2].lexeme.number == 6,
      text[index + 2].end - text[index + 2].start == 1
    else { return nil }
    return (isAfternoon, text.isSign(index + 3, ".") ? index + 4 : index + 3)
  }

  /// The clock time that starts at a token, with its zone.
  private func time(at start: Int) -> (time: ClockTime, zone: ZoneOffset?, end: Int)? {
    let colon = digits(at: start)
    let hour = colon?.time.hour ?? text[start].wholeNumber(digits: 1...2)
    var end = colon?.end ?? start + 1
    var time = colon?.time
    if let hour, let (isAfternoon, last) = meridiem(at: end), (1...12).contains(hour) {
      time = ClockTime(hour: hour % 12 + (isAfternoon ? 12 : 0), minute: time?.minute ?? 0)
      end = last
    } else if colon == nil {
      // `1400 GMT`
      guard let digits = text[start].wholeNumber(digits: 4...4), text[end].isWord(.zone),
        text[end].look.contains(.allCapitals)
      else { return nil }
      time = ClockTime(validHour: digits / 100, minute: digits % 100)
    } else if !(text[end].isWord(.zone) && text[end].look.contains(.allCapitals)) {
      let before = text[start - 1]
      guard before.isWord([.at, .by, .inside]) || before.isHyphen(spaced: true) else { return nil }
    }
    guard let time else { return nil }
    let mark = text[end]
    guard mark.isWord(.zone), mark.look.contains(.allCapitals), mark.isSpaced else {
      return (time, nil, end)
    }
    let minutes = Int(mark.lexeme.number)
    return (time, minutes < 1000 ? ZoneOffset(minutes: minutes) : nil, end + 1)
  }

  /// The clock time that starts at a token, with the day after it where one stands there.
  func clock(at start: Int) -> Found? {
    guard let (time, zone, end) = time(at: start) else { return nil }
    var at = text.afterComma(end)
    if text.isWord(at, .on) { at += 1 }
    // Nothing that may lead to a clock time again: no input nests.
    if text[at].form == .word, !text[at].lexeme.classes.isEmpty,
      !text[at].isWord([.article, .early]),
      let day = core(at: at), let civil = day.value.day
    {
      return Found(
        start: start,
        end: day.end,
        value: .clock(civil, time, zone: zone),
        reason: "A time of day with its day."
      )
    }
    return Found(
      start: start,
      end: end,
      value: .clock(nil, time, zone: zone),
      reason: "A time of day."
    )
  }

  /// Takes in a clock time after a day: `Tuesday at 10 a.m.`, `April 20, 2021 - 10:08`.
  func extendWithClock(_ found: inout Found) {
    guard case .point(.day(let day)) = found.value else { return }
    var at = found.end
    if text.isSign(at, ",") || text.isHyphen(at) { at += 1 }
    if text.isWord(at, .at) { at += 1 }
    guard text[at].form == .number, !isJoinedToNumber(at), let (time, zone, end) = time(at: at)
    else { return }
    found.end = end
    found.value = .clock(day, time, zone: zone)
    found.reason = "A day with its time."
  }
}

extension ValueToken {
  /// Whether it is a hyphen with white space before it, as between a date and a time.
  fileprivate func isHyphen(spaced: Bool) -> Bool { isSign("-") && isSpaced == spaced }
}
