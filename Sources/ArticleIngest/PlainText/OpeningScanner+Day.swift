import ArticleModel

/// The day and agency of an opening.
extension OpeningScanner {
  mutating func takeDay(afterPlace: Bool) -> (text: String, timestamp: Timestamp?)? {
    let before = at
    if afterPlace {
      guard at < bytes.count,
        bytes[at] == UInt8(ascii: ",") || bytes[at] == 0x20 || bytes[at] == UInt8(ascii: "(")
      else { return nil }
      while at < bytes.count, bytes[at] == UInt8(ascii: ",") || bytes[at] == 0x20 { at += 1 }
      // `HALDEN (Dec 2) - `
      if at + 1 < bytes.count, bytes[at] == UInt8(ascii: "("), isMonth(at + 1) {
        at += 1
        if let text = takeShortDay(), at < bytes.count, bytes[at] == UInt8(ascii: ")") {
          at += 1
          return (text, nil)
        }
        at = before
        return nil
      }
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

  func isMonth(_ index: Int) -> Bool {
    guard index < bytes.count else { return false }
    let word = bytes[index...].prefix { (65...90).contains($0 & 0xDF) && $0 < 0x80 }
    guard word.count >= 3 else { return false }
    return TimeWord.word(word)?.month != nil
  }

  // MARK: Agency

  /// `(Yonhap)`, `/TASS/`, `(Reuters/AFP)`: a known agency, or any name where a place stands before.
  mutating func takeAgency(isAlone: Bool) -> String? {
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
}
