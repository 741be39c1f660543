/// What a scraped page leaves between the paragraphs of its article.
enum Noise: String, Hashable, Sendable {
  case sharing = "share buttons"
  case readMore = "a pointer to other articles"
  case advertising = "advertising"
  case newsletter = "a sign-up"
  case cookies = "a cookie or terms notice"
  case copyright = "a copyright notice"
  case comments = "a comment counter"
  case counter = "a counter"
  case navigation = "navigation"
  case credit = "a picture credit"
  case end = "an end mark"
  case tags = "tags"
  case contact = "an address"
  case desk = "a desk note"

  /// A line recognised as noise.
  struct Finding: Hashable, Sendable {
    /// What it is.
    var noise: Noise
    /// Whether it is noise only beside other noise or at the ends of the text: a word like `Home`
    /// can be a heading.
    var isWeak: Bool
  }

  /// Recognises a line of noise.
  static func finding(in line: String, folded: FoldedLine) -> Finding? {
    let bytes = folded.bytes
    if bytes.count <= NoiseTable.longestLine, let finding = NoiseTable.exact[bytes] {
      return finding
    }
    if bytes.isEmpty { return nil }
    if let noise = Noise.openingOrClosing(line, bytes) {
      return Finding(noise: noise, isWeak: false)
    }
    if Noise.isRowOfButtons(bytes) { return Finding(noise: .sharing, isWeak: false) }
    // Press releases close with whom they are from: `SOURCE Ellery Instruments, Inc.`
    let isSource =
      (line.hasPrefix("SOURCE ") || line.hasPrefix("SOURCE: ")) && line.utf8.count <= 100
    if isSource || Noise.isDeskSigns(line) || Noise.isNoteToEditors(line, bytes) {
      return Finding(noise: .desk, isWeak: false)
    }
    if Noise.isPictureCredit(line) { return Finding(noise: .credit, isWeak: false) }
    if Noise.isFollow(line) { return Finding(noise: .sharing, isWeak: false) }
    if Noise.isTags(line) { return Finding(noise: .tags, isWeak: false) }
    if Noise.isAddress(line) { return Finding(noise: .contact, isWeak: false) }
    return nil
  }

  private static func openingOrClosing(_ line: String, _ bytes: [UInt8]) -> Noise? {
    if line.hasPrefix("©") || line.hasPrefix("ⓒ") { return .copyright }
    for pattern in NoiseTable.prefixes[bytes[0]] ?? []
    where bytes.count <= pattern.limit && bytes.starts(with: pattern.bytes) {
      return pattern.noise
    }
    for pattern in NoiseTable.parts
    where bytes.count <= pattern.limit && bytes.holds(pattern.bytes) {
      return pattern.noise
    }
    return nil
  }

  /// Whether a line is a row of buttons: `Facebook Twitter Email Print`.
  private static func isRowOfButtons(_ bytes: [UInt8]) -> Bool {
    guard bytes.count <= 120 else { return false }
    var (brands, count) = (0, 0)
    for word in bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x7C || $0 == 0x2C || $0 == 0x2F }
    ) {
      guard let isBrand = NoiseTable.buttons[Array(word)] else { return false }
      if isBrand { brands += 1 }
      count += 1
    }
    // `Share Print Font Size`
    return brands > 0
      || count >= 3 && ["share", "print", "email", "font"].contains { bytes.starts(with: $0.utf8) }
  }

  /// Whether a line is a photographer and an agency: `Jo Kerr/AP`.
  private static func isPictureCredit(_ line: String) -> Bool {
    guard line.utf8.count <= 60, let slash = line.firstIndex(of: "/") else { return false }
    let name = TextCleaner.foldingSpace(in: String(line[..<slash]))
    return name.contains(" ") && PersonName.isName(name)
      && Agency.canonical(line[line.index(after: slash)...]) != nil
  }

  /// Whether a line is the button under an author's name: `Follow Jo Bram`.
  private static func isFollow(_ line: String) -> Bool {
    guard line.utf8.count <= 40, line.hasPrefix("Follow ") else { return false }
    let name = String(line.dropFirst(7))
    return name.utf8.contains(0x20) && PersonName.isName(name)
  }

  /// Whether every word of a line is a hash tag.
  private static func isTags(_ line: String) -> Bool {
    guard line.utf8.first == UInt8(ascii: "#") else { return false }
    let words = line.utf8.split(separator: 0x20, maxSplits: 20)
    return !words.isEmpty
      && words.allSatisfy {
        $0.first == UInt8(ascii: "#") && $0.count > 2 && $0.dropFirst().first != UInt8(ascii: "#")
      }
  }

  /// Whether a line is the signs of those who worked on a text: `ar-tjm/giv/rlp`.
  static func isDeskSigns(_ line: String) -> Bool {
    guard line.utf8.count <= 30, line.utf8.contains(UInt8(ascii: "/")) else { return false }
    // `/AB/`
    if line.utf8.count <= 8, line.hasPrefix("/"), line.hasSuffix("/"), line.utf8.count > 3 {
      return line.utf8.dropFirst().dropLast().allSatisfy(\.isASCIILetter)
    }
    let signs = line.utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-")
    }
    // `APP/abc`
    let agency = signs.first.flatMap { Agency.canonical(String($0) ?? "") }
    return signs.count > 1
      && signs.dropFirst(agency == nil ? 0 : 1).allSatisfy { sign in
        (2...4).contains(sign.count) && sign.allSatisfy { (97...122).contains($0) }
      }
  }

  /// Whether a line in brackets says what a new version of a story changes: `(Adds details)`.
  private static func isNoteToEditors(_ line: String, _ bytes: [UInt8]) -> Bool {
    guard let first = line.utf8.first, first == UInt8(ascii: "(") || first == UInt8(ascii: "["),
      line.utf8.last == UInt8(ascii: ")") || line.utf8.last == UInt8(ascii: "]")
    else { return false }
    return NoiseTable.changes.contains(Array(bytes.prefix { (97...122).contains($0) }))
  }

  /// Whether a line is nothing but mail addresses and handles, or a note in two brackets that holds
  /// one: `((ann.example@wire.example; +44 20 5555 0101;))`.
  static func isAddress(_ line: String) -> Bool {
    guard line.utf8.contains(UInt8(ascii: "@")) else { return false }
    if line.hasPrefix("(("), line.hasSuffix("))") { return true }
    if line.hasPrefix("Write to "), line.utf8.count <= 100 { return true }
    let words = line.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C || $0 == 0x7C })
    guard !words.isEmpty, words.count <= 4 else { return false }
    return words.allSatisfy { word in
      guard let sign = word.firstIndex(of: UInt8(ascii: "@")) else { return false }
      let before = word[..<sign].filter { $0 != UInt8(ascii: "(") }
      return before.isEmpty || word[sign...].contains(UInt8(ascii: "."))
    }
  }
}

extension [UInt8] {
  /// Whether these bytes stand somewhere in it.
  func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    var at = 0
    while at <= count - part.count {
      if self[at] == first, self[at..<(at + part.count)].elementsEqual(part) { return true }
      at += 1
    }
    return false
  }
}
