/// A byline taken apart: people told from the offices, agencies and organisations around them.
struct BylineParts: Hashable, Sendable {
  /// What a part of a byline is.
  enum Kind: Hashable, Sendable {
    /// A person, by its shape.
    case person
    /// A news agency.
    case agency
    /// An organisation, a desk or a place of work.
    case organisation
    /// Not understood.
    case other
  }

  /// One part.
  struct Part: Hashable, Sendable {
    /// The part as printed, words of office taken off.
    var text: String
    /// What it is.
    var kind: Kind
  }

  /// The parts that name somebody or something, in order, each once.
  private(set) var parts: [Part] = []
  /// The short name of the first agency.
  private(set) var agency: String?
  /// Whether an office, an address or something in brackets stood among them.
  private(set) var hasOffice = false

  /// How many parts are kept.
  private static let limit = 20

  /// Takes the names of a byline apart; O(n).
  ///
  /// - Parameter text: What follows the byline's opening, its times taken out.
  init(_ text: String) {
    var text = PersonName.withoutAddresses(text, found: &hasOffice)
    text = takeBrackets(text)
    for piece in BylineParts.pieces(text) { read(piece) }
  }

  /// The parts of some kind.
  func texts(_ kind: Kind) -> [String] { parts.filter { $0.kind == kind }.map(\.text) }

  private mutating func read(_ piece: String) {
    if takeAgency(piece) { return }
    var piece = piece
    if PersonName.stripOffice(&piece) { hasOffice = true }
    if piece.isEmpty || takeAgency(piece) { return }
    if PersonName.isOrganisation(piece) || Cities.holds(piece) || isSign(piece)
      || BylineParts.countries.contains(piece.lowercased())
    {
      hasOffice = true
      add(piece, .organisation)
    } else {
      add(piece, PersonName.isName(piece) ? .person : .other)
    }
  }

  /// Whether a piece behind a name is the sign of an agency or newspaper, as in `Ann Example/SP-X`.
  private func isSign(_ piece: String) -> Bool {
    !parts.isEmpty && piece.utf8.count <= 5
      && piece.utf8.allSatisfy { (65...90).contains($0) || $0 == UInt8(ascii: "-") }
  }

  private mutating func takeAgency(_ piece: String) -> Bool {
    guard let canonical = Agency.canonical(piece) else { return false }
    agency = agency ?? canonical
    add(piece, .agency)
    return true
  }

  private mutating func add(_ text: String, _ kind: Kind) {
    let part = Part(text: text, kind: kind)
    if parts.count < BylineParts.limit, !parts.contains(part) { parts.append(part) }
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

  /// The pieces of a byline between commas, bars, `and` and the like.
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
      let endsPiece = word.last.map { ",;|•·，、".contains($0) } ?? false
      if endsPiece { word.removeLast() }
      for (index, part) in word.split(whereSeparator: { "/、，|;".contains($0) }).enumerated() {
        if index > 0 { pieces.append([]) }
        pieces[pieces.count - 1].append(part)
      }
      if endsPiece { pieces.append([]) }
    }
    return pieces.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// Countries as publishers' addresses name them behind a publication.
  private static let countries: Set = [
    "germany", "deutschland", "austria", "österreich", "switzerland", "schweiz", "suisse",
    "france", "italy", "italia", "spain", "españa", "portugal", "netherlands", "belgium",
    "united kingdom", "uk", "england", "scotland", "ireland", "usa", "united states", "canada",
    "mexico", "méxico", "brasil", "brazil", "argentina", "chile", "colombia", "india", "japan",
    "china", "south korea", "korea", "australia", "new zealand", "sweden", "norway", "denmark",
    "finland", "poland", "polska", "russia", "ukraine", "turkey", "israel", "singapore",
  ]

  private static let separators: Set = [
    "and", "&", "|", "-", "–", "—", "·", "•", "/", "und", "et", "y", "e", "en", "i", "og", "och",
    "with", "mit", "avec", "/by", "by",
  ]
  private static let endings: Set = ["in", "at", "for", "of", "from", "near"]
}
