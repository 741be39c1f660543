/// Phrases that several parts of the screen use.
enum Phrase {
  /// `1 article`, `1,204 articles`.
  static func articles(_ count: Int) -> String {
    count == 1 ? "1 article" : "\(number(count)) articles"
  }

  /// A number with commas between its thousands: `1,204`.
  static func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return (value < 0 ? "-" : "") + text
  }

  /// Words as a list: `people, dates and money`.
  static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and \(last)"
  }

  /// A text in quotation marks, cut short.
  static func quoted(_ text: String, limit: Int = 40) -> String {
    let start = text.prefix(limit)
    return "“\(start)\(start.endIndex == text.endIndex ? "" : "…")”"
  }
}
