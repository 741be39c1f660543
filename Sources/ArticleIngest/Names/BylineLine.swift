/// Who a line names as author: `By Ann Example`, `By X and Y, Reuters`, `X, Staff Writer`.
struct BylineLine: Hashable, Sendable {
  /// The names as printed, in order.
  private(set) var authors: [String]
  /// The agency that the line names.
  private(set) var agency: String?

  /// How long a byline may be, in bytes.
  static let limit = 220

  /// Reads a line that says whom it is by; `nil` where it does not start like a byline or names
  /// nobody.
  ///
  /// - Parameter line: The line, its times taken out.
  init?(_ line: String) {
    guard line.utf8.count <= BylineLine.limit, let rest = BylineOpening.rest(of: line),
      BylineLine.startsName(rest)
    else { return nil }
    let parts = BylineParts(BylineLine.withoutHelp(rest))
    authors = parts.texts(.person)
    agency = parts.agency
    let isWhole = parts.texts(.other).isEmpty
    guard !authors.isEmpty || agency != nil || parts.hasOffice && isWhole else { return nil }
    if authors.isEmpty, let printed = parts.texts(.agency).first { authors = [printed] }
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
      authors = []
      return
    }
    let parts = BylineParts(line)
    authors = parts.texts(.person)
    agency = parts.agency
    guard parts.texts(.other).isEmpty, authors.count <= 6 else { return nil }
    // `(Reuters)`
    if authors.isEmpty, agency != nil, parts.parts.isEmpty { return }
    guard !authors.isEmpty else { return nil }
    guard !needsEvidence || parts.hasOffice || agency != nil else { return nil }
    guard authors.allSatisfy({ (2...4).contains($0.split(separator: " ").count) }) else {
      return nil
    }
  }

  /// Words that begin what others did for an article, not who wrote it.
  private static let help = [
    "additional report", "with report", "reporting by", "photograph", "photos by", "photo by",
    "picture", "illustrat", "video by", "graphic", "edited by", "translated by", "editing by",
  ]

  /// What follows `By` up to where the line goes on with those who helped.
  private static func withoutHelp(_ rest: Substring) -> String {
    let lower = rest.lowercased()
    guard lower.utf8.count == rest.utf8.count else { return String(rest) }
    let starts = help.compactMap { lower.firstRange(of: " " + $0)?.lowerBound }
    guard let start = starts.min() else { return String(rest) }
    let length = lower.utf8.distance(from: lower.startIndex, to: start)
    var words = Substring(String(rest.utf8.prefix(length)) ?? String(rest)).split(separator: " ")
    if let last = words.last, ["with", "and", "|", "-", "–", "·"].contains(last) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  /// Whether a name can start here: it is capitalised, or its script has no capitals; `by the
  /// numbers` is no byline.
  private static func startsName(_ rest: Substring) -> Bool {
    guard let first = rest.unicodeScalars.first else { return false }
    return !first.properties.isLowercase || Agency.canonical(rest.prefix { $0 != "," }) != nil
      || rest.hasPrefix("the ") || PersonName.startsWithParticle(rest)
  }
}
