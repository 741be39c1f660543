/// The agency that closes a paragraph of wire copy: `… and Laos. (Yonhap)`, `… said. — Reuters`.
struct ClosingAgency: Hashable, Sendable {
  /// The agency.
  let name: String?
  /// The paragraph without it.
  let text: String

  /// Reads the end of a paragraph; `nil` where it closes with its text.
  init?(_ paragraph: String) {
    let bytes = Array(paragraph.utf8)
    var end = bytes.count
    while end > 0, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == 0x20 { end -= 1 }
    guard end > 2 else { return nil }
    let close = bytes[end - 1]
    let found: (name: String?, start: Int)?
    switch close {
    case UInt8(ascii: ")"): found = ClosingAgency.bracketed(bytes, UInt8(ascii: "("), end)
    case UInt8(ascii: "]"): found = ClosingAgency.bracketed(bytes, UInt8(ascii: "["), end)
    case UInt8(ascii: "/"): found = ClosingAgency.bracketed(bytes, UInt8(ascii: "/"), end)
    default: found = ClosingAgency.dashed(bytes, end) ?? ClosingAgency.signed(bytes, end)
    }
    guard let found else { return nil }
    name = found.name
    var start = found.start
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    text = String(decoding: bytes[..<start], as: UTF8.self)
    guard !text.isEmpty else { return nil }
  }

  private static func bracketed(
    _ bytes: [UInt8],
    _ opening: UInt8,
    _ end: Int
  ) -> (name: String?, start: Int)? {
    let reach = max(0, end - 60)
    guard let start = bytes[reach..<(end - 1)].lastIndex(of: opening), end - start > 3 else {
      return nil
    }
    let inside = String(decoding: bytes[(start + 1)..<(end - 1)], as: UTF8.self)
    let isAfterSentence = endsSentence(bytes[..<start])
    let source = withoutLeadIn(inside).lowercased()
    if isAfterSentence, source == "agencies" || source == "agency inputs" { return (nil, start) }
    if let agency = Agency.bracketed(ClosingAgency.withoutLeadIn(inside)) {
      // `the Korean Central News Agency (KCNA).` explains an acronym and closes nothing.
      let isName = inside.utf8.contains { (97...122).contains($0) } || inside.utf8.count <= 3
      guard isAfterSentence || isName && end == bytes.count else { return nil }
      return (agency, start)
    }
    guard isAfterSentence, opening != UInt8(ascii: "/"), let name = general(inside) else {
      return nil
    }
    return (name, start)
  }

  /// `With inputs from Reuters` names Reuters.
  private static func withoutLeadIn(_ text: String) -> String {
    for leadIn in [
      "with inputs from ", "with input from ", "with agency inputs from ", "with reporting by ",
      "with files from ", "source: ", "sources: ", "via ", "from ", "with ", "report by ",
    ] where text.lowercased().hasPrefix(leadIn) {
      return String(text.dropFirst(leadIn.count))
    }
    return text
  }

  private static func dashed(_ bytes: [UInt8], _ end: Int) -> (name: String?, start: Int)? {
    for mark in endMarks where bytes[..<end].ends(with: mark) { return (nil, end - mark.count) }
    let reach = max(0, end - 45)
    let tail = bytes[reach..<end]
    for dash in [Array("—".utf8), Array("–".utf8), Array("--".utf8), Array("-".utf8)] {
      guard let start = tail.lastStart(of: dash) else { continue }
      let name = String(decoding: bytes[(start + dash.count)..<end], as: UTF8.self)
      guard let agency = Agency.bracketed(name), endsSentence(bytes[..<start]) else { return nil }
      return (agency, start)
    }
    return nil
  }

  /// ` PTI BPL DIV DIV`: how Indian and Spanish agencies sign their copy.
  private static func signed(_ bytes: [UInt8], _ end: Int) -> (name: String?, start: Int)? {
    var start = end
    var last: (name: String, start: Int)?
    for _ in 0..<6 {
      var word = start
      while word > 0, (65...90).contains(bytes[word - 1]) { word -= 1 }
      guard (2...5).contains(start - word), word > 0, bytes[word - 1] == 0x20 else { break }
      let name = String(decoding: bytes[word..<start], as: UTF8.self)
      if ["PTI", "ANI", "IANS", "UNI", "EFE", "AFP"].contains(name) { last = (name, word) }
      start = word - 1
      if last?.start == word, endsSentence(bytes[..<start]) { return last }
    }
    return nil
  }

  /// How Xinhua, the Korean agencies and others end their copy.
  private static let endMarks = [" Enditem", " -0-", " -30-", " ###", " -END-"].map {
    Array($0.utf8)
  }

  private static func endsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let last = rest.last,
      last == 0x20 || last == UInt8(ascii: "\"") || last == UInt8(ascii: "'")
    {
      rest.removeLast()
    }
    guard let last = rest.last else { return false }
    if last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?") {
      return true
    }
    return rest.ends(with: Array("”".utf8)) || rest.ends(with: Array("。".utf8))
      || rest.ends(with: Array("…".utf8)) || rest.ends(with: Array("’".utf8))
  }

  /// The agency that some bracketed text has the shape of: one to three capitalised words.
  static func general(_ text: String) -> String? {
    let words = text.split(separator: " ")
    guard (1...3).contains(words.count), (3...30).contains(text.utf8.count) else { return nil }
    guard
      words.allSatisfy({ word in
        word.unicodeScalars.first?.properties.isUppercase ?? false
          && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" || $0 == "." }
      })
    else { return nil }
    let lower = text.lowercased()
    guard !notAgencies.contains(lower), TimeWord.word(Array(lower.utf8)[...])?.month == nil else {
      return nil
    }
    if words.contains(where: { notAgencies.contains($0.lowercased()) }) { return nil }
    return text
  }

  private static let notAgencies: Set = [
    "end", "ends", "photo", "photos", "file", "video", "updated", "laughs", "laughter", "applause",
    "sic", "image", "courtesy", "left", "right", "center", "pictured", "continued", "more",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "reporter",
    "north", "south", "east", "west", "republican", "democrat", "labour", "conservative", "kst",
    "gmt", "est", "edt", "utc", "ceo", "eu", "un", "usa", "inc", "ltd", "mr", "ms",
  ]
}

extension ArraySlice<UInt8> {
  /// Where some bytes stand for the last time; `nil` where they do not.
  func lastStart(of part: [UInt8]) -> Int? {
    guard count >= part.count, !part.isEmpty else { return nil }
    return (startIndex...(endIndex - part.count)).last { self[$0...].starts(with: part) }
  }
}
