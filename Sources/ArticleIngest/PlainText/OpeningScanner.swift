import ArticleModel

/// Scans the Western forms of the opening of wire copy.
struct OpeningScanner {
  let bytes: [UInt8]
  var at = 0
  /// Whether the paragraph is the first below a headline.
  private let isFirst: Bool

  /// What an opening says.
  struct Opening {
    var dateline = Dateline()
    var timestamp: Timestamp?
    var length = 0
  }

  /// Prepares to scan a paragraph.
  init(_ paragraph: String, isFirst: Bool = false) {
    self.isFirst = isFirst
    bytes = Array(paragraph.utf8.prefix(160))
  }

  /// Reads the opening; `nil` where the paragraph has none.
  mutating func opening() -> Opening? {
    if let opening = agencyFirst() { return opening }
    at = 0
    return placeFirst()
  }

  /// `(ANSA) - ROME, MAR 22 - …`, `(Reuters) - …`: the agency before all else.
  private mutating func agencyFirst() -> Opening? {
    guard let agency = takeAgency(isAlone: true) ?? takeBareAgency(), takeDash() != nil else {
      return nil
    }
    let end = at
    if var opening = placeFirst() {
      opening.dateline.agency = opening.dateline.agency ?? agency
      return opening
    }
    at = end
    skipSpace()
    return Opening(dateline: Dateline(agency: agency), length: at)
  }

  /// `CNN —`: an agency in capitals, without brackets.
  private mutating func takeBareAgency() -> String? {
    let name = bytes.prefix { isCapital($0) }
    guard (2...5).contains(name.count), bytes[name.count...].starts(with: " \u{2014}".utf8),
      let agency = Agency.canonical(String(decoding: name, as: UTF8.self))
    else { return nil }
    at = name.count
    return agency
  }

  private mutating func placeFirst() -> Opening? {
    var opening = Opening()
    let place = takePlace()
    let placeText = place.map { String(decoding: bytes[$0], as: UTF8.self) }
    if place != nil { skipBracketedCountry() }
    let day = takeDay(afterPlace: place != nil)
    // `DAYTON, Ohio--(BUSINESS WIRE)--…` has a dash before its agency too.
    let beforeDash = at
    let hasDash = place != nil && takeDash() == .double
    let agency = takeAgency(isAlone: place == nil && day == nil || hasDash)
    if agency == nil { at = beforeDash }
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
    if dash == .colon { return false }
    if Cities.holds(first) || place.contains(",") && dash == .double { return true }
    return isFirst && dash == .double && startsSentence && !hasFurtherDash
      && first.utf8.count >= 4
      && place.utf8.count { $0 == 0x20 } <= 2 && !OpeningScanner.isNoPlace(place.uppercased())
  }

  /// Whether what follows starts a sentence, which text after a bare bracket does.
  private var startsSentence: Bool {
    var index = at
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    return index < bytes.count && (isCapital(bytes[index]) || bytes[index] >= 0x80)
  }

  /// Whether another long dash follows: then the two set off what stands between them.
  private var hasFurtherDash: Bool {
    (at..<bytes.count).contains { index in
      bytes[index...].starts(with: "—".utf8) || bytes[index...].starts(with: "--".utf8)
    }
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
    (Array("_ ".utf8), .single),
  ]
}
