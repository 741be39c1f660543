package import ArticleModel

/// Reads times as people and programs write them.
///
/// ISO 8601 (extended and basic, week and ordinal days), RFC 822, 850 and 1123 and asctime with
/// their obsolete zones and two-digit years, epoch seconds and milliseconds, and the forms of news
/// copy: `April 20, 2021 - 10:08`, `10:08 a.m. KST, April 20, 2021`, `20.04.2021 10:08 Uhr`,
/// `2021年4月20日 10時08分`, `2021. 4. 20. 오전 10:08`. What is not said stays unknown, and what
/// can be read in two ways (`04/05/2021`) is read only where `order` decides.
package struct TimestampReader: Hashable, Sendable {
  /// Which of the two comes first in `04/05/2021`.
  package enum DayOrder: Hashable, Sendable {
    case dayFirst, monthFirst
  }

  /// How slashed days are read where the numbers do not decide; `nil` leaves them unread.
  package var order: DayOrder?
  /// Whether feeds' habits are followed: `2003` and `2003-12` mean their first day, and a time
  /// written in Korean without a zone is Korean time.
  package var followsFeedHabits: Bool

  /// Makes a reader.
  package init(order: DayOrder? = nil, followsFeedHabits: Bool = false) {
    self.order = order
    self.followsFeedHabits = followsFeedHabits
  }

  /// Makes a reader for a language given as a BCP 47 tag: its country decides the day order, or the
  /// language where all its countries agree.
  package init(language: String?) {
    let parts = (language ?? "").lowercased().split { $0 == "-" || $0 == "_" }
    switch (parts.first, parts.dropFirst().last) {
    case (nil, _): self.init()
    case (_, "us"), (_, "ph"): self.init(order: .monthFirst)
    case ("en", nil), (_, "ca"), ("ko", _), ("ja", _), ("zh", _), ("hu", _): self.init()
    default: self.init(order: .dayFirst)
    }
  }

  /// Reads a text that is a time and nothing else, but for a label before it (`Published:`).
  ///
  /// - Parameter text: At most a few words; longer than 256 bytes is never read.
  /// - Returns: The time, or `nil` where the text is none or more than one.
  package func timestamp(in text: String) -> Timestamp? {
    guard text.utf8.count <= TimestampReader.reach else { return nil }
    let bytes = Array(text.utf8)
    if let plain = plainNumber(bytes) { return plain }
    var parser = TimestampParser(TimeToken.tokens(in: bytes), reader: self)
    parser.skipLabel()
    guard let found = parser.parse() else { return feedTimestamp(bytes) }
    parser.skipTail()
    return parser.isAtEnd ? found : feedTimestamp(bytes)
  }

  /// Finds the first time with a day in a line.
  ///
  /// - Parameter line: The line; only its first 256 bytes are looked at.
  /// - Returns: The time and the bytes it takes, or `nil` where there is none.
  package func firstTimestamp(in line: String) -> (timestamp: Timestamp, range: Range<Int>)? {
    let bytes = Array(line.utf8.prefix(TimestampReader.reach))
    return firstTimestamp(in: bytes)
  }

  /// Finds the first time with a day in a line's bytes.
  func firstTimestamp(in bytes: [UInt8]) -> (timestamp: Timestamp, range: Range<Int>)? {
    let tokens = TimeToken.tokens(in: bytes)
    for start in tokens.indices where tokens[start].canStartTime {
      if start > 0, tokens[start - 1].touches(tokens[start], in: bytes) { continue }
      var parser = TimestampParser(tokens, reader: self, from: start)
      if let found = parser.parse() {
        return (found, tokens[start].range.lowerBound..<parser.consumedEnd)
      }
    }
    return nil
  }

  /// How many bytes a time may take.
  static let reach = 256

  /// Epoch seconds or milliseconds, `YYYYMMDD`, `YYYYMMDDhhmm` and `YYYYMMDDhhmmss`.
  private func plainNumber(_ bytes: [UInt8]) -> Timestamp? {
    guard (8...14).contains(bytes.count), bytes.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    let value = bytes.reduce(Int64(0)) { $0 * 10 + Int64($1 - 48) }
    switch bytes.count {
    case 9, 10: return Timestamp(secondsSince1970: value)
    case 13: return Timestamp(secondsSince1970: value / 1000)
    case 8, 12, 14:
      let digits = bytes.map { Int($0) - 48 }
      func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
      guard let day = CivilDay(year: number(0..<4), month: number(4..<6), day: number(6..<8))
      else { return nil }
      guard digits.count > 8 else { return Timestamp(day: day) }
      let time = ClockTime(
        validHour: number(8..<10),
        minute: number(10..<12),
        second: digits.count == 14 ? number(12..<14) : nil
      )
      return time.map { Timestamp(day: day, time: $0) }
    default: return nil
    }
  }

  /// The truncated forms of ISO 8601 that feeds use, completed by their first day.
  ///
  /// `2003`, `2003-12`, `-0312` and `-03-12` (a month of this century), `03335` (a day of a year).
  private func feedTimestamp(_ bytes: [UInt8]) -> Timestamp? {
    guard followsFeedHabits, bytes.count <= 7 else { return nil }
    let digits = bytes.filter { $0 != 0x2D }.map { Int($0) - 48 }
    guard digits.allSatisfy((0...9).contains) else { return nil }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    let shape = bytes.map { $0 == 0x2D ? "-" : "9" }.joined()
    let day: CivilDay? =
      switch shape {
      case "9999": CivilDay(year: number(0..<4), month: 1, day: 1)
      case "9999-99": CivilDay(year: number(0..<4), month: number(4..<6), day: 1)
      case "-9999", "-99-99": CivilDay(year: 2000 + number(0..<2), month: number(2..<4), day: 1)
      case "99999":
        CivilDay(year: 2000 + number(0..<2), month: 1, day: 1)?.adding(days: number(2..<5) - 1)
      default: nil
      }
    return day.map { Timestamp(day: $0) }
  }
}
