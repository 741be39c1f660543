import ArticleModel

/// A name as it is written in one place, cleaned and folded for comparison.
struct NameForm: Hashable, Sendable {
  /// The name without the possessive and the titles around it, its white space as single spaces.
  let text: String
  /// How many words it has between white space; hyphens join.
  let pieceCount: Int
  /// The words of the name, folded; hyphens part words too.
  let words: [String]
  /// The folded name: case, accents, full stops, apostrophes' forms and hyphens do not count.
  let key: String

  /// Reads a mention's text.
  ///
  /// - Parameters:
  ///   - mention: The text, as it stands in the article.
  ///   - kind: What it names; only people have titles to strip.
  init(_ mention: Substring, kind: EntityKind) {
    var pieces = mention.split(whereSeparator: \.isWhitespace)[...]
    if let last = pieces.last, let bare = NameForm.withoutPossessive(last), !bare.isEmpty {
      pieces = pieces.dropLast() + [bare]
    }
    while pieces.count > 1, let first = pieces.first, NameForm.isLeading(first, kind) {
      pieces = pieces.dropFirst()
    }
    text = pieces.joined(separator: " ")
    pieceCount = pieces.count
    key = NameForm.folded(text)
    words = key.split(separator: " ").map(String.init)
  }

  /// A name's text with case, accents, full stops, apostrophes and hyphens folded.
  ///
  /// `U.S.` gives `us`, `Díaz-Canel` gives `diaz canel`.
  static func folded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isSpaced = false
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(scalar.value)
        switch byte {
        case UInt8(ascii: "."): continue
        case UInt8(ascii: "-"), ...0x20: isSpaced = true
        default:
          if isSpaced, !bytes.isEmpty { bytes.append(0x20) }
          isSpaced = false
          let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
          bytes.append(isUpper ? byte | 0x20 : byte)
        }
        continue
      }
      if scalar.properties.isWhitespace || (0x2010...0x2013).contains(scalar.value) {
        isSpaced = true
        continue
      }
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if isSpaced, !bytes.isEmpty { bytes.append(0x20) }
      isSpaced = false
      if scalar.value == 0x2019 || scalar.value == 0x2BC {
        bytes.append(UInt8(ascii: "'"))
      } else if let plain = AccentFolding.plain(scalar.value) {
        bytes.append(contentsOf: plain)
      } else {
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The word without `'s` or a plural's apostrophe; `nil` where it has none.
  private static func withoutPossessive(_ word: Substring) -> Substring? {
    for ending in ["'s", "’s", "'S", "’S"] where word.hasSuffix(ending) {
      return word.dropLast(2)
    }
    for ending in ["s'", "s’"] where word.hasSuffix(ending) && word.count > 3 {
      return word.dropLast(1)
    }
    return nil
  }

  /// Titles and offices that are no part of a person's name; those of sovereigns and the clergy
  /// mostly are (`Pope Francis`, `Prince Harry`).
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "president",
    "vice-president", "premier", "prime", "minister", "chancellor", "rev", "reverend", "gen",
    "general", "lt", "lieutenant", "col", "colonel", "maj", "major", "capt", "captain", "sgt",
    "sergeant", "adm", "admiral", "marshal", "sen", "senator", "rep", "representative",
    "congressman", "congresswoman", "gov", "governor", "mayor", "ambassador", "secretary",
    "chairman", "chairwoman", "judge", "justice", "leader", "comrade",
  ]

  private static func isLeading(_ word: Substring, _ kind: EntityKind) -> Bool {
    if word == "the" || word == "The" { return true }
    guard kind == .person else { return false }
    return titles.contains(word.last == "." ? word.dropLast().lowercased() : word.lowercased())
  }
}
