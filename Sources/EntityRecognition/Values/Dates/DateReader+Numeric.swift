import ArticleModel

/// Dates in digits: `2021-04-20`, `2021-04-20T10:08`, `20.04.2021`, `20/04/2021`, `04/2021`.
extension DateReader {
  /// The date in digits that starts at a token; a form that may be read two ways has no value.
  func numeric(at start: Int) -> Found? {
    let separator = text[start + 1]
    guard separator.isSign("-") || separator.isSign("/") || separator.isSign("."),
      text.isGlued(start + 1), text.isGlued(start + 2),
      let first = text[start].wholeNumber(digits: 1...4),
      let second = text[start + 2].wholeNumber(digits: 1...4)
    else { return nil }
    let sign = Unicode.Scalar(separator.sign)
    guard text.isSign(start + 3, sign), text.isGlued(start + 3), text.isGlued(start + 4),
      let third = text[start + 4].wholeNumber(digits: 1...4), !isJoined(after: start + 4)
    else {
      return monthAndYear(first, second, at: start, sign)
    }
    return date([first, second, third], digits: text[start].digits, at: start, sign)
  }

  private func date(_ parts: [Int], digits: UInt8, at start: Int, _ sign: Unicode.Scalar) -> Found?
  {
    if digits == 4 {
      guard let day = CivilDay(year: parts[0], month: parts[1], day: parts[2]) else { return nil }
      return isoClock(day, from: start, to: start + 5)
        ?? Found(
          start: start,
          end: start + 5,
          value: .point(.day(day)),
          reason: "A date in digits, year first."
        )
    }
    guard text[start + 4].digits == 4, (1000...2999).contains(parts[2]) else { return nil }
    let dayFirst = CivilDay(year: parts[2], month: parts[1], day: parts[0])
    let monthFirst = CivilDay(year: parts[2], month: parts[0], day: parts[1])
    guard let day = dayFirst ?? monthFirst else { return nil }
    // Dots are a day-first custom; with slashes or hyphens both orders are in use.
    let isOpen = sign != "." && dayFirst != nil && monthFirst != nil && dayFirst != monthFirst
    return Found(
      start: start,
      end: start + 5,
      value: isOpen ? .unknown : .point(.day(sign == "." ? dayFirst ?? day : day)),
      reason: isOpen ? "A date in digits that may be read two ways." : "A date in digits."
    )
  }

  private func monthAndYear(_ month: Int, _ year: Int, at start: Int, _ sign: Unicode.Scalar)
    -> Found?
  {
    guard sign == "/", (1...12).contains(month), text[start + 2].digits == 4,
      (1900...2099).contains(year), !isJoined(after: start + 2)
    else { return nil }
    return Found(
      start: start,
      end: start + 3,
      value: .point(.month(year, month)),
      reason: "A month and year in digits."
    )
  }

  /// Whether a number runs on into more digits.
  private func isJoined(after index: Int) -> Bool {
    let next = text[index + 1]
    guard text.isGlued(index + 1) else { return false }
    return (next.isSign("-") || next.isSign("/") || next.form == .number)
      && (text[index + 2].form == .number || next.form == .number)
  }

  /// `T10:08`, `T10:08:00Z` after an ISO date.
  private func isoClock(_ day: CivilDay, from start: Int, to end: Int) -> Found? {
    let mark = text[end]
    guard mark.form == .word, !mark.isSpaced, mark.isWord(.shortMagnitude),
      mark.end - mark.start == 1, mark.lexeme.number == 12, text.isGlued(end + 1),
      let (time, last) = digits(at: end + 1)
    else { return nil }
    var zone: ZoneOffset?
    var at = last
    if text[at].form == .word, !text[at].isSpaced, text[at].isWord(.zone) {
      zone = .utc
      at += 1
    } else if text.isHyphen(at) || text.isSign(at, "+"), text.isGlued(at),
      let (offset, after) = digits(at: at + 1)
    {
      let minutes = offset.hour * 60 + offset.minute
      zone = ZoneOffset(minutes: text.isHyphen(at) ? -minutes : minutes)
      at = after
    }
    return Found(
      start: start,
      end: at,
      value: .clock(day, time, zone: zone),
      reason: "A date and time in digits."
    )
  }
}
