/// Tells names from the offices, addresses and organisations around them in a byline.
enum PersonName {
  /// Whether a text has the shape of a person's name: one to six words, all capitalised but for
  /// particles, no digits.
  static func isName(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let words = text.split(separator: " ")
    guard (1...6).contains(words.count) else { return false }
    var hasCapital = false
    for word in words {
      guard let first = word.unicodeScalars.first else { return false }
      for scalar in word.unicodeScalars {
        guard
          scalar.properties.isAlphabetic || "-'’.·‐".unicodeScalars.contains(scalar)
            || scalar.properties.generalCategory == .nonspacingMark
        else { return false }
      }
      if first.properties.isLowercase {
        guard particles.contains(String(word).lowercased()) || word.contains("-") else {
          return false
        }
      } else {
        hasCapital = true
      }
    }
    return hasCapital
  }

  /// Whether a text starts with a particle of names, as `de la Cruz` does.
  static func startsWithParticle(_ text: Substring) -> Bool {
    particles.contains(text.prefix { $0 != " " }.lowercased())
  }

  private static let particles: Set = [
    "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "van", "von",
    "der", "den", "ter", "ten", "bin", "bint", "ibn", "al", "el", "abu", "zu", "zum", "af", "av",
    "y", "e", "st", "ap", "ben", "op", "dem", "santo", "san",
  ]

  /// Whether a text names an organisation, a desk or a place of work rather than a person.
  static func isOrganisation(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first else { return false }
    if ["in", "at", "for", "of", "from", "near", "our"].contains(first.lowercased()) {
      return true
    }
    return words.contains { organisationWords.contains($0.lowercased()) }
  }

  private static let organisationWords: Set = [
    "news", "press", "agency", "agencies", "times", "post", "herald", "tribune", "journal",
    "guardian", "magazine", "media", "today", "service", "wire", "bureau", "desk", "newsroom",
    "institute", "university", "network", "channel", "television", "tv", "radio", "daily",
    "weekly", "gazette", "chronicle", "observer", "standard", "telegraph", "independent",
    "newspaper", "online", "team", "board", "newswire", "report", "reports", "staff", "editorial",
    "broadcasting", "international", "group", "company", "inc", "ltd", "foundation", "center",
    "centre", "council", "published", "updated", "www", "gmbh", "ag", "ltd.", "inc.", "llc",
    "ministry", "department", "government", "office", "association", "agencies", "authority",
    "bundesministerium", "ministerium", "landesanstalt", "bundesamt", "landesamt", "verband",
    "verein", "universität", "institut", "stiftung", "redaktion", "verlag", "presse",
    "pressestelle", "agentur", "ministère", "ministerio", "agencia", "redacción", "rédaction",
    "redazione", "toimitus", "redaktionen", "redactie",
  ]

  /// Takes words of office off both ends of a piece: `Staff Writer`, `Reporter Kim Da-sol`.
  ///
  /// - Parameter piece: The piece; empty afterwards where it was nothing else.
  /// - Returns: Whether there was an office.
  static func stripOffice(_ piece: inout String) -> Bool {
    var words = piece.split(separator: " ")
    let count = words.count
    var hasOffice = false
    if let last = words.last, officeNouns.contains(last.lowercased()) {
      hasOffice = true
      words.removeLast()
      while let last = words.last, officeAdjectives.contains(last.lowercased()) {
        words.removeLast()
      }
    }
    if !hasOffice || words.count >= 2 {
      var at = 0
      while at < words.count, officeAdjectives.contains(words[at].lowercased()) { at += 1 }
      if at < words.count, officeNouns.contains(words[at].lowercased()) {
        hasOffice = true
        words.removeFirst(at + 1)
      }
    }
    while let last = words.last, last == "Follow" || last == "follow" {
      hasOffice = true
      words.removeLast()
    }
    while let first = words.first, titles.contains(first.lowercased()) { words.removeFirst() }
    for suffix in ["기자", "記者", "记者", "특파원"] where words.last?.hasSuffix(suffix) ?? false {
      hasOffice = true
      let last = words.removeLast().dropLast(suffix.count)
      if !last.isEmpty { words.append(last) }
    }
    if words.count != count || hasOffice { piece = words.joined(separator: " ") }
    return hasOffice
  }

  /// Whether a word is an office: `correspondent`, `Editor`.
  static func isOffice(_ word: Substring) -> Bool { officeNouns.contains(word.lowercased()) }

  private static let officeNouns: Set = [
    "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor",
    "editors", "contributor", "contributors", "columnist", "producer", "journalist", "journalists",
    "analyst", "intern", "photographer", "freelancer", "stringer", "chief", "author", "critic",
    "special", "staff", "fellow",
  ]

  private static let officeAdjectives: Set = [
    "staff", "senior", "chief", "political", "national", "foreign", "diplomatic", "economics",
    "business", "sports", "health", "science", "technology", "tech", "world", "asia", "europe",
    "africa", "american", "deputy", "managing", "associate", "assistant", "contributing", "special",
    "news", "city", "education", "environment", "legal", "defense", "defence", "security", "crime",
    "religion", "culture", "arts", "entertainment", "energy", "markets", "finance", "financial",
    "white", "house", "washington", "beijing", "moscow", "our", "guest", "freelance", "lead",
    "investigative", "features", "international", "regional", "video", "digital", "breaking",
    "local", "democracy", "government", "court", "courts", "transport", "parliamentary", "home",
    "affairs", "community", "social", "data", "food", "travel", "music", "film", "book", "books",
    "football", "property", "consumer", "royal", "industry", "media", "climate", "economy",
    "ap", "afp", "reuters", "the", "associated", "press", "co", "editor-in-chief", "executive",
  ]

  private static let titles: Set = ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss"]

  /// Takes mail addresses, handles and web addresses out of a byline.
  ///
  /// - Parameters:
  ///   - text: The byline.
  ///   - found: Set where there is one.
  /// - Returns: The byline without them.
  static func withoutAddresses(_ text: String, found: inout Bool) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")) || text.utf8.contains(UInt8(ascii: "/")) else {
      return text
    }
    let kept = text.replacing("(", with: " (").split(separator: " ").compactMap {
      word -> Substring? in
      let isAddress =
        word.contains("@") || word.hasPrefix("http") || word.hasPrefix("www.")
        || word.hasPrefix("(http")
      guard isAddress else { return word }
      found = true
      return nameGlued(to: word)
    }
    return kept.joined(separator: " ")
  }

  /// The surname that stands before a mail address without a space: `Merrow` of
  /// `MerrowLmerrow@post.example` and `Merrowlmerrow@post.example`.
  private static func nameGlued(to address: Substring) -> Substring? {
    let local = Array(address.utf8.prefix { $0 != UInt8(ascii: "@") })
    guard local.count < address.utf8.count, (3...60).contains(local.count),
      (65...90).contains(local[0]), local.allSatisfy({ $0.isASCIILetter })
    else { return nil }
    // `Example@annexample` ends in a handle.
    guard address.utf8.dropFirst(local.count).contains(UInt8(ascii: ".")) else {
      return Substring(address.utf8.prefix(local.count))
    }
    guard local.count >= 6 else { return nil }
    for length in 3..<(local.count - 1) {
      let isSeam = (65...90).contains(local[length]) && (97...122).contains(local[length - 1])
      let name = local[..<length].map(\.asciiLowercased)
      let isRepeated = local[length...].map(\.asciiLowercased)[...].ends(with: name)
      if isSeam || isRepeated { return Substring(address.utf8.prefix(length)) }
    }
    return nil
  }
}
