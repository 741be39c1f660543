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
    var pieces = NameForm.pieces(of: mention)[...]
    if let last = pieces.last, let bare = NameForm.withoutPossessive(last), !bare.isEmpty {
      pieces = pieces.dropLast() + [bare]
    }
    while pieces.count > 1, let first = pieces.first, NameForm.isLeading(first, kind) {
      pieces = pieces.dropFirst()
    }
    text = pieces.count == 1 ? String(pieces[pieces.startIndex]) : pieces.joined(separator: " ")
    pieceCount = pieces.count
    key = NameForm.folded(text)
    words = NameForm.pieces(of: key[...]).map { String($0) }
  }

  /// The parts of a text between white space.
  private static func pieces(of text: Substring) -> [Substring] {
    var pieces: [Substring] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var at = start
    while at < bytes.endIndex {
      let byte = bytes[at]
      // U+00A0 is C2 A0; the other spaces outside ASCII do not come between the words of names.
      let isWide =
        byte == 0xC2 && bytes.index(after: at) < bytes.endIndex
        && bytes[bytes.index(after: at)] == 0xA0
      if byte <= 0x20 || isWide {
        if start < at { pieces.append(text[start..<at]) }
        at = bytes.index(at, offsetBy: isWide ? 2 : 1)
        start = at
      } else {
        at = bytes.index(after: at)
      }
    }
    if start < at { pieces.append(text[start..<at]) }
    return pieces
  }

  /// A name's text with case, accents, full stops, apostrophes and hyphens folded.
  ///
  /// `U.S.` gives `us`, `Díaz-Canel` gives `diaz canel`.
  static func folded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isSpaced = false
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if byte == UInt8(ascii: ".") { continue }
        if byte == UInt8(ascii: "-") || byte <= 0x20 {
          isSpaced = true
          continue
        }
        if isSpaced, !bytes.isEmpty { bytes.append(0x20) }
        isSpaced = false
        bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      } else {
        fold(scalar, into: &bytes, &isSpaced)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func fold(
    _ scalar: Unicode.Scalar,
    into bytes: inout [UInt8],
    _ isSpaced: inout Bool
  ) {
    let letterClass = LetterTable.shared.classOf(scalar.value)
    switch letterClass {
    case .space, .hyphen, .dash:
      isSpaced = true
      return
    case .mark: return
    case .upper, .lower, .otherLetter, .digit, .apostrophe, .quote, .punctuation: break
    }
    if isSpaced, !bytes.isEmpty { bytes.append(0x20) }
    isSpaced = false
    if letterClass == .apostrophe {
      bytes.append(UInt8(ascii: "'"))
    } else if let plain = AccentFolding.plain(scalar.value) {
      bytes.append(contentsOf: plain)
    } else {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// The word without `'s` or a plural's apostrophe; `nil` where it has none.
  private static func withoutPossessive(_ word: Substring) -> Substring? {
    let bytes = word.utf8
    guard let last = bytes.last else { return nil }
    let isS = last | 0x20 == UInt8(ascii: "s")
    let rest = isS ? bytes.dropLast() : bytes
    let mark: Int
    if rest.last == UInt8(ascii: "'") {
      mark = 1
    } else if rest.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) {
      mark = 3
    } else {
      return nil
    }
    let bare = rest.dropLast(mark)
    // `Workers'`: the s before the apostrophe belongs to the name, so only the mark goes.
    guard isS || bare.last == UInt8(ascii: "s") else { return nil }
    return Substring(bare)
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
    return titles.contains(
      word.utf8.last == UInt8(ascii: ".")
        ? word.dropLast().lowercased() : word.lowercased()
    )
  }
}
