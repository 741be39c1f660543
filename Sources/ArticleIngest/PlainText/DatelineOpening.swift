import ArticleModel

/// The words with which wire copy opens: `SEOUL, April 20 (Yonhap) --`, `(Reuters) -`.
///
/// Bytes up to 160 are looked at. A place counts as one when an agency in brackets, a day or capital
/// letters say so, or when it is one of the cities that news is filed from.
struct DatelineOpening: Hashable, Sendable {
  /// What the opening says.
  private(set) var dateline = Dateline()
  /// Names that stand in the opening, as in Korean copy.
  private(set) var authors: [String] = []
  /// The year, where the day has one.
  private(set) var timestamp: Timestamp?
  /// How many bytes of the paragraph the opening takes, white space after it included.
  private(set) var length = 0

  /// Reads the opening of a paragraph; `nil` where it opens with its text.
  init?(_ paragraph: String) {
    if let asian = AsianOpening(paragraph) {
      dateline = Dateline(place: asian.place, agency: asian.agency)
      authors = asian.authors
      length = asian.length
      return
    }
    var scanner = OpeningScanner(paragraph)
    guard let opening = scanner.opening() else { return nil }
    dateline = opening.dateline
    timestamp = opening.timestamp
    length = opening.length
    guard length < paragraph.utf8.count else { return nil }
  }
}

/// Scans the Western forms.
private struct OpeningScanner {
  private let bytes: [UInt8]
  private var at = 0

  struct Opening {
    var dateline = Dateline()
    var timestamp: Timestamp?
    var length = 0
  }

  init(_ paragraph: String) {
    bytes = Array(paragraph.utf8.prefix(160))
  }

  mutating func opening() -> Opening? {
    var opening = Opening()
    let place = takePlace()
    let placeText = place.map { String(decoding: bytes[$0], as: UTF8.self) }
    if place != nil { skipBracketedCountry() }
    let day = takeDay(afterPlace: place != nil)
    let agency = takeAgency(isAlone: place == nil && day == nil)
    guard place != nil || agency != nil else { return nil }
    let dash = takeDash() ?? (agency != nil && takeStop() ? .single : nil)
    guard isConvincing(place: placeText, hasDay: day != nil, agency: agency, dash: dash) else {
      return nil
    }
    opening.dateline = Dateline(place: placeText, day: day?.text, agency: agency)
    opening.timestamp = day?.timestamp
    skipSpace()
    opening.length = at
    return opening
  }

  private func isConvincing(place: String?, hasDay: Bool, agency: String?, dash: Dash?) -> Bool {
    guard let dash else { return agency != nil && (place != nil || hasDay || startsSentence) }
    if agency != nil { return true }
    guard let place else { return false }
    if hasDay { return dash != .colon || isCapitals(place) }
    let first = place.split(separator: ",").first.map(String.init) ?? place
    if isCapitals(first) {
      guard !OpeningScanner.isNoPlace(first) else { return false }
      return first.utf8.count >= 4 || Cities.holds(first)
    }
    return dash != .colon && (Cities.holds(first) || place.contains(",") && dash == .double)
  }

  /// Whether what follows starts a sentence, which text after a bare bracket does.
  private var startsSentence: Bool {
    var index = at
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    return index < bytes.count && (isCapital(bytes[index]) || bytes[index] >= 0x80)
  }

  private enum Dash { case single, double, colon }

  private mutating func takeDash() -> Dash? {
    skipSpace()
    let start = at
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ",") {
      at += 1
      skipSpace()
    }
    for (text, dash) in OpeningScanner.dashes where starts(with: text) {
      at += text.count
      // `(Reuters)-based` and `SEOUL-based` are words.
      guard at < bytes.count,
        dash != .single || bytes[at] == 0x20 || !isLetter(at)
          || bytes[at - 1] >= 0x80 || isCapital(bytes[at])
      else { break }
      return dash
    }
    at = start
    return nil
  }

  /// Takes the full stop that TASS puts after its name.
  private mutating func takeStop() -> Bool {
    guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "."), bytes[at + 1] == 0x20 else {
      return false
    }
    at += 1
    return true
  }

  private static let dashes: [([UInt8], Dash)] = [
    (Array("---".utf8), .double), (Array("--".utf8), .double), (Array("—".utf8), .double),
    (Array("―".utf8), .double), (Array("–".utf8), .single), (Array("-".utf8), .single),
    (Array(":".utf8), .colon), (Array("|".utf8), .single), (Array("/-".utf8), .single),
  ]

  // MARK: Place

  /// One to five words of a place, then regions after commas: `MEXICO CITY`, `Manila, Philippines`.
  private mutating func takePlace() -> Range<Int>? {
    skipSpace()
    let start = at
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
  private mutating func skipBracketedCountry() {
    skipSpace()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "["),
      let close = bytes[at...].firstIndex(of: UInt8(ascii: "]")), close - at < 40
    else { return }
    at = close + 1
  }

  // MARK: Day

  private mutating func takeDay(afterPlace: Bool) -> (text: String, timestamp: Timestamp?)? {
    let before = at
    if afterPlace {
      guard at < bytes.count, bytes[at] == UInt8(ascii: ",") || bytes[at] == 0x20 else {
        return nil
      }
      while at < bytes.count, bytes[at] == UInt8(ascii: ",") || bytes[at] == 0x20 { at += 1 }
    }
    let rest = Array(bytes[at...])
    if let found = TimestampReader().firstTimestamp(in: rest), found.range.lowerBound == 0 {
      let text = String(decoding: rest[found.range], as: UTF8.self)
      at += found.range.upperBound
      return (text, found.timestamp)
    }
    if let text = takeShortDay() { return (text, nil) }
    at = before
    return nil
  }

  /// `April 20`, `Apr. 20`, `20 April`, with a weekday before it or not.
  private mutating func takeShortDay() -> String? {
    let tokens = TimeToken.tokens(in: Array(bytes[at..<min(bytes.count, at + 40)]))
    var index = 0
    var hasMonth = false
    var hasDay = false
    var end = 0
    while index < tokens.count, index < 6 {
      switch tokens[index].kind {
      case .word(let word) where word.month != nil && !hasMonth: hasMonth = true
      case .word(let word) where word.isWeekday || word.isOrdinal: break
      case .number(let value, 1...2) where (1...31).contains(value) && !hasDay: hasDay = true
      case .sign(UInt8(ascii: ".")), .sign(UInt8(ascii: ",")):
        index += 1
        continue
      default: index = tokens.count
      }
      guard index < tokens.count else { break }
      end = tokens[index].range.upperBound
      index += 1
      if hasMonth, hasDay { break }
    }
    guard hasMonth, hasDay else { return nil }
    let text = String(decoding: bytes[at..<(at + end)], as: UTF8.self)
    at += end
    return text
  }

  private func isMonth(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let word = bytes[index...].prefix { (65...90).contains($0 & 0xDF) && $0 < 0x80 }
    guard word.count >= 3 else { return false }
    return TimeWord.word(word)?.month != nil
  }

  // MARK: Agency

  /// `(Yonhap)`, `/TASS/`, `(Reuters/AFP)`: a known agency, or any name where a place stands before.
  private mutating func takeAgency(isAlone: Bool) -> String? {
    let before = at
    while at < bytes.count,
      bytes[at] == 0x20 || bytes[at] == UInt8(ascii: ",")
        || bytes[at] == UInt8(ascii: ".")
    {
      at += 1
    }
    guard at < bytes.count, let close = OpeningScanner.brackets[bytes[at]],
      let end = bytes[(at + 1)...].firstIndex(of: close), end - at < 42
    else {
      at = before
      return nil
    }
    let name = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
    guard let agency = Agency.bracketed(name) ?? (isAlone ? nil : ClosingAgency.general(name))
    else {
      at = before
      return nil
    }
    at = end + 1
    return agency
  }

  private static let brackets: [UInt8: UInt8] = [
    UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "["): UInt8(ascii: "]"),
    UInt8(ascii: "/"): UInt8(ascii: "/"),
  ]

  // MARK: Characters

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
  }

  private func starts(with text: [UInt8]) -> Bool {
    bytes[min(at, bytes.count)...].starts(with: text)
  }

  private func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }

  private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private func isLetter(_ index: Int) -> Bool {
    bytes[index] >= 0xC3 && bytes[index] != 0xE2
      || (0x80...0xBF).contains(bytes[index])
        && bytes[index - 1] != 0xE2
        && !(bytes[index - 1] == 0x80 && bytes[max(0, index - 2)] == 0xE2)
      || bytes[index] < 0x80 && (65...90).contains(bytes[index] & 0xDF)
  }

  /// Full stops, apostrophes, hyphens and slashes between letters of a place.
  private func isInner(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte == UInt8(ascii: ".") {
      // `ST. LOUIS`, `N.Y.`, `Calif.` but not the end of a sentence.
      return index >= 1 && isLetter(index - 1)
    }
    guard byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") else {
      return false
    }
    return index + 1 < bytes.count && isLetter(index + 1)
  }

  private func isCapitals(_ text: String) -> Bool {
    !text.utf8.contains { (97...122).contains($0) } && text.utf8.contains { (65...90).contains($0) }
  }

  /// Words in capitals before a colon or dash that are no places.
  private static func isNoPlace(_ text: String) -> Bool {
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
    "WHERE", "WHY", "HOW", "FILE", "LISTEN", "BY", "ADVERTISEMENT", "RELATED", "POLL", "QUIZ",
  ]
}
