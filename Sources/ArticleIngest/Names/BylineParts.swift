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
    if takeCompanySuffix(piece) { return }
    var piece = withoutAgencyOffice(piece)
    if PersonName.stripOffice(&piece) {
      hasOffice = true
      // `Tom Hale, Farm Reporter` names one person.
      if !piece.contains(" "), !texts(.person).isEmpty { return }
    }
    piece = withoutAgencyBehind(piece)
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

  /// `Inc.` behind a comma makes an organisation of what stands before it.
  private mutating func takeCompanySuffix(_ piece: String) -> Bool {
    let letters = piece.lowercased().filter(\.isLetter)
    guard ["inc", "ltd", "llc", "corp", "plc", "gmbh", "ag", "sa", "nv"].contains(letters),
      let last = parts.last, last.kind == .person
    else { return false }
    parts[parts.count - 1] = Part(text: "\(last.text), \(piece)", kind: .organisation)
    hasOffice = true
    return true
  }

  /// `Xinhua writers Li Sample` without the agency and its office.
  private mutating func withoutAgencyOffice(_ piece: String) -> String {
    let words = piece.split(separator: " ")
    guard words.count > 2, let canonical = Agency.canonical(words[0]),
      PersonName.isOffice(words[1])
    else { return piece }
    agency = agency ?? canonical
    hasOffice = true
    return words.dropFirst(2).joined(separator: " ")
  }

  /// `ANN EXAMPLE Associated Press` without the agency; one of a single word counts only where it is
  /// no name of people too.
  private mutating func withoutAgencyBehind(_ piece: String) -> String {
    let words = piece.split(separator: " ")
    for length in 1...3 where words.count >= length + 2 {
      let name = words.suffix(length).joined(separator: " ")
      guard let canonical = Agency.canonical(name),
        length > 1 || BylineParts.plainAgencies.contains(canonical)
      else { continue }
      agency = agency ?? canonical
      hasOffice = true
      return words.dropLast(length).joined(separator: " ")
    }
    return piece
  }

  private static let plainAgencies: Set = [
    "Reuters", "AFP", "Yonhap", "Xinhua", "Bloomberg", "Bernama", "TASS", "UPI", "BBC", "CNN",
  ]

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
    var splitter = Splitter()
    for word in text.split(separator: " ") { splitter.add(word) }
    return splitter.pieces.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  /// Gathers words into pieces.
  private struct Splitter {
    var pieces: [[Substring]] = [[]]
    /// Index of the piece with which the text between two separators began.
    private var start = 0

    init() {}

    mutating func add(_ word: Substring) {
      var word = word
      let lower = word.lowercased()
      if separators.contains(lower) {
        end()
        return
      }
      if endings.contains(lower), !(pieces.last?.isEmpty ?? true) {
        // What follows says where or for whom, not who.
        pieces.append([word])
        return
      }
      let endsPiece = word.last.map { ",;|•·，、".contains($0) } ?? false
      if endsPiece { word.removeLast() }
      for (index, part) in word.split(whereSeparator: { "/、，|;".contains($0) }).enumerated() {
        if index > 0 { end() }
        pieces[pieces.count - 1].append(part)
      }
      joinOffice()
      if endsPiece { end() }
    }

    private mutating func end() {
      pieces.append([])
      start = pieces.count - 1
    }

    /// `North of England Correspondent` is one office, and no Mr North.
    private mutating func joinOffice() {
      guard pieces.count - 1 > start, start > 0, let last = pieces.last?.last,
        PersonName.isOffice(last)
      else { return }
      pieces.removeSubrange(start..<pieces.count)
      pieces.append(["correspondent"])
    }
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
