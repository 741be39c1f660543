/// What agencies put before a headline to say which version of a story it is: `UPDATE 2-`,
/// `WRAPUP 1-`, `CORRECTED-`, `(LEAD)`, `(2nd LD)`, `1st LD-Writethru:`.
struct WireMark: Hashable, Sendable {
  /// The marks as they are written.
  let mark: String
  /// The headline without them.
  let headline: String

  /// Takes the marks off a headline; `nil` where it has none, or is nothing else.
  init?(_ headline: String) {
    var rest = Substring(headline)
    for _ in 0..<3 {
      guard let next = WireMark.withoutBracket(rest) ?? WireMark.withoutSlug(rest) else { break }
      rest = next.drop { $0 == " " }
    }
    guard rest.startIndex > headline.startIndex, rest.utf8.count >= 8, rest.contains(" ") else {
      return nil
    }
    let mark = headline[..<rest.startIndex]
    self.mark = String(mark.last == " " ? mark.dropLast() : mark)
    self.headline = String(rest)
  }

  /// What follows a mark in brackets.
  private static func withoutBracket(_ text: Substring) -> Substring? {
    guard text.utf8.first == UInt8(ascii: "("),
      let close = text.prefix(24).firstIndex(of: ")")
    else { return nil }
    let inside = text[text.index(after: text.startIndex)..<close]
    guard isVersion(inside) || brackets.contains(inside.uppercased()) else { return nil }
    return text[text.index(after: close)...]
  }

  /// What follows a mark in capitals and its hyphen, or an ordinal mark and its colon.
  private static func withoutSlug(_ text: Substring) -> Substring? {
    let head = text.prefix(24)
    if let colon = head.firstIndex(of: ":"),
      isVersion(head[..<colon]) || alerts.contains(String(head[..<colon]))
    {
      return text[text.index(after: colon)...]
    }
    guard let hyphen = head.firstIndex(of: "-") else { return nil }
    let words = head[..<hyphen].split(separator: " ", omittingEmptySubsequences: false)
    let after = text[text.index(after: hyphen)...]
    // `UPDATE - ` may be said of anything; agencies leave no space.
    guard let first = words.first, slugs.contains(String(first)), words.count <= 2,
      words.count < 2 || words[1].utf8.count <= 2 && words[1].utf8.allSatisfy(\.isASCIIDigit),
      let next = after.first, next != " ", next != "-"
    else { return nil }
    return after
  }

  /// `2nd LD`, `3rd LEAD`, `1st LD-Writethru`.
  private static func isVersion(_ text: Substring) -> Bool {
    let words = text.lowercased().split(separator: " ")
    guard words.count == 2, let digit = words[0].utf8.first, digit.isASCIIDigit,
      ["st", "nd", "rd", "th"].contains(String(words[0].drop { ("0"..."9").contains($0) }))
    else { return false }
    return ["ld", "lead", "ld-writethru", "roundup"].contains(String(words[1]))
  }

  private static let brackets: Set = ["LEAD", "LD", "URGENT", "CORRECTED", "RECAST", "UPDATED"]
  private static let alerts: Set = ["URGENT", "FLASH", "ALERT", "NEWS ALERT", "LEAD", "1ST LEAD"]
  private static let slugs: Set = [
    "UPDATE", "WRAPUP", "CORRECTED", "CORRECTION", "REFILE", "RPT", "RECAST",
  ]
}
