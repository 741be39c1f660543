/// A decimal number, kept exactly: `mantissa` times ten to the power of `exponent`.
struct Quantity: Hashable, Sendable {
  /// The digits as one whole number.
  private(set) var mantissa: Int
  /// The power of ten.
  private(set) var exponent: Int

  /// Makes a number, with no zeros at the mantissa's end.
  init(_ mantissa: Int, exponent: Int = 0) {
    self.mantissa = mantissa
    self.exponent = mantissa == 0 ? 0 : exponent
    while self.mantissa != 0, self.mantissa % 10 == 0 {
      self.mantissa /= 10
      self.exponent += 1
    }
  }

  /// The number times ten to a power.
  func scaled(by power: Int) -> Quantity { Quantity(mantissa, exponent: exponent + power) }

  /// The sum, or `nil` where it has more digits than a machine word holds.
  func adding(_ other: Quantity) -> Quantity? {
    let low = min(exponent, other.exponent)
    guard let left = Quantity.shifted(mantissa, by: exponent - low),
      let right = Quantity.shifted(other.mantissa, by: other.exponent - low)
    else { return nil }
    let (sum, isTooLarge) = left.addingReportingOverflow(right)
    return isTooLarge ? nil : Quantity(sum, exponent: low)
  }

  private static func shifted(_ mantissa: Int, by power: Int) -> Int? {
    guard power <= 18 else { return nil }
    var result = mantissa
    for _ in 0..<power {
      let (product, isTooLarge) = result.multipliedReportingOverflow(by: 10)
      if isTooLarge { return nil }
      result = product
    }
    return result
  }

  /// The number as plain decimal digits, without grouping: `1200000000`, `0.5`.
  ///
  /// `nil` where that would take more than 30 digits.
  var digits: String? {
    guard (-30...30).contains(exponent) else { return nil }
    let plain = String(mantissa.magnitude)
    let sign = mantissa < 0 ? "-" : ""
    if exponent >= 0 {
      guard plain.utf8.count + exponent <= 30 else { return nil }
      return sign + plain + String(repeating: "0", count: exponent)
    }
    let places = -exponent
    let whole = plain.utf8.count > places ? String(plain.dropLast(places)) : "0"
    let zeros = String(repeating: "0", count: max(0, places - plain.utf8.count))
    return "\(sign)\(whole).\(zeros)\(plain.suffix(places))"
  }

  /// The number as a reader would say it: `1.2 billion`, `5 million`, `3,500`.
  var spoken: String? {
    for (power, name) in [(12, "trillion"), (9, "billion"), (6, "million")]
    where isAtLeast(power: power) {
      return scaled(by: -power).digits.map { "\($0) \(name)" }
    }
    guard let digits else { return nil }
    let parts = digits.split(separator: ".", maxSplits: 1)
    var whole = ""
    for (index, digit) in (parts.first ?? "").reversed().enumerated() {
      if index > 0, index % 3 == 0, digit != "-" { whole.append(",") }
      whole.append(digit)
    }
    return String(whole.reversed()) + (parts.count > 1 ? ".\(parts[1])" : "")
  }

  /// Whether the size of the number is at least ten to a power.
  func isAtLeast(power: Int) -> Bool {
    String(mantissa.magnitude).utf8.count + exponent > power
  }
}
