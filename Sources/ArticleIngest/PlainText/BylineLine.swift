/// Who a line names as author: `By Ann Example`, `By X and Y, Reuters`, `X, Staff Writer`.
struct BylineLine: Hashable, Sendable {
  /// The names as printed, in order.
  private(set) var authors: [String] = []
  /// The agency that the line names.
  private(set) var agency: String?

  /// How long a byline may be, in bytes.
  static let limit = 220

  /// Reads a line that says whom it is by; `nil` where it does not start like a byline or names
  /// nobody.
  ///
  /// - Parameter line: The line, its times taken out.
  init?(_ line: String) {
    guard line.utf8.count <= BylineLine.limit, let names = BylineLine.afterOpening(line) else {
      return nil
    }
    read(names)
    guard !authors.isEmpty || agency != nil || hasOffice && isWhole else { return nil }
    if authors.isEmpty, let printed = printedAgency { authors = [printed] }
  }

  /// Reads a line that has no `By` but the place of a byline: a name, perhaps with an office, an
  /// agency or an address; `nil` where it names nobody.
  ///
  /// - Parameters:
  ///   - line: The line, its times taken out.
  ///   - needsEvidence: Whether a bare name is not enough; an office, agency or address is.
  init?(bare line: String, needsEvidence: Bool) {
    guard line.utf8.count <= 120, !line.isEmpty else { return nil }
    if let agency = Agency.canonical(line) {
      self.agency = agency
      return
    }
    read(line)
    guard isWhole, !authors.isEmpty, authors.count <= 6 else { return nil }
    guard !needsEvidence || hasOffice || agency != nil else { return nil }
    guard authors.allSatisfy({ (2...4).contains($0.split(separator: " ").count) }) else {
      return nil
    }
  }

  /// Whether a part of the line was an office or an address.
  private var hasOffice = false
  /// Whether every part of the line was understood.
  private var isWhole = true
  /// The agency as the line has it.
  private var printedAgency: String?

  private mutating func read(_ text: String) {
    var text = PersonName.withoutAddresses(text, found: &hasOffice)
    text = takeBrackets(text)
    for piece in BylineLine.pieces(text) { read(piece: piece) }
    var seen: Set<String> = []
    authors = authors.filter { seen.insert($0).inserted }
  }

  private mutating func read(piece: String) {
    if let canonical = Agency.canonical(piece) {
      agency = agency ?? canonical
      printedAgency = printedAgency ?? piece
      return
    }
    var piece = piece
    if PersonName.stripOffice(&piece) { hasOffice = true }
    if piece.isEmpty { return }
    if let canonical = Agency.canonical(piece) {
      agency = agency ?? canonical
      printedAgency = printedAgency ?? piece
    } else if PersonName.isOrganisation(piece) || Cities.holds(piece) {
      hasOffice = true
    } else if PersonName.isName(piece), authors.count < 20 {
      authors.append(piece)
    } else {
      isWhole = false
    }
  }

  /// Takes what stands in brackets out of a byline: an agency, an address, an office.
  private mutating func takeBrackets(_ text: String) -> String {
    var output = ""
    var inside = ""
    var depth = 0
    for character in text {
      switch character {
      case "(", "[", "<":
        depth += 1
        if depth == 1 { inside = "" }
      case ")", "]", ">":
        depth = max(0, depth - 1)
        if depth == 0, let found = Agency.bracketed(inside) { agency = agency ?? found }
        if depth == 0 { hasOffice = true }
      default:
        if depth == 0 { output.append(character) } else { inside.append(character) }
      }
    }
    return output
  }

  /// What follows the word that makes a line a byline.
  private static func afterOpening(_ line: String) -> String? {
    let head = line.utf8.prefix(20).map { (65...90).contains($0) ? $0 + 32 : $0 }
    for opening in openings where head.count > opening.count && head.starts(with: opening) {
      let mark = head[opening.count...].first { $0 != 0x20 }
      // `By Ann Example`, but `Author: Ann Example`: `Text Messages Leak` is no byline.
      guard mark == UInt8(ascii: ":") || head[opening.count] == 0x20 && isPreposition(opening)
      else { continue }
      var rest = Substring(line.utf8.dropFirst(opening.count))
      rest = rest.drop { $0 == " " || $0 == ":" }
      guard let first = rest.unicodeScalars.first else { return nil }
      // A name is capitalised, or its script has no capitals; `by the numbers` is no byline.
      guard
        !first.properties.isLowercase || Agency.canonical(rest.prefix { $0 != "," }) != nil
          || rest.hasPrefix("the ") || PersonName.startsWithParticle(rest)
      else { return nil }
      return String(rest)
    }
    return nil
  }

  private static let openings: [[UInt8]] = [
    "by", "written by", "story by", "reported by", "report by", "text by", "article by",
    "words by", "authored by", "author", "authors", "reporter", "writer", "posted by",
    "published by", "compiled by", "von", "par", "por", "di", "door", "av", "автор", "текст",
    "texte", "text", "redaktion", "autor", "autore", "auteur", "byline",
  ].map { Array($0.utf8) }

  /// Whether an opening ends in a word for `by`, so that a name may follow without a colon.
  private static func isPreposition(_ opening: [UInt8]) -> Bool {
    opening[...].ends(with: Array("by".utf8))
      || ["von", "par", "por", "di", "door", "av"].contains { opening.elementsEqual($0.utf8) }
  }

  /// The parts of a byline between commas, bars, `and` and the like.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      var word = word
      let lower = word.lowercased()
      if separators.contains(lower) {
        pieces.append([])
        continue
      }
      if endings.contains(lower), !(pieces.last?.isEmpty ?? true) {
        // What follows says where or for whom, not who.
        pieces.append([])
        pieces[pieces.count - 1].append(word)
        continue
      }
      let endsPiece = word.hasSuffix(",") || word.hasSuffix(";") || word.hasSuffix("|")
      if endsPiece { word.removeLast() }
      for (index, part) in word.split(separator: "/", omittingEmptySubsequences: true).enumerated()
      {
        if index > 0 { pieces.append([]) }
        pieces[pieces.count - 1].append(part)
      }
      if endsPiece { pieces.append([]) }
    }
    return pieces.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private static let separators: Set = [
    "and", "&", "|", "-", "–", "—", "·", "•", "/", "und", "et", "y", "e", "en", "with", "/by", "by",
  ]
  private static let endings: Set = ["in", "at", "for", "of", "from", "near"]
}
