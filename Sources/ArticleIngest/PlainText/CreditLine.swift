import ArticleModel

/// A closing line that says who reported, wrote or edited: `Reporting by A and B; Editing by C`.
struct CreditLine: Hashable, Sendable {
  /// The credits, in order.
  private(set) var credits: [Credit] = []
  /// The agency that the line names.
  private(set) var agency: String?

  /// Reads a line; `nil` for any other line.
  init?(_ line: String) {
    guard line.utf8.count <= 500, line.utf8.count >= 6, CreditLine.mayBeCredit(line) else {
      return nil
    }
    let body = CreditLine.withoutWrapping(line)
    for part in body.split(whereSeparator: { $0 == ";" }) { read(part) }
    if credits.isEmpty {
      readReporting(body)
      readContribution(body)
    }
    if credits.isEmpty { readAgencies(body) }
    if credits.isEmpty, agency == nil { readBareAgency(line, body) }
    guard !credits.isEmpty || agency != nil else { return nil }
  }

  /// Whether a line begins like a credit or says that somebody contributed; quick, for all lines.
  private static func mayBeCredit(_ line: String) -> Bool {
    let bytes = line.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
    let start = bytes.firstIndex { (97...122).contains($0) } ?? 0
    guard start < 8 else { return false }
    if start > 0, bytes.count <= 60, bytes[0] == UInt8(ascii: "(") || bytes[0] == UInt8(ascii: "=")
    {
      return true
    }
    for opening in openings where bytes[start...].starts(with: opening) { return true }
    return bytes.holds(contribution) || bytes.count <= 300 && bytes[...].ends(with: contributed)
      || bytes.count <= 200 && bytes.holds(reportedFrom)
  }

  private static let contribution = Array(" contributed ".utf8)
  private static let contributed = Array(" contributed.".utf8)
  private static let reportedFrom = Array(" reported from ".utf8)

  private static let openings: [[UInt8]] = [
    "reporting", "editing", "writing", "additional", "compil", "translat", "graphic", "research",
    "filming", "produc", "edited", "with ", "further", "photography", "data by", "written",
    "reported", "source: ",
  ].map { Array($0.utf8) }

  private mutating func read(_ part: Substring) {
    let text = part.drop { $0 == " " || $0 == "," }
    guard let by = text.range(ofWord: "by") ?? text.range(ofWord: "from"),
      by.lowerBound > text.startIndex
    else { return }
    var role = text[..<by.lowerBound].lowercased()
    while let last = role.last, last == " " { role.removeLast() }
    guard CreditLine.roles.contains(role) else { return }
    let names = CreditLine.names(in: text[by.upperBound...])
    if !names.isEmpty { credits.append(Credit(role: role, names: names)) }
  }

  private static let roles: Set = [
    "reporting", "editing", "writing", "additional reporting", "additional writing", "compiled",
    "compiling", "reporting and writing", "writing and editing", "writing and additional reporting",
    "reporting and editing", "additional editing", "translation", "translated", "translating",
    "graphics", "graphic", "research", "additional research", "filming", "production", "produced",
    "edited", "with additional reporting", "further reporting", "photography", "data", "written",
    "reported", "with reporting", "with assistance", "assistance", "with additional assistance",
  ]

  /// Reads a first sentence that says who reported from where.
  ///
  /// `Ellery reported from Port Wye and Osei from Denver.`
  private mutating func readReporting(_ body: String) {
    guard let verb = body.firstRange(of: " reported from ") else { return }
    let sentence = body.prefix { $0 != "." }
    guard verb.upperBound < sentence.endIndex else { return }
    var names = CreditLine.names(in: body[..<verb.lowerBound])
    for clause in sentence[verb.upperBound...].split(separator: ",")
      .flatMap({ $0.split(separator: " and ") })
    {
      guard let from = clause.firstRange(of: " from ") else { continue }
      names += CreditLine.names(in: clause[..<from.lowerBound])
    }
    // `Clashes reported from Gaza` is text.
    guard names.count > 1 || body.contains(" contributed ") else { return }
    if !names.isEmpty { credits.append(Credit(role: "reporting", names: names)) }
  }

  /// Reads a sentence that says who contributed to a report.
  private mutating func readContribution(_ body: String) {
    let lower = body.lowercased()
    guard let end = lower.firstRange(of: " contributed")?.lowerBound,
      lower.contains("report") || lower.contains("story") || lower.contains("article")
    else { return }
    let head = body.prefix(lower.distance(from: lower.startIndex, to: end))
    var start = head.startIndex
    for word in ["writers ", "writer ", "reporters ", "reporter ", "journalists ", "journalist "] {
      if let range = head.firstRange(of: word) {
        start = range.upperBound
        agency = Agency.canonical(head[..<range.lowerBound])
        break
      }
    }
    let names = CreditLine.names(in: head[start...])
    if !names.isEmpty { credits.append(Credit(role: "contributing", names: names)) }
  }

  /// `==Kyodo`, `(FRANCE 24 with AFP and REUTERS)`.
  private mutating func readBareAgency(_ line: String, _ body: String) {
    guard line.utf8.count <= 60, body.utf8.count < line.utf8.count else { return }
    let words = body.split { " ,/=".contains($0) }
    guard words.count <= 6 else { return }
    agency =
      Agency.canonical(body.drop { "= ".contains($0) })
      ?? words.lazy.compactMap { Agency.canonical($0) }.first
  }

  /// `With files from The Canadian Press`, `With inputs from agencies`.
  private mutating func readAgencies(_ body: String) {
    let lower = body.lowercased()
    for opening in ["with files from ", "with inputs from ", "with input from ", "source: "]
    where lower.hasPrefix(opening) && lower.utf8.count <= 120 {
      let name = body.dropFirst(opening.count)
      let known = Agency.canonical(name)
      if opening == "source: ", known == nil { return }
      agency = known
      credits.append(Credit(role: "files", names: [String(name)]))
    }
  }

  /// Names between commas and `and`, places (`in Seoul`) and offices left out.
  private static func names(in text: Substring) -> [String] {
    var names: [[Substring]] = [[]]
    var isSkipping = false
    for word in text.split(separator: " ") {
      var word = word
      // `CNN's Jo Sample`
      if word.hasSuffix("'s") || word.hasSuffix("’s") { continue }
      if word == "and" || word == "&" {
        names.append([])
        isSkipping = false
        continue
      }
      if word == "in" || word == "at" || word == "for" || word == "of" { isSkipping = true }
      let ends = word.hasSuffix(",")
      if ends { word.removeLast() }
      if word.hasSuffix("."), word.utf8.count > 3 { word.removeLast() }
      if !isSkipping { names[names.count - 1].append(word) }
      if ends {
        names.append([])
        isSkipping = false
      }
    }
    return names.map { $0.joined(separator: " ") }.filter(PersonName.isName).prefix(40).map(\.self)
  }

  private static func withoutWrapping(_ line: String) -> String {
    var body = line[...]
    while let first = body.first, "([—–-*= ".contains(first) { body.removeFirst() }
    while let last = body.last, ")] ".contains(last) || last == "." && body.hasSuffix(").") {
      body.removeLast()
    }
    return String(body)
  }
}

extension Substring {
  /// Where a word stands between spaces, in any case.
  fileprivate func range(ofWord word: String) -> Range<Index>? {
    firstRange(of: " \(word) ") ?? firstRange(of: " \(word.uppercased()) ")
      ?? firstRange(of: " \(word): ")
  }
}
