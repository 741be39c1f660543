import ArticleModel

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

  /// What came of reading the sources again: `2 new, 1 changed, 1 source gone`.
  static func sources(_ report: SourceReport) -> String {
    if report.readable == 0, report.gone == 0, report.failed == 0 {
      return report.hasStandardInput
        ? "Nothing to read again: what came in by a pipe is gone"
        : "Nothing to read again: no file or folder was added"
    }
    var parts: [String] = []
    if report.added > 0 { parts.append("\(number(report.added)) new") }
    if report.changed > 0 { parts.append("\(number(report.changed)) changed") }
    if parts.isEmpty, report.readable > report.failed { parts.append("nothing new") }
    if report.gone > 0 {
      let gone = report.gone == 1 ? "1 source gone" : "\(number(report.gone)) sources gone"
      parts.append(report.readable == 0 ? "\(gone); the articles are kept" : gone)
    }
    if report.failed > 0, let failure = report.failure {
      let more = report.failed > 1 ? " and \(number(report.failed - 1)) more" : ""
      parts.append("not read: \(failure)\(more)")
    }
    if report.wasStopped { parts.append("stopped before the end") }
    let text = parts.joined(separator: ", ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
