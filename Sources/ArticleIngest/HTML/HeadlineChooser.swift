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
      let isConfirmed =
        facts.linked?.headline.map { HeadlineChooser.likeness(heading.text, $0) == 1 } ?? true
      headline =
        isConfirmed ? withoutKicker(heading.text, titles: titles) : titles.first ?? heading.text
      node = heading.node
    } else {
      headline = titles.first ?? facts.headings.first?.text ?? stated.first
    }
  }

  private func heading(_ facts: PageFacts, stated: [String], isDescribed: Bool)
    -> PageFacts.Place?
  {
    let candidates = keyed(facts.headings)
    let keys = stated.map { HeadlineChooser.key($0) }
    if let confirmed = candidates.first(where: { keys.contains($0.key) }) { return confirmed.place }
    if let part = part(candidates, of: keys, least: 8) { return part }
    let best = candidates.map { candidate, _ in
      (candidate, stated.map { HeadlineChooser.likeness(candidate.text, $0) }.max() ?? 0)
    }.max { $0.1 < $1.1 }
    if let best, best.1 >= 0.5 { return best.0 }
    // Blogs put the site's name into the only level-one heading and headlines into the next level.
    let lower = keyed(facts.lowerHeadings)
    let confirmed = lower.first { $0.key.utf8.count >= 12 && keys.contains($0.key) }
    if let found = confirmed?.place ?? part(lower, of: keys, least: 16) { return found }
    if let best, !isDescribed, best.1 >= 0.3 { return best.0 }
    let isAlone = candidates.count == 1 && !isDescribed
    return isAlone && (candidates.first?.key.utf8.count ?? 0) >= 10 ? candidates.first?.place : nil
  }

  private func keyed(_ headings: [PageFacts.Place]) -> [(place: PageFacts.Place, key: String)] {
    headings.prefix(40).map { ($0, HeadlineChooser.key($0.text)) }.filter {
      (3..<600).contains($0.1.utf8.count) && !site.matches($0.1)
    }
  }

  /// The first heading that a stated title begins with, or else ends with; what stands behind a
  /// headline in a title is more often the publication's.
  private func part(
    _ candidates: [(place: PageFacts.Place, key: String)],
    of keys: [String],
    least: Int
  ) -> PageFacts.Place? {
    let long = candidates.filter { $0.key.utf8.count >= least }
    let first = long.first { heading in keys.contains { $0.hasPrefix(heading.key) } }
    return (first ?? long.first { heading in keys.contains { $0.hasSuffix(heading.key) } })?.place
  }

  /// A heading without the line above the headline that some pages put into it: the stated title
  /// that it ends with, where one is most of it.
  private func withoutKicker(_ heading: String, titles: [String]) -> String {
    let key = HeadlineChooser.key(heading)
    return titles.first {
      let title = HeadlineChooser.key($0)
      return title.utf8.count < key.utf8.count && title.utf8.count * 2 >= key.utf8.count
        && key.hasSuffix(title)
    } ?? heading
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

  /// A text's letters and digits in lower case, to compare by.
  static func key(_ text: String) -> String {
    var key = ""
    for scalar in text.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      key.unicodeScalars.append(scalar)
    }
    return key
  }
}
