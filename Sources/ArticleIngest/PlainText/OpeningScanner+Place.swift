/// The place of an opening.
extension OpeningScanner {
  /// One to five words of a place, then regions after commas: `MEXICO CITY`, `Manila, Philippines`.
  mutating func takePlace() -> Range<Int>? {
    skipSpace()
    let start = at
    // `Feb. 12 (UPI) -- …` has no place.
    if isMonth(at), bytes[at...].prefix(12).contains(where: isDigit) { return nil }
    guard takeWords(5) else {
      at = start
      return nil
    }
    var end = at
    while end - start < 80, at < bytes.count, bytes[at] == UInt8(ascii: ",") {
      let comma = at
      at += 1
      skipSpace()
      if isMonth(at) || at < bytes.count && isDigit(bytes[at]) || !takeWords(4) {
        at = comma
        break
      }
      end = at
    }
    at = end
    return start..<end
  }

  /// Capitalised words, `/` and `-` within them allowed, and particles between them.
  private mutating func takeWords(_ limit: Int) -> Bool {
    var count = 0
    while count < limit, at < bytes.count {
      let start = at
      guard isCapital(bytes[at]) || bytes[at] >= 0xC3 && bytes[at] <= 0xDF,
        count == 0 || !isMonth(at)
      else {
        guard count > 0, takeParticle() else { break }
        continue
      }
      while at < bytes.count, isLetter(at) || isInner(at) { at += 1 }
      if at - start > 30 { return false }
      count += 1
      guard at < bytes.count, bytes[at] == 0x20 else { break }
      let space = at
      at += 1
      if at < bytes.count, !isCapital(bytes[at]), !isParticle(at) {
        at = space
        break
      }
    }
    if at > 0, bytes[at - 1] == 0x20 { at -= 1 }
    return count > 0
  }

  private mutating func takeParticle() -> Bool {
    guard isParticle(at) else { return false }
    while at < bytes.count, bytes[at] != 0x20 { at += 1 }
    if at < bytes.count { at += 1 }
    return true
  }

  private func isParticle(_ index: Int) -> Bool {
    ["de ", "of ", "the ", "la ", "el ", "and ", "am ", "do ", "da ", "le ", "sur "].contains {
      bytes[index...].starts(with: $0.utf8)
    }
  }

  /// `[India]` and `(South Korea)` after a place.
  mutating func skipBracketedCountry() {
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "["),
      let close = bytes[at...].firstIndex(of: UInt8(ascii: "]")), close - at < 40
    else { return }
    at = close + 1
  }

  /// Whether a text is a place and nothing else.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - words: How many words a place in capitals may have that is no city known to file news.
  /// - Returns: Whether it is one.
  static func isWholePlace(_ text: String, words: Int) -> Bool {
    guard (3...60).contains(text.utf8.count) else { return false }
    var scanner = OpeningScanner(text)
    guard let place = scanner.takePlace(), place.count == text.utf8.count else { return false }
    let first = text.prefix { $0 != "," }
    if Cities.holds(String(first)) { return true }
    return scanner.isCapitals(text) && first.utf8.count >= 4 && !isNoPlace(text)
      && first.utf8.count { $0 == 0x20 } < words
  }

  /// Words in capitals before a colon or dash that are no places.
  static func isNoPlace(_ text: String) -> Bool {
    text.split(separator: " ").contains { word in
      noPlaces.contains(String(word)) || Agency.canonical(word) != nil
    }
  }

  private static let noPlaces: Set = [
    "BREAKING", "UPDATE", "UPDATED", "EXCLUSIVE", "WATCH", "NOTE", "CORRECTION", "OPINION",
    "ANALYSIS", "EXPLAINER", "LIVE", "VIDEO", "PHOTO", "PHOTOS", "FACTBOX", "TIMELINE", "REVIEW",
    "INTERVIEW", "FEATURE", "EDITORIAL", "WARNING", "SPOILER", "QUESTION", "ANSWER", "READ",
    "MORE", "ALERT", "URGENT", "FLASH", "LEAD", "WRAPUP", "COLUMN", "NASA", "NATO", "UPDATE1",
    "CLARIFICATION", "EDITOR'S", "DISCLAIMER", "TODO", "FIXME", "INFO", "ERROR", "DEBUG", "WARN",
    "SUMMARY", "BACKGROUND", "COVID-19", "PREVIEW", "RECAP", "NEWS", "THE", "WHO", "WHAT", "WHEN",
    "SOURCE", "SOURCES", "KEYWORDS", "TAGS", "TOPICS", "CREDIT", "CONTACT", "WHERE", "WHY", "HOW",
    "FILE", "LISTEN", "BY", "ADVERTISEMENT", "RELATED", "POLL", "QUIZ",
  ]
}
