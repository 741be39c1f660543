/// Takes the text of a byline apart into names.
enum NameList {
  private static let separators: [String] = [
    ", ", ";", " and ", " & ", " und ", " et ", " y ", " | ", " • ", " · ", " og ", " och ", "、",
    "，",
    " / ", " – ", " — ", " with ", " mit ", " avec ", "\u{2022}", "|",
  ]

  /// The parts of a text between what separates names.
  static func parts(of text: String) -> [String] {
    var parts = [withoutBrackets(text).foldingSpace]
    for separator in separators {
      parts = parts.flatMap { part in
        part.contains(separator) ? part.split(separator: separator).map { String($0) } : [part]
      }
    }
    return parts
  }

  /// A text without what stands in brackets after a name: places, newspapers, roles.
  private static func withoutBrackets(_ text: String) -> String {
    guard text.contains("("), !text.hasPrefix("(") else { return text }
    var kept = ""
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if depth == 0 { kept.append(character) }
      if character == ")", depth > 0 { depth -= 1 }
    }
    return kept
  }

  private static let prefixes = [
    "view all posts by ", "posts by ", "more by ", "artikel von: ", "artikel von ", "by ", "by: ",
    "by:", "written by ", "posted by ", "reported by ", "story by ", "words by ",
    "text by ", "von ", "von: ", "text: ", "text ", "autor: ", "autorin: ", "author: ", "author ",
    "par ", "propos recueillis par ", "por ", "por: ", "di ", "door ", "av ", "af ", "od ", "oleh ",
    "redacción ", "escrito por ", "publicado por ", "ein beitrag von ", "ein artikel von ",
    "geschrieben von ", "veröffentlicht von ", "verfasst von ", "a cura di ", "автор: ", "автор ",
    "文/", "文：", "記者 ", "autor ", "redaktion: ", "foto: ", "interview: ", "interview: ",
    "posted on ",
  ]

  private static let suffixes = [
    " says:", " says", " sagt:", " sagt", " dice:", " dice", " staff", " am montag", " am dienstag",
    " am mittwoch", " am donnerstag", " am freitag", " am samstag", " am sonntag", " gmbh",
  ]

  /// Whether a line begins as a byline does, and is short enough to be one.
  static func isAnnounced(_ line: String) -> Bool {
    let announcements = [
      "by ", "by: ", "von ", "von: ", "par ", "por ", "por: ", "di ", "door ", "av ", "af ",
      "written by ", "text: ", "autor: ", "author: ", "autorin: ", "posted by ", "автор: ",
    ]
    let lower = line.lowercased()
    return line.utf8.count < 100 && announcements.contains { lower.hasPrefix($0) }
  }

  private static let roles: Set<String> = [
    "staff", "reporter", "correspondent", "editor", "writer", "staff writer", "staff reporter",
    "contributor", "columnist", "journalist", "phd", "md", "ph.d.", "m.d.", "dr.", "jr.",
    "redakteur",
    "redakteurin", "reporterin", "autor", "autorin", "author", "authors", "journaliste",
    "periodista",
    "senior editor", "news editor", "associate editor", "senior reporter", "senior writer",
    "follow",
    "facebook", "twitter", "instagram", "linkedin", "email", "share", "gastautor", "gastbeitrag",
    "mitarbeiter", "korrespondent", "korrespondentin", "volontär", "volontärin", "chefredakteur",
    "political editor", "admin", "administrator", "none", "null", "undefined", "unknown", "guest",
    "the associated press staff", "updated", "published", "posted", "comments", "print",
    "kommentare",
    "min read", "read", "see more", "more", "view profile", "website", "home", "super user",
    "webmaster",
    "more by this author", "all posts", "n/a", "na", "na.", "editorial team", "autoren", "kontakt",
  ]

  /// A part as a name.
  ///
  /// - Parameters:
  ///   - text: The part.
  ///   - isVisible: Whether it was found in the page's text: then it must look like a name.
  /// - Returns: The name without `By` and the like; `nil` where the part is none: a role, an
  ///   address, a date, a sentence.
  static func name(_ text: String, isVisible: Bool) -> String? {
    var name = text.foldingSpace
    var isAnnounced = false
    for _ in 0..<2 {
      let lower = name.lowercased()
      for prefix in prefixes where lower.hasPrefix(prefix) && lower != prefix {
        name = String(name.dropFirst(prefix.count))
        isAnnounced = true
        break
      }
    }
    for suffix in suffixes where name.lowercased().hasSuffix(suffix) {
      name = String(name.dropLast(suffix.count))
    }
    if let bracket = name.firstIndex(where: { $0 == "(" || $0 == "<" || $0 == "[" }),
      bracket != name.startIndex
    {
      name = String(name[..<bracket])
    }
    name = trimmed(name)
    guard !name.isEmpty, !name.hasPrefix("("), name.utf8.count <= 80, !name.contains("://"),
      !name.contains("@"),
      !name.lowercased().hasPrefix("www."), !roles.contains(name.lowercased()),
      !name.unicodeScalars.contains(where: { $0.properties.numericType == .decimal })
    else { return nil }
    let words = name.split(separator: " ")
    guard words.count <= 6 else { return nil }
    if isVisible, !isAnnounced {
      guard let first = words.first?.first, !first.isLowercase, words.count >= 2 || !first.isCased
      else { return nil }
      if words.allSatisfy({ $0.first?.isLowercase == true }) { return nil }
    }
    return name
  }

  private static func trimmed(_ text: String) -> String {
    let ends: Set<Character> = [" ", ",", ".", ":", "-", "–", "—", "*", "/", "\"", "“", "”", "„"]
    var rest = Substring(text)
    while let first = rest.first, ends.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, ends.contains(last) {
      if last == ".", rest.dropLast().last?.isUppercase == true { break }
      rest = rest.dropLast()
    }
    return String(rest)
  }
}
