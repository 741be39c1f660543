/// Finds and cleans the names of a page's authors.
///
/// Sources are asked in order of trust: JSON-LD, metadata, what markup near the headline calls an
/// author, what looks like a byline there. The first that names a person counts; a publication or
/// agency is the author only where no source names one.
struct AuthorNames {
  /// The names, in order.
  private(set) var names: [String] = []
  private let site: SiteName
  /// One-word names behind `By`, which may as well be the first word of a sentence.
  private var doubtful: [String] = []
  /// The publication or agency that is given as author.
  private var fallback: [String] = []

  private static let metaNames = [
    "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author",
    "sailthru.author", "citation_author", "byl", "article.author", "og:article:author",
    "article:author_name", "cxenseparse:author", "mediator_author", "authors", "dc.contributor",
    "shareaholic:article_author_name", "og:author", "twitter:data1",
  ]

  /// How surely a text names an author.
  enum Evidence {
    /// Metadata that hold nothing but authors: any short text is taken.
    case stated
    /// Text of the page, where all sorts of things stand beside a name: only what has the shape of
    /// a person's full name is taken.
    case seen
  }

  /// Weighs the candidates.
  ///
  /// - Parameters:
  ///   - facts: What the page states.
  ///   - site: The publication, which is no author where a person is named elsewhere.
  ///   - lines: The lines near the headline.
  ///   - headline: The heading that holds the headline, where one does.
  init(_ facts: PageFacts, site: SiteName, lines: NearbyLines, near headline: HTMLTree.Node?) {
    self.site = site
    let (marked, farMarked) = AuthorNames.parted(facts.authors, by: headline)
    let (bylines, farBylines) = AuthorNames.parted(facts.bylines, by: headline)
    var sources: [([String], Evidence)] = [(facts.linked?.authors ?? [], .stated)]
    for name in AuthorNames.metaNames {
      let isName =
        name != "twitter:data1" || AuthorNames.isAuthorLabel(facts.meta("twitter:label1"))
      if isName, let texts = facts.meta[name] { sources.append((texts, .stated)) }
    }
    sources.append((marked, .stated))
    sources += bylines.prefix(6).map { ([$0], .seen) }
    sources += lines.announced.map { ([$0], .seen) }
    for (texts, evidence) in sources where take(texts, evidence) { return }
    if let organisations = facts.linked?.organisations.nonEmpty {
      names = organisations
      return
    }
    var far: [([String], Evidence)] = []
    far += farBylines.prefix(40).filter { BylineOpening.rest(of: $0) != nil }.prefix(1)
      .map { ([$0], .seen) }
    far.append((Array(farMarked.prefix(1)), .stated))
    far.append((Array(farBylines.prefix(1)), .seen))
    for (texts, evidence) in far where take(texts, evidence) { return }
    names = doubtful.nonEmpty ?? fallback
  }

  /// Takes the people whom a source names; `false` where it names none.
  private mutating func take(_ texts: [String], _ evidence: Evidence) -> Bool {
    let found = AuthorNames.names(in: texts, evidence)
    let people = found.people.map { site.removed(fromEndOf: $0) }
    let others = people.filter { !site.resembles($0) }
    if evidence == .seen, !others.contains(where: { $0.contains(" ") }) {
      if doubtful.isEmpty { doubtful = Array(people.prefix(1)) }
      if fallback.isEmpty { fallback = found.organisations }
      return false
    }
    if fallback.isEmpty { fallback = people.nonEmpty ?? found.organisations }
    names = others
    return !others.isEmpty
  }

  /// The places around the headline, the nearest first, since comments and related stories name
  /// authors too; and the others where none is near.
  private static func parted(_ places: [PageFacts.Place], by headline: HTMLTree.Node?)
    -> (near: [String], far: [String])
  {
    guard let headline else { return ([], places.map(\.text)) }
    let reach = (close: 120, below: 400, above: 150)
    let close = places.filter { (headline..<headline + reach.close).contains($0.node) }
    let above = places.filter { (headline - reach.above..<headline).contains($0.node) }.reversed()
    let below = places.filter {
      (headline + reach.close..<headline + reach.below).contains($0.node)
    }
    let near = close + above + below
    return (near.map(\.text), near.isEmpty ? places.map(\.text) : [])
  }

  private static func isAuthorLabel(_ label: String?) -> Bool {
    guard let label = label?.lowercased() else { return false }
    return label.contains("author") || label.contains("autor") || BylineOpening.isWhole(label)
  }

  // MARK: Names in a text

  /// The names in texts that hold authors and what bylines put around them.
  ///
  /// - Parameters:
  ///   - texts: The texts; the first thirty are read.
  ///   - evidence: How surely they name authors.
  /// - Returns: People and others as printed, in order, each once.
  static func names(in texts: [String], _ evidence: Evidence)
    -> (people: [String], organisations: [String])
  {
    var found = Found()
    for text in texts.prefix(30) where text.utf8.count <= 600 && !isAddress(text) {
      let (body, isAnnounced) = withoutOpenings(text.foldingSpace)
      switch evidence {
      case .stated: found.add(stated: body, isOneOfMany: texts.count > 1)
      case .seen: found.add(seen: body, isAnnounced: isAnnounced)
      }
    }
    return (found.people.unique, found.organisations.unique)
  }

  /// The names found so far.
  private struct Found {
    var people: [String] = []
    var organisations: [String] = []

    mutating func add(stated text: String, isOneOfMany: Bool) {
      if let name = AuthorNames.turned(text) {
        people.append(name)
        return
      }
      let parts = BylineParts(text).parts
      // `Ministry of Trade and Industry` is one; `Ann Example, Trade Ministry` are two.
      if let first = parts.first, first.kind == .organisation || first.kind == .agency {
        let name = AuthorNames.trimmed(parts.count == 1 ? first.text : text)
        guard AuthorNames.isPlausible(name) else { return }
        if isOneOfMany { people.append(name) } else { organisations.append(name) }
        return
      }
      // Three words or more without a full name among them are the page's topics.
      let isList = parts.count > 2 && !parts.contains { $0.text.contains(" ") }
      for part in parts.prefix(isList ? 1 : parts.count)
      where part.kind == .person || part.kind == .other {
        let name = AuthorNames.trimmed(part.text)
        if AuthorNames.isPlausible(name) { people.append(name) }
      }
    }

    mutating func add(seen text: String, isAnnounced: Bool) {
      let parts = BylineParts(AuthorNames.withoutVerb(text))
      for part in parts.parts {
        let name = AuthorNames.trimmed(part.text)
        switch part.kind {
        case .person where AuthorNames.isFull(name, isAnnounced || parts.hasOffice):
          if AuthorNames.isPlausible(name) { people.append(name) }
        case .agency: organisations.append(name)
        case .organisation where isAnnounced && parts.parts.count == 1: organisations.append(name)
        case .person, .organisation, .other: break
        }
      }
    }
  }

  private static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.")
      || !text.contains(" ") && text.contains("@")
  }

  /// A text without what announces an author, which some pages say twice.
  private static func withoutOpenings(_ text: String) -> (text: String, isAnnounced: Bool) {
    var text = text
    var isAnnounced = false
    for _ in 0..<2 {
      guard let rest = BylineOpening.rest(of: text) else { break }
      text = String(rest)
      isAnnounced = true
    }
    return (text, isAnnounced)
  }

  /// `Lind, Mara` as Mara Lind: how libraries write a name, in `dc.creator` for instance.
  private static func turned(_ text: String) -> String? {
    let parts = text.split(separator: ",").map { $0.split(separator: " ") }
    guard parts.count == 2, parts[0].count == 1, (1...2).contains(parts[1].count),
      parts.allSatisfy({ PersonName.isName($0.joined(separator: " ")) }),
      parts[1].count == 1 || parts[1][1].utf8.count <= 2,
      !PersonName.isOrganisation(parts[1].joined(separator: " "))
    else { return nil }
    let name = (parts[1] + parts[0]).joined(separator: " ")
    return notNames.contains(parts[1].joined(separator: " ").lowercased()) ? nil : name
  }

  /// Whether a text can be a name where nothing but names is expected: short, and neither a date
  /// nor a button.
  private static func isPlausible(_ name: String) -> Bool {
    !name.isEmpty && !notNames.contains(name.lowercased()) && name.utf8.count <= 80
      && name.utf8.count { $0 == 0x20 } < 6
      && !name.contains("@") && !name.contains(":")
      && !name.unicodeScalars.contains { $0.properties.numericType == .decimal }
  }

  /// Whether a person's name has more than one word; behind `By`, or beside an office, one will do.
  private static func isFull(_ name: String, _ isBacked: Bool) -> Bool {
    let count = name.split(separator: " ").count
    return (2...5).contains(count)
      || count == 1 && isBacked && TimeWord.word(Array(name.utf8)[...]) == nil
  }

  /// `Ann Lee says:`, as over comments and columns, without its verb.
  private static func withoutVerb(_ text: String) -> String {
    let line = trimmed(text)
    for verb in [" says", " said", " sagt", " dice"] where line.hasSuffix(verb) {
      return String(line.dropLast(verb.count))
    }
    return text
  }

  /// A name without the marks around it.
  private static func trimmed(_ text: String) -> String {
    let ends: Set<Character> = [
      " ", ",", ".", ":", "-", "–", "—", "*", "/", "\"", "“", "”", "„", "«", "»",
    ]
    var rest = Substring(text)
    while let first = rest.first, ends.contains(first) { rest.removeFirst() }
    while let last = rest.last, ends.contains(last) {
      if last == ".", rest.dropLast().last?.isUppercase == true { break }
      rest.removeLast()
    }
    return String(rest)
  }

  /// What stands where an author should and names none.
  private static let notNames: Set = [
    "phd", "md", "ph.d.", "ph.d", "m.d.", "m.d", "dr.", "jr.", "follow", "facebook", "twitter",
    "instagram", "linkedin", "email", "share", "gastautor", "gastbeitrag", "mitarbeiter", "admin",
    "administrator", "none", "null", "undefined", "unknown", "anonymous", "anónimo", "guest",
    "updated", "published", "posted", "published by", "comments", "print", "kommentare", "min read",
    "read", "see more", "more", "view profile", "website", "home", "super user", "webmaster",
    "more by this author", "all posts", "n/a", "na", "autoren", "kontakt", "user", "root",
    "journaliste", "periodista", "redakteur", "redakteurin", "korrespondent", "korrespondentin",
    "reporterin", "autorin", "volontär", "volontärin", "chefredakteur", "authors", "share article",
    "image", "photo", "date", "by", "var", "default", "wordpress", "editor", "staff",
    "alle beiträge", "alle artikel", "mehr", "weitere artikel", "zum autor", "profil",
    "about the author", "über den autor", "all articles", "view all", "sign up", "read bio",
  ]
}

extension [String] {
  /// The elements, each once.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }

  /// The array, or `nil` where it is empty.
  fileprivate var nonEmpty: [String]? { isEmpty ? nil : self }
}
