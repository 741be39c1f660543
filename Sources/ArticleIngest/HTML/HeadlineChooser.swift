/// Chooses a page's headline among what its metadata and headings say.
///
/// A level-one heading that the metadata confirm comes first, then one that stands alone, then the
/// metadata themselves without the publication's name. Measured on saved pages: a heading is what
/// readers saw, metadata are often worded for search engines.
struct HeadlineChooser {
  /// The headline, where the page has one.
  private(set) var headline: String?
  /// The heading that holds it, where one does.
  private(set) var node: HTMLTree.Node?
  private let site: SiteName

  /// Weighs the candidates.
  ///
  /// - Parameters:
  ///   - facts: What the page states.
  ///   - site: The publication's names.
  init(_ facts: PageFacts, site: SiteName) {
    self.site = site
    let stated = [
      facts.linked?.headline, facts.meta("og:title"), facts.meta("twitter:title"),
      facts.meta("dc.title", "parsely-title", "sailthru.title", "citation_title", "headline"),
      facts.title,
    ].compactMap { $0?.foldingSpace.nonEmpty }
    let titles = stated.map { withoutSite($0) }.filter { !site.matches($0) }
    let isDescribed = facts.linked?.headline != nil || facts.meta("og:title") != nil
    if let heading = heading(facts, stated: stated + titles, isDescribed: isDescribed) {
      headline = wording(of: heading.text, facts, titles: titles)
      node = heading.node
    } else {
      headline = titles.first ?? facts.headings.first?.text ?? stated.first
    }
  }

  /// The words of the headline that a heading holds.
  ///
  /// The heading's own without what stands around a stated title in it, in the spelling of JSON-LD
  /// where that says the same; but a stated title where JSON-LD contradicts the heading, which is
  /// then more often worded for a front page (measured: five pages against three).
  private func wording(of heading: String, _ facts: PageFacts, titles: [String]) -> String {
    let linked = facts.linked?.headline?.foldingSpace.nonEmpty.map { withoutSite($0) }
    if let linked, HeadlineChooser.likeness(heading, linked) < 1 { return titles.first ?? heading }
    let text = withoutKicker(heading, titles: titles)
    return linked.flatMap { $0.letterKey == text.letterKey ? $0 : nil } ?? text
  }

  /// A heading and its letters to compare by.
  private typealias Keyed = (place: PageFacts.Place, key: String)

  private func heading(_ facts: PageFacts, stated: [String], isDescribed: Bool)
    -> PageFacts.Place?
  {
    let candidates = keyed(facts.headings)
    let lower = keyed(facts.lowerHeadings)
    let keys = stated.map { $0.letterKey }
    if let confirmed = candidates.first(where: { keys.contains($0.key) }) { return confirmed.place }
    // What stands before a title's first bar confirms a heading however short it is.
    let openings = stated.compactMap {
      HeadlineChooser.opening(of: $0).map { String($0).letterKey }
    }
    if let part = candidates.first(where: { openings.contains($0.key) })
      ?? part(candidates, of: keys, least: 8)
    {
      return headline(below: part, among: lower, keys: keys) ?? part.place
    }
    let best = candidates.map { candidate, _ in
      (candidate, stated.map { HeadlineChooser.likeness(candidate.text, $0) }.max() ?? 0)
    }.max { $0.1 < $1.1 }
    if let best, best.1 >= 0.5 { return best.0 }
    let confirmed = lower.first { $0.key.utf8.count >= 12 && keys.contains($0.key) }
    if let found = confirmed ?? part(lower, of: keys, least: 16) { return found.place }
    if let best, !isDescribed, best.1 >= 0.3 { return best.0 }
    let isAlone = candidates.count == 1 && !isDescribed
    return isAlone && (candidates.first?.key.utf8.count ?? 0) >= 10 ? candidates.first?.place : nil
  }

  /// The heading of a lower level that makes up the rest of a title: blogs put the site's name into
  /// the only level-one heading and headlines, which are longer, into the next level.
  private func headline(below name: Keyed, among lower: [Keyed], keys: [String])
    -> PageFacts.Place?
  {
    let least = max(16, name.key.utf8.count + 1)
    return lower.first { $0.key.utf8.count >= least && keys.contains(name.key + $0.key) }?.place
  }

  /// What stands before the first separator of a title.
  private static func opening(of title: String) -> Substring? {
    separators.compactMap { title.firstRange(of: $0)?.lowerBound }.min().map { title[..<$0] }
  }

  private func keyed(_ headings: [PageFacts.Place]) -> [Keyed] {
    headings.prefix(40).map { ($0, $0.text.letterKey) }.filter {
      (3..<600).contains($0.1.utf8.count) && !site.matches($0.1)
    }
  }

  /// The first heading that a stated title begins with, or else ends with; what stands behind a
  /// headline in a title is more often the publication's.
  private func part(
    _ candidates: [Keyed],
    of keys: [String],
    least: Int
  ) -> Keyed? {
    let long = candidates.filter { $0.key.utf8.count >= least }
    let first = long.first { heading in keys.contains { $0.hasPrefix(heading.key) } }
    return first ?? long.first { heading in keys.contains { $0.hasSuffix(heading.key) } }
  }

  /// A heading without the line above the headline that some pages put into it, or the date and
  /// section behind it: the stated title that it ends or begins with, where one is most of it.
  private func withoutKicker(_ heading: String, titles: [String]) -> String {
    let key = heading.letterKey
    return titles.first {
      let title = $0.letterKey
      return title.utf8.count < key.utf8.count && title.utf8.count * 2 >= key.utf8.count
        && (key.hasSuffix(title) || endsInDetails(heading, after: $0))
    } ?? heading
  }

  /// Whether a heading begins with a title and goes on with a bar or a number.
  private func endsInDetails(_ heading: String, after title: String) -> Bool {
    guard heading.hasPrefix(title) else { return false }
    let next = heading.dropFirst(title.count).first { $0 != " " }
    return next.map { "|•·»".contains($0) || $0.isNumber } ?? false
  }

  /// How many of the words of the shorter text are in the other, 0 to 1.
  private static func likeness(_ left: String, _ right: String) -> Double {
    let words = [left, right].map { text in
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
    }
    let shorter = min(words[0].count, words[1].count)
    // One word tells nothing unless it is all that both say.
    guard shorter > 1 else { return words[0] == words[1] ? Double(shorter) : 0 }
    return Double(words[0].intersection(words[1]).count) / Double(shorter)
  }

  /// A title without the publication's name before or after a dash, bar or the like.
  private func withoutSite(_ title: String) -> String {
    var title = title
    for separator in HeadlineChooser.separators {
      let parts = title.split(separator: separator, omittingEmptySubsequences: true)
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      if site.resembles(last) || (parts.count > 2 && site.resembles(parts[parts.count - 2])) {
        title = parts.dropLast(site.resembles(last) ? 1 : 2).joined(separator: separator)
      } else if site.resembles(first) {
        title = parts.dropFirst().joined(separator: separator)
      }
    }
    return title
  }

  private static let separators = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " › ", " • ", " · ", " / ", " « ", "｜", " ⋆ ",
  ]
}
