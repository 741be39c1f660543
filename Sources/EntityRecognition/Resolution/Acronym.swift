import ArticleModel

/// Acronyms and what they stand for.
enum Acronym {
  /// Endings of companies' names that come and go.
  static let companyEndings: Set<String> = [
    "inc", "corp", "corporation", "co", "company", "ltd", "limited", "plc", "llc", "ag", "sa", "nv",
    "gmbh", "group", "holdings", "holding",
  ]

  private static let smallWords: Set<String> = [
    "of", "the", "and", "for", "on", "in", "de", "la", "&",
  ]

  /// Whether names of a kind are introduced with an acronym.
  static func mayBeIntroduced(_ kind: EntityKind) -> Bool {
    kind == .organisation || kind == .event || kind == .place
  }

  /// Whether a text is one word of two to eight capitals, full stops and ampersands left out.
  static func isAcronym(_ text: some StringProtocol) -> Bool {
    let letters = text.utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "&") }
    return (2...8).contains(letters.count)
      && letters.allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
  }

  /// The acronym in the brackets right after a name; `nil` where there is none.
  static func inBrackets(after mention: NameMention, _ texts: ArticleTexts) -> String? {
    span(after: mention, texts).map { String(texts[mention.place][$0]) }
  }

  /// Where that acronym stands.
  static func span(after mention: NameMention, _ texts: ArticleTexts) -> TextSpan? {
    guard texts.opensBracket(at: mention.span.end, in: mention.place) else { return nil }
    let bytes = texts.after(mention.span.end, in: mention.place, bytes: 24)
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), open <= 1,
      open == 0 || bytes[0] == 0x20
    else { return nil }
    var end = open + 1
    while end < bytes.count, bytes[end] < 0x80,
      bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: "&")
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[end])
    {
      end += 1
    }
    guard end < bytes.count, [UInt8(ascii: ")"), UInt8(ascii: ","), 0x3B].contains(bytes[end]),
      isAcronym(String(decoding: bytes[(open + 1)..<end], as: UTF8.self))
    else { return nil }
    let start = mention.span.end.bytes
    return TextSpan((start + open + 1)..<(start + end))
  }

  /// Whether an acronym's letters come in order in a name, the first of them first, and at least
  /// half of them start words.
  static func fits(_ acronym: String, _ form: NameForm) -> Bool {
    let letters = acronym.lowercased().utf8.filter { $0 >= 0x61 && $0 <= 0x7A }
    guard let first = letters.first, form.key.utf8.first == first else { return false }
    var next = letters.startIndex
    var starts = 0
    for word in form.words {
      for (place, byte) in word.utf8.enumerated() where next < letters.endIndex {
        if byte == letters[next] {
          next += 1
          if place == 0 { starts += 1 }
        }
      }
    }
    return next == letters.endIndex && starts * 2 >= letters.count
  }

  /// A name's initials, with and without those of its small words.
  static func initials(of form: NameForm) -> Set<String> {
    let all = form.words.compactMap(\.first)
    let large = form.words.filter { !smallWords.contains($0) }.compactMap(\.first)
    return [String(all), String(large)].filter { $0.utf8.count >= 3 }.reduce(into: []) {
      $0.insert($1)
    }
  }
}
