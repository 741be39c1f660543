import ArticleModel

/// What of a page was left out of its article, counted by what it is.
struct PageRemains: Hashable, Sendable {
  /// What a part that was left out is.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case navigation = "menus, buttons and links"
    case comments = "readers' comments"
    case forms = "forms"
    case hidden = "hidden parts"
    case boxes = "boxes beside the text"
    case pointers = "pointers and pleas"
    case stamps = "lines with author or date"
    case elsewhere = "texts elsewhere on the page"
  }

  private var counts: [Kind: Int] = [:]

  /// Counts parts of one kind.
  mutating func add(_ kind: Kind, _ count: Int = 1) {
    if count > 0 { counts[kind, default: 0] += count }
  }

  /// Counts the parts of another tally too.
  mutating func add(_ other: PageRemains) {
    for (kind, count) in other.counts { add(kind, count) }
  }

  /// The counts, always in the same order: `left out: menus, buttons and links (12), forms (1)`;
  /// `nil` where nothing was left out.
  var diagnostic: Diagnostic? {
    let parts = Kind.allCases.compactMap { kind in
      counts[kind].map { "\(kind.rawValue) (\($0))" }
    }
    return parts.isEmpty ? nil : Diagnostic(.note, "left out: " + parts.joined(separator: ", "))
  }
}
