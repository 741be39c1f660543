import ArticleModel

/// A moment as three numbers: seconds for the order, and what it takes to say again no more than was
/// known.
struct StoredDate: Hashable, Sendable {
  /// Seconds since 1970, as `Timestamp.secondsSince1970` counts them.
  let seconds: Int64
  /// Minutes east of Greenwich, where a zone is known.
  let zone: Int?
  /// 0 for a day, 1 for a time to the minute, 2 for one to the second, 3 where no date is known and
  /// this is when the article was added.
  let precision: Int

  /// Takes over stored numbers, which are kept within thirty thousand years and a day of zones.
  init(seconds: Int64, zone: Int?, precision: Int) {
    self.seconds = min(max(-1_000_000_000_000, seconds), 1_000_000_000_000)
    self.zone = zone.map { min(max(-1440, $0), 1440) }
    self.precision = precision
  }

  /// The numbers of an article that states no date.
  ///
  /// - Parameter seconds: When it was added, in seconds since 1970.
  init(addedAt seconds: Int64) {
    self.init(seconds: seconds, zone: 0, precision: 3)
  }

  /// Whether it is when the article was added, for want of a date of its own.
  var isOfAdding: Bool { precision == 3 }

  /// The numbers of a moment.
  init(_ timestamp: Timestamp) {
    seconds = timestamp.secondsSince1970
    zone = timestamp.zone?.minutes
    precision = timestamp.time.map { $0.second == nil ? 1 : 2 } ?? 0
  }

  /// The moment of the numbers.
  var timestamp: Timestamp {
    let local = Timestamp(secondsSince1970: seconds + Int64(zone ?? 0) * 60)
    return Timestamp(
      day: local.day,
      time: precision == 0
        ? nil
        : local.time.map {
          ClockTime(hour: $0.hour, minute: $0.minute, second: precision == 1 ? nil : $0.second)
        },
      zone: zone.map { ZoneOffset(minutes: $0) }
    )
  }
}
