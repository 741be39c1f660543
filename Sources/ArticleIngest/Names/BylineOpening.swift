/// The words that announce an author: `By Ann Example`, `Written by …`, `Autor: …`.
enum BylineOpening {
  /// What follows the opening of a line.
  ///
  /// After a word for `by` a name may follow at once, after any other only behind a colon:
  /// `Text Messages Leak` is no byline.
  ///
  /// - Parameter line: The line.
  /// - Returns: The text after the opening; `nil` where the line has none or ends with it.
  static func rest(of line: String) -> Substring? {
    let head = line.utf8.prefix(40).map(\.asciiLowercased)
    guard let first = head.first, let candidates = byStart[first] else { return nil }
    for opening in candidates where head.count > opening.count && head.starts(with: opening) {
      let mark = head[opening.count...].first { $0 != 0x20 }
      let isColon = mark == UInt8(ascii: ":")
      guard isColon || head[opening.count] == 0x20 && endsInPreposition(opening) else { continue }
      let rest = Substring(line.utf8.dropFirst(opening.count)).drop { $0 == " " || $0 == ":" }
      return rest.isEmpty ? nil : rest
    }
    return nil
  }

  /// Whether a text is nothing but an opening, as where a page puts `By` and the name into elements
  /// of their own.
  static func isWhole(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let bytes = text.utf8.map(\.asciiLowercased)
    let hasColon = bytes.last == UInt8(ascii: ":")
    let words = Array(hasColon ? bytes.dropLast() : bytes[...])
    guard let first = words.first, byStart[first]?.contains(words) ?? false else { return false }
    return hasColon || endsInPreposition(words)
  }

  /// The openings in lower case by their first byte, longer ones first.
  private static let byStart: [UInt8: [[UInt8]]] = {
    let words = openings.split { $0 == "," || $0 == "\n" }
      .map { Array($0.utf8.drop { $0 == 0x20 }) }
      .filter { !$0.isEmpty }
    return Dictionary(grouping: words) { $0[0] }.mapValues { $0.sorted { $0.count > $1.count } }
  }()

  private static let openings = """
    by, written by, story by, stories by, reported by, report by, reporting by, text by, article by,
    words by, authored by, a report by, posted by, published by, compiled by, produced by,
    posts by, view all posts by, more by, opinion by, analysis by, review by, interview by,
    an interview by, blog post by, author, authors, reporter, reporters, writer, writers, byline,
    von, ein beitrag von, ein artikel von, artikel von, beitrag von, blog beitrag von,
    geschrieben von, verfasst von, veröffentlicht von, ein gastbeitrag von, ein kommentar von,
    ein interview von, text von, redaktion, autor, autorin, autoren, text, interview,
    par, écrit par, publié par, propos recueillis par, texte de, texte, auteur,
    por, escrito por, publicado por, redactado por, autora, redacción, di, a cura di, scritto da,
    autore, door, geschreven door, av, skriven av, af, skrevet af, tekst, tekst av, od, napisał,
    oleh, автор, текст, 文, 記者, 记者, 作者, 글
    """

  /// Whether an opening ends in a word for `by`, so that a name may follow without a colon.
  private static func endsInPreposition(_ opening: [UInt8]) -> Bool {
    let word = opening[...].split(separator: 0x20).last ?? []
    return prepositions.contains { word.elementsEqual($0.utf8) }
  }

  private static let prepositions = [
    "by", "von", "par", "por", "di", "door", "av", "af", "od", "oleh", "da",
  ]
}
