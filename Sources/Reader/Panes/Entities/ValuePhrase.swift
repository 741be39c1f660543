import ArticleModel

/// Says the value of a date, an amount or a percentage in words.
enum ValuePhrase {
  /// The value in words, or as it stands where its notation is not known.
  ///
  /// - Parameters:
  ///   - value: As in `Mention.value`: TIMEX3 for dates, currency code and number for amounts.
  ///   - kind: What it is the value of.
  /// - Returns: For instance `20 April 2021`, `winter 2021`, `3 months`, `USD 5,000,000`.
  static func of(_ value: String, kind: EntityKind) -> String {
    switch kind {
    case .date: TimePhrase.of(value) ?? value
    case .money: amount(value)
    case .person, .place, .organisation, .group, .event, .percent, .keyword: value
    }
  }

  private static func amount(_ value: String) -> String {
    let parts = value.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return value }
    return "\(parts[0]) \(grouped(parts[1]))"
  }

  /// A number with a comma before every three digits of its whole part.
  static func grouped(_ number: some StringProtocol) -> String {
    let whole = number.prefix { ("0"..."9").contains($0) }
    guard whole.count > 3 else { return String(number) }
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return grouped + number.dropFirst(whole.count)
  }
}
