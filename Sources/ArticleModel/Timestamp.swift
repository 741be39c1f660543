/// A moment as an article states it: always a day, often a clock time, sometimes a zone.
///
/// What the article does not say stays `nil`; nothing is filled in. Encoded as one ISO 8601 string.
package struct Timestamp: Hashable, Sendable {
  /// The day, in the article's own zone.
  package var day: CivilDay
  /// The clock time, where one is given.
  package var time: ClockTime?
  /// The offset from UTC, where one is given; `nil` means unknown, never local.
  package var zone: ZoneOffset?

  /// Makes a moment from its parts.
  package init(day: CivilDay, time: ClockTime? = nil, zone: ZoneOffset? = nil) {
    self.day = day
    self.time = time
    self.zone = zone
  }

  /// Makes the moment that lies `seconds` after 1970-01-01T00:00:00Z, in UTC.
  package init(secondsSince1970 seconds: Int64) {
    let (days, rest) = seconds.flooredDivision(by: 86_400)
    self.init(
      day: CivilDay(daysSince1970: Int(days)),
      time: ClockTime(
        hour: Int(rest / 3600),
        minute: Int(rest / 60 % 60),
        second: Int(rest % 60)
      ),
      zone: .utc
    )
  }

  /// Seconds since 1970-01-01T00:00:00Z; an unknown clock time counts as midnight and an unknown
  /// zone as UTC, so this is for ordering, not for display.
  package var secondsSince1970: Int64 {
    let clock = time.map { $0.hour * 3600 + $0.minute * 60 + ($0.second ?? 0) } ?? 0
    return Int64(day.daysSince1970) * 86_400 + Int64(clock) - Int64((zone?.minutes ?? 0) * 60)
  }

  /// ISO 8601, with no more than is known: `2021-04-20`, `2021-04-20T10:08`,
  /// `2021-04-20T10:08:00+09:00`.
  package var iso8601: String {
    guard let time else { return day.iso8601 }
    return day.iso8601 + "T" + time.iso8601 + (zone?.iso8601 ?? "")
  }

  /// Reads ISO 8601 in the extended format, with `T`, `t` or a space before the clock time and an
  /// optional fraction of a second, which is dropped; `nil` for anything else.
  package init?(iso8601 text: some StringProtocol) {
    var scanner = DigitScanner(text)
    guard let year = scanner.digits(4), scanner.take("-"),
      let month = scanner.digits(2), scanner.take("-"),
      let dayOfMonth = scanner.digits(2),
      let day = CivilDay(year: year, month: month, day: dayOfMonth)
    else { return nil }
    self.init(day: day)
    if scanner.isAtEnd { return }
    guard scanner.take("T") || scanner.take("t") || scanner.take(" "),
      let hour = scanner.digits(2), scanner.take(":"), let minute = scanner.digits(2)
    else { return nil }
    var second: Int?
    if scanner.take(":") {
      guard let seconds = scanner.digits(2) else { return nil }
      second = seconds
      if scanner.take(".") || scanner.take(",") { scanner.skipDigits() }
    }
    guard let time = ClockTime(validHour: hour, minute: minute, second: second) else { return nil }
    self.time = time
    if scanner.isAtEnd { return }
    if scanner.take("Z") || scanner.take("z") {
      zone = .utc
    } else {
      let isWest = scanner.take("-")
      guard isWest || scanner.take("+"), let hours = scanner.digits(2) else { return nil }
      _ = scanner.take(":")
      let minutes = scanner.isAtEnd ? 0 : scanner.digits(2)
      guard let minutes, hours <= 14, minutes < 60 else { return nil }
      zone = ZoneOffset(minutes: (isWest ? -1 : 1) * (hours * 60 + minutes))
    }
    guard scanner.isAtEnd else { return nil }
  }
}

extension Timestamp: Comparable {
  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

extension Timestamp: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Timestamp(iso8601: text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "\(text) is not an ISO 8601 time"
      )
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso8601)
  }
}

/// Reads fixed runs of ASCII digits and punctuation from the front of a text.
private struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: some StringProtocol) {
    rest = Substring(text).utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func digits(_ count: Int) -> Int? {
    var value = 0
    var at = rest.startIndex
    for _ in 0..<count {
      guard at < rest.endIndex, (48...57).contains(rest[at]) else { return nil }
      value = value * 10 + Int(rest[at] - 48)
      at = rest.index(after: at)
    }
    rest = rest[at...]
    return value
  }

  mutating func skipDigits() {
    rest = rest.drop { (48...57).contains($0) }
  }

  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard let first = rest.first, first == UInt8(ascii: byte) else { return false }
    rest = rest.dropFirst()
    return true
  }
}

extension Int64 {
  /// Quotient and remainder with the quotient rounded down, so the remainder is never negative.
  fileprivate func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
